import type { Mutation } from "../mutation";
import { put } from "../mutation";

const CARD = "P-4.2.consent";
const DEMAND = "P-4.2.demand";

/** Faults of agreement with consumers (rules.md E). */
export const CONSENT_MUTATIONS: readonly Mutation[] = [
  { rule: "E-01", base: "proposal", story: "テナントとの合意がないまま、合意を完了にした。", changes: [put(CARD, "施設管理者", "tenants", "未実施", "4_1")], at: { table: CARD, source: "4_1", row: "施設管理者", column: "agreement" } },
  { rule: "E-01", base: "proposal", story: "内諾がないまま、合意を完了にした。", changes: [put("P-4.3.consent", "施設管理者", "informal", "未実施", "2-3")], at: { table: "P-4.3.consent", source: "2-3", row: "施設管理者", column: "agreement" } },
  { rule: "E-02", base: "proposal", story: "概要説明の前に反応調査を終えた。", changes: [put(CARD, "テナント・店舗等", "overview", "未実施", "4_1")] },
  { rule: "E-03", base: "proposal", story: "合意していない施設をAと判定した。", changes: [put(CARD, "3_1 駅前テナントビル", "progress", "A", "3_1")] },
  { rule: "E-04", base: "proposal", story: "すべて終えた施設をDと判定した。", changes: [put(CARD, "6_1 みどり野総合病院", "progress", "D", "6_1")] },
  { rule: "B-12", base: "proposal", story: "判定欄の一つを手で入力した。", changes: [put(DEMAND, "3_1", "progress", { formula: "=\"\"" }), put(DEMAND, "3_2", "progress", { formula: "=\"\"" }), put(DEMAND, "4_1", "progress", "A")], at: { table: DEMAND, row: "4_1", column: "progress" } },
  { rule: "E-06", base: "proposal", story: "まとめた施設に、進んでいる施設の進捗度を書いた。", changes: [put(DEMAND, "3_1", "progress", "A"), put(CARD, "3_1 駅前テナントビル", "progress", "C", "3_1")] },
  { rule: "E-07", base: "proposal", story: "合意形成の表だけ件数が古い。", changes: [put(CARD, "3_1 駅前テナントビル", "count", 11, "3_1")] },
  { rule: "E-07", base: "proposal", story: "合意形成の表だけ電力需要量が古い。", changes: [put(CARD, "7_3 市立小中学校", "kWh", 550000, "7_3")] },
  { rule: "E-07", base: "proposal", story: "合意形成の表だけ削減量が古い。", changes: [put("P-4.3.consent", "②-2 里山農場", "tCo2", 80.6, "2-2")] },
  { rule: "E-08", base: "proposal", story: "対象者にオーナーだけを数えた。", changes: [put(DEMAND, "3_1", "parties", 8), put(CARD, "3_1 駅前テナントビル", "parties", 8, "3_1")] },
  { rule: "E-09", base: "progress", story: "合意形成の表だけ戸数が古い。", changes: [put("R-consent", "緑町集合住宅", "count", 150, "住宅")], at: { table: "R-consent", source: "住宅", row: "中央地区 戸建住宅", column: "count" } },
  { rule: "E-09", base: "progress", story: "合意形成の表だけ棟数が古い。", changes: [put("R-consent", "オフィスビル（駅前）", "count", 15, "業務その他")] },
  { rule: "E-10", base: "progress", story: "本文の戸数だけが古い。", changes: [{ sheet: "総論", text: "3. 評価委員からの講評に対する対応状況", right: 1, to: "戸建住宅（710戸）の全てに説明を終えた。" }] },
  { rule: "E-10", base: "progress", story: "本文の施設数だけが古い。", changes: [{ sheet: "総論", text: "3. 評価委員からの講評に対する対応状況", right: 1, to: "宿泊施設（3施設）との協議を令和10年度に終える。" }] },
  { rule: "E-11", base: "progress", story: "合意済みの病院について協議を続けると書いた。", changes: [put("R-consent", "みどり野総合病院", "schedule", "契約条件について引き続き協議する。", "業務その他")], at: { table: "R-consent", source: "業務その他", row: "みどり野総合病院", column: "progress" } },
  { rule: "E-12", base: "progress", story: "今後のスケジュールを書いていない。", changes: [put("R-consent", "駅前商店街", "schedule", null, "業務その他")] },
];
