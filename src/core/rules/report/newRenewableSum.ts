import { seriesOf } from "../../calc/series";
import type { Series } from "../../calc/series";
import type { TableView } from "../../calc/view";
import { normalizeLabel } from "../../cell/text";
import { unit, unitShift } from "../../cell/unit";
import type { CellAddress } from "../../grid/address";
import type { LocatedColumn } from "../../locate/located";
import { grouped } from "../../text/ja";
import { comparisons, mismatch } from "../comparisons";
import { yearLabel } from "../cumulative/cumulativeSeries";
import type { Report, Rule, RuleContext } from "../rule";

/** Power of storage and chargers is no generation. */
const NO_PLANT = /蓄電|充電|充放電|v2h|空調|照明|給湯|ヒートポンプ/;
/** Measures that bring new renewable generation. */
const PLANT = /太陽光|ppa|水力|風力|地熱発電|バイオマス|廃棄物発電|再エネ発電/;

/** Biomass that is burnt for heat generates nothing. */
const HEAT = /熱利用|熱供給|ボイラ|ストーブ/;

/** A thousandth of a kW is no difference. */
const TINY = 0.001;

interface Reported {
  readonly kW: number;
  /** The same by the 累計 of the measures, this year less the year before: what holds where B-03 says that a 単年度 is wrong. */
  readonly byRunningSum: number;
  readonly cells: readonly CellAddress[];
}

/** The year's figure as the 累計 row gives it; the 単年度 figure where there is no 累計. */
function fromRunningSum(view: TableView, series: Series, column: LocatedColumn, single: number): number {
  const before = view.years[view.years.indexOf(column) - 1];
  const now = series.cumulative && view.number(series.cumulative, column.id);
  const then = before ? series.cumulative && view.number(series.cumulative, before.id) : 0;
  return now === undefined || then === undefined ? single : now - then;
}

/** Actual kW of the measures in a year, and whether a measure gives its plants in another unit. */
function reportedKw(context: RuleContext, year: number): Reported & { readonly whole: boolean } {
  let kW = 0;
  let byRunningSum = 0;
  let whole = true;
  const cells: CellAddress[] = [];
  for (const view of context.tables("R-measure")) {
    const title = normalizeLabel(view.table.title ?? "");
    const actual = seriesOf(view).filter((series) => series.measure === "actual" && series.single);
    const power = actual.filter(
      (series) =>
        series.unit !== undefined &&
        unit(series.unit).dimension === "power" &&
        !NO_PLANT.test(normalizeLabel(series.name)) &&
        !(series.name === "" && NO_PLANT.test(title)),
    );
    if (power.length === 0 && PLANT.test(title) && !HEAT.test(title)) whole = false;
    for (const series of power) {
      const column = view.years.find((found) => found.year === year);
      const value = column && view.number(series.single!, column.id);
      const at = column && view.address(series.single!, column.id);
      if (value === undefined || !at) continue;
      const scale = 10 ** unitShift(unit(series.unit!), unit("kW"))!;
      kW += value * scale;
      byRunningSum += fromRunningSum(view, series, column, value) * scale;
      cells.push(at);
    }
  }
  return { kW, byRunningSum, cells, whole };
}

function compareYear(view: TableView, year: LocatedColumn, context: RuleContext): Report | undefined {
  const [row] = view.rows;
  const cell = row && view.address(row, year.id);
  const own = row && view.number(row, year.id);
  const { kW, byRunningSum, cells, whole } = reportedKw(context, year.year!);
  if (!row || !cell || own === undefined || cells.length === 0) return undefined;
  const more = kW - own;
  // Printed in whole kW, each figure may be off by half of the last digit.
  const tolerance = Number.isInteger(own) ? (cells.length + 1) / 2 : 0.0005 * (cells.length + 1);
  if (Math.abs(more) <= (Number.isInteger(kW) && Number.isInteger(own) ? 0 : tolerance)) return undefined;
  if ((more < 0 && !whole) || Math.abs(byRunningSum - own) < TINY) return undefined;
  return {
    message: "measures",
    data: { year: yearLabel(year), own: grouped(own), measures: grouped(Number(kW.toFixed(3))) },
    cell,
    cells: [cell, ...cells],
    view,
    row,
    column: year.id,
    actual: String(own),
    expected: String(Number(kW.toFixed(3))),
  };
}

/** I-03: 新規再エネ導入量(kW) is not the sum of its years, or not that of the measures' actual figures. */
export const newRenewableSum: Rule = {
  id: "I-03",
  severity: "error",
  title: "新規再エネ導入量の不一致",
  why: "新規再エネ導入量は、各取組の実績（kW）を合わせたものです。",
  how: "各取組の実績を確認し、導入量と累計を再計算します。",
  source: "rules.md I、calculations.md T6",
  messages: {
    sum: "新規再エネ導入量の累計（{printed}kW）が各年度の合計（{expected}kW）と違います。",
    measures: "{year}の新規再エネ導入量（{own}kW）が取組の実績の合計（{measures}kW）と違います。",
  },
  *checkWorkbook(context): Generator<Report> {
    for (const view of context.tables("R-new")) {
      const off = comparisons(view, context, "I-03").filter(({ verdict }) => verdict === "off");
      const [wrong] = view.rows.length === 1 ? view.years.flatMap((year) => compareYear(view, year, context) ?? []) : [];
      // A 累計 that fits the measures is not wrong itself: one of its years is.
      const gap = wrong && Number(wrong.actual) - Number(wrong.expected);
      const sums = off.filter(({ printed, expected }) => gap === undefined || Math.abs(expected.minus(printed).toNumber() - gap) > TINY);
      for (const comparison of sums) yield mismatch("sum", comparison, view, context);
      if (wrong)
        yield {
          ...wrong,
          cells: [...(wrong.cells ?? []), ...off.filter((comparison) => !sums.includes(comparison)).map(({ cell }) => cell.address)],
        };
    }
  },
};
