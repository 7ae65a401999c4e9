import { decimal } from "../../calc/decimal";
import { figure } from "../../text/ja";
import type { Rule } from "../rule";
import { cellsIn } from "./facilityBalance";
import { households, inside, slip } from "./household";

/** C-12: the demand per dwelling is unusual. */
export const householdDemand: Rule = {
  id: "C-12",
  severity: "warning",
  title: "1戸当たりの電力需要量",
  why: "1戸当たりの電力需要量が通常の範囲にあるかを見ると、件数や単位の誤りに気づけます。",
  how: "件数と単位（千kWhなど）を確認します。",
  source: "本製品の目安（高岡市の公表値をもとにした設定）",
  messages: { unusual: "{name}は1件当たり{each}kWhです（目安 {low}～{high}kWh）。件数か単位（千kWh）を確認してください。" },
  *checkWorkbook(context) {
    for (const household of households(context)) {
      if (inside(household.each, household.band) || slip(household) !== undefined) continue;
      const { leaf, column, each, band } = household;
      const cells = [...cellsIn([leaf], column), ...cellsIn([leaf], "count")];
      const data = { name: leaf.row.label, each: figure(decimal(each), 0), low: band.low, high: band.high };
      yield { message: "unusual", data, cell: cells[0]!, cells, view: leaf.view, row: leaf.row, column, actual: figure(decimal(each), 0) };
    }
  },
};
