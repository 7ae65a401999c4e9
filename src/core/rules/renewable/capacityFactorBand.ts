import { decimal } from "../../calc/decimal";
import { generationColumn } from "../../forms/proposal/plants";
import { figure } from "../../text/ja";
import { sumsOff } from "../consequences";
import type { Report, Rule, RuleContext } from "../rule";
import type { BandVerdict } from "./capacityFactor";
import type { Facility } from "./facilityRows";
import { cellsOf, facilities } from "./facilityRows";
import { plantVerdict } from "./plantVerdict";

function report(facility: Facility, found: BandVerdict, context: RuleContext): Report {
  const { view, row } = facility;
  const column = generationColumn(view);
  const cells = cellsOf(view, row, [column, "kW"]);
  // A band known from memory only never gives an error (architecture.md law 7).
  const severity = found.level === "hard" && found.band.basis !== "M" ? "error" : "warning";
  return {
    message: found.band.basis === "M" ? "unconfirmed" : found.level,
    data: { factor: figure(decimal(found.factor), 2), kind: found.band.label, low: found.limits[0], high: found.limits[1] },
    cell: cells[0]!,
    cells,
    consequences: severity === "error" ? sumsOff(context, cells) : [],
    view,
    row,
    column,
    actual: figure(decimal(found.factor), 2),
    severity,
  };
}

/** D-08: generation and capacity of a plant do not go together. */
export const capacityFactorBand: Rule = {
  id: "D-08",
  severity: "error",
  title: "設備利用率",
  why: "発電量と設備能力の組み合わせが通常の範囲を外れると、単位や桁の取り違えが疑われます。",
  how: "発電量（kWh/年）と設備能力（kW）の単位と桁を確認します。",
  source: "rules.md D（設備利用率の目安）",
  before: ["D-10"],
  messages: {
    hard: "設備利用率{factor}%です（{kind}でありうる範囲 {low}～{high}%）。発電量か設備能力の単位を確認してください。",
    typical: "設備利用率{factor}%です（{kind}の通常の範囲 {low}～{high}%）。発電量か設備能力を確認してください。",
    unconfirmed: "設備利用率{factor}%です（{kind}の目安 {low}～{high}%、未確認）。発電量か設備能力の単位を確認してください。",
  },
  *checkTable(view, context) {
    for (const facility of facilities(view)) {
      const found = plantVerdict(facility, context);
      if (found) yield report(facility, found, context);
    }
  },
};
