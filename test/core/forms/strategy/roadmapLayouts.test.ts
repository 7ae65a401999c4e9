import { alarmsOf, analyse, changed } from "../../../support/findings";
import { sheetOf } from "../../../support/sheetOf";
import type { TestCell } from "../../../support/sheetOf";

type Rows = readonly (readonly TestCell[])[];

/** Invented figures. Energy consumed and renewables stand in one unit, as in many roadmaps. */
const plain: Rows = [
  ["7. ロードマップ"],
  ["項目", "2013年度", "2030年度", "2050年度"],
  ["CO2排出量　ベースライン（千t-CO2）", 6021, 5200, 4600],
  ["CO2排出量　対策ケース（千t-CO2）", 6021, 3000, 0],
  ["最終エネルギー消費量（TJ）", 58000, 46000, 37954],
  ["再エネ電気（TJ）", 900, 7000, 27000],
  ["再エネ熱（TJ）", 211, 1500, 10954],
  ["再エネ等　合計（TJ）", 1111, 8500, 37954],
];

const turned: Rows = [
  ["ロードマップ"],
  ["年度", "ベースライン", "対策ケース", "再エネ等導入量", null, null],
  [null, "排出量", "排出量", "電気", "熱", "合計"],
  ["2017", 6021, 6021, 900, 211, 1111],
  ["2030", 5200, 3000, 7000, 1500, 8500],
  ["2050", 4600, 0, 27000, 10954, 37954],
];

const grouped: Rows = [
  ["ロードマップ（数値一覧）"],
  ["区分", "項目", "単位", "H25", "R12", "R32"],
  ["CO2排出量", "ベースライン", "千t-CO2", 6021.4, 5200, 4600],
  [null, "対策ケース", "千t-CO2", 6021.4, 3000.1, 1400],
  [null, "削減率（2013年度比）", "%", "―", 50.2, 76.7],
  ["再エネ等導入量", "太陽光発電", "TJ", 900.5, 4000, 12000],
  [null, "熱利用", "TJ", 211, 1000, 5954],
  [null, "合計", "TJ", 1111.5, 5000, 17954],
];

const stepped: Rows = [
  ["図表7-2 ロードマップ　単位：万t-CO2"],
  ["", "2013年度", "2030年度", "2050年度"],
  ["ベースライン（BAU）", 602.1, 520, 460],
  ["対策による削減量", null, -180, -260.5],
  ["再エネ等による削減量", null, -40, -199.5],
  ["対策ケース＋再エネ等", 602.1, 300, 0],
];

const cleared = (rows: Rows, cells: readonly (readonly [number, number])[]): Rows =>
  cells.reduce((own, [row, col]) => changed(own, row, col, null), rows);

/** What emptied cells come back as. */
function refilled(rows: Rows, cells: readonly (readonly [number, number])[]): (number | string)[] {
  const { calculation } = analyse(sheetOf("Sheet1", cleared(rows, cells)));
  return cells.map(([row, col]) => {
    const cell = calculation.at({ sheet: "Sheet1", row, col });
    const stored = cell && calculation.stored(cell);
    return stored?.state === "complete" ? stored.value.toDecimalPlaces(1).toNumber() : "none";
  });
}

const layouts: readonly (readonly [
  name: string,
  rows: Rows,
  sums: readonly (readonly [number, number])[],
  wrong: readonly [number, number, number, string],
])[] = [
  [
    "energy consumed above renewables",
    plain,
    [
      [7, 1],
      [7, 2],
      [7, 3],
    ],
    [7, 3, 37594, "B-01 D8"],
  ],
  [
    "years down, groups over the columns",
    turned,
    [
      [3, 5],
      [4, 5],
      [5, 5],
    ],
    [4, 5, 8900, "B-01 F5"],
  ],
  [
    "groups and units in columns",
    grouped,
    [
      [7, 3],
      [7, 4],
      [4, 4],
      [4, 5],
    ],
    [4, 4, 52, "J-02 E5"],
  ],
  [
    "reductions between the cases",
    stepped,
    [
      [5, 2],
      [5, 3],
    ],
    [5, 2, 330, "J-03 C6"],
  ],
];

describe("S-roadmap as municipalities lay it out", () => {
  it.each(layouts)("%s", (_, rows, cells, [row, col, value, alarm]) => {
    expect(analyse(sheetOf("Sheet1", rows)).tables.map((table) => table.id)).toEqual(["S-roadmap"]);
    expect(alarmsOf(rows)).toEqual([]);
    expect(alarmsOf(changed(rows, row, col, value))).toEqual([alarm]);
    expect(refilled(rows, cells)).toEqual(cells.map(([r, c]) => rows[r]![c]));
  });

  it("adds up only what the figures bear out where another table holds strangers in its unit", () => {
    const rows: Rows = [
      ["再生可能エネルギー導入目標（TJ）"],
      ["種別", "2020年度", "2030年度", "2050年度"],
      ["エネルギー需要", 58000, 46000, 37954],
      ["太陽光", 900, 7000, 27000],
      ["風力", 211, 1500, 10954],
      ["再エネ等導入量 合計", 1111, 8500, 37954],
    ];
    expect(alarmsOf(rows)).toEqual([]);
    expect(alarmsOf(changed(rows, 5, 2, 8800))).toEqual(["B-01 C6"]);
  });

  it("leaves a roadmap of other things alone", () => {
    expect(
      analyse(
        sheetOf("水道", [
          ["水道事業ロードマップ"],
          ["項目", "2020年度", "2030年度"],
          ["給水人口", 50000, 47000],
          ["料金収入（千円）", 900000, 850000],
        ]),
      ).tables,
    ).toEqual([]);
  });

  it("does not mind ％ in rates kept as text", () => {
    const rows: Rows = [
      ["部門別削減目標（千t-CO2）"],
      ["部門", "2030年度", "2013年度比\n削減率", "2013年度"],
      ["産業", 503.8, "▲38.0％", 812.5],
      ["家庭", 540.7, "▲66.0％", 1590.3],
      ["計", 1044.5, "▲56.5％", 2402.8],
    ];
    expect(alarmsOf(rows)).toEqual([]);
    expect(alarmsOf(changed(rows, 3, 2, "▲60.0％"))).toEqual(["J-02 C4"]);
  });
});
