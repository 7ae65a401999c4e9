import { hasFigure, isBlank, seriesOf } from "../../calc/series";
import type { Series } from "../../calc/series";
import type { TableView } from "../../calc/view";
import type { LocatedColumn } from "../../locate/located";
import { yearLabel } from "../cumulative/cumulativeSeries";
import type { Report, Rule } from "../rule";
import { reportYear } from "./reportYear";
import type { ReportYear } from "./reportYear";

/** The last reported year against 対象年度. */
function lastYear(view: TableView, series: Series, last: LocatedColumn, report: ReportYear): Report | undefined {
  const target = view.years.find((year) => year.year === report.year);
  if (!target || last.year === report.year) return undefined;
  const row = series.single!;
  const late = last.year! > report.year;
  const column = late ? last : target;
  const cell = view.address(row, column.id);
  if (!cell) return undefined;
  return {
    message: late ? "later" : "missing",
    data: { target: yearLabel(target), last: yearLabel(last) },
    cell,
    cells: [cell, report.at],
    view,
    row,
    column: column.id,
  };
}

/** I-01: the last year with actual figures is not the year the report is about; a year before it is blank. */
export const reportedYears: Rule = {
  id: "I-01",
  severity: "error",
  title: "対象年度と実績の年度",
  why: "進捗状況報告票の実績は、対象年度まで記載します。",
  how: "実績の入っている列と、対象年度を確認します。",
  source: "rules.md I",
  messages: {
    later: "対象年度（{target}）より後の{last}に実績が入っています。",
    missing: "対象年度（{target}）の実績が空欄です（最後の実績は{last}）。",
    gap: "{year}の実績が空欄です。",
  },
  *checkWorkbook(context) {
    const report = reportYear(context.snapshot);
    for (const view of context.views) {
      if (view.table.form.years?.body !== "series") continue;
      for (const series of seriesOf(view)) {
        const row = series.single;
        if (series.measure !== "actual" || !row) continue;
        const filled = view.years.filter((year) => hasFigure(view, row, year));
        const [first, last] = [filled[0], filled.at(-1)];
        if (!first || !last) continue;
        const wrong = report && lastYear(view, series, last, report);
        if (wrong) yield wrong;
        const gap = view.years.find((year) => year.year! > first.year! && year.year! < last.year! && isBlank(view, row, year));
        const cell = gap && view.address(row, gap.id);
        if (gap && cell) yield { message: "gap", severity: "warning", data: { year: yearLabel(gap) }, cell, view, row, column: gap.id };
      }
    }
  },
};
