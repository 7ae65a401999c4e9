import { decimal, plain, shift } from "../../calc/decimal";
import { figure } from "../../text/ja";
import { sumsOff } from "../consequences";
import type { Rule } from "../rule";
import { cellsIn } from "./facilityBalance";
import { households, slip } from "./household";

/** C-13: the demand per dwelling is usual once kWh and 千kWh change places. */
export const unitSlip: Rule = {
  id: "C-13",
  severity: "warning",
  title: "千kWhとkWhの取り違え",
  why: "1,000倍または1,000分の1にすると、1戸当たりの電力需要量が通常の範囲に入ります。",
  how: "電力需要量の単位を確認します。",
  source: "seed:003 L215（106,523kWhと千kWh）",
  before: ["B-01", "C-12"],
  messages: { slip: "{name}の電力需要量（{kWh}kWh）は、千kWhとkWhの取り違えの可能性があります（{proposed}kWhなら1件当たり{each}kWh）。" },
  *checkWorkbook(context) {
    for (const household of households(context)) {
      const exponent = slip(household);
      if (exponent === undefined) continue;
      const { leaf, column, kWh, each } = household;
      const proposed = shift(decimal(kWh), exponent);
      const demand = cellsIn([leaf], column);
      const data = {
        name: leaf.row.label,
        kWh: figure(decimal(kWh)),
        proposed: figure(proposed),
        each: figure(shift(decimal(each), exponent), 0),
      };
      yield {
        message: "slip",
        data,
        cell: demand[0]!,
        cells: [...demand, ...cellsIn([leaf], "count")],
        consequences: sumsOff(context, demand),
        view: leaf.view,
        row: leaf.row,
        column,
        actual: plain(decimal(kWh)),
        expected: plain(proposed),
      };
    }
  },
};
