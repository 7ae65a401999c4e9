import { comparisons, mismatch } from "../comparisons";
import type { Rule } from "../rule";

/** C-10: the local share, or a figure it is made of, does not follow from the supply table; at most 100 %. */
export const localShareMismatch: Rule = {
  id: "C-10",
  severity: "error",
  title: "地産地消割合の不一致",
  why: "地産地消割合は（（B）－（A））÷（B）×100（上限100%）で、（B）は電力供給量の合計、（A）は域外からの調達量です。",
  how: "電力供給状況の表を確認し、割合を再計算します。",
  source: "様式1 4.2（地産地消率）、calculations.md F16",
  before: ["B-01"],
  messages: {
    share: "地産地消率は{expected}%です（記載 {printed}%）。",
    part: "地産地消割合の図の電力量が電力供給状況の表と違います（表 {expected}{unit}、記載 {printed}{unit}、差 {diff}{unit}）。",
  },
  *checkTable(view, context) {
    for (const comparison of comparisons(view, context, "C-10")) {
      if (comparison.verdict === "off") yield mismatch(comparison.cell.column.id === "share" ? "share" : "part", comparison, view, context);
    }
  },
};
