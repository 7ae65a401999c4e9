import type { ComputedForm } from "../../calc/computed";
import { multiply } from "../../calc/expression";
import type { TableForm } from "../types";
import { requiredCell } from "../proposal/totals";
import { sums } from "./sums";

/** kW = number of units × the printed size of one, where the size is a plain kW figure (3.7kW; not 10kW以上). */
export const scale: ComputedForm = {
  column: "kW",
  on: ["leaf"],
  unguarded: true,
  label: "導入棟数 × 1件当たりの規模",
  expression: (view, row, column) => {
    const size = view.reading(row, "size");
    if (size.kind !== "number" || size.unit?.dimension !== "power") return undefined;
    const units = view.table.columns.find((found) => found.form.id === "units" && found.year === column.year);
    return multiply(units && requiredCell(view, row, units.id), view.cell(row, "size"));
  },
};

/** A-intro.scale 導入棟数・面積と導入規模 (forms.md A-intro, calculations.md §4 表6-8). */
export const introScale: TableForm = {
  id: "A-intro.scale",
  form: "action-plan",
  label: "再エネ導入の規模",
  shape: "published",
  sheets: ["導入検討", "導入シミュレーション"],
  published: { title: [/導入検討/], header: [/導入(棟数|件数|面積)/, /導入規模|導入容量/], never: /単年度|累計|工程|導入率/ },
  columns: [
    { id: "target", labels: ["導入対象", "対象"], kind: "text" },
    { id: "size", labels: ["1件当たり想定規模", "1件当たりの規模", "想定規模", "想定面積"], kind: "text", unit: "kW" },
    { id: "units", labels: ["導入棟数", "導入件数", "導入面積", "棟数"], kind: "number" },
    { id: "kW", labels: ["導入規模", "導入容量", "設備容量"], kind: "number", unit: "kW" },
  ],
  printed: true,
  computed: [scale, ...sums("units", "B-01"), ...sums("kW", "B-01")],
};
