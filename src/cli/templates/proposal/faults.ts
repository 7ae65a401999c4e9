import type { Fault } from "../faults";

/** The instructive inconsistencies of the proposal's sample; each sets off exactly its rule. */
export const PROPOSAL_FAULTS: readonly Fault[] = [
  {
    rule: "G-01",
    story: "一般財源を見直したが、事業費全体の金額を直していない。",
    table: "P-3.4a",
    changes: [{ row: "①-3", column: "general", value: 14400 }],
  },
  {
    rule: "B-01",
    story: "導入可能量を見直したが、合計を再計算していない。",
    table: "P-4.1(1)",
    changes: [{ row: "合計", column: "available", value: 98620 }],
  },
  {
    rule: "D-02",
    story: "設備能力を増やしたが、契約電力区分を低圧のままにした。",
    table: "P-4.1(2).equipment",
    source: "太陽光発電",
    changes: [{ row: "太陽光-5", column: "contract", value: "低圧" }],
  },
  {
    rule: "A-10",
    story: "FS調査の表に別の施設の設置場所を貼り付けた。",
    table: "P-4.1(2).survey",
    source: "太陽光発電",
    changes: [{ row: "太陽光-9", column: "site", value: "市役所本庁舎" }],
  },
  { rule: "C-13", story: "千kWhの数値をkWhの欄に入れた。", table: "P-4.2.demand", changes: [{ row: "1_2", column: "kWh", value: 1190 }] },
  {
    rule: "E-01",
    story: "テナントとの合意がないまま、合意を完了にした。",
    table: "P-4.2.consent",
    source: "4_1",
    changes: [{ row: "施設管理者", column: "tenants", value: "未実施" }],
  },
  {
    rule: "C-11",
    story: "電力供給状況の表だけ件数が古い。",
    table: "P-4.2.supply",
    changes: [{ row: "駅前商店街", column: "count", value: 22 }],
  },
  {
    rule: "A-02",
    story: "別の文書から貼り付けた数値が文字列になった。",
    table: "P-4.2.saving",
    changes: [{ row: "みどり野総合病院", column: "kWh", value: "１４８，３００" }],
  },
];
