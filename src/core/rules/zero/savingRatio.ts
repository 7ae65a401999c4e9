import { decimal } from "../../calc/decimal";
import { figure } from "../../text/ja";
import { sumsOff } from "../consequences";
import type { Rule } from "../rule";
import { consumerBalances } from "./consumerBalance";
import { balances, cellsIn, savingRate } from "./facilityBalance";

/** ZEB is planned with 50 % in the form's own example; a saving beyond this share asks for its grounds. */
const UNUSUAL = 60;

/** C-07: a facility saves more than it uses, or so much that the grounds should be looked at. */
export const savingRatio: Rule = {
  id: "C-07",
  severity: "warning",
  title: "施設ごとの削減率",
  why: "省エネによる削減量は、その施設の電力需要量を超えません。",
  how: "削減量の根拠を確認します。",
  source: "様式1 4.2（記入例：ZEB 50%）",
  messages: { high: "{name}の削減率が{rate}%です。根拠を確認してください。" },
  *checkTable(view, context) {
    for (const { row, demand, saving, cells } of consumerBalances(view, context)) {
      const rate = (saving / demand) * 100;
      const cell = view.address(row, "saving");
      if (rate <= UNUSUAL || !cell) continue;
      yield {
        message: "high",
        data: { name: row.label, rate: figure(decimal(rate), 1) },
        cell,
        cells,
        view,
        row,
        column: "saving",
        actual: figure(decimal(rate), 1),
      };
    }
  },
  *checkWorkbook(context) {
    const workbook = context.workbook;
    for (const balance of workbook ? balances(workbook) : []) {
      const rate = savingRate(balance);
      if (rate === undefined || rate <= UNUSUAL) continue;
      const cells = [...cellsIn(balance.savingRows, "kWh"), ...cellsIn(balance.demandRows, "kWh")];
      // Where a sum over them is off, one of them is wrong: that is reported, not its consequence.
      if (sumsOff(context, cells).length > 0) continue;
      const first = balance.savingRows[0]!;
      yield {
        message: "high",
        data: { name: balance.name, rate: figure(decimal(rate), 1) },
        cell: cells[0]!,
        cells,
        view: first.view,
        row: first.row,
        column: "kWh",
        actual: figure(decimal(rate), 1),
      };
    }
  },
};
