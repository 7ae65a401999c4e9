import type { Comparison } from "../../calc/printed";
import type { TableView } from "../../calc/view";
import { mismatch, repair } from "../comparisons";
import type { Report, Rule, RuleContext } from "../rule";
import { comparedSeries, seriesLabel, yearLabel } from "./cumulativeSeries";
import type { ComparedSeries } from "./cumulativeSeries";
import { shiftOf } from "./shiftedSeries";

/** Splits the years that are off where the running sum breaks; the years a break drags along stay with it (rules.md §M.1). */
function breaks(years: readonly Comparison[], context: RuleContext): Comparison[][] {
  const chains: Comparison[][] = [];
  let open = false;
  for (const comparison of years) {
    if (comparison.verdict !== "off") {
      open = false;
      continue;
    }
    const step = context.printed.compare(comparison.cell, comparison.cell.expression);
    if (open && step?.verdict !== "off") chains.at(-1)!.push(comparison);
    else chains.push([comparison]);
    open = true;
  }
  return chains;
}

/** A row moved by one year is off for one reason, however many years show it. */
function chains(compared: ComparedSeries, shifted: boolean, context: RuleContext): Comparison[][] {
  return shifted ? [compared.years.filter((year) => year.verdict === "off")] : breaks(compared.years, context);
}

function report(chain: readonly Comparison[], compared: ComparedSeries, shifted: boolean, view: TableView, context: RuleContext): Report {
  const [first] = chain as [Comparison];
  const base = mismatch("mismatch", first, view, context);
  const consequences = chain.slice(1).map((comparison) => comparison.cell.address);
  // A shifted row is mended as a whole by B-07.
  const fix = shifted ? [] : chain.flatMap((comparison) => repair(comparison.cell, context));
  return {
    ...base,
    data: { ...base.data, year: yearLabel(first.cell.column), series: seriesLabel(compared.series) },
    cells: [...(base.cells ?? []), ...consequences],
    fix,
  };
}

/** B-03: a 累計 is not the running sum of its 単年度 figures. */
export const runningSumMismatch: Rule = {
  id: "B-03",
  severity: "error",
  title: "累計と単年度の積み上げの不一致",
  why: "累計は単年度の積み上げです。違っていると、目標や実績がどの年度で達成されるのか読み取れません。",
  how: "単年度の値を確認し、累計を再計算します。",
  source: "seed:001 L735、calculations.md §0.2",
  messages: { mismatch: "{year}の累計が単年度の積み上げと合いません（{series}：{printed}{unit}→{expected}{unit}）。" },
  *checkTable(view, context) {
    for (const compared of comparedSeries(view, context)) {
      const shifted = shiftOf(compared, context) !== undefined;
      for (const chain of chains(compared, shifted, context)) yield report(chain, compared, shifted, view, context);
    }
  },
};
