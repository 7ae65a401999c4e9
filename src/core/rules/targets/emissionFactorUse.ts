import type { Rule } from "../rule";
import { faultReports } from "./faultReport";

/** J-06: a CO2 figure is not electricity × the one emission factor of its table. */
export const emissionFactorUse: Rule = {
  id: "J-06",
  severity: "error",
  title: "排出係数による換算",
  why: "発電量から二酸化炭素への換算には、一つの排出係数をすべての行に使います。",
  how: "発電量と排出係数を確かめ、削減量を計算し直します。",
  source: "seed:003 表6-8・6-9（0.340kg-CO2/kWh）",
  messages: {
    mismatch: "{row}の{column}は、発電量に排出係数を掛けると{expected}{unit}です（現在 {printed}{unit}）。",
    culprit: "{row}の{column}（{actual}{unit}）が、二酸化炭素換算など{count}か所と合いません。{expected}{unit}ではありませんか（案）。",
  },
  checkWorkbook: (context) => faultReports(context, "J-06"),
};
