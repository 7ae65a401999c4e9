import { efficiency } from "../proposal/costEfficiencyTerms";
import type { TableForm } from "../types";
import { totalled } from "./subtotal";

const parent = { under: ["活用予定の資金金額", "活用予定の資金", "活用予定資金"], alone: true } as const;
/** Funding columns of a measure: together its 事業費 (I-05). */
export const FUNDING_OF_YEAR: readonly string[] = ["grant", "subsidy", "bond", "general", "other"];
const AMOUNTS = ["totalCost", ...FUNDING_OF_YEAR, "cumulativeCo2"];

/** R-cost, edition R5: one row a measure with its funding (forms.md R). */
export const costByMeasure: TableForm = {
  id: "R-cost",
  form: "progress",
  edition: "R5",
  label: "対象年度の事業費の額（取組ごと）",
  shape: "grid",
  sheets: ["事業費"],
  titles: ["対象年度の事業費の額", "事業費"],
  rowName: "measure",
  rowKey: "measureNo",
  columns: [
    { id: "measureNo", labels: ["取組No", "取組番号", "No"], kind: "measureNo", key: true, leaf: true },
    { id: "measure", labels: ["取組内容"], kind: "text", key: true, leaf: true },
    { id: "quantity", labels: ["導入量・台数", "導入量・件数", "導入量"], kind: "text" },
    { id: "totalCost", labels: ["事業費", "事業費の額"], kind: "number", unit: "千円", key: true },
    { id: "grant", labels: ["交付金"], ...parent, kind: "number", unit: "千円", key: true },
    { id: "subsidy", labels: ["補助金"], ...parent, kind: "number", unit: "千円", key: true },
    { id: "bond", labels: ["地方債"], ...parent, kind: "number", unit: "千円" },
    { id: "general", labels: ["一般財源"], ...parent, kind: "number", unit: "千円" },
    { id: "other", labels: ["その他（金融機関や民間事業者からの資金等）", "その他"], ...parent, kind: "number", unit: "千円" },
    {
      id: "cumulativeCo2",
      labels: ["累計CO2削減量", "CO2削減量(累計)", "CO2累計削減量"],
      kind: "number",
      unit: "t-CO2",
      optional: true,
      required: true,
    },
    { id: "efficiency", labels: ["事業費に関わる費用効率性", "事業費に係る費用効率性", "費用効率性"], kind: "number", unit: "円/t-CO2" },
  ],
  printed: true,
  computed: [
    ...AMOUNTS.map((column) => totalled(column, "取組の合計")),
    {
      column: "efficiency",
      on: ["leaf", "total"],
      rule: "G-05",
      label: "事業費（円）÷ 累計CO2削減量（t-CO2）",
      expression: (view, row) => efficiency(view.cell(row, "totalCost"), view.cell(row, "cumulativeCo2")),
      // A total that is itself wrong is reported there.
      also: (view, row) => (row.kind === "total" ? [efficiency(view.sumDown(row, "totalCost"), view.sumDown(row, "cumulativeCo2"))] : []),
    },
  ],
};
