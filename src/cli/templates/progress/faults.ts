import type { Fault } from "../faults";

/** The instructive inconsistencies of the report's sample; each sets off exactly its rule. */
export const PROGRESS_FAULTS: readonly Fault[] = [
  {
    rule: "B-07",
    companions: ["B-03"],
    story: "目標値の累計を1列右にずらして入れた。",
    table: "R-measure",
    source: "②-4",
    changes: [
      ["2026", 0],
      ["2027", 1],
      ["2028", 2],
      ["2029", 3],
      ["2030", 4],
    ].map(([column, value]) => ({ row: "計画 累計", column: String(column), value: Number(value) })),
  },
  {
    rule: "I-02",
    story: "目標値を翌年度に送ったが、工程を直していない。",
    table: "R-measure",
    source: "①-5",
    changes: [{ row: "計画 工程", column: "2026", value: "設置" }],
  },
  {
    rule: "I-01",
    story: "翌年度の見込みを実績の欄に入れた。",
    table: "R-measure",
    source: "①-8",
    changes: [{ row: "実績 単年度", column: "2028", value: 5 }],
  },
  {
    rule: "A-02",
    story: "全角の数字で入力した。",
    table: "R-measure",
    source: "①-3",
    changes: [{ row: "実績 単年度", column: "2027", value: "１９５" }],
  },
  {
    rule: "C-04",
    story: "達成率だけが去年の試算のまま残っている。",
    table: "R-zero.rate",
    changes: [{ row: "「実質ゼロ」の達成率", column: "rate", value: 0.324 }],
  },
  {
    rule: "C-01",
    story: "再エネメニューの量を直したが、行の合計を直していない。",
    table: "R-zero.demand",
    changes: [{ row: "オフィスビル", column: "supply", value: 300200 }],
  },
  {
    rule: "E-09",
    story: "合意形成の表だけ戸数が古い。",
    table: "R-consent",
    source: "住宅",
    changes: [{ row: "緑町集合住宅", column: "count", value: 150 }],
  },
];
