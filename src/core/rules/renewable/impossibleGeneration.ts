import { decimal } from "../../calc/decimal";
import { generationColumn } from "../../forms/proposal/plants";
import { figure } from "../../text/ja";
import { sumsOff } from "../consequences";
import type { Rule } from "../rule";
import { capacityFactor } from "./capacityFactor";
import { cellsOf, facilities, isReplacement } from "./facilityRows";

/** D-09: a plant would run more than all hours of the year. */
export const impossibleGeneration: Rule = {
  id: "D-09",
  severity: "error",
  title: "発電量の理論上限",
  why: "1年間休まず最大出力で動いても、この発電量にはなりません。",
  how: "発電量の単位（kWhとMWhなど）と設備能力を確認します。",
  source: "計算による（kW×8,760時間）",
  before: ["D-08", "D-10"],
  messages: { over: "発電量が理論上限（{limit}kWh）を超えています（設備利用率{factor}%）。MWhとkWhの取り違えはありませんか。" },
  *checkTable(view, context) {
    for (const facility of facilities(view)) {
      const { row, kW, kWh } = facility;
      if (kW === undefined || kWh === undefined || kW <= 0 || isReplacement(facility)) continue;
      const factor = capacityFactor(kWh, kW);
      if (factor <= 100) continue;
      const column = generationColumn(view);
      const cells = cellsOf(view, row, [column, "kW"]);
      yield {
        message: "over",
        data: { limit: figure(decimal(kW).times(8760), 0), factor: figure(decimal(factor), 1) },
        cell: cells[0]!,
        cells,
        consequences: sumsOff(context, cells),
        view,
        row,
        column,
        actual: figure(decimal(factor), 1),
      };
    }
  },
};
