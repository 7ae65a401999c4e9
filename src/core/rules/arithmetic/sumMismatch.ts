import { sum } from "../../calc/expression";
import type { Comparison } from "../../calc/printed";
import type { TableView } from "../../calc/view";
import { comparisons, mismatch } from "../comparisons";
import type { Rule, RuleContext } from "../rule";
import { isPublished } from "../targets/published";

/** A total that is the sum of the printed subtotals is right: the fault, if any, is in a subtotal and reported there. */
function agreesWithSubtotals(comparison: Comparison, view: TableView, context: RuleContext): boolean {
  const { cell } = comparison;
  if (cell.row.kind !== "total") return false;
  const column = view.column(`${cell.column.id}Subtotal`) ? `${cell.column.id}Subtotal` : cell.column.id;
  const subtotals = sum(view.rows.filter((row) => row.kind === "section" || row.kind === "subtotal").map((row) => view.cell(row, column)));
  const again = subtotals && context.printed.compare(cell, subtotals);
  return again !== undefined && again.verdict !== "off";
}

/** B-01: a printed total is not the sum of its parts. */
export const sumMismatch: Rule = {
  id: "B-01",
  severity: "error",
  title: "合計と内訳の不一致",
  why: "合計が内訳と違うと、様式のほかの表とも合わなくなります。",
  how: "内訳を確認し、合計を再計算します。",
  source: "calculations.md §0、seed:003 表6-3",
  messages: {
    mismatch: "内訳の合計（{expected}{unit}）と合計欄（{printed}{unit}）が{diff}{unit}違います。",
    culprit: "{row}の{column}（{actual}{unit}）が、合計など{count}か所と合いません。{expected}{unit}ではありませんか（案）。",
  },
  *checkTable(view, context) {
    if (isPublished(view)) return;
    for (const comparison of comparisons(view, context, "B-01", "off")) {
      if (agreesWithSubtotals(comparison, view, context)) continue;
      yield mismatch("mismatch", comparison, view, context);
    }
  },
};
