import { analyse } from "../../support/findings";
import { sheetOf } from "../../support/sheetOf";
import type { TestCell } from "../../support/sheetOf";

type Rows = readonly (readonly TestCell[])[];

const found = (rows: Rows): string[] => analyse(sheetOf("Sheet1", rows)).tables.map((table) => table.id);

/** Tables a municipality also keeps by year, with targets and rates; all invented. */
const others: readonly (readonly [name: string, rows: Rows])[] = [
  [
    "wood chips in t",
    [
      ["木質バイオマス燃料 出荷量の目標（t）"],
      ["区分", "基準年度（2018）", "目標年度（2028）", "倍率"],
      ["チップ", 1000, 2000, 2],
      ["ペレット", 100, 400, 4],
    ],
  ],
  [
    "visitors",
    [
      ["観光入込客数の目標（千人）"],
      ["区分", "基準年度（2018）", "目標年度（2028）", "増減率"],
      ["市内", 1000, 1200, "20%"],
      ["合計", 1000, 1200, "20%"],
    ],
  ],
  [
    "food loss",
    [["食品ロス削減目標"], ["区分", "基準年度", "目標年度", "削減率"], ["家庭系（t）", 1000, 800, "20%"], ["合計（t）", 1000, 800, "20%"]],
  ],
  [
    "spending cuts",
    [
      ["歳出削減目標（百万円）"],
      ["区分", "基準年度（R4）", "目標年度（R8）", "削減率"],
      ["人件費", 1000, 950, "5%"],
      ["合計", 1000, 950, "5%"],
    ],
  ],
  [
    "fuel of cars",
    [["公用車燃料使用量（L）"], ["課", "令和4年度", "令和5年度", "増減"], ["総務", 1000, 900, -100], ["合計", 1000, 900, -100]],
  ],
  [
    "electricity used",
    [
      ["電力使用量・料金の推移"],
      ["施設名", "令和4年度使用量(kWh)", "令和5年度使用量(kWh)", "前年比"],
      ["庁舎", 100000, 98000, "98%"],
      ["合計", 100000, 98000, "98%"],
    ],
  ],
  [
    "indicators of health",
    [["健康づくり計画 指標"], ["基本的施策", "指標", "現状値", "目標値"], ["1. 運動", "歩数", "6,500歩", "8,000歩"]],
  ],
];

describe("tables of other things", () => {
  it.each(others)("%s are none of the forms", (_, rows) => {
    expect(found(rows)).toEqual([]);
  });

  it("emissions under such headings still are", () => {
    expect(
      found([["削減目標（t）"], ["部門", "基準年度", "目標年度", "削減率"], ["産業部門", 1000, 800, "20%"], ["家庭部門", 500, 400, "20%"]]),
    ).toEqual(["A-sector"]);
    expect(found([["電気使用量とCO2排出量"], ["施設名", "令和4年度", "令和5年度"], ["庁舎", 100, 98], ["合計", 100, 98]])).toEqual([
      "A-bau",
    ]);
  });

  it("units alone below merged years head columns to the last", () => {
    const rows: Rows = [
      ["再エネ等導入量の目標"],
      ["項目", "2017年度", null, "2050年度", null],
      [null, "TJ", "千kWh", "TJ", "千kWh"],
      ["再エネ等導入量", 2711, 753056, 37954, null],
      ["基準年度比（倍）", "―", "―", 14, "―"],
    ];
    const { calculation } = analyse(sheetOf("Sheet1", rows));
    const stored = calculation.stored(calculation.at({ sheet: "Sheet1", row: 3, col: 4 })!);
    expect(stored.state === "complete" && stored.value.toDecimalPlaces(0).toNumber()).toBe(10542778);
  });
});
