import { constant, subtract, sum } from "../../calc/expression";
import type { CellTerm, Expression } from "../../calc/expression";
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
  const column = total && (either.find((id) => view.hasNumber(total, id)) ?? either.find((id) => standsIn(view, total, id, either)));
  return column === undefined ? undefined : requiredCell(view, total, column);
}

/** A leaf figure as the (小計) of its section leaves it, where that subtotal contradicts the rows: then the row may be what is wrong. */
export function restOfSubtotal(view: TableView, row: LocatedRow, leaf: string, subtotal: string): Expression | undefined {
  const inSection = view.rows.filter((other) => other.kind !== "total" && other.section === row.section);
  const beside = inSection.find((other) => view.hasNumber(other, subtotal));
  // A row of its own may hold the subtotal below the figures it adds up.
  const [heading, column] = beside
    ? [beside, subtotal]
    : [inSection.find((other) => other.kind === "subtotal" && view.hasNumber(other, leaf)), leaf];
  const others = view.rows.filter((other) => other.kind === "leaf" && other.section === row.section && other !== row);
  const listed = [row, ...others].reduce((total, other) => total + (view.number(other, leaf) ?? 0), 0);
  const printed = heading && view.number(heading, column);
  if (!heading || printed === undefined || Math.abs(printed - listed) <= 1e-9 * Math.max(1, Math.abs(listed))) return undefined;
  return subtract(requiredCell(view, heading, column), sum([constant(0, ""), ...others.map((other) => view.cell(other, leaf))]));
}
