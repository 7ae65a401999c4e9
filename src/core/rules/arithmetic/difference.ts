import type { Rule } from "../rule";
import { faultReports } from "../targets/faultReport";

/** B-08: a column of differences does not hold the difference of its two columns. */
export const difference: Rule = {
  id: "B-08",
  severity: "error",
  title: "差の欄の不一致",
  why: "差の欄が前後の値と合わないと、どちらの値が正しいか読み取れません。",
  how: "二つの年度の値を確かめ、差を計算し直します。",
  source: "公表された排出量の表、calculations.md §0",
  messages: {
    mismatch: "{row}の{column}は{expected}{unit}になるはずです（現在 {printed}{unit}）。",
    culprit: "{row}の{column}（{actual}{unit}）が、差や率など{count}か所と合いません。{expected}{unit}ではありませんか（案）。",
  },
  checkWorkbook: (context) => faultReports(context, "B-08"),
};
