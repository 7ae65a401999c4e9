import type { TableForm } from "../types";
import { runningSums } from "./runningSum";

/** R-kpi: 共通KPI and 個別KPI, 目標値 and 実績 × 単年度 and 累計; figures may carry their unit in the cell (forms.md R). */
export const kpi: TableForm = {
  id: "R-kpi",
  form: "progress",
  label: "KPI（指標）の目標値と実績",
  shape: "years",
  sheets: ["KPI", "指標"],
  columns: [{ id: "year", labels: ["年度"], kind: "number" }],
  years: { body: "series", numbered: ["指標", "KPI", "共通KPI", "個別KPI"], unnumbered: "共通" },
  printed: true,
  computed: [runningSums],
};
