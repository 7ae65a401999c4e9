import type { ComputedForm } from "../../calc/computed";
import { multiply, percent } from "../../calc/expression";
import { requiredCell } from "../proposal/totals";
import type { TableForm } from "../types";
import { totalRow } from "./lookup";
import { sums } from "./sums";

const under = ["年間利用可能量", "利用可能量", "導入ポテンシャル", "ポテンシャル"];

const heat: ComputedForm = {
  column: "heat",
  on: ["leaf"],
  rule: "J-05",
  apart: true,
  label: "千kWh × 換算係数（TJ/千kWh）",
  expression: (view, row) =>
    !view.hasNumber(row, "energy") ? undefined : multiply(view.cell(row, "energy"), view.setting("tjPerMwh", "換算係数（TJ/千kWh）")),
};

const share: ComputedForm = {
  column: "share",
  on: ["leaf", "subtotal", "total"],
  rule: "B-11",
  label: "利用可能量の合計に占める割合",
  expression: (view, row) => percent(requiredCell(view, row, "heat"), requiredCell(view, totalRow(view), "heat")),
};

/** A-potential 再生可能エネルギーの利用可能量: 千kWh, TJ (× 0.0036) and share (forms.md A-potential, calculations.md §4 表6-6). */
export const renewablePotential: TableForm = {
  id: "A-potential",
  form: "action-plan",
  label: "再生可能エネルギーの利用可能量",
  shape: "grid",
  nested: true,
  sheets: ["再エネポテンシャル", "ポテンシャル"],
  titles: ["再生可能エネルギーポテンシャル", "利用可能量", "ポテンシャル"],
  columns: [
    { id: "kind", labels: ["種別", "再エネ種別", "区分"], kind: "text" },
    {
      id: "energy",
      labels: ["千kWh/年", "kWh/年", "MWh/年", "GWh/年", "電力量", "発電量", "発電電力量"],
      under,
      kind: "number",
      unit: "千kWh",
    },
    { id: "heat", labels: ["TJ/年", "GJ/年", "熱量", "熱量換算"], under, kind: "number", unit: "TJ", key: true },
    { id: "share", labels: ["割合", "構成比"], kind: "number", unit: "%" },
  ],
  printed: true,
  computed: [heat, share, ...sums("energy", "B-01"), ...sums("heat", "B-01")],
};
