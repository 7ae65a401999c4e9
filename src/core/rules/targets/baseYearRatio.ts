import type { Rule } from "../rule";
import { faultReports } from "./faultReport";

/** J-02: a reduction against the base year, in figures or in %, is not what the two years give. */
export const baseYearRatio: Rule = {
  id: "J-02",
  severity: "error",
  title: "基準年度比の不一致",
  why: "基準年度比は目標の表現そのものです。排出量と合わないと、計画の数値が信用されなくなります。",
  how: "基準年度と対象年度の排出量から計算し直します。",
  source: "seed:003 表6-4・6-5・6-13、calculations.md §0.3",
  messages: {
    mismatch: "{row}の{column}は{expected}{unit}になるはずです（現在 {printed}{unit}）。",
    culprit: "{row}の{column}（{actual}{unit}）が、基準年度比など{count}か所と合いません。{expected}{unit}ではありませんか（案）。",
  },
  checkWorkbook: (context) => faultReports(context, "J-02"),
};
