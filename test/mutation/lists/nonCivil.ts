import type { Mutation } from "../mutation";
import { put } from "../mutation";

const REDUCTIONS = "P-4.3.reductions";
const DRAFT = "様式1の下書き";
const basis = (to: string) => ({ sheet: DRAFT, text: "算定根拠", right: 1, to });

/** Faults outside civil electricity (rules.md F). */
export const NON_CIVIL_MUTATIONS: readonly Mutation[] = [
  { rule: "F-01", base: "proposal", story: "小計を再計算していない。", changes: [put(REDUCTIONS, "産業部門(工業、農林水産業等)", "subtotal", 225.5)] },
  { rule: "F-01", base: "proposal", story: "合計を再計算していない。", changes: [put(REDUCTIONS, "合計", "subtotal", 400.5)] },
  { rule: "F-02", base: "proposal", story: "省エネの取組を民生部門以外にも書いた。", changes: [put(REDUCTIONS, "②-3", "content", "高効率空調の導入")] },
  { rule: "F-03", base: "proposal", story: "需要量だけが古い。", changes: [put("P-4.3.supply", "みどり野食品工場", "demand", 910000)] },
  { rule: "F-03", base: "proposal", story: "非再エネ電力の調達量だけが古い。", follow: true, changes: [put("P-4.3.supply", "みどり野食品工場", "nonRenewable", 419500)], at: { table: "P-4.3.supply", row: "みどり野食品工場", column: "demand" } },
  { rule: "F-04", base: "proposal with draft", story: "台数を直したが、削減量を直していない。", changes: [basis("軽油の使用量4,650L×5台×2.58t-CO2/kLによる。")], at: { sheet: DRAFT, text: "温室効果ガス削減効果", right: 1 } },
  { rule: "F-05", base: "proposal with draft", story: "排出係数を書き違えた。", changes: [basis("軽油の使用量に排出係数2.85t-CO2/kLを掛けた。")] },
  { rule: "F-06", base: "proposal with draft", story: "kgの係数をtとして書いた。", changes: [basis("電力の使用量に排出係数0.457t-CO2/kWhを掛けた。")] },
  {
    rule: "F-07", base: "progress", story: "公用車の台数を増やしたが、EVの指標を直していない。", follow: true,
    changes: [put("R-measure", "計画 単年度", "2026", 40, "②-5")], at: { table: "R-kpi", source: "③", row: "計画 累計", column: "2026" },
  },
];
