import type { Mutation } from "../mutation";
import { put } from "../mutation";

const EQUIPMENT = "P-4.1(2).equipment";
const SURVEY = "P-4.1(2).survey";
const CONSENT = "P-4.1(2).consent";
const SOLAR = "太陽光発電";
const WASTE = "廃棄物発電";

/** Faults of the renewable plants (rules.md D). */
export const RENEWABLE_MUTATIONS: readonly Mutation[] = [
  { rule: "D-01", base: "proposal", story: "小中学校6校をまとめた行を、合計の能力で高圧とした。", changes: [put(EQUIPMENT, "太陽光-10", "contract", "高圧", SOLAR)], at: { table: EQUIPMENT, source: SOLAR, row: "太陽光-10", column: "kW" } },
  { rule: "D-01", base: "proposal", story: "まとめた行の施設数を直したが、区分を直していない。", changes: [put(EQUIPMENT, "太陽光-10", "count", 3, SOLAR)], at: { table: EQUIPMENT, source: SOLAR, row: "太陽光-10", column: "kW" } },
  { rule: "D-02", base: "proposal", story: "設備能力を増やしたが、契約電力区分を低圧のままにした。", changes: [put(EQUIPMENT, "太陽光-5", "contract", "低圧", SOLAR)], at: { table: EQUIPMENT, source: SOLAR, row: "太陽光-5", column: "kW" } },
  { rule: "D-02", base: "proposal", story: "過積載の設備を低圧とした。", changes: [put(EQUIPMENT, "太陽光-6", "contract", "低圧", SOLAR)], at: { table: EQUIPMENT, source: SOLAR, row: "太陽光-6", column: "kW" } },
  { rule: "D-03", base: "proposal", story: "区分を一つ上にした。", changes: [put(EQUIPMENT, "太陽光-12", "contract", "特別高圧", SOLAR)], at: { table: EQUIPMENT, source: SOLAR, row: "太陽光-12", column: "kW" } },
  { rule: "D-03", base: "proposal", story: "能力をちょうど50kWにしたが、低圧のままにした。", follow: true, changes: [put(EQUIPMENT, "太陽光-11", "kW", 50, SOLAR), put("P-1.1a", "中央エリア", "newKw", 1645)] },
  { rule: "D-04", base: "proposal", story: "高圧の二施設をまとめた。", changes: [put(EQUIPMENT, "太陽光-5", "count", 2, SOLAR)], at: { table: EQUIPMENT, source: SOLAR, row: "太陽光-5", column: "contract" } },
  { rule: "D-05", base: "proposal", story: "低圧の施設を多数まとめた。", changes: [put(EQUIPMENT, "太陽光-12", "count", 40, SOLAR), put(EQUIPMENT, "太陽光-12", "contract", "低圧", SOLAR)], at: { table: EQUIPMENT, source: SOLAR, row: "太陽光-12", column: "kWh" } },
  { rule: "D-06", base: "proposal", story: "二つのエリアの住宅をまとめた。", changes: [EQUIPMENT, SURVEY, CONSENT].map((table) => put(table, "太陽光-1", "site", "エリアA・Bの住宅", SOLAR)) },
  { rule: "D-07", base: "proposal with members", story: "まとめた行に、進んでいる学校の状況を書いた。", changes: [put(SURVEY, "みどり野小学校", "field", "未実施", SOLAR)], at: { table: SURVEY, source: SOLAR, row: "太陽光-10", column: "field" } },
  { rule: "D-08", base: "proposal", story: "発電量の桁を書き違えた。", changes: [put(EQUIPMENT, "太陽光-13", "kWh", 800000, SOLAR)] },
  { rule: "D-08", base: "proposal", story: "発電量を多めに見込んだ。", follow: true, changes: [...[EQUIPMENT, SURVEY, CONSENT].map((table) => put(table, "太陽光-13", "kWh", 670000, SOLAR)), put("P-1.1a", "里山エリア", "newKwh", 6719544)] },
  { rule: "D-09", base: "proposal", story: "MWhの発電量をkWhとして千倍した。", changes: [put(EQUIPMENT, "太陽光-13", "kWh", 470000000, SOLAR)] },
  { rule: "D-10", base: "proposal", story: "合計を再計算していない。", changes: [put(EQUIPMENT, "合計", "kWhSubtotal", 5800000, SOLAR)] },
  { rule: "D-10", base: "proposal", story: "区分の小計を再計算していない。", changes: [put(EQUIPMENT, "公共施設", "kWSubtotal", 500, SOLAR)] },
  { rule: "D-10", base: "proposal", story: "電源別合計だけが古い。", changes: [put("P-4.1(2).totals", "4.1(2) 電源別新規再エネ導入量合計", "solar", 5800000)] },
  { rule: "D-10", base: "proposal", story: "計算結果の新規の発電量だけが古い。", changes: [put("P-4.2.result", "4.2 実質ゼロ（計算結果）", "newRenewable", 9500000)] },
  { rule: "D-10", base: "proposal", story: "FS調査の表だけ発電量が古い。", changes: [put(SURVEY, "太陽光-8", "kWh", 205000, SOLAR)] },
  { rule: "D-10", base: "proposal", story: "設備情報だけ発電量を直していない。", changes: [put(EQUIPMENT, "太陽光-8", "kWh", 205000, SOLAR)] },
  { rule: "D-11", base: "proposal", story: "増加分ではなく、新設のバイオマス発電量の全体を書いた。", changes: [put(EQUIPMENT, "廃棄物-1", "biomassKwh", 5568000, WASTE)] },
  { rule: "D-12", base: "proposal", story: "バイオマス比率を掛けずに書いた。", changes: [put("P-4.1(3).waste", "みどり野清掃工場（廃棄物-1）", "biomassKwh", 6200000)] },
  { rule: "D-13", base: "proposal", story: "リパワリングの設備に、既存設備の能力をそのまま書いた。", changes: [put(EQUIPMENT, "水力-1", "replacement", "○", "水力発電"), put("P-4.1(3).other", "里山地区", "site", "みどり川小水力発電所（水力-1）"), put("P-4.1(3).other", "里山地区", "kW", 49)], follow: true, at: { table: EQUIPMENT, source: "水力発電", row: "水力-1", column: "kW" } },
  { rule: "D-14", base: "proposal", story: "導入可能量を見直したが、計画を見直していない。", follow: true, changes: [put("P-4.1(1)", "小水力発電", "excluded", 290)], at: { table: "P-4.1(1)", row: "小水力発電", column: "net" } },
  { rule: "D-15", base: "proposal", story: "除外後の量を再計算していない。", changes: [put("P-4.1(1)", "木質バイオマス発電", "net", 700)] },
  { rule: "D-15", base: "proposal", story: "除外量を導入可能量より多く書いた。", changes: [put("P-4.1(1)", "小水力発電", "excluded", 380)] },
  { rule: "D-16", base: "proposal", story: "基幹発電設備の記入を消した。", changes: [EQUIPMENT, SURVEY, CONSENT].flatMap((table) => [put(table, "太陽光-12", "key", null, SOLAR), put(table, "バイオマス-1", "key", null, "バイオマス発電")]), at: { table: EQUIPMENT, source: SOLAR, row: "太陽光-1", column: "key" } },
  { rule: "D-17", base: "proposal", story: "低圧の施設に高圧の段階を選んだ。", changes: [put(SURVEY, "太陽光-9", "grid", "(単独)事前相談済", SOLAR)] },
  { rule: "D-17", base: "proposal", story: "高圧の施設に低圧の段階を選んだ。", changes: [put(SURVEY, "太陽光-8", "grid", "(低圧)申込準備完了", SOLAR)] },
  { rule: "D-18", base: "proposal", story: "高圧の施設で検討不要を選び、理由を書いていない。", changes: [put(SURVEY, "太陽光-8", "grid", "検討不要", SOLAR)] },
  { rule: "D-19", base: "proposal", story: "資料調査の前に実地調査を終えた。", changes: [put(SURVEY, "太陽光-8", "desk", "未実施", SOLAR)] },
  { rule: "D-20", base: "proposal", story: "計画期間の後に導入する。", changes: [put(EQUIPMENT, "太陽光-7", "start", "R13年", SOLAR)] },
  { rule: "D-21", base: "proposal", story: "これから計画する設備を既存の表に書いた。", changes: [put("P-4.1(3).solar", "市立小中学校", "start", "R9年")] },
];
