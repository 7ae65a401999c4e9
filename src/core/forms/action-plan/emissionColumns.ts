import type { ColumnForm, RowForm } from "../types";

/** Columns of an emission table: each but the first stands once a year. Figures keep the unit of the sheet (千t-CO2 or t-CO2). */
export function emissionColumns(value: readonly string[] = ["温室効果ガス排出量"]): readonly ColumnForm[] {
  return [
    { id: "sector", labels: ["部門", "部門、分野", "部門・分野", "区分", "項目"], kind: "text" },
    { id: "emission", labels: value, kind: "number", unit: "千t-CO2" },
    { id: "change", labels: ["削減量", "増減量"], kind: "number", unit: "千t-CO2", optional: true },
    { id: "rate", labels: ["削減率", "増減率"], kind: "number", unit: "%", optional: true },
    { id: "share", labels: ["構成比"], kind: "number", unit: "%", optional: true },
  ];
}

/** Total rows by the names they go by besides 合計. */
export const EMISSION_TOTALS: readonly RowForm[] = [
  {
    id: "total",
    kind: "total",
    labels: [
      "合計",
      "総排出量",
      "温室効果ガス総排出量",
      "温室効果ガス排出量",
      "温室効果ガス排出量合計",
      "排出量合計",
      "二酸化炭素排出量",
      "CO2排出量",
      "排出量",
    ],
  },
];
