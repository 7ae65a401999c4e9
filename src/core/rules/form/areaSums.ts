import { comparisons, mismatch } from "../comparisons";
import type { Rule } from "../rule";
import { confirmed } from "./areaDetails";

/** K-03: the figures of the areas do not add up to the whole. */
export const areaSums: Rule = {
  id: "K-03",
  severity: "error",
  title: "エリア別と全体の不一致",
  why: "エリアごとの面積・件数・電力量の合計は、全体と一致していなければなりません。",
  how: "エリアの数値を確認し、全体を再計算します。",
  source: "様式1 1.1（対象エリアの規模等）",
  before: ["B-01"],
  messages: { mismatch: "{column}のエリア別の合計（{expected}{unit}）と全体（{printed}{unit}）が{diff}{unit}違います。" },
  *checkTable(view, context) {
    for (const comparison of comparisons(view, context, "K-03")) {
      if (comparison.verdict !== "off") continue;
      const report = mismatch("mismatch", comparison, view, context);
      // Putting the sum into a total that the other tables confirm would spoil it.
      yield confirmed(comparison, view, context) ? { ...report, fix: [] } : report;
    }
  },
};
