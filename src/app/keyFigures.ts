import type { ComputedCell } from "../core/calc/calculation";
import { Decimal, decimal, plain, shift } from "../core/calc/decimal";
import { readNumber } from "../core/cell/reading";
import type { CellAddress } from "../core/grid/address";
import type { Analysis } from "./analysis";
import { shortNumber } from "./display";

/** What is drawn beside a figure. */
export type FigureChart =
  /** A share of a whole, in %; a mark at 100 %. */
  | { readonly kind: "share"; readonly percent: number }
  /** A figure against a limit, both in the figure's unit. */
  | { readonly kind: "limit"; readonly percent: number; readonly limit: string }
  /** One bar a year; `share` is its height against the highest, 0 … 1. */
  | { readonly kind: "years"; readonly bars: readonly { readonly label: string; readonly value: string; readonly share: number }[] };

/** One of the two or three numbers that decide. */
export interface KeyFigure {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly unit: string;
  readonly at: CellAddress;
  /** What the sheet shows, when that is another figure. */
  readonly printed?: string;
  readonly chart?: FigureChart;
}

interface Spec {
  readonly id: string;
  readonly label: string;
  readonly table: string;
  readonly column?: string;
  /** RowForm id; any row when absent. */
  readonly row?: string;
  readonly chart: "share" | "limit" | "years" | "none";
  /** Setting that holds the limit, in the figure's unit. */
  readonly limit?: string;
  readonly digits: number;
}

/** Most deciding first; of figures with one id the first that can be computed is shown. */
const SPECS: readonly Spec[] = [
  { id: "zero", label: "「実質ゼロ」の達成率", table: "R-zero.rate", column: "rate", chart: "share", digits: 1 },
  { id: "efficiency", label: "事業全体の費用効率性", table: "P-3.4c", column: "costEfficiency", row: "overall", chart: "none", digits: 0 },
  { id: "efficiency", label: "総事業費の費用効率性", table: "P-3.4a", column: "totalCost", row: "costPerCo2", chart: "none", digits: 0 },
  {
    id: "grantEfficiency",
    label: "交付金の費用効率性",
    table: "P-3.4c",
    column: "grantEfficiency",
    row: "overall",
    chart: "limit",
    limit: "grant.efficiencyLimit",
    digits: 0,
  },
  { id: "local", label: "地産地消率", table: "P-4.2.localShare", column: "share", chart: "share", digits: 1 },
  { id: "target", label: "再エネ導入目標", table: "A-target", row: "total", chart: "years", digits: 1 },
  { id: "net", label: "実質排出量", table: "A-net", row: "net", chart: "years", digits: 1 },
  { id: "new", label: "新規再エネ導入量（累計）", table: "R-new", column: "cumulative", chart: "none", digits: 1 },
];

const MOST = 4;

/** The deciding figures of a workbook, at most four; a figure whose inputs are missing is left out. */
export function keyFigures(analysis: Analysis): KeyFigure[] {
  const figures: KeyFigure[] = [];
  const zero = zeroRate(analysis);
  if (zero) figures.push(zero);
  for (const spec of SPECS) {
    if (figures.length >= MOST || figures.some((known) => known.id === spec.id)) continue;
    const figure = spec.chart === "years" ? overYears(spec, analysis) : single(spec, analysis);
    if (figure) figures.push(figure);
  }
  return figures;
}

function cellsOf(spec: Pick<Spec, "table" | "column" | "row">, analysis: Analysis): ComputedCell[] {
  return analysis.calculation.cells.filter(
    (cell) =>
      cell.table.id === spec.table &&
      (spec.column === undefined || cell.column.id === spec.column) &&
      (spec.row === undefined || cell.row.form === spec.row || cell.row.kind === spec.row),
  );
}

/** What stands there while it agrees with its own inputs, as published; else what they give. */
function valueOf(cell: ComputedCell | undefined, analysis: Analysis): Decimal | undefined {
  const verdict = cell && analysis.printed.compare(cell)?.verdict;
  if (cell && (verdict === "equal" || verdict === "rounding")) return printedOf(cell);
  const result = cell && analysis.calculation.result(cell);
  return result?.state === "complete" ? result.value : undefined;
}

/** The figure in the sheet's official unit, when a number stands there. */
function printedOf(cell: ComputedCell): Decimal | undefined {
  const reading = readNumber(cell.current);
  return reading.kind === "number" ? shift(decimal(reading.value), cell.shift) : undefined;
}

function figureOf(cell: ComputedCell, value: Decimal, spec: Pick<Spec, "id" | "label" | "digits">): KeyFigure {
  const own = printedOf(cell);
  const printed = own && shortNumber(plain(own), spec.digits);
  const shown = shortNumber(plain(value), spec.digits);
  return {
    id: spec.id,
    label: spec.label,
    value: shown,
    unit: cell.unit ?? cell.form.unit ?? cell.column.form.unit ?? "",
    at: cell.address,
    ...(printed !== undefined && printed !== shown ? { printed } : {}),
  };
}

function single(spec: Spec, analysis: Analysis): KeyFigure | undefined {
  for (const cell of cellsOf(spec, analysis)) {
    const value = valueOf(cell, analysis);
    if (!value) continue;
    const figure = figureOf(cell, value, spec);
    if (spec.chart === "share") return { ...figure, chart: { kind: "share", percent: value.toNumber() } };
    const limit = spec.limit === undefined ? undefined : analysis.context.setting(spec.limit);
    return limit
      ? { ...figure, chart: { kind: "limit", percent: value.div(limit).times(100).toNumber(), limit: shortNumber(limit) } }
      : figure;
  }
  return undefined;
}

/** The figure of the last year, with all years as bars. */
function overYears(spec: Spec, analysis: Analysis): KeyFigure | undefined {
  const cells = cellsOf(spec, analysis)
    .filter((cell) => cell.column.year !== undefined)
    .flatMap((cell) => {
      const value = valueOf(cell, analysis);
      return value ? [{ cell, value, year: cell.column.year! }] : [];
    })
    .sort((a, b) => a.year - b.year);
  const last = cells.at(-1);
  if (!last) return undefined;
  const alike = cells.filter(
    ({ cell, year }, index) =>
      cell.unit === last.cell.unit &&
      cell.table === last.cell.table &&
      cells.findIndex((other) => other.year === year && other.cell.unit === cell.unit) === index,
  );
  const highest = Decimal.max(...alike.map(({ value }) => value.abs()), "1e-9");
  const bars = alike.map(({ year, value }) => ({
    label: `${year}年度`,
    value: shortNumber(plain(value), spec.digits),
    share: value.abs().div(highest).toNumber(),
  }));
  const figure = figureOf(last.cell, last.value, { ...spec, label: `${spec.label}（${last.year}年度）` });
  return bars.length > 1 ? { ...figure, chart: { kind: "years", bars } } : figure;
}

/** The proposal prints 供給量 ＋ 削減量 ＝ 需要量 without the rate it decides on. */
function zeroRate(analysis: Analysis): KeyFigure | undefined {
  const part = (column: string) => cellsOf({ table: "P-4.2.result", column }, analysis)[0];
  const [supply, saving, demand] = ["supply", "saving", "demand"].map((column) => valueOf(part(column), analysis));
  const place = part("demand");
  if (!supply || !saving || !demand || demand.isZero() || !place) return undefined;
  const rate = supply.plus(saving).div(demand).times(100);
  return {
    id: "zero",
    label: "「実質ゼロ」の達成率",
    value: shortNumber(plain(rate), 1),
    unit: "%",
    at: place.address,
    chart: { kind: "share", percent: rate.toNumber() },
  };
}
