import type { ComputedForm } from "../../calc/computed";
import type { Expression } from "../../calc/expression";
import { sum } from "../../calc/expression";
import type { TableView } from "../../calc/view";
import type { LocatedRow } from "../../locate/located";

/** Leaf rows since the subtotal before, for a 小計 that stands below its rows; nothing where the first one stands above them. */
function sumAbove(view: TableView, row: LocatedRow, column: string): Expression | undefined {
  const subtotals = view.rows.filter((other) => other.kind === "subtotal");
  const leaves = (from: number, to: number): LocatedRow[] =>
    view.rows.filter((other) => other.kind === "leaf" && other.row > from && other.row < to);
  if (leaves(-1, subtotals[0]?.row ?? 0).length === 0) return undefined;
  const before = subtotals[subtotals.indexOf(row) - 1]?.row ?? -1;
  return sum(
    leaves(before, row.row).map((leaf) => view.cell(leaf, column)),
    "小計",
  );
}

/** 合計 of a column over all leaf rows, and 小計 over those above it where a municipality put one in. */
export function totalled(column: string, label: string): ComputedForm {
  return {
    column,
    on: ["total", "subtotal"],
    label,
    expression: (view, row) => (row.kind === "subtotal" ? sumAbove(view, row, column) : view.sumDown(row, column)),
  };
}
