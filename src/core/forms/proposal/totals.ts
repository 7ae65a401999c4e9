import { sum } from "../../calc/expression";
import type { CellTerm, Expression } from "../../calc/expression";
import type { TableView } from "../../calc/view";
import type { ComputedForm } from "../../calc/computed";
import type { LocatedRow } from "../../locate/located";

/** A term that must hold a figure: without one its dependants are incomplete instead of counting nothing. */
export function requiredCell(view: TableView, row: LocatedRow | undefined, column: string): CellTerm | undefined {
  const term = view.cell(row, column);
  return term && { ...term, required: true };
}

function filled(view: TableView, row: LocatedRow, column: string): boolean {
  const cell = view.raw(row, column);
  return cell.formula !== undefined || (cell.value !== null && cell.value !== "");
}

/** Whether a sum row carries its figure in `column` rather than only in `other`: a blank cell beside a filled twin stays blank. */
export function carries(view: TableView, row: LocatedRow, column: string, other: string): boolean {
  return filled(view, row, column) || !view.column(other) || !filled(view, row, other);
}

/** The total row's cell that holds the figure: leaf column or (小計) column. */
export function totalCell(view: TableView, leaf: string, subtotal: string): CellTerm | undefined {
  const total = view.total();
  if (!total) return undefined;
  const column = [subtotal, leaf].find((id) => view.number(total, id) !== undefined) ?? (view.column(subtotal) ? subtotal : leaf);
  return requiredCell(view, total, column);
}

/** Figure of one section: its leaf rows, or the heading's own figure where it lists none. */
export function sectionSum(view: TableView, rows: readonly LocatedRow[], heading: LocatedRow | undefined, leaf: string, subtotal: string): Expression | undefined {
  if (rows.length > 0) return sum(rows.map((row) => view.cell(row, leaf)), "内訳の合計");
  return heading && view.number(heading, subtotal) !== undefined ? view.cell(heading, subtotal) : undefined;
}

/** Subtotals of the sections, which a total must also agree with. */
export function subtotalSum(view: TableView, subtotal: string): Expression | undefined {
  const rows = view.rows.filter((row) => (row.kind === "section" || row.kind === "subtotal") && view.number(row, subtotal) !== undefined);
  return sum(rows.map((row) => view.cell(row, subtotal)), "小計の合計");
}

/** Subtotals and total of a column with a (小計) column beside it (rules.md §M.1, forms.md Conventions 3). */
export function subtotalForms(leaf: string, subtotal: string, rule = "B-01"): ComputedForm[] {
  const sectionForm = (column: string, other: string): ComputedForm => ({
    column,
    on: column === subtotal ? ["section", "subtotal"] : ["subtotal"],
    label: "施設の合計",
    rule,
    expression: (view, row) => (carries(view, row, column, other) && view.leavesOf(row).length > 0 ? view.sumDown(row, leaf) : undefined),
  });
  const totalForm = (column: string, other: string): ComputedForm => ({
    column,
    on: ["total"],
    label: "小計の合計",
    rule,
    expression: (view, row) => (carries(view, row, column, other) ? view.sumDown(row, leaf, subtotal) : undefined),
    also: (view) => [subtotalSum(view, subtotal)],
  });
  return [sectionForm(subtotal, leaf), sectionForm(leaf, subtotal), totalForm(leaf, subtotal), totalForm(subtotal, leaf)];
}
