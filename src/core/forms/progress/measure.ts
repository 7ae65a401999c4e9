import type { TableForm } from "../types";
import { runningSums } from "./runningSum";

/** R-measure: one block a 取組, 計画 and 実績 × 単年度 and 累計 by fiscal year (forms.md R). */
export const measure: TableForm = {
  id: "R-measure",
  form: "progress",
  label: "取組ごとの計画と実績",
  shape: "years",
  sheets: ["取組"],
  columns: [{ id: "year", labels: ["年度"], kind: "number" }],
  years: { body: "series", numbered: ["取組"], process: true },
  printed: true,
  computed: [runningSums],
};
