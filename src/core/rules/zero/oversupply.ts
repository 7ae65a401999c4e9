import { decimal } from "../../calc/decimal";
import { SUPPLY_CELLS } from "../../forms/proposal/supplyColumns";
import { figure } from "../../text/ja";
import { sumsOff } from "../consequences";
import type { Rule } from "../rule";
import { consumerBalances } from "./consumerBalance";
import { balances, cellsIn, excessOf, savingRate } from "./facilityBalance";

/** C-03: a facility is supplied with more than it needs. */
export const oversupply: Rule = {
  id: "C-03",
  severity: "warning",
  title: "施設ごとの供給量の超過",
  why: "供給量と省エネ削減量の合計は、その施設の電力需要量を超えません。",
  how: "余剰分（域外への売電など）を除いて記載します。",
  source: "本製品の点検（様式1 4.2、進捗状況報告票 達成率）",
  messages: { over: "{name}の供給量が需要量を{excess}kWh超えています。余剰分は域外売電として除いてください。" },
  *checkTable(view, context) {
    for (const { row, demand, supply, saving, cells } of consumerBalances(view, context)) {
      const excess = supply + saving - demand;
      // A saving above the demand is C-07's; each of the three figures may be rounded by half a kWh.
      if (excess <= 1.5 || saving > demand) continue;
      yield {
        message: "over",
        data: { name: row.label, excess: figure(decimal(excess)) },
        cell: cells[0]!,
        cells,
        view,
        row,
        column: "supply",
      };
    }
  },
  *checkWorkbook(context) {
    const workbook = context.workbook;
    for (const balance of workbook ? balances(workbook) : []) {
      const excess = excessOf(balance);
      // A saving above the demand is C-07's.
      if (excess === undefined || (savingRate(balance) ?? 0) > 100) continue;
      const figures = [...SUPPLY_CELLS, "supplied"].flatMap((column) => cellsIn(balance.supplyRows, column));
      // Where sums over these figures are off, one of them is wrong: that is reported, not its consequence.
      if (sumsOff(context, [...figures, ...cellsIn(balance.savingRows, "kWh"), ...cellsIn(balance.demandRows, "kWh")]).length > 0) continue;
      const cells = [
        ...cellsIn(balance.supplyRows, "supplied"),
        ...cellsIn(balance.savingRows, "kWh"),
        ...cellsIn(balance.demandRows, "kWh"),
      ];
      const first = balance.supplyRows[0]!;
      yield {
        message: "over",
        data: { name: balance.name, excess: figure(decimal(excess)) },
        cell: cells[0]!,
        cells,
        view: first.view,
        row: first.row,
        column: "supplied",
      };
    }
  },
};
