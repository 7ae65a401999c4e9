import type { CellTerm } from "../../calc/expression";
import { sum } from "../../calc/expression";
import type { Expression } from "../../calc/expression";
import type { TableView } from "../../calc/view";
import { formatDecimals } from "../../cell/reading";
import { contains } from "../../grid/address";
import type { LocatedRow } from "../../locate/located";

/** Whether a cell is hidden under another of a merged area. */
function isCovered(view: TableView, row: LocatedRow, column: string): boolean {
  const at = view.address(row, column);
  return at !== undefined && view.merges.some((area) => contains(area, at) && (area.top !== at.row || area.left !== at.col));
}

/**
 * Whether `column` is where a row carries a figure that may stand in any of `columns` (forms.md Conventions 3): every filled one does;
 * with all blank the one with a number format of its own, else the first the sheet has.
 */
export function standsIn(view: TableView, row: LocatedRow, column: string, columns: readonly string[]): boolean {
  if (view.isFilled(row, column)) return true;
  const there = columns.filter((id) => view.column(id) && !isCovered(view, row, id));
  if (there.some((id) => view.isFilled(row, id))) return false;
  const formatted = there.filter((id) => formatDecimals(view.formatOf(row, id)) !== undefined);
  return (formatted.length === 1 ? formatted[0] : there[0]) === column;
}

/** The term of the column that carries a row's figure; a figure must stand there. */
export function carried(view: TableView, row: LocatedRow | undefined, columns: readonly string[]): CellTerm | undefined {
  const column = row && columns.find((id) => view.column(id) && standsIn(view, row, id, columns));
  const term = column && view.cell(row, column);
  return term ? { ...term, required: true } : undefined;
}

/** An expression that is incomplete for good: its input stands nowhere in the workbook. */
export function unknown(label: string): Expression {
  return { op: "sum", terms: [], label };
}

/** Sum of the printed figures of some rows; rows without one are left out. */
export function printedSum(view: TableView, rows: readonly LocatedRow[], column: string, label: string): Expression | undefined {
  return sum(
    rows.filter((row) => view.hasNumber(row, column)).map((row) => view.cell(row, column)),
    label,
  );
}
