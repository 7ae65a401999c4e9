import { hasFigure, isBlank, seriesOf } from "../../calc/series";
import { lastPlanned } from "../../forms/progress/plannedYears";
import { isRunningSum } from "../../forms/progress/runningSum";
import { quoted } from "../../text/ja";
import { readText } from "../../cell/reading";
import { repair } from "../comparisons";
import type { Rule } from "../rule";
import { cellOf, seriesLabel, yearLabel } from "./cumulativeSeries";

/** A cell's figure with its unit, which the cell itself may hold (8件). */
function shown(text: string, unit = ""): string {
  return /\d$/.test(text) ? `${text}${unit}` : quoted(text);
}

/** B-06: a planned 累計 ends in blanks although the plan goes on. */
export const blankTail: Rule = {
  id: "B-06",
  severity: "info",
  title: "以降の年度の累計が空欄",
  why: "累計は、導入が終わったあとの年度にも引き継がれます。",
  how: "最後の累計を、以降の年度に引き継ぎます。",
  source: "seed:000 L252",
  messages: { blank: "{year}以降の累計が空欄です（{series}：{value}を引き継ぎ）。" },
  *checkTable(view, context) {
    if (view.table.form.years?.body !== "series") return;
    for (const series of seriesOf(view)) {
      const row = series.cumulative;
      if (!row || series.measure === "actual" || series.measure === "co2" || !isRunningSum(view, series)) continue;
      const last = view.years.findLast((year) => hasFigure(view, row, year));
      const end = lastPlanned(view, series);
      if (!last || !end || (view.number(row, last.id) ?? 0) === 0) continue;
      const tail = view.years.filter((year) => year.year! > last.year! && year.year! <= end.year! && isBlank(view, row, year));
      const cells = tail.flatMap((year) => cellOf(view, series, "cumulative", year) ?? []);
      const [first] = cells;
      if (!first || !tail[0]) continue;
      const computed = context.calculation.cellsOf(view.table).filter((cell) => cell.row === row && tail.includes(cell.column));
      yield {
        message: "blank",
        data: { year: yearLabel(tail[0]), series: seriesLabel(series), value: shown(readText(view.raw(row, last.id)), series.unit) },
        cell: first,
        cells,
        view,
        row,
        column: tail[0].id,
        fix: computed.flatMap((cell) => repair(cell, context)),
      };
    }
  },
};
