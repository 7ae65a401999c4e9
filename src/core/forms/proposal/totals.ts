import type { CellTerm } from "../../calc/expression";
import type { TableView } from "../../calc/view";
import type { LocatedRow } from "../../locate/located";
import { standsIn } from "./place";

/** A term that must hold a figure: without one its dependants are incomplete instead of counting nothing. */
export function requiredCell(view: TableView, row: LocatedRow | undefined, column: string): CellTerm | undefined {
  const term = view.cell(row, column);
  return term && { ...term, required: true };
}

/** The total row's cell that holds the figure: leaf column or (小計) column. */
export function totalCell(view: TableView, leaf: string, subtotal: string): CellTerm | undefined {
  const total = view.total();
  const either = [leaf, subtotal];
  const column = total && (either.find((id) => view.number(total, id) !== undefined) ?? either.find((id) => standsIn(view, total, id, either)));
  return column === undefined ? undefined : requiredCell(view, total, column);
}
