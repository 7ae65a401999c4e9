import type { TableForm } from "../types";

/** R-cost, edition R4: funding sources × 計画対象年度 and 前年度, once for the plan and once a measure (forms.md R, calculations.md N14). */
export const costBySource: TableForm = {
  id: "R-cost",
  form: "progress",
  edition: "R4",
  label: "事業費（財源ごと）",
  shape: "grid",
  sheets: ["事業費"],
  titles: ["事業費"],
  numbered: ["取組"],
  columns: [
    { id: "source", labels: ["財源", "財源内訳", "区分"], kind: "text", optional: true },
    { id: "payment", labels: ["精算払・概算払", "精算払/概算払"], kind: "text", key: true },
    { id: "current", labels: ["計画対象年度", "対象年度"], kind: "number", unit: "千円", key: true },
    { id: "previous", labels: ["前年度(注)", "前年度", "前年度注"], kind: "number", unit: "千円", key: true },
  ],
  rows: [
    { id: "own", kind: "leaf", labels: ["地方公共団体の自主財源", "自主財源"] },
    { id: "grant", kind: "leaf", labels: ["地域脱炭素移行・再エネ推進交付金", "再エネ推進交付金"] },
    { id: "private", kind: "leaf", labels: ["民間等による資金", "民間資金"] },
  ],
  printed: true,
  computed: ["current", "previous"].map((column) => ({
    column,
    on: ["total"],
    rule: "I-05",
    label: "財源の合計",
    expression: (view, row) => view.sumDown(row, column),
  })),
};
