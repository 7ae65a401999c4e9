import { seriesOf } from "../../calc/series";
import type { Series } from "../../calc/series";
import type { TableView } from "../../calc/view";
import { unit } from "../../cell/unit";
import type { LocatedColumn } from "../../locate/located";
import type { Rule, RuleContext } from "../rule";
import { cellOf, seriesLabel, yearLabel } from "./cumulativeSeries";

/** Where 単年度 figures stand beside, B-03 tells whether the 累計 is right: a removal is a negative figure there. */
function guarded(view: TableView, series: Series, context: RuleContext): ReadonlySet<string> {
  return new Set(context.calculation.cellsOf(view.table).flatMap((cell) => (cell.row === series.cumulative ? [cell.column.id] : [])));
}

/** B-04: a 累計 falls from one year to the next. */
export const fallingSeries: Rule = {
  id: "B-04",
  severity: "warning",
  title: "累計の減少",
  why: "累計は、設備の撤去などがない限り減りません。",
  how: "累計の値と年度の並びを確認します。",
  source: "own",
  messages: { falls: "累計が前年度より減っています（{series}：{before}{unit}→{now}{unit}）。" },
  *checkTable(view, context) {
    if (view.table.form.years?.body !== "series") return;
    for (const series of seriesOf(view)) {
      const { cumulative } = series;
      if (!cumulative || (series.unit !== undefined && unit(series.unit).dimension === "percent")) continue;
      const checked = guarded(view, series, context);
      let before: { readonly year: LocatedColumn; readonly value: number } | undefined;
      for (const year of view.years) {
        const value = view.number(cumulative, year.id);
        const cell = cellOf(view, series, "cumulative", year);
        if (value === undefined || !cell) continue;
        if (before && value < before.value && !(checked.has(year.id) && checked.has(before.year.id))) {
          const data = { series: seriesLabel(series), before: before.value, now: value, unit: series.unit ?? "", year: yearLabel(year) };
          yield { message: "falls", data, cell, cells: [cell, cellOf(view, series, "cumulative", before.year)!], view, row: cumulative, column: year.id, actual: String(value) };
        }
        before = { year, value };
      }
    }
  },
};
