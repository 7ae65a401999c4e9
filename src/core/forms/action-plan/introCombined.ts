import type { ColumnForm, TableForm } from "../types";
import { columnCarbon } from "./carbon";
import { scale } from "./introScale";
import { sums } from "./sums";

const columns: readonly ColumnForm[] = [
  { id: "target", labels: ["導入対象", "対象", "対象施設", "設置場所", "区分", "種別"], kind: "text", key: true },
  { id: "size", labels: ["1件当たり想定規模", "1件当たりの規模", "想定規模", "想定面積"], kind: "text", unit: "kW", optional: true },
  { id: "units", labels: ["導入棟数", "導入件数", "導入面積", "棟数", "件数", "導入数"], kind: "number", optional: true },
  { id: "kW", labels: ["導入規模", "導入容量", "設備容量", "導入設備容量", "設備規模"], kind: "number", unit: "kW", optional: true },
  { id: "energy", labels: ["年間発電量", "発電量", "発電電力量", "年間発電電力量"], kind: "number", unit: "千kWh", key: true },
  {
    id: "co2",
    labels: ["二酸化炭素換算量", "CO2削減量", "CO2換算量", "二酸化炭素削減量", "温室効果ガス削減量", "CO2削減効果", "削減量"],
    kind: "number",
    unit: "千t-CO2",
    key: true,
  },
];

const shared = {
  id: "A-intro",
  form: "action-plan",
  label: "再エネ導入の規模・発電量・削減量",
  sheets: ["導入検討", "導入シミュレーション"],
  insteadOf: ["A-intro.scale", "A-intro.generation"],
  columns,
  printed: true,
  computed: [
    scale,
    { column: "co2", on: ["leaf"], rule: "J-06", apart: true, label: "年間発電量 × 排出係数", expression: columnCarbon },
    ...["units", "kW", "energy", "co2"].flatMap((column) => sums(column, "B-01")),
  ],
} as const satisfies Partial<TableForm>;

/** A-intro in one table for one year: units, kW, 千kWh and 千t-CO2 a target (forms.md A-intro). */
export const introCombined: TableForm = {
  ...shared,
  shape: "grid",
  nested: true,
  titles: ["導入検討", "導入シミュレーション", "導入量", "導入効果"],
};

/** The same with the milestone years beside each other below 発電量, CO2削減量 …. */
export const introYears: TableForm = {
  ...shared,
  shape: "published",
  published: { header: [/発電(電力)?量.*(co2|二酸化炭素|温室効果ガス)(削減|換算)/], never: /単年度|累計|工程|導入率|該当部門|部門/ },
};
