import type { Reading } from "../cell/reading";
import type { CellAddress, Range } from "../grid/address";
import type { Cell, Sheet } from "../grid/snapshot";
import type { LocatedColumn, LocatedRow, LocatedTable } from "../locate/located";
import { column, leavesIn, leavesOf, positionOf } from "../locate/located";
import type { CellTerm, Expression } from "./expression";
import { constant, sum } from "./expression";
import type { Memory } from "./memory";
import { sheetMark } from "./reads";
import type { ReadLog } from "./reads";
import type { TableCells } from "./tableCells";
import { unitIn } from "./cellTerm";

/** What a view needs to know of the rest of the workbook. */
export interface WorkbookView {
  /** Views of the located tables of that id (all sources), in sheet order; noted in `reads`. */
  readonly tables: (id: string) => readonly TableView[];
  /** Views of the tables whose form leaves computed cells to a rule; noted in `reads`. */
  readonly guardedBy: (rule: string) => readonly TableView[];
  /** Views of all tables; the caller notes what it takes from them. */
  readonly all: () => readonly TableView[];
  /** Value of a setting as a decimal string (settings.md), or undefined. */
  setting(name: string): string | undefined;
  /** The view of a located table. */
  readonly viewOf: (table: LocatedTable) => TableView | undefined;
  /** Notes what is looked at. */
  readonly reads: ReadLog;
  /** What was found out and holds across edits. */
  readonly memory: Memory;
}

/** Reads one located table by row and column, and makes expressions over its cells. */
export class TableView {
  constructor(
    readonly table: LocatedTable,
    readonly workbook: WorkbookView,
    readonly cells: TableCells,
  ) {}

  /** The whole sheet, for who looks beyond the table: noted as such. */
  get sheet(): Sheet {
    this.workbook.reads.note(sheetMark(this.table.sheet));
    return this.cells.sheet;
  }

  get source(): string | undefined {
    return this.table.source;
  }

  get rows(): readonly LocatedRow[] {
    return this.table.rows;
  }

  column(id: string): LocatedColumn | undefined {
    return column(this.table, id);
  }

  /** Fiscal-year columns, by year: a sheet may show them in any order. */
  get years(): readonly LocatedColumn[] {
    return this.table.columns.filter((found) => found.year !== undefined).sort((a, b) => a.year! - b.year!);
  }

  /** Cells of a row and of the row it is paired with (単年度, 累計), in the year columns. */
  yearCells(row: LocatedRow): Cell[] {
    const pair = row.attributes?.["pair"];
    const partners = pair === undefined ? [] : this.rows.filter((other) => other !== row && other.attributes?.["pair"] === pair);
    return [row, ...partners].flatMap((own) => this.years.map((found) => this.raw(own, found.id)));
  }

  /** Unit the figures of a row and column are read in: the column's official one, else the one a yearly row names. */
  unitOf(row: LocatedRow, found: LocatedColumn): string | undefined {
    return unitIn(row, found);
  }

  address(row: LocatedRow, id: string): CellAddress | undefined {
    return positionOf(this.table, row, id);
  }

  /** The raw cell; BLANK when the sheet has no such column. */
  raw(row: LocatedRow, id: string): Cell {
    return this.cells.raw(row, id);
  }

  reading(row: LocatedRow, id: string): Reading {
    return this.cells.reading(row, id);
  }

  /** Text of a cell; a merged cell that reaches down to the row gives its text. */
  text(row: LocatedRow, id: string): string {
    return this.cells.text(row, id) || (row.filled?.[id] ?? "");
  }

  /** Number of a cell in the column's official unit, undefined for anything that is no number. Plain arithmetic: for pre-screening. */
  number(row: LocatedRow, id: string): number | undefined {
    return this.cells.number(row, id);
  }

  /** Whether a cell holds a number, whatever number: for definitions that only ask what is filled in. */
  hasNumber(row: LocatedRow, id: string): boolean {
    return this.cells.hasNumber(row, id);
  }

  /** Whether anything stands in a cell, whatever it is. */
  isFilled(row: LocatedRow, id: string): boolean {
    const { formula, value } = this.cells.written(row, id);
    return formula !== undefined || (value !== null && value !== "");
  }

  /** Number format of a cell. */
  formatOf(row: LocatedRow, id: string): string | undefined {
    return this.cells.written(row, id).format;
  }

  /** Merged cells of the sheet, as far as they are known. */
  get merges(): readonly Range[] {
    return this.cells.sheet.merges ?? [];
  }

  /** Power of ten from the stored figure to the column's official unit, as label, number format and cell text say. */
  shiftOf(row: LocatedRow, id: string): number {
    return this.cells.shift(row, id);
  }

  /** A term for the cell of a row and column, undefined when the sheet has no such column. */
  cell(row: LocatedRow | undefined, id: string): CellTerm | undefined {
    return row && this.cells.term(row, id);
  }

  /** The rows a section, subtotal or total row adds up: leaf rows, in sheet order. */
  leavesOf(row: LocatedRow): readonly LocatedRow[] {
    return row.kind === "total" ? leavesOf(this.table) : leavesIn(this.table, row.section);
  }

  /** Sum of a column over the rows below a heading, or over all leaf rows for a total; sections without leaf rows count with their own figure. */
  sumDown(row: LocatedRow, id: string, subtotalId?: string): Expression | undefined {
    const leaves = this.leavesOf(row);
    const bare = row.kind === "total" && subtotalId !== undefined ? this.bareSections(subtotalId) : [];
    const block = bare.length === 0 ? this.cells.sum(leaves, [id], "内訳の合計") : undefined;
    return block ?? sum([...leaves.map((leaf) => this.cell(leaf, id)), ...bare], "内訳の合計");
  }

  private bareSections(subtotalId: string): (CellTerm | undefined)[] {
    const sections = this.rows.filter((row) => row.kind === "section" && this.leavesOf(row).length === 0);
    return sections.filter((row) => this.hasNumber(row, subtotalId)).map((row) => this.cell(row, subtotalId));
  }

  /** Sum of several columns of one row. */
  sumAcross(row: LocatedRow, ids: readonly string[]): Expression | undefined {
    return (
      this.cells.sum([row], ids, "横の合計") ??
      sum(
        ids.map((id) => this.cell(row, id)),
        "横の合計",
      )
    );
  }

  /** First row recognised by a RowForm id. */
  fixed(formId: string): LocatedRow | undefined {
    return this.rows.find((row) => row.form === formId);
  }

  /** The total row, when the table has one. */
  total(): LocatedRow | undefined {
    return this.rows.find((row) => row.kind === "total");
  }

  /** A setting as a constant, undefined when it has no value. */
  setting(name: string, label: string): Expression | undefined {
    const value = this.workbook.setting(name);
    return value === undefined ? undefined : constant(value, label);
  }
}
