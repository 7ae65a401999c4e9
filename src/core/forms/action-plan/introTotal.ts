import type { ComputedForm } from "../../calc/computed";
import { sum } from "../../calc/expression";
import type { TableForm } from "../types";
import { rowCarbon } from "./carbon";
import { introductions, termsOf } from "./introduced";
import { dimensionOf, unitAt } from "./lookup";

/** Electricity of all targets of a year. */
const generation: ComputedForm = {
  column: "amount",
  on: ["leaf", "total"],
  rule: "B-01",
  label: "導入対象の年間発電量の合計",
  expression: (view, row, column) => {
    if (dimensionOf(row) !== "energy") return undefined;
    return sum(termsOf(introductions(view.workbook, "energy", column.year), unitAt(view, row, column)), "導入対象の年間発電量の合計");
  },
};

/** A-intro.total 導入による発電量と削減量の合計 (calculations.md §4 表6-8). */
export const introTotal: TableForm = {
  id: "A-intro.total",
  form: "action-plan",
  label: "再エネ導入による発電量と削減量（合計）",
  shape: "published",
  sheets: ["導入検討", "導入シミュレーション"],
  published: {
    header: [/^年度/],
    rows: [/^年間発電量/, /^二酸化炭素換算|^co2(削減|換算)/],
    needsRow: /発電(電力)?量/,
    never: /単年度|累計|工程|導入率|導入目標|該当部門|導入対象/,
  },
  columns: [
    { id: "item", labels: ["年度", "項目"], kind: "text" },
    { id: "amount", labels: ["年間発電量"], kind: "number" },
  ],
  printed: true,
  computed: [
    generation,
    { column: "amount", on: ["leaf", "total"], rule: "J-06", apart: true, label: "年間発電量 × 排出係数", expression: rowCarbon },
  ],
};
