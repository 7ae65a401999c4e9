import type { ComputedForm } from "../../calc/computed";
import { multiply, sum } from "../../calc/expression";
import type { TableForm } from "../types";
import { totalled } from "./subtotal";

const WAYS = ["self", "direct", "menu", "certificate"] as const;

const total = (column: string): ComputedForm => totalled(column, "各行の合計");

/** R-zero.demand: the demand and supply table of 達成率, editions R4 and R5 (forms.md R, calculations.md T1–T5, N1). */
export const zeroDemand: TableForm = {
  id: "R-zero.demand",
  form: "progress",
  label: "「実質ゼロ」の達成率（需要家の種類ごと）",
  shape: "grid",
  sheets: ["「実質ゼロ」の達成率", "実質ゼロの達成率", "達成率"],
  titles: ["「実質ゼロ」の達成率", "達成率"],
  rowName: "name",
  columns: [
    { id: "no", labels: ["No", "No."], kind: "text", optional: true },
    { id: "kind", labels: ["種類"], kind: "text", key: true, fillDown: true },
    { id: "name", labels: ["民生部門の電力需要家", "電力需要家"], kind: "text", key: true, leaf: true },
    { id: "count", labels: ["数量", "件数"], kind: "number", count: true },
    { id: "consent", labels: ["合意形成の状況"], kind: "text", optional: true },
    { id: "demand", labels: ["電力需要量"], kind: "number", unit: "kWh", key: true },
    { id: "self", labels: ["自家消費等"], kind: "number", unit: "kWh" },
    { id: "direct", labels: ["相対契約"], kind: "number", unit: "kWh" },
    { id: "menu", labels: ["再エネメニュー", "電力メニュー"], kind: "number", unit: "kWh" },
    { id: "certificate", labels: ["証書"], kind: "number", unit: "kWh", optional: true },
    { id: "supply", labels: ["合計", "再エネ等の供給量の合計"], kind: "number", unit: "kWh" },
    { id: "supplier", labels: ["再エネ等の電力供給元", "再エネ等の電力供給元(発電主体)"], kind: "text", optional: true },
    { id: "saving", labels: ["省エネによる電力削減量", "省エネ等による電力削減量"], kind: "number", unit: "kWh" },
    { id: "co2", labels: ["CO2排出削減量", "CO2削減量"], kind: "number", unit: "t-CO2", key: true },
    { id: "measures", labels: ["実施取組"], kind: "measureNos", optional: true },
    { id: "note", labels: ["備考"], kind: "text", optional: true },
  ],
  printed: true,
  computed: [
    {
      column: "supply",
      on: ["leaf"],
      rule: "C-01",
      label: "自家消費等＋相対契約＋再エネメニュー＋証書",
      expression: (view, row) => view.sumAcross(row, WAYS),
    },
    // The factor is no published fact: nothing is computed, and nothing checked, before a person has entered it.
    {
      column: "co2",
      on: ["leaf"],
      rule: "C-04",
      label: "（再エネ等の供給量＋省エネによる電力削減量）× 排出係数",
      expression: (view, row) =>
        multiply(
          sum([view.cell(row, "supply"), view.cell(row, "saving")]),
          view.setting("emissionFactor.report", "電気の排出係数（t-CO2/kWh）"),
        ),
    },
    ...["demand", ...WAYS, "supply", "saving", "co2"].map(total),
    // The form leaves 合計 of 数量 blank (calculations.md T5): a figure written there is checked, a blank one stays.
    {
      ...total("count"),
      on: ["total"],
      expression: (view, row) => (!view.hasNumber(row, "count") ? undefined : view.sumDown(row, "count")),
    },
  ],
};
