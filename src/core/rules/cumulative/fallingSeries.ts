import { seriesOf } from "../../calc/series";
import type { Series } from "../../calc/series";
import type { TableView } from "../../calc/view";
import { unit } from "../../cell/unit";
import type { LocatedColumn } from "../../locate/located";
import type { Rule, RuleContext } from "../rule";
import { cellOf, comparedSeries, seriesLabel, yearLabel } from "./cumulativeSeries";

/** Years whose 累計 does not follow from the year before and its 単年度: B-03 tells what is wrong there. */
function wrong(view: TableView, series: Series, context: RuleContext): ReadonlySet<string> {
  const own = comparedSeries(view, context).find((compared) => compared.series.cumulative === series.cumulative);
  return new Set((own?.years ?? []).flatMap((year) => (year.verdict === "off" ? [year.cell.column.id] : [])));
}

const REMOVAL = /撤去|除却|廃止|解体|撤退|退会|減設/;
/** What adding up in binary leaves behind, as a share of the figure. */
const NOISE = 1e-12;
/** Rows below a block in which its 概況 stands. */
const BELOW = 3;

/** Whether the block itself, or the text below it, tells of a removal. */
function tellsRemoval(view: TableView): boolean {
  const { header, range } = view.table;
  return view.sheet.rows
    .slice(header.top, range.bottom + 1 + BELOW)
    .some((cells) => cells?.some((cell) => typeof cell?.value === "string" && REMOVAL.test(cell.value)));
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
      const off = wrong(view, series, context);
      // A negative actual figure is H-07's.
      const negative = (year: LocatedColumn): boolean =>
        series.measure === "actual" && series.single !== undefined && (view.number(series.single, year.id) ?? 0) < 0;
      let before: { readonly year: LocatedColumn; readonly value: number } | undefined;
      for (const year of view.years) {
        const value = view.number(cumulative, year.id);
        const cell = cellOf(view, series, "cumulative", year);
        if (value === undefined || !cell) continue;
        if (
          before &&
          before.value - value > NOISE * Math.abs(before.value) &&
          !off.has(year.id) &&
          !off.has(before.year.id) &&
          !negative(year) &&
          !tellsRemoval(view)
        ) {
          const data = { series: seriesLabel(series), before: before.value, now: value, unit: series.unit ?? "", year: yearLabel(year) };
          yield {
            message: "falls",
            data,
            cell,
            cells: [cell, cellOf(view, series, "cumulative", before.year)!],
            view,
            row: cumulative,
            column: year.id,
            actual: String(value),
          };
        }
        before = { year, value };
      }
    }
  },
};
