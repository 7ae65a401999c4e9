import type { ComputedForm } from "../../calc/computed";
import type { CellTerm, Expression } from "../../calc/expression";
import { sum } from "../../calc/expression";
import type { Series } from "../../calc/series";
import { addsToAnother, hasFigure, isBlank, seriesWith, singleTerm } from "../../calc/series";
import type { TableView } from "../../calc/view";
import { readNumber, readText } from "../../cell/reading";
import type { LocatedColumn, LocatedRow } from "../../locate/located";
import { lastPlanned } from "./plannedYears";
import { stockYear } from "./stock";

/** A KPI that no one adds up over the years, by its title: 入込客数, 割合, 平均値. */
const NOT_ADDED_UP = /平均|割合|[^効]率|客数|入込|人口/;

/** Words that stand for a figure kept as it is: nothing to add up from there on. */
const KEPT = /維持|継続|据置|同左|同上/;

/** Whether the 累計 of a series is the running sum of its 単年度 figures; a row with dashes says that it is not (rules.md B-05). */
export function isRunningSum(view: TableView, series: Series): boolean {
  const { single, cumulative } = series;
  if (!single || !cumulative || !view.years.some((year) => hasFigure(view, single, year))) return false;
  if (view.years.some((year) => readNumber(view.raw(cumulative, year.id)).kind === "dash")) return false;
  if (view.years.some((year) => hasFigure(view, cumulative, year))) return true;
  return !addsToAnother(series) && !NOT_ADDED_UP.test(view.table.title ?? "");
}

/** The years whose 累計 is computed: from the first figure on, as far as the plan or the report goes. */
function summedYears(view: TableView, series: Series): LocatedColumn[] {
  const stock = stockYear(view, series);
  const years = view.years.filter((year) => stock === undefined || year.year! > stock.year!);
  const first = stock ? 0 : years.findIndex((year) => !isBlank(view, series.single, year));
  const last = lastPlanned(view, series);
  if (first < 0 || last === undefined) return [];
  const kept = years.findIndex((year) => KEPT.test(readText(view.raw(series.single!, year.id))));
  return years
    .slice(first, kept < 0 ? undefined : kept)
    .filter((year) => year.year! <= last.year! || hasFigure(view, series.cumulative, year));
}

interface RunningSum {
  /** Previous 累計 plus this year's figure. */
  readonly step: Expression;
  /** The initial stock, if any, plus all figures up to the year. */
  readonly whole: Expression;
}

function runningSum(view: TableView, row: LocatedRow, column: LocatedColumn): RunningSum | undefined {
  const series = seriesWith(view, row);
  if (!series?.single || series.cumulative !== row || !isRunningSum(view, series)) return undefined;
  const years = summedYears(view, series);
  const at = years.findIndex((year) => year.id === column.id);
  if (at < 0) return undefined;
  const stock = stockYear(view, series);
  const before = at > 0 ? years[at - 1] : stock;
  const previous = before && required(view.cell(row, before.id));
  const own = singleTerm(view, series, column);
  const step = sum([previous, own]);
  const start = stock && required(view.cell(row, stock.id));
  const whole = sum([start, ...years.slice(0, at + 1).map((year) => singleTerm(view, series, year))], "単年度の積み上げ");
  if (!step || !whole) return undefined;
  return { step: previous || !own ? step : own, whole };
}

function required(term: CellTerm | undefined): CellTerm | undefined {
  return term && { ...term, required: true };
}

/** 累計 of every year: the previous 累計 plus the year's 単年度 (calculations.md N3, T7). */
export const runningSums: ComputedForm = {
  column: "year",
  on: ["fixed"],
  rows: ["cumulative"],
  rule: "B-03",
  label: "前年度までの累計 ＋ 当年度の単年度",
  expression: (view, row, column) => runningSum(view, row, column)?.step,
  fromInputs: (view, row, column) => runningSum(view, row, column)?.whole,
};
