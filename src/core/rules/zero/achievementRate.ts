import { comparisons, mismatch } from "../comparisons";
import type { Rule } from "../rule";

/** C-04: the printed 達成率 (or a share in it) is not (A＋B)÷C. */
export const achievementRate: Rule = {
  id: "C-04",
  severity: "error",
  title: "達成率の不一致",
  why: "達成率は、再エネ等の電力供給量と省エネによる電力削減量の合計を、民生部門の電力需要量で割った値です。",
  how: "A・B・Cの値を確認し、達成率を再計算します。",
  source: "seed:000 L97、calculations.md T3・N2",
  messages: {
    rate: "達成率は{expected}%です（記載は{printed}%）。",
    share: "{column}は{expected}%です（記載は{printed}%）。",
    co2: "{row}のCO2排出削減量は、設定の排出係数では{expected}t-CO2です（記載は{printed}t-CO2）。",
  },
  *checkTable(view, context) {
    for (const comparison of comparisons(view, context, "C-04")) {
      if (comparison.verdict !== "off") continue;
      const { id } = comparison.cell.column;
      // The factor is a setting a person entered: its result is no more than a hint (architecture.md law 7).
      if (id === "co2") yield { ...mismatch("co2", comparison, view, context), severity: "warning" };
      else yield mismatch(id === "rate" ? "rate" : "share", comparison, view, context);
    }
  },
};
