import { readText } from "../../cell/reading";
import type { Series } from "../../calc/series";
import { hasFigure, isBlank } from "../../calc/series";
import type { TableView } from "../../calc/view";
import type { LocatedColumn } from "../../locate/located";

/** 工程 of a measure that stays in use after its last year: what was built goes on counting. */
const STAYS = /運用|運行|供給|稼働|運転|公開|利用/;

/** Last year in which 工程 of the plan says something, with its text. */
function lastProcess(view: TableView): { readonly year: LocatedColumn; readonly text: string } | undefined {
  const row = view.rows.find((found) => found.form === "process" && found.attributes?.["measure"] !== "actual");
  if (!row) return undefined;
  const year = view.years.findLast((found) => readText(view.raw(row, found.id)) !== "");
  return year && { year, text: readText(view.raw(row, year.id)) };
}

/**
 * Last year for which a series gives a 累計: for actual figures the last year reported; for a plan its last year in the table,
 * unless 工程 ends with the figures and leaves nothing in use (講座, 説明会 …).
 */
export function lastPlanned(view: TableView, series: Series): LocatedColumn | undefined {
  const lastFigure = view.years.findLast((year) => hasFigure(view, series.single, year) || hasFigure(view, series.cumulative, year));
  const lastEntry = view.years.findLast((year) => !isBlank(view, series.single, year));
  if (series.measure === "actual" || series.measure === "co2") return lastEntry ?? lastFigure;
  if (!lastFigure) return undefined;
  const process = lastProcess(view);
  // 工程 that stops before the figures do is only half filled in and tells nothing of the end.
  const ended = process !== undefined && process.year.year === lastFigure.year && !STAYS.test(process.text);
  return ended ? lastFigure : view.years.at(-1);
}
