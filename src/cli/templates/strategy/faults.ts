import type { Fault } from "../faults";

/** The instructive inconsistencies of the strategy's sample; each sets off exactly its rule. */
export const STRATEGY_FAULTS: readonly Fault[] = [
  {
    rule: "A-07",
    story: "事業を一つ削ったが、番号を詰めていない。",
    table: "S-measures",
    changes: [{ row: "1) 再生可能エネルギーの導入促進#3", column: "programme", value: "④ 遊休地・ため池の活用" }],
  },
  {
    rule: "A-01",
    story: "記入例の○○を残した。",
    table: "S-indicators",
    changes: [{ row: "4. 資源循環による脱炭素化", column: "effect", value: "ごみの減量【1人1日当たり○○g】" }],
  },
  {
    rule: "J-13",
    story: "目標のTJだけを古い案の値に戻した。",
    table: "S-target",
    changes: [{ row: "再生可能エネルギー等導入量", column: "amount.2050", value: 351 }],
  },
  {
    rule: "B-01",
    story: "再エネ導入量の合計を再計算していない。",
    table: "S-roadmap",
    changes: [{ row: "合計", column: "amount.2040", value: 66468 }],
  },
];
