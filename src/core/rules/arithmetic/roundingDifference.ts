import { comparisons, mismatch } from "../comparisons";
import type { Rule } from "../rule";

/** Rules that guard totals of parts printed beside them. */
const SUM_RULES = ["B-01", "J-01", "D-10", "F-01", "G-03", "I-05", "K-03"];

/** B-02: a printed total differs from its parts by no more than rounding explains. */
export const roundingDifference: Rule = {
  id: "B-02",
  severity: "info",
  title: "四捨五入の差",
  why: "それぞれの欄を別々に四捨五入すると、合計がわずかに違うことがあります。",
  how: "修正は不要です。",
  source: "seed:003 L84、calculations.md §0",
  messages: { rounding: "四捨五入の差です（内訳の合計 {expected}{unit}、差 {diff}{unit}）。修正は不要です。" },
  *checkTable(view, context) {
    for (const comparison of SUM_RULES.flatMap((rule) => comparisons(view, context, rule, "rounding"))) {
      if (comparison.cell.expression.op !== "sum") continue;
      yield { ...mismatch("rounding", comparison, view, context), fix: [] };
    }
  },
};
