import { sum } from "../../calc/expression";
import type { TableForm } from "../types";

/** R-new: 新規再エネ導入量(kW) of every fiscal year and its 累計 (forms.md R, calculations.md T6). */
export const newRenewables: TableForm = {
  id: "R-new",
  form: "progress",
  label: "対象年度における新規再エネ導入量",
  shape: "years",
  sheets: ["新規再エネ導入量"],
  titles: ["新規再エネ導入量", "新規再エネルギー導入量"],
  columns: [
    { id: "year", labels: ["年度"], kind: "number", unit: "kW" },
    { id: "cumulative", labels: ["累計", "合計", "計"], kind: "number", unit: "kW" },
  ],
  years: { body: "values" },
  printed: true,
  computed: [
    {
      column: "cumulative",
      on: ["leaf", "total"],
      rule: "I-03",
      label: "各年度の合計",
      expression: (view, row) =>
        sum(
          view.years.map((year) => view.cell(row, year.id)),
          "各年度の合計",
        ),
    },
  ],
};
