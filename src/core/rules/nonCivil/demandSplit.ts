import { evaluate } from "../../calc/evaluate";
import { plain } from "../../calc/decimal";
import { overlaps } from "../../calc/interval";
import { requiredCell } from "../../forms/proposal/totals";
import { subtract, sum } from "../../calc/expression";
import { SUPPLY_CELLS } from "../../forms/proposal/supplyColumns";
import { figure } from "../../text/ja";
import type { Rule } from "../rule";

/** F-03: the demand of a facility in 4.3 is not its renewable plus its other electricity. */
export const demandSplit: Rule = {
  id: "F-03",
  severity: "error",
  title: "需要量と調達量の不一致",
  why: "需要量は、再エネ電力調達量と非再エネ電力調達量の合計です。",
  how: "調達量か需要量を確認します。",
  source: "様式1 4.3、calculations.md F19",
  messages: { split: "{name}の需要量（{demand}kWh）が、再エネと非再エネの調達量の合計（{sum}kWh）と{diff}kWh違います。" },
  *checkTable(view, context) {
    if (view.table.id !== "P-4.3.supply") return;
    for (const row of view.rows) {
      if (row.kind !== "leaf") continue;
      const [demand, renewable, other] = [
        requiredCell(view, row, "demand"),
        requiredCell(view, row, "supplied"),
        requiredCell(view, row, "nonRenewable"),
      ];
      const parts = renewable && other && sum([renewable, other]);
      // A 再エネ電力調達量 that is not its own eight cells is C-01's.
      const cells = other && sum([view.sumAcross(row, SUPPLY_CELLS), other]);
      const gap = subtract(demand, parts);
      const [stated, added, off, fromCells] = [demand, parts, gap, subtract(demand, cells)].map(
        (term) => term && evaluate(term, (at) => context.printed.value(at)),
      );
      if (!demand || !gap || stated?.state !== "complete" || added?.state !== "complete" || off?.state !== "complete") continue;
      if (fromCells?.state === "complete" && fromCells.value.isZero()) continue;
      const spanned = context.printed.span(gap);
      const zero = off.value.minus(off.value);
      // Whole kWh are not roundings of each other; only where a figure shows decimals may rounding explain the gap.
      if (off.value.isZero() || (!off.value.isInteger() && spanned && overlaps(spanned, { low: zero, high: zero }))) continue;
      const data = { name: row.label, demand: figure(stated.value), sum: figure(added.value), diff: figure(off.value.abs()) };
      yield {
        message: "split",
        data,
        cell: demand.at,
        cells: [demand.at, renewable!.at, other!.at],
        view,
        row,
        column: "demand",
        actual: plain(stated.value),
        expected: plain(added.value),
      };
    }
  },
};
