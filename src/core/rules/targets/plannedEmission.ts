import type { Rule } from "../rule";
import { faultReports } from "./faultReport";

/** J-03: a target year's emission is not business as usual minus measures, renewables and sinks. */
export const plannedEmission: Rule = {
  id: "J-03",
  severity: "warning",
  title: "目標年度の排出量の積み上げ",
  why: "目標年度の排出量は、現状趨勢から対策、再エネ導入、吸収量を差し引いて求めます。表の間で合わないと、目標の根拠を示せません。",
  how: "現状趨勢、対策、再エネ導入の表のうち、更新されていない表がないか確認します。",
  source: "seed:003 表6-4・6-5・6-12・6-13",
  messages: {
    mismatch: "{row}の{column}（{printed}{unit}）が、ほかの表から積み上げた値（{expected}{unit}）と{diff}{unit}違います。",
    culprit: "{row}の{column}（{actual}{unit}）が、ほかの表の{count}か所と合いません。{expected}{unit}ではありませんか（案）。",
  },
  checkWorkbook: (context) => faultReports(context, "J-03"),
};
