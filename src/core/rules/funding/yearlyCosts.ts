import { decimal, plain, shift } from "../../calc/decimal";
import type { CellAddress } from "../../grid/address";
import { figure } from "../../text/ja";
import { sumsOffByAmount } from "../consequences";
import { putNumber } from "../edits";
import type { Report, Rule, RuleContext } from "../rule";
import type { MeasureCost } from "./measureCosts";
import { grandCosts, measureCosts, strangeCosts } from "./measureCosts";

const TINY = 1e-6;

/** Equal to the yen; where one side is in whole 千円 and the other is not, as far as its roundings explain (rules.md §M.6). */
function agree(total: number, yearly: number, years: number): boolean {
  const rounded = Number.isInteger(total) !== Number.isInteger(yearly);
  return Math.abs(total - yearly) <= (rounded ? (years + 1) / 2 : TINY);
}

/** G-02: cost of a measure in the list by measure is not the sum of its years. */
export const yearlyCosts: Rule = {
  id: "G-02",
  severity: "error",
  title: "事業別と年度別の事業費の不一致",
  why: "事業別の事業費と、年度別の事業費の合計は一致していなければなりません。",
  how: "どちらが正しいか確認し、もう一方を直します。",
  source: "様式1 3.4（L870）、calculations.md F3",
  before: ["G-03", "B-02"],
  messages: {
    measure: "取組{measure}の事業費が、事業別（{total}千円）と年度別の合計（{yearly}千円）で{diff}千円違います。",
    grand: "事業費の総額が、事業別（{total}千円）と年度別の合計（{yearly}千円）で{diff}千円違います。",
  },
  *checkWorkbook(context) {
    let found = false;
    const strange = strangeCosts(context);
    for (const cost of measureCosts(context)) {
      if (agree(cost.total, cost.yearly, cost.years.length)) continue;
      // The rest stands under a wrong number.
      if (strange.some((rest) => agree(cost.total, cost.yearly + rest, cost.years.length))) continue;
      found = true;
      yield measureReport(cost, context);
    }
    const grand = found ? undefined : grandCosts(context);
    if (grand && grand.cells[0] && !agree(grand.total, grand.yearly, grand.cells.length)) {
      yield {
        message: "grand",
        data: texts(grand.total, grand.yearly),
        cell: grand.cells[0],
        cells: grand.cells,
        actual: String(grand.total),
        expected: String(grand.yearly),
      };
    }
  },
};

/** The one year that most sums contradict; all years stand under the grand total, so a tie tells nothing. */
function brokenYear(years: MeasureCost["years"], contradicting: (at: CellAddress) => number): MeasureCost["years"][number] | undefined {
  const [first, second] = years.map((year) => ({ year, sums: contradicting(year.at) })).sort((a, b) => b.sums - a.sums);
  return first && first.sums > (second?.sums ?? 0) ? first.year : undefined;
}

/** Where the sums above one year do not take its cost either, that year is wrong; else the list by measure is named first. */
function measureReport(found: MeasureCost, context: RuleContext): Report {
  const { view, row, cell, total, yearly, years } = found;
  const difference = decimal(total).minus(decimal(yearly));
  const base = { message: "measure", data: { measure: view.text(row, "measureNo"), ...texts(total, yearly) } };
  const broken = brokenYear(years, (at) => sumsOffByAmount(context, [at], difference).length);
  if (!broken) {
    const cells = [cell, ...years.map(({ at }) => at)];
    return { ...base, cell, cells, view, row, column: "totalCost", actual: String(total), expected: String(yearly) };
  }
  const expected = decimal(broken.cost).plus(difference);
  const stored = shift(expected, -broken.view.shiftOf(broken.row, "cost")).toNumber();
  return {
    ...base,
    cell: broken.at,
    cells: [...years.map(({ at }) => at)].sort((a, b) => Number(b === broken.at) - Number(a === broken.at)),
    consequences: [cell, ...sumsOffByAmount(context, [broken.at], difference)],
    view: broken.view,
    row: broken.row,
    column: "cost",
    actual: String(broken.cost),
    expected: plain(expected),
    fix: putNumber(broken.view, broken.row, "cost", stored, "事業別の事業費と年度・部門の合計に合わせる"),
  };
}

function texts(total: number, yearly: number) {
  return { total: figure(decimal(total)), yearly: figure(decimal(yearly)), diff: figure(decimal(total).minus(decimal(yearly)).abs()) };
}
