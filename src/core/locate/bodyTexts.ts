import { readText } from "../cell/reading";
import type { Sheet } from "../grid/snapshot";
import type { BodyColumns } from "./bodyColumns";
import type { LocatedColumn } from "./located";
import { RowText } from "./rowLabels";

/** The texts of a row that matter for what it is. */
export interface RowTexts {
  readonly first: RowText | undefined;
  readonly count: number;
  /** Those that can name the row: left of, or in, the naming columns; else the first. */
  readonly labels: readonly RowText[];
  /** That of a column of its own for section names, wherever it stands. */
  readonly sections: readonly RowText[];
}

const NO_TEXTS: readonly RowText[] = [];

/** The texts of a body, by row and column. */
export class BodyTexts {
  constructor(
    private readonly sheet: Sheet,
    private readonly columns: BodyColumns,
  ) {}

  /** Column where a text of the row stands: the rightmost filled of those its label covers. */
  columnOf(row: number, column: LocatedColumn): number {
    if (column.form.kind === "number") return column.col;
    for (let col = column.to ?? column.col; col > column.col; col -= 1) {
      const cell = this.sheet.rows[row]?.[col];
      if (typeof cell?.value === "string" && cell.value.trim() !== "") return col;
    }
    return column.col;
  }

  /** Text of a row in a column, wherever its label's cells hold it. */
  of(row: number, column: LocatedColumn): string {
    return this.at(row, this.columnOf(row, column));
  }

  /** Columns by id whose text stands right of where their label does. */
  shiftedOf(row: number): Record<string, number> | undefined {
    let moved: Record<string, number> | undefined;
    for (const column of this.columns.spanning) {
      const col = this.columnOf(row, column);
      if (col !== column.col) moved = { ...moved, [column.id]: col };
    }
    return moved;
  }

  /** The texts of a row, left to right. */
  inRow(row: number): RowTexts {
    const { texts, names, section } = this.columns;
    const labels: RowText[] = [];
    let first: RowText | undefined;
    let count = 0;
    for (const col of texts) {
      const text = this.at(row, col);
      if (text === "") continue;
      count += 1;
      const near = names.has(col);
      if (first && !near) continue;
      const own = new RowText(col, text);
      first ??= own;
      if (near) labels.push(own);
    }
    if (first && labels.length === 0) labels.push(first);
    const named = section && texts.includes(section.col) ? this.at(row, section.col) : "";
    return { first, count, labels, sections: section && named !== "" ? [new RowText(section.col, named)] : NO_TEXTS };
  }

  /** Text or error code of a cell, "" for a blank one. */
  at(row: number, col: number): string {
    const cell = this.sheet.rows[row]?.[col];
    return cell ? (cell.error ?? readText(cell)) : "";
  }

  /** The only text of a row that holds nothing else; "" for any other row. */
  alone(row: number, { first, count }: RowTexts): string {
    return first && count === 1 && !this.hasFigures(row) ? first.text : "";
  }

  /** Whether a column of figures is filled. */
  hasFigures(row: number): boolean {
    return this.columns.figures.some((col) => this.at(row, col) !== "");
  }
}
