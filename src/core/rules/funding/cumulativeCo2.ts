import { comparisons, mismatch } from "../comparisons";
import { sumsOffByAmount } from "../consequences";
import type { Rule } from "../rule";

/** G-06: 累計CO2削減量 is not 年間 × 法定耐用年数, where both stand beside it. */
export const cumulativeCo2: Rule = {
  id: "G-06",
  severity: "warning",
  title: "累計CO2削減量",
  why: "累計CO2削減量は、年間のCO2削減量に法定耐用年数を掛けた量とされています（未確認）。",
  how: "年間の削減量と耐用年数を確認します。",
  source: "ガイドブックP40（未確認）",
  before: ["B-01", "B-02"],
  messages: {
    mismatch:
      "{row}の累計CO2削減量（{printed}{unit}）が、年間の削減量×法定耐用年数（{expected}{unit}）と違います。算定方法は未確認のため、ガイドブックで確かめてください。",
  },
  *checkTable(view, context) {
    for (const comparison of comparisons(view, context, "G-06")) {
      if (comparison.verdict !== "off") continue;
      const { cell, printed, expected } = comparison;
      // A total off by the same amount follows from this figure.
      const totals = sumsOffByAmount(context, [cell.address], printed.minus(expected));
      yield { ...mismatch("mismatch", comparison, view, context), consequences: totals, fix: [] };
    }
  },
};
