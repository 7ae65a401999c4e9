import type { TableForm } from "../types";
import { CIVIL_SECTIONS } from "./civilSections";

/** P-4.2.saving 電力削減量: electricity saved at each facility (forms.md P-4.2, calculations.md F17). */
export const saving: TableForm = {
  id: "P-4.2.saving",
  form: "proposal",
  label: "4.2 電力削減量",
  shape: "grid",
  sheets: ["4.2電力削減量", "電力削減量"],
  titles: ["電力削減量", "省エネによる電力削減に関する状況"],
  rowKey: "no",
  rowName: "name",
  sections: CIVIL_SECTIONS,
  columns: [
    { id: "section", labels: ["種類", "部門", "需要家の種類", "種別"], kind: "text", optional: true, fillDown: true },
    { id: "no", labels: ["No", "番号"], kind: "text", optional: true },
    { id: "name", labels: ["対象施設名", "施設名"], kind: "text", key: true, fillDown: true },
    { id: "count", labels: ["施設数", "対象施設数"], kind: "number", count: true, leaf: true },
    { id: "measure", labels: ["取組内容", "省エネの取組内容"], kind: "text", leaf: true },
    {
      id: "kWh",
      labels: ["省エネによる電力削減量", "電力削減量", "省エネ等による電力削減量"],
      kind: "number",
      unit: "kWh",
      leaf: true,
      key: true,
    },
  ],
  computed: [
    {
      column: "kWh",
      on: ["total", "subtotal"],
      label: "省エネによる電力削減量の合計",
      expression: (view, row) => view.sumDown(row, "kWh"),
    },
  ],
};
