import type { CellAddress } from "../grid/address";
import { BLANK, cellAt } from "../grid/snapshot";
import type { Sheet } from "../grid/snapshot";
import type { LocatedColumn, LocatedRow, LocatedTable } from "../locate/located";
import { addressIn } from "../locate/located";
import { cellShift, cellTerm, numberShift, unitIn } from "./cellTerm";
import type { CellTerm } from "./expression";

/** A column of a sum. */
export interface BlockColumn {
  /** Its place among the columns of the table. */
  readonly index: number;
  readonly column: LocatedColumn;
  /** Power of ten from its plain numbers to the unit of the sum; undefined where row or format has a say. */
  readonly shift: number | undefined;
  /** Whether a blank makes the sum incomplete. */
  readonly required: boolean;
}

export function blockColumn(index: number, column: LocatedColumn): BlockColumn {
  return { index, column, shift: numberShift(column), required: column.form.required ?? false };
}

/** A table, and its sheet as it was when a sum was formed. */
export interface TableOnSheet {
  readonly table: LocatedTable;
  readonly sheet: Sheet;
}

/** Takes one cell of a sum, with the power of ten from its stored figure to the unit of the sum; a required one may not be blank. */
export type VisitCell = (at: CellAddress, shift: number, required: boolean) => void;

/** A sum of some rows × some columns: down a column, across a row. Its terms are made only for who explains it or writes it out: kept, they take more room than the cells. */
export class BlockSum {
  readonly op = "sum";

  constructor(
    private readonly of: TableOnSheet,
    private readonly rows: readonly LocatedRow[],
    private readonly columns: readonly BlockColumn[],
    readonly label: string,
    readonly blankIsZero: boolean = false,
  ) {}

  get terms(): readonly CellTerm[] {
    const { table, sheet } = this.of;
    return this.columns.flatMap(({ column }) =>
      this.rows.map((row) => {
        const at = addressIn(table, row, column);
        return cellTerm(row, column, at, cellAt(sheet, at));
      }),
    );
  }

  /** Goes through its cells in the order of its terms. One address serves for all of them: who keeps it takes a copy. */
  each(visit: VisitCell): void {
    const { table, sheet } = this.of;
    const { rows } = this;
    const at = { sheet: table.sheet, row: 0, col: 0 };
    for (const { column, shift, required } of this.columns) {
      for (const row of rows) {
        const col = row.shifted?.[column.id] ?? column.col;
        at.row = table.turned ? col : row.row;
        at.col = table.turned ? row.row : col;
        const cell = sheet.rows[at.row]?.[at.col] ?? BLANK;
        visit(at, shift !== undefined && typeof cell.value === "number" ? shift : cellShift(column, cell, unitIn(row, column)), required);
      }
    }
  }

  /** The same where blanks, even all of them, mean nothing. */
  withBlanksAsZero(): BlockSum {
    return new BlockSum(this.of, this.rows, this.columns, this.label, true);
  }
}
