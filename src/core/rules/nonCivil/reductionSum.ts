import { comparisons, mismatch } from "../comparisons";
import type { Rule } from "../rule";

/** F-01: a subtotal or the total of the reductions in 4.3 is not the sum of its measures. */
export const reductionSum: Rule = {
  id: "F-01",
  severity: "error",
  title: "排出削減量の合計の不一致",
  why: "小計は取組の合計、合計は小計の合計です。",
  how: "取組の排出削減量を確認し、小計と合計を再計算します。",
  source: "様式1 4.3、calculations.md F18",
  before: ["B-01"],
  messages: { mismatch: "{row}の温室効果ガス排出削減量（{printed}{unit}）が取組の合計（{expected}{unit}）と{diff}{unit}違います。" },
  *checkTable(view, context) {
    for (const comparison of comparisons(view, context, "F-01")) {
      if (comparison.verdict === "off") yield mismatch("mismatch", comparison, view, context);
    }
  },
};
