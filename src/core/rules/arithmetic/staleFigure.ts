import type { Rule } from "../rule";
import { culpritReport } from "../targets/faultReport";
import { faults } from "../targets/faults";
import { roleOf } from "../targets/published";

/** B-10: a difference and its rate were computed from an older figure than the one that stands beside them. */
export const staleFigure: Rule = {
  id: "B-10",
  severity: "warning",
  title: "更新前の値による計算",
  why: "値だけを差し替えて差や率を直し忘れると、表の中で食い違います。",
  how: "差し替えた値が正しければ、差と率を計算し直します。",
  source: "公表された排出量の表（差と増減率が同じ旧値で説明できる例）",
  messages: {
    stale: "{row}の{column}の値（{actual}{unit}）が更新される前の値（{expected}{unit}）のまま、差や率を計算しているようです。",
  },
  *checkWorkbook(context) {
    for (const fault of faults(context)) {
      if (!fault.stale || !fault.culprit || !fault.all.some((one) => roleOf(one.cell) === "change")) continue;
      yield culpritReport(fault, context, "stale");
    }
  },
};
