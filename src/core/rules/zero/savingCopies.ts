import { comparisons, mismatch } from "../comparisons";
import type { Rule } from "../rule";

/** C-06: the saving of the summary or of the result is not that of 電力削減量. */
export const savingCopies: Rule = {
  id: "C-06",
  severity: "error",
  title: "省エネによる電力削減量の表間の不一致",
  why: "サマリと計算結果の電力削減量は、電力削減量の表の合計です。",
  how: "電力削減量の表を確認し、サマリと計算結果を再計算します。",
  source: "様式1 4.2、calculations.md F11・F17",
  before: ["B-01"],
  messages: {
    copy: "省エネ量が表間で違います（{row}：電力削減量の表 {expected}{unit}、この欄 {printed}{unit}、差 {diff}{unit}）。",
    report: "省エネ量が表間で違います（達成率の表の合計 {expected}{unit}、この欄 {printed}{unit}、差 {diff}{unit}）。",
  },
  *checkTable(view, context) {
    for (const comparison of comparisons(view, context, "C-06")) {
      if (comparison.verdict === "off") yield mismatch(view.table.form.form === "progress" ? "report" : "copy", comparison, view, context);
    }
  },
};
