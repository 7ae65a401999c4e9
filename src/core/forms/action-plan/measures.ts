import type { TableForm } from "../types";
import { EMISSION_NESTING } from "./sectors";
import { sums } from "./sums";

/** A-measures 省エネ対策による削減可能量 by sector and year (forms.md A-measures, calculations.md §4 表6-3). */
export const measures: TableForm = {
  id: "A-measures",
  form: "action-plan",
  label: "対策による温室効果ガス削減量",
  shape: "published",
  sheets: ["省エネ対策", "対策・施策", "削減可能量"],
  published: {
    title: [/排出?削減(可能|見込み?|効果)?量/, /削減(可能|見込み?|ポテンシャル)/],
    header: [/削減(可能|見込み?|効果|ポテンシャル)量?/],
    never: /基準年度?比|削減率|排出推計|実質排出|再エネ導入|単年度|累計|工程|該当部門/,
    nesting: EMISSION_NESTING,
  },
  columns: [
    { id: "sector", labels: ["部門、分野", "部門"], kind: "text" },
    { id: "measure", labels: ["省エネ対策", "対策", "取組"], kind: "text", optional: true },
    { id: "basis", labels: ["削減の考え方、想定", "考え方", "想定"], kind: "text", optional: true },
    { id: "reduction", labels: ["CO2削減可能量", "削減可能量", "削減見込量", "削減量"], kind: "number", unit: "千t-CO2" },
  ],
  printed: true,
  // A stale row is as likely as a wrong total: the total is never repaired without a look (calculations.md §4 表6-3).
  computed: sums("reduction", "B-01"),
};
