import { seriesOf, singleTerm } from "../../calc/series";
import type { TableView } from "../../calc/view";
import { readText } from "../../cell/reading";
import type { LocatedColumn, LocatedRow } from "../../locate/located";

/** A text of 工程 with the years it stands for: a merged cell reaches to the next text. */
export interface ProcessSpan {
  readonly row: LocatedRow;
  readonly text: string;
  readonly years: readonly LocatedColumn[];
}

/** The planned 工程 of a measure, span by span. */
export function processSpans(view: TableView): ProcessSpan[] {
  const row = view.rows.find((found) => found.form === "process" && found.attributes?.["measure"] !== "actual");
  if (!row) return [];
  const spans: { row: LocatedRow; text: string; years: LocatedColumn[] }[] = [];
  for (const year of view.years) {
    const text = readText(view.raw(row, year.id));
    if (text !== "") spans.push({ row, text, years: [year] });
    else spans.at(-1)?.years.push(year);
  }
  return spans;
}

/** Planned 単年度 figures of a year, over all series of the measure; undefined where none is given. */
export function plannedIn(view: TableView, year: LocatedColumn): number | undefined {
  const figures = seriesOf(view).flatMap((series) => {
    if (series.measure !== "plan" || !series.single || !singleTerm(view, series, year)) return [];
    return view.number(series.single, year.id) ?? [];
  });
  return figures.length === 0 ? undefined : figures.reduce((sum, value) => sum + value, 0);
}

/** Sum of all planned figures up to a year. */
export function plannedUpTo(view: TableView, last: LocatedColumn): number {
  return view.years.filter((year) => year.year! <= last.year!).reduce((sum, year) => sum + (plannedIn(view, year) ?? 0), 0);
}
