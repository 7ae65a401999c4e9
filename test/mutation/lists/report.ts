import type { Mutation } from "../mutation";
import { put } from "../mutation";

const KPI = "P-1.3";
const OUTFLOW = "1.3 共通KPI";
const MEASURE = "R-measure";
const GRANT = "地域脱炭素移行・再エネ推進交付金";

/** Faults of the KPIs (rules.md H), of the yearly report (I) and across forms (K). */
export const REPORT_MUTATIONS: readonly Mutation[] = [
  { rule: "H-01", base: "proposal", story: "流出抑制額だけが古い。", changes: [put(KPI, OUTFLOW, "totalYen", 270000000)] },
  { rule: "H-01", base: "proposal", story: "再エネの流出抑制額だけが古い。", changes: [put(KPI, OUTFLOW, "renewableYen", 250000000)] },
  { rule: "H-02", base: "proposal", story: "新規再エネ導入量だけが古い。", changes: [put(KPI, OUTFLOW, "newRenewableKwh", 9500000)] },
  { rule: "H-02", base: "proposal", story: "電力削減量だけが古い。", changes: [put(KPI, OUTFLOW, "savedKwh", 700000)] },
  { rule: "H-03", base: "proposal", story: "千円の額を円の欄に書いた。", changes: [put(KPI, OUTFLOW, "totalYen", 278528)] },
  { rule: "H-04", base: "proposal", story: "単価の位を書き違えた。", follow: true, changes: [put(KPI, OUTFLOW, "unitPriceSupply", 2.7)] },
  { rule: "H-05", base: "progress beside proposal", story: "共通KPIの最終年度を計画変更前の額のままにした。", follow: true, changes: [put("R-kpi", "計画 単年度", "2030", 270000, "共通")] },
  { rule: "H-06", base: "proposal with draft", story: "現在値の時点を書いていない。", changes: [{ sheet: "様式1の下書き", text: "現在（令和7年4月）", to: "現在" }] },
  { rule: "H-07", base: "progress", story: "実績の桁を書き違えた。", follow: true, changes: [put(MEASURE, "実績 単年度", "2027", 30, "②-5")] },
  { rule: "I-01", base: "progress", story: "翌年度の見込みを実績の欄に入れた。", changes: [put(MEASURE, "実績 単年度", "2028", 5, "①-8")] },
  { rule: "I-02", base: "progress", story: "目標値を翌年度に送ったが、工程を直していない。", changes: [put(MEASURE, "計画 工程", "2026", "設置", "①-5")] },
  { rule: "I-02", base: "progress", story: "導入する年度の工程を協議のままにした。", changes: [put(MEASURE, "計画 工程", "2028", "協議", "②-2")] },
  { rule: "I-03", base: "progress", story: "新規再エネ導入量を実績より多く書いた。", follow: true, changes: [put("R-new", "新規再エネ導入量", "2027", 2400)] },
  { rule: "I-03", base: "progress", story: "新規再エネ導入量の累計だけが古い。", changes: [put("R-new", "新規再エネ導入量", "cumulative", 2700)] },
  { rule: "I-04", base: "progress beside last year", story: "供給量を見直したところ、昨年度より下がった。", follow: true, changes: [put("R-zero.demand", "戸建住宅", "menu", 200000)], at: { table: "R-zero.rate", row: "「実質ゼロ」の達成率", column: "rate" } },
  { rule: "I-05", base: "progress beside last year", story: "前年度の交付金を精算前の額のままにした。", follow: true, changes: [put("R-cost", GRANT, "previous", 215000)] },
  { rule: "I-05", base: "progress", story: "財源の合計を再計算していない。", changes: [put("R-cost", "合計", "current", 960500)], at: { sheet: "事業費（財源別）", text: "合計", right: 2 } },
  { rule: "I-05", base: "progress", story: "一般財源を見直したが、事業費を直していない。", changes: [put("R-cost", "①-3", "general", 14600)], at: { table: "R-cost", row: "①-3", column: "totalCost" } },
  { rule: "I-06", base: "progress", story: "精算払か概算払かを書いていない。", changes: [put("R-cost", GRANT, "payment", null)] },
  { rule: "I-07", base: "progress beside proposal", story: "台数を増やしたが、計画の変更を書いていない。", follow: true, changes: [put(MEASURE, "計画 単年度", "2029", 2, "②-4")], at: { table: MEASURE, source: "②-4", row: "計画 累計", column: "2030" } },
  { rule: "I-08", base: "progress", story: "策定又は改定状況を二つ選んだ。", changes: [put("R-plan", "区域施策編", "state", "☑改定済　☑改定中")] },
  { rule: "I-08", base: "progress", story: "策定又は改定状況を選んでいない。", changes: [put("R-plan", "事務事業編", "state", null)] },
  { rule: "I-09", base: "progress", story: "年度の見出しを書き違えた。", changes: [{ table: MEASURE, source: "①-7", head: "2029", to: "令和10年度" }] },
  { rule: "K-01", base: "proposal", story: "1.1の需要量を直していない。", follow: true, changes: [put("P-1.1a", "中央エリア", "demand", 6400000)], at: { table: "P-1.1a", row: "合計", column: "demand" } },
  { rule: "K-01", base: "proposal", story: "1.1の電源別の発電量だけが古い。", changes: [put("P-1.1b", "バイオマス発電", "kWh", 1130000)] },
  { rule: "K-03", base: "proposal", story: "エリアの合計を再計算していない。", changes: [put("P-1.1a", "合計", "newKw", 5800)] },
  { rule: "K-03", base: "proposal", story: "エリアの住宅の戸数だけを直した。", changes: [put("P-1.1a", "緑町エリア", "houses", 430)], at: { table: "P-1.1a", row: "合計", column: "houses" } },
  { rule: "K-04", base: "progress", story: "計画期間後の年度の欄を設けた。", changes: [{ table: MEASURE, source: "②-1", head: "2030", to: "令和13年度" }], at: { table: MEASURE, source: "②-1", row: "計画 単年度", column: "2031" } },
];
