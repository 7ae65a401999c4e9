import type { TableView } from "../calc/view";
import type { CellEdit, CellInput } from "../edit/cellEdit";
import type { LocatedRow } from "../locate/located";

/** The edit that puts something into a cell of a table; none where a formula stands, which is never overwritten. */
export function put(view: TableView, row: LocatedRow, column: string, input: CellInput, why: string): readonly CellEdit[] {
  const at = view.address(row, column);
  const old = view.raw(row, column);
  return at && old.formula === undefined ? [{ ...at, old, new: input, why }] : [];
}

/** The edit that puts a text into a cell of a table. */
export function putText(view: TableView, row: LocatedRow, column: string, value: string, why: string): readonly CellEdit[] {
  return put(view, row, column, { kind: "text", value }, why);
}

/** The edit that puts a number into a cell of a table, in the unit the cell is stored in. */
export function putNumber(view: TableView, row: LocatedRow, column: string, value: number, why: string): readonly CellEdit[] {
  return put(view, row, column, { kind: "number", value }, why);
}
