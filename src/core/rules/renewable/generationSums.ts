import { comparisons, mismatch } from "../comparisons";
import type { Rule } from "../rule";

/** D-10: subtotals, totals and repeated figures of the planned plants break the chain; only the first broken link is reported. */
export const generationSums: Rule = {
  id: "D-10",
  severity: "error",
  title: "新規再エネの小計・合計の不一致",
  why: "小計・合計・電源別合計は、施設の積み上げと一致していなければなりません。",
  how: "内訳を確認し、小計や合計を再計算します。",
  source: "calculations.md F7、F9",
  before: ["B-01"],
  messages: {
    mismatch: "{row}の{column}（{printed}{unit}）が内訳の合計（{expected}{unit}）と{diff}{unit}違います。",
  },
  *checkTable(view, context) {
    for (const comparison of comparisons(view, context, "D-10")) {
      if (comparison.verdict === "off") yield mismatch("mismatch", comparison, view, context);
    }
  },
};
