import type { ComputedForm } from "../../calc/computed";
import { sum } from "../../calc/expression";
import type { TableForm } from "../types";
import { introductions, termsOf } from "./introduced";
import { covers, targetKind, unitAt } from "./lookup";
import { sums } from "./sums";

/** CO2 of the rows of the introduction tables that a row of the allocation names: 住宅 = 住宅(新規) + 住宅(既設). */
const introduced: ComputedForm = {
  column: "reduction",
  on: ["leaf"],
  rule: "B-01",
  label: "導入による二酸化炭素換算量の合計",
  expression: (view, row, column) => {
    const own = introductions(view.workbook, "co2", column.year).filter((found) =>
      covers(targetKind(row.label), targetKind(found.row.label)),
    );
    return sum(termsOf(own, unitAt(view, row, column)), "導入による二酸化炭素換算量の合計");
  },
};

/** A-alloc 再エネ導入による削減量の部門への配分 (forms.md A-alloc, calculations.md §4 表6-10). */
export const allocation: TableForm = {
  id: "A-alloc",
  form: "action-plan",
  label: "再エネ導入対象とその該当部門",
  shape: "published",
  sheets: ["部門配分", "該当部門"],
  published: { title: [/該当部門/], header: [/該当部門/], never: /単年度|累計|工程/ },
  columns: [
    { id: "target", labels: ["再エネ導入対象", "導入対象"], kind: "text" },
    { id: "sector", labels: ["該当部門", "部門"], kind: "text" },
    { id: "reduction", labels: ["CO2削減量", "削減量"], kind: "number", unit: "千t-CO2" },
  ],
  rows: [{ id: "total", kind: "total", labels: ["再エネ導入におけるCO2削減量", "再エネ導入によるCO2削減量", "合計"] }],
  printed: true,
  computed: [introduced, ...sums("reduction", "B-01")],
};
