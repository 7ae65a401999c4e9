import type { Fault } from "../faults";

/** The instructive inconsistencies of the plan's sample; each sets off exactly its rule. */
export const ACTION_PLAN_FAULTS: readonly Fault[] = [
  {
    rule: "J-01",
    story: "部門の見直しのあと、合計を再計算していない。",
    table: "A-bau",
    changes: [{ row: "合計", column: "emission.2040", value: 995.8 }],
  },
  {
    rule: "J-02",
    story: "削減率だけが前の版のまま残っている。",
    table: "A-bau",
    changes: [{ row: "運輸部門", column: "rate.2030", value: 0.162 }],
  },
  {
    rule: "A-02",
    story: "別の文書から貼り付けた数値が文字列になった。",
    table: "A-bau",
    changes: [{ row: "家庭部門", column: "emission.2019", value: "１０４．８" }],
  },
  {
    rule: "J-07",
    story: "2030年度の導入規模を2040年度にも入れた。",
    table: "A-intro.scale",
    changes: [{ row: "公共施設", column: "kW.2040", value: 1826 }],
  },
  {
    rule: "J-13",
    story: "倍率を切り上げて書いた。",
    table: "A-target",
    changes: [{ row: "2019年度比（倍）", column: "amount.2050", value: 3 }],
  },
  {
    rule: "B-01",
    story: "部門への配分を直したが、合計を再計算していない。",
    table: "A-alloc",
    changes: [{ row: "再エネ導入におけるCO2削減量", column: "reduction.2050", value: 12.9 }],
  },
];
