import type { Mutation } from "../mutation";
import { put } from "../mutation";

const LIST = "P-3.4a";
const YEARS = "P-3.4b.byYear";
const EFFICIENCY = "P-3.4c";

/** Faults of cost and funding (rules.md G). */
export const FUNDING_MUTATIONS: readonly Mutation[] = [
  { rule: "G-01", base: "proposal", story: "一般財源を見直したが、事業費全体の金額を直していない。", changes: [put(LIST, "①-3", "general", 14400)], at: { table: LIST, row: "①-3", column: "totalCost" } },
  { rule: "G-01", base: "proposal", story: "事業費全体の金額だけが古い。", changes: [put(LIST, "①-8", "totalCost", 250000)] },
  { rule: "G-02", base: "proposal", story: "年度別の事業費だけが古い。", changes: [put(YEARS, "①-8#3", "cost", 40000)] },
  { rule: "G-02", base: "proposal", story: "年度別の事業費を見直し、事業別を直していない。", follow: true, changes: [put(YEARS, "①-8#3", "cost", 40000)], at: { table: LIST, row: "①-8", column: "totalCost" } },
  { rule: "G-03", base: "proposal", story: "年度の合計を再計算していない。", changes: [put(YEARS, "年度合計#3", "yearCost", 1390000)] },
  { rule: "G-03", base: "proposal", story: "部門の合計を再計算していない。", changes: [put(YEARS, "②-1", "sectorCost", 120000)] },
  { rule: "G-03", base: "proposal", story: "全体の合計を再計算していない。", changes: [put(YEARS, "全体", "yearCost", 4260000)] },
  { rule: "G-04", base: "proposal", story: "交付対象期間の後の年度を書いた。", changes: [put(YEARS, "年度合計#5", "year", "令和13年度")], at: { table: YEARS, row: "①-1#5", column: "required" } },
  { rule: "G-05", base: "proposal", story: "千円のまま割った。", changes: [put(LIST, "①-6", "efficiency", 47.5)] },
  { rule: "G-05", base: "proposal", story: "全体の費用効率性だけが古い。", changes: [put(EFFICIENCY, "交付金対象事業全体", "grantEfficiency", 17000)] },
  { rule: "G-05", base: "progress", story: "取組の費用効率性だけが古い。", changes: [put("R-cost", "①-8", "efficiency", 45000)] },
  { rule: "G-06", base: "proposal", story: "累計の削減量だけが古い。", changes: [put(LIST, "①-6", "cumulativeCo2", 8000)] },
  {
    rule: "G-07", base: "proposal", story: "交付金を交付率より多く見込んだ。", follow: true,
    changes: [put(LIST, "①-8", "grant", 170000), put(LIST, "①-8", "bond", 20000), put(LIST, "①-8", "general", 20000)],
  },
  {
    rule: "G-08", base: "proposal", story: "清掃工場の建替えも交付金で賄うことにした。", follow: true,
    changes: [
      put(LIST, "①-7", "totalCost", 5850000), put(LIST, "①-7", "grant", 3800000), put(LIST, "①-7", "general", 300000),
      put(YEARS, "①-7#2", "cost", 2800000), put(YEARS, "①-7#3", "cost", 2800000),
      put(EFFICIENCY, "民生部門電力の取組", "totalCost", 7887400), put(EFFICIENCY, "交付金対象事業全体", "totalCost", 8260400),
    ],
    at: { table: LIST, row: "合計(千円)", column: "grant" },
  },
  {
    rule: "G-09", base: "proposal", story: "累計の削減量を見直したところ、目安を超えた。", follow: true,
    changes: [put(EFFICIENCY, "民生部門電力の取組", "cumulativeCo2", 4000), put(EFFICIENCY, "民生部門電力以外の取組", "cumulativeCo2", 900), put(EFFICIENCY, "交付金対象事業全体", "cumulativeCo2", 4900)],
    at: { table: EFFICIENCY, row: "交付金対象事業全体", column: "grantEfficiency" },
  },
  { rule: "G-10", base: "proposal", story: "協調補助の割合だけが古い。", changes: [put("P-3.4d", "①-1", "ratio", 0.25)] },
  { rule: "G-10", base: "proposal", story: "限度額より多く交付する。", follow: true, changes: [put("P-3.4d", "①-2", "grantPerUnit", 800000)] },
  { rule: "G-11", base: "progress", story: "削減量が0の取組に費用効率性を書いた。", changes: [put("R-cost", "①-7", "efficiency", 0)] },
  { rule: "G-12", base: "proposal", story: "総事業費だけが古い。", changes: [put(EFFICIENCY, "交付金対象事業全体", "totalCost", 4200000)] },
  { rule: "G-14", base: "proposal with draft", story: "大手電力より高い価格を設定した。", changes: [{ sheet: "様式1の下書き", text: "電力小売価格（円/kWh）", right: 1, to: 26.8 }] },
];
