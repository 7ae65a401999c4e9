import type { Mutation } from "../mutation";
import { put } from "../mutation";

/** Faults of arithmetic (rules.md B). */
export const SUM_MUTATIONS: readonly Mutation[] = [
  { rule: "B-01", base: "proposal", story: "合計を再計算していない。", changes: [put("P-4.1(1)", "合計", "available", 98620)] },
  { rule: "B-01", base: "proposal", story: "合計を再計算していない。", changes: [put("P-3.4a", "合計(千円)", "bond", 955100)] },
  { rule: "B-01", base: "proposal", story: "小計を再計算していない。", changes: [put("P-4.2.demand", "民生・業務その他(商業施設)", "subtotal", 1650000)] },
  { rule: "B-01", base: "progress", story: "合計を再計算していない。", changes: [put("R-cost", "合計", "general", 46500)] },
  { rule: "B-01", base: "strategy", story: "再エネ導入量の合計を再計算していない。", changes: [put("S-roadmap", "合計", "amount.2040", 66468)] },
  { rule: "B-01", base: "action-plan", story: "部門への配分の合計を再計算していない。", changes: [put("A-alloc", "再エネ導入におけるCO2削減量", "reduction.2050", 12.9)] },
  { rule: "B-02", base: "action-plan", story: "合計だけを別に四捨五入した。", changes: [put("A-bau", "合計", "emission.2030", 1033.8)] },
  { rule: "B-03", base: "progress", story: "途中の年度の累計だけを書き違えた。", changes: [put("R-measure", "計画 累計", "2028", 15, "①-8")] },
  { rule: "B-03", base: "progress", story: "実績の累計に前年度の値を写した。", changes: [put("R-kpi", "実績 累計", "2027", 188, "①")] },
  { rule: "B-04", base: "progress", story: "累計の欄に単年度の値を入れた。", changes: [put("R-measure", "CO2削減効果 累計", "2027", 94.8, "①-1")] },
  { rule: "B-05", base: "progress", story: "累計しない指標なのに、一部の年度に累計を入れた。", changes: ["2022", "2023", "2024", "2025", "2026", "2027"].map((year) => put("R-kpi", "計画 累計", year, "－", "②")), at: { table: "R-kpi", source: "②", row: "計画 累計", column: "2028" } },
  { rule: "B-06", base: "progress", story: "設置が終わった後の累計を空けた。", changes: ["2029", "2030"].map((year) => put("R-measure", "計画 累計", year, null, "①-3")) },
  {
    rule: "B-07", base: "progress", story: "目標値の累計を1列右にずらして入れた。",
    changes: [["2026", 0], ["2027", 1], ["2028", 2], ["2029", 3], ["2030", 4]].flatMap(([year, value]) => (year === "2030" ? [] : [put("R-measure", "計画 累計", String(year), Number(value), "②-4")])),
    companions: { "B-03": "rules.md §M.1: B-07 may accompany B-03, which names the year" },
  },
  { rule: "B-11", base: "proposal", story: "内訳の割合だけが古い。", changes: [put("P-1.1b", "バイオマス発電", "share", 0.132)] },
  { rule: "B-11", base: "proposal", story: "対象地域の割合だけが古い。", changes: [put("P-4.2.scale", "住宅", "share", 0.06)] },
  { rule: "B-11", base: "proposal", story: "調達方法の割合だけが古い。", changes: [put("P-4.2.supply", "割合（％）（電力供給量に対する割合）", "menuLocal", 0.45)] },
  { rule: "B-11", base: "action-plan", story: "構成比だけが古い。", changes: [put("A-potential", "ため池", "share", 0.092)] },
  { rule: "B-12", base: "proposal with formulas", story: "小計の計算式に数値を入れた。", changes: [put("P-4.2.demand", "民生・業務その他(商業施設)", "subtotal", 1653300)] },
  { rule: "B-12", base: "proposal with formulas", story: "取組の費用効率性の計算式に数値を入れた。", changes: [put("P-3.4a", "①-6", "efficiency", 50000)] },
  { rule: "B-12", base: "progress with formulas", story: "累計の計算式に数値を入れた。", changes: [put("R-measure", "計画 累計", "2028", 15, "①-8")] },
  { rule: "B-12", base: "action-plan with formulas", story: "削減率の計算式に数値を入れた。", changes: [put("A-bau", "運輸部門", "rate.2030", 0.162)] },
  { rule: "B-13", base: "progress", story: "千円の行に円の値を入れた。", changes: [put("R-kpi", "計画 単年度", "2026", "20,860,000円", "共通")] },
];
