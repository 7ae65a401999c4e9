import type { Rule } from "../rule";
import { faultReports } from "../targets/faultReport";

/** B-09: a rate of change is outside what the printed figures allow. */
export const changeRate: Rule = {
  id: "B-09",
  severity: "error",
  title: "増減率の不一致",
  why: "増減率が前後の値と合わないと、増えたのか減ったのかの判断を誤らせます。",
  how: "二つの年度の値を確かめ、増減率を計算し直します。",
  source: "公表された排出量の表、calculations.md §0.3",
  messages: {
    mismatch: "増減率が合いません。{row}の{column}は{expected}{unit}です（現在 {printed}{unit}）。",
    culprit: "{row}の{column}（{actual}{unit}）が、増減率など{count}か所と合いません。{expected}{unit}ではありませんか（案）。",
  },
  checkWorkbook: (context) => faultReports(context, "B-09"),
};
