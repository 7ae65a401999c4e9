import { strategyTargetGrid } from "./strategyTargetGrid";
import type { TableForm } from "../types";

/** S-target as labels with a value beside each: 基準年度の導入量 | 2,711 TJ (forms.md S-target). */
export const strategyTargetFigure: TableForm = {
  ...strategyTargetGrid,
  shape: "figure",
  list: true,
  columns: strategyTargetGrid.columns
    .filter(({ kind, optional }) => kind === "number" && !optional)
    .map((column) => ({ ...column, key: true, unitInCell: true })),
  computed: (strategyTargetGrid.computed ?? [])
    .filter(({ column }) => !column.endsWith("Energy"))
    .map((own) => ({ ...own, on: ["fixed"] })),
};
