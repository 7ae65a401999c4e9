import type { Comparison } from "../../calc/printed";
import { sameCell } from "../../grid/address";
import { comparisons, mismatch } from "../comparisons";
import { sumsOffBy } from "../consequences";
import type { Rule } from "../rule";

/** G-03: a sum of 事業費 by sector, year or plan is not what stands below it; only the first broken sum is reported. */
export const yearlySums: Rule = {
  id: "G-03",
  severity: "error",
  title: "年度別事業費の合計の不一致",
  why: "年度合計は民生電力と民生電力以外の合計、全体は各年度の合計と一致していなければなりません。",
  how: "取組ごとの事業費を確認し、合計を再計算します。",
  source: "様式1 3.4、calculations.md F3",
  before: ["B-01", "B-02"],
  messages: { mismatch: "{row}の{column}（{printed}{unit}）が内訳の合計（{expected}{unit}）と{diff}{unit}違います。" },
  *checkTable(view, context) {
    const off = comparisons(view, context, "G-03", "off");
    for (const comparison of off) {
      const dragged = sumsOffBy(context, comparison).filter((at) => !off.some((other: Comparison) => sameCell(other.cell.address, at)));
      yield { ...mismatch("mismatch", comparison, view, context), consequences: dragged };
    }
  },
};
