import { comparisons, mismatch } from "../comparisons";
import type { Rule } from "../rule";
import { cardName } from "./card";

/** E-07: a card states other numbers than the row it is about. */
export const cardCopies: Rule = {
  id: "E-07",
  severity: "error",
  title: "合意形成の詳細表との不一致",
  why: "合意形成の詳細表の施設数・対象者数・電力需要量は、もとの表と同じです。",
  how: "どちらが正しいか確認し、そろえます。",
  source: "様式1 4.2・4.3（合意形成の詳細表）",
  messages: { copy: "{card}の{column}（{printed}{unit}）が、もとの表（{expected}{unit}）と違います。" },
  *checkTable(view, context) {
    for (const comparison of comparisons(view, context, "E-07")) {
      if (comparison.verdict !== "off") continue;
      const report = mismatch("copy", comparison, view, context);
      yield { ...report, data: { ...report.data, card: cardName(view) } };
    }
  },
};
