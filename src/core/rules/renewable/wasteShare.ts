import { decimal, plain } from "../../calc/decimal";
import { evaluate } from "../../calc/evaluate";
import { biomassOf } from "../../forms/proposal/wasteIncrement";
import { figure } from "../../text/ja";
import { sumsOff } from "../consequences";
import type { Rule } from "../rule";
import { cellsOf, EQUIPMENT } from "./facilityRows";

/** D-12: a waste plant counts more biomass generation than its whole generation × ratio. */
export const wasteShare: Rule = {
  id: "D-12",
  severity: "error",
  title: "バイオマス発電量の上限",
  why: "バイオマス発電量は、設備全体の発電量×バイオマス比率を超えません。",
  how: "設備全体の発電量・バイオマス比率・バイオマス発電量を確認します。",
  source: "様式1 4.1(2)・4.1(3)（廃棄物発電）",
  before: ["B-01", "D-10", "D-11"],
  messages: { over: "バイオマス発電量（{kWh}kWh）が、設備全体の発電量×バイオマス比率（{limit}kWh）を超えています。" },
  *checkTable(view, context) {
    if (view.table.id !== EQUIPMENT && view.table.id !== "P-4.1(3).waste") return;
    for (const row of view.rows) {
      const kWh = row.kind === "leaf" ? view.number(row, "biomassKwh") : undefined;
      const expression = kWh === undefined ? undefined : biomassOf(view, row);
      const limit = expression && evaluate(expression, (at) => context.printed.value(at));
      const span = expression && context.printed.span(expression);
      if (kWh === undefined || limit?.state !== "complete") continue;
      // Half a kWh more than the rounded inputs allow is still rounding.
      if (
        decimal(kWh)
          .minus("0.5")
          .lte(span?.high ?? limit.value)
      )
        continue;
      const cells = cellsOf(view, row, ["biomassKwh", "grossKwh", "biomassRatio"]);
      // Where the increment can be computed, D-11 says the same and more.
      if (cells.some((at) => context.calculation.at(at)?.form.rule === "D-11")) continue;
      yield {
        message: "over",
        data: { kWh: figure(decimal(kWh)), limit: figure(limit.value) },
        cell: cells[0]!,
        cells,
        consequences: sumsOff(context, cells),
        view,
        row,
        column: "biomassKwh",
        actual: String(kWh),
        expected: plain(limit.value),
      };
    }
  },
};
