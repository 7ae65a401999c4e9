import { plain } from "../../calc/decimal";
import { evaluate } from "../../calc/evaluate";
import { subtract, sum } from "../../calc/expression";
import { overlaps } from "../../calc/interval";
import type { TableView } from "../../calc/view";
import { figure } from "../../text/ja";
import { sumsUnequal } from "../consequences";
import type { Report, RuleContext } from "../rule";

/** Leaf rows whose 事業費 (千円) is not the sum of its funding columns: reports with message id `mismatch` (data: sum, total, diff). */
export function* costsOff(view: TableView, context: RuleContext, funding: readonly string[]): Iterable<Report> {
  for (const row of view.rows) {
    if (row.kind !== "leaf") continue;
    const total = view.number(row, "totalCost");
    const parts = funding.map((id) => view.number(row, id));
    if (total === undefined || parts.every((part) => part === undefined)) continue;
    if (Math.abs(parts.reduce<number>((a, b) => a + (b ?? 0), 0) - total) < 1e-6) continue;
    const sources = sum(funding.map((id) => view.cell(row, id)));
    const cost = view.cell(row, "totalCost");
    const difference = sources && cost && subtract(cost, sources);
    if (!difference || !sources || !cost) continue;
    const zero = context.printed.span(difference);
    const sumOf = evaluate(sources, (at) => context.printed.value(at));
    const costOf = evaluate(cost, (at) => context.printed.value(at));
    if (!zero || sumOf.state !== "complete" || costOf.state !== "complete") continue;
    const none = costOf.value.minus(costOf.value);
    if (overlaps(zero, { low: none, high: none }) && !Number.isInteger(total)) continue;
    const cells = [cost.at, ...funding.flatMap((id) => view.address(row, id) ?? [])];
    yield {
      message: "mismatch",
      data: { sum: figure(sumOf.value), total: figure(costOf.value), diff: figure(costOf.value.minus(sumOf.value).abs()) },
      cell: cost.at,
      cells,
      // Cross-footing: the one wrong figure also breaks its column's total, and a wrong cost its efficiency.
      consequences: sumsUnequal(context, cells),
      view,
      row,
      column: "totalCost",
      actual: plain(costOf.value),
      expected: plain(sumOf.value),
    };
  }
}
