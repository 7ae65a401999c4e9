import type { Comparison } from "../../calc/printed";
import { sameCell } from "../../grid/address";
import { comparisons, mismatch } from "../comparisons";
import { sumsOff } from "../consequences";
import type { Rule } from "../rule";

/** Whether the cost was divided in 千円: the figure is a thousandth of what it should be. */
function isSlip({ printed, expected }: Comparison): boolean {
  return !printed.isZero() && expected.div(printed).minus(1000).abs().lte(5);
}

/** Two figures of one row that are off by the same factor: what is wrong is the reduction they share. */
function sameDivisor(a: Comparison, b: Comparison): boolean {
  if (a.cell.row !== b.cell.row || [a.expected, b.printed, b.expected].some((value) => value.isZero())) return false;
  return a.printed.div(a.expected).div(b.printed.div(b.expected)).minus(1).abs().lte("0.001");
}

/** G-05: 費用効率性 is not cost (円) ÷ cumulative CO2 (t-CO2). */
export const costEfficiency: Rule = {
  id: "G-05",
  severity: "error",
  title: "費用効率性",
  why: "費用効率性は、事業費（円）を累計CO2削減量（t-CO2）で割った値です。",
  how: "事業費と累計CO2削減量を確認し、再計算します。",
  source: "様式1 3.4（L873）、calculations.md F4",
  before: ["B-01", "G-09"],
  messages: {
    mismatch: "費用効率性は{expected}円/t-CO2です（現在：{printed}円/t-CO2）。",
    slip: "費用効率性は{expected}円/t-CO2です（現在：{printed}円/t-CO2）。事業費を千円のまま割っていませんか。",
  },
  *checkTable(view, context) {
    const off = comparisons(view, context, "G-05", "off");
    for (const comparison of off) {
      if (off.some((other) => other !== comparison && off.indexOf(other) < off.indexOf(comparison) && sameDivisor(other, comparison)))
        continue;
      const shared = off.some((other) => other !== comparison && sameDivisor(comparison, other));
      const { cell, inputs } = comparison;
      const dragged = sumsOff(context, inputs).filter(
        (at) => !sameCell(at, cell.address) && context.calculation.at(at)?.form.rule !== "G-05",
      );
      const report = mismatch(isSlip(comparison) ? "slip" : "mismatch", comparison, view, context);
      // Where an input is off elsewhere too, that one is wrong and not the quotient.
      yield { ...report, consequences: dragged, ...(shared || dragged.length > 0 ? { fix: [] } : {}) };
    }
  },
};
