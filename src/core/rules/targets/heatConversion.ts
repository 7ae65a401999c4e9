import type { Rule } from "../rule";
import { faultReports } from "./faultReport";

/** J-05: TJ is not 千kWh × 0.0036. */
export const heatConversion: Rule = {
  id: "J-05",
  severity: "error",
  title: "TJと千kWhの換算",
  why: "1千kWhは0.0036TJです。換算が合わないと、どちらかの桁か単位が違います。",
  how: "千kWhの値と単位を確かめ、TJを計算し直します。",
  source: "seed:003 表6-6 ※1（換算係数0.0036TJ/千kWh）",
  messages: {
    mismatch: "{row}の{column}は{expected}{unit}になるはずです（現在 {printed}{unit}）。",
    culprit: "{row}の{column}（{actual}{unit}）が、換算や割合など{count}か所と合いません。{expected}{unit}ではありませんか（案）。",
  },
  checkWorkbook: (context) => faultReports(context, "J-05"),
};
