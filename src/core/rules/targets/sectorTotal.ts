import type { Rule } from "../rule";
import { faultReports } from "./faultReport";

/** J-01: the sectors of an emission table do not add up to its total. */
export const sectorTotal: Rule = {
  id: "J-01",
  severity: "error",
  title: "部門別排出量と合計の不一致",
  why: "部門別の排出量と合計が違うと、削減率や目標値の根拠が崩れます。",
  how: "部門の値と合計を原稿や算定シートと照合し、違う方を直します。",
  source: "seed:003 表6-2～6-13、calculations.md §0",
  messages: {
    mismatch: "{row}の{column}は、内訳の合計（{expected}{unit}）と{diff}{unit}違います（現在 {printed}{unit}）。",
    culprit: "{row}の{column}（{actual}{unit}）が、合計や率など{count}か所と合いません。{expected}{unit}ではありませんか（案）。",
  },
  checkWorkbook: (context) => faultReports(context, "J-01"),
};
