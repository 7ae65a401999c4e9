import { subtract, sum } from "../../calc/expression";
import { evaluate } from "../../calc/evaluate";
import { overlaps } from "../../calc/interval";
import { plain } from "../../calc/decimal";
import { FUNDING } from "../../forms/proposal/fundingByMeasure";
import { figure } from "../../text/ja";
import { sumsOff } from "../consequences";
import type { Rule } from "../rule";

/** G-01: the total cost of a measure is not the sum of its funding sources. */
export const fundingSum: Rule = {
  id: "G-01",
  severity: "error",
  title: "事業費と財源の不一致",
  why: "事業費全体は、財源の合計と一致していなければなりません。",
  how: "財源の内訳か、事業費全体の金額を直します。",
  source: "様式1 3.4、calculations.md F2",
  before: ["B-01", "G-02", "G-05"],
  messages: { mismatch: "財源の合計（{sum}千円）と事業費全体（{total}千円）が{diff}千円違います。" },
  *checkTable(view, context) {
    if (view.table.id !== "P-3.4a") return;
    for (const row of view.rows) {
      if (row.kind !== "leaf") continue;
      const total = view.number(row, "totalCost");
      const parts = FUNDING.map((id) => view.number(row, id) ?? 0);
      if (total === undefined || FUNDING.every((id) => view.number(row, id) === undefined)) continue;
      if (Math.abs(parts.reduce((a, b) => a + b, 0) - total) < 1e-6) continue;
      const funding = sum(FUNDING.map((id) => view.cell(row, id)));
      const cost = view.cell(row, "totalCost");
      const difference = funding && cost && subtract(cost, funding);
      if (!difference || !funding || !cost) continue;
      const zero = context.printed.span(difference);
      const sumOf = evaluate(funding, (at) => context.printed.value(at));
      const costOf = evaluate(cost, (at) => context.printed.value(at));
      if (!zero || sumOf.state !== "complete" || costOf.state !== "complete") continue;
      const none = costOf.value.minus(costOf.value);
      if (overlaps(zero, { low: none, high: none }) && !Number.isInteger(total)) continue;
      const cells = [cost.at, ...FUNDING.flatMap((id) => view.address(row, id) ?? [])];
      yield {
        message: "mismatch",
        data: { sum: figure(sumOf.value), total: figure(costOf.value), diff: figure(costOf.value.minus(sumOf.value).abs()) },
        cell: cost.at,
        cells,
        // Cross-footing: the one wrong figure also breaks its column's total, and a wrong cost its efficiency.
        consequences: sumsOff(context, cells),
        view,
        row,
        column: "totalCost",
        actual: plain(costOf.value),
        expected: plain(sumOf.value),
      };
    }
  },
};
