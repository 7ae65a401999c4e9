import type { Comparison } from "../../calc/printed";
import type { Series } from "../../calc/series";
import { seriesOf } from "../../calc/series";
import type { TableView } from "../../calc/view";
import type { CellAddress } from "../../grid/address";
import type { LocatedColumn } from "../../locate/located";
import { comparisons } from "../comparisons";
import type { RuleContext } from "../rule";

/** A series whose printed 累計 was compared with its 単年度 figures, year by year. */
export interface ComparedSeries {
  readonly series: Series;
  readonly years: readonly Comparison[];
}

/** The compared series of a years table (rule B-03 stands on their 累計). */
export function comparedSeries(view: TableView, context: RuleContext): ComparedSeries[] {
  const all = comparisons(view, context, "B-03");
  return seriesOf(view).flatMap((series) => {
    const years = all
      .filter((comparison) => comparison.cell.row === series.cumulative)
      .sort((a, b) => (a.cell.column.year ?? 0) - (b.cell.column.year ?? 0));
    return years.length > 0 ? [{ series, years }] : [];
  });
}

/** A year as people read it on the sheet. */
export function yearLabel(column: LocatedColumn): string {
  return column.label.split("＞").at(-1) ?? column.label;
}

/** Name of a series for a sentence: 計画「太陽光出力」. */
export function seriesLabel(series: Series): string {
  const measure = series.measure === "actual" ? "実績" : series.measure === "co2" ? "CO2削減効果" : "計画";
  return series.name === "" ? measure : `${measure}「${series.name}」`;
}

/** Address of the 累計 or 単年度 cell of a year. */
export function cellOf(view: TableView, series: Series, period: "single" | "cumulative", year: LocatedColumn): CellAddress | undefined {
  const row = series[period];
  return row && view.address(row, year.id);
}
