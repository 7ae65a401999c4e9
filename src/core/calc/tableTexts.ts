import { readNumber } from "../cell/reading";
import { BLANK, cellAt } from "../grid/snapshot";
import type { Cell, Sheet } from "../grid/snapshot";
import { textSign, textsWith } from "../grid/textSigns";
import type { TextSign } from "../grid/textSigns";
import type { LocatedColumn, LocatedRow, LocatedTable } from "../locate/located";
import { positionOf } from "../locate/located";

/** A text in a cell of a table. */
export interface TextIn {
  readonly row: LocatedRow;
  readonly column: LocatedColumn;
  readonly text: string;
}

const NO_TEXTS: readonly TextIn[] = [];

/** What an example of the form may look like: ○○戸, ・・・ (cell/text.ts). */
const EXAMPLE = textSign(/[○〇◯●*＊]|^[\s・…,.，、]+$/);

/** The texts in the cells of one located table. */
export class TableTexts {
  private readonly signed = new Map<TextSign, ReadonlySet<number>>();
  private numbers: readonly TextIn[] | undefined;

  constructor(
    private readonly table: LocatedTable,
    private readonly sheet: Sheet,
  ) {}

  /** Texts that bear a sign, in columns that `wanted` asks for, row by row. */
  with(sign: TextSign, wanted: (column: LocatedColumn) => boolean): readonly TextIn[] {
    return this.rowsWith(sign).size === 0 ? NO_TEXTS : this.collect(wanted).filter(({ text }) => sign.pattern.test(text));
  }

  /** Texts that stand where the form has numbers, row by row. */
  get forNumbers(): readonly TextIn[] {
    return (this.numbers ??= this.collect(({ form }) => form.kind === "number"));
  }

  /** Whether a row still holds an example of the form (○○戸) in a cell that is no mark. */
  holdsExample(row: LocatedRow): boolean {
    const rows = this.rowsWith(EXAMPLE);
    if (rows.size === 0 || (!this.table.fields && !this.table.turned && !rows.has(row.row))) return false;
    return this.table.columns.some(({ id, form }) => {
      const cell = form.kind === "mark" ? BLANK : this.cellIn(row, id);
      return typeof cell.value === "string" && readNumber(cell).kind === "placeholder";
    });
  }

  private cellIn(row: LocatedRow, id: string): Cell {
    const at = positionOf(this.table, row, id);
    return at ? cellAt(this.sheet, at) : BLANK;
  }

  private collect(wanted: (column: LocatedColumn) => boolean): TextIn[] {
    const columns = this.table.columns.filter(wanted);
    const found: TextIn[] = [];
    for (const row of this.table.rows) {
      const line = this.sheet.rows[row.row];
      for (const column of columns) {
        const cell = this.table.fields || this.table.turned || row.shifted ? this.cellIn(row, column.id) : line?.[column.col];
        if (typeof cell?.value === "string") found.push({ row, column, text: cell.value });
      }
    }
    return found;
  }

  /** Rows of the sheet with a text that bears a sign, as far as the table goes; a field may stand anywhere. */
  private rowsWith(sign: TextSign): ReadonlySet<number> {
    const { range, fields, turned } = this.table;
    const known = this.signed.get(sign);
    if (known) return known;
    const rows = new Set(
      textsWith(this.sheet, sign).flatMap(({ row }) => (fields || turned || (row >= range.top && row <= range.bottom) ? [row] : [])),
    );
    this.signed.set(sign, rows);
    return rows;
  }
}
