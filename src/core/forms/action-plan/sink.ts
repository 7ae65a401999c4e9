import { percent } from "../../calc/expression";
import { requiredCell } from "../proposal/totals";
import type { TableForm } from "../types";

/** A-net.sink 森林吸収量と温室効果ガス排出量 (calculations.md §4 表6-11). */
export const sink: TableForm = {
  id: "A-net.sink",
  form: "action-plan",
  label: "森林吸収量と温室効果ガス排出量",
  shape: "published",
  sheets: ["森林吸収量"],
  published: { title: [/森林吸収量と/], rows: [/^森林吸収量$/, /森林吸収量[/／÷]/], never: /実質排出|単年度|累計|部門/ },
  columns: [
    { id: "item", labels: ["項目"], kind: "text" },
    { id: "amount", labels: ["森林吸収量"], kind: "number", unit: "千t-CO2" },
  ],
  rows: [
    { id: "share", kind: "ratio", labels: ["森林吸収量/温室効果ガス排出量", "森林吸収量÷温室効果ガス排出量"] },
    { id: "sink", kind: "leaf", labels: ["森林吸収量"] },
    { id: "emission", kind: "leaf", labels: ["温室効果ガス排出量"] },
  ],
  printed: true,
  computed: [
    {
      column: "amount",
      on: ["ratio"],
      rows: ["share"],
      unit: "%",
      apart: true,
      rule: "B-11",
      label: "森林吸収量 ÷ 温室効果ガス排出量",
      expression: (view, _row, column) =>
        percent(requiredCell(view, view.fixed("sink"), column.id), requiredCell(view, view.fixed("emission"), column.id)),
    },
  ],
};
