import { alarmsOf, analyse, changed } from "../../../support/findings";
import { sheetOf } from "../../../support/sheetOf";
import type { TestCell } from "../../../support/sheetOf";

type Rows = readonly (readonly TestCell[])[];

/** What is computed where, as stored in the sheet. */
function computed(rows: Rows): string[] {
  const { calculation, tables } = analyse(sheetOf("Sheet1", rows));
  const cells = calculation.cells.map((cell) => {
    const stored = calculation.stored(cell);
    return `${String.fromCharCode(65 + cell.address.col)}${cell.address.row + 1} ${stored.state === "complete" ? stored.value.toDecimalPlaces(1).toFixed() : stored.state}`;
  });
  return [tables.map((table) => table.id).join(" "), ...cells];
}

const title = "再生可能エネルギー等導入量の目標";
const HEAT = "再エネ等導入量";

/** さいたま市's 2050 target with an invented base year that fits it (calculations.md §5), as municipalities lay it out. */
const layouts: readonly (readonly [
  name: string,
  rows: Rows,
  computed: readonly string[],
  wrong: readonly [row: number, col: number, value: TestCell, alarm: string],
])[] = [
  [
    "multiples in a row whose unit stands beside",
    [[title], ["区分", "単位", "2017年度（基準）", "2050年度"], [HEAT, "TJ", 2711, 37954], ["2017年度比", "倍", "―", 14]],
    ["D3 37954"],
    [3, 3, 12, "J-13 D3"],
  ],
  [
    "multiples in a row without any unit",
    [[title], ["", "平成29年度", "令和32年度"], [`${HEAT}(TJ)`, 2711, 37954], ["平成29年度比", 1, 14]],
    ["C3 37954"],
    [3, 2, 18, "J-13 C3"],
  ],
  [
    "a column 基準年度比 of plain numbers",
    [[title], ["", "2017年度（基準年度）", "2050年度（目標年度）", "基準年度比"], [`${HEAT}（TJ）`, 2711, 37954, 14]],
    ["C3 37954"],
    [2, 3, 13, "J-13 C3"],
  ],
  [
    "約14倍 as a text, below 目標項目",
    [
      ["■数値目標"],
      ["目標項目", "単位", "現状（2017年度）", "目標（2050年度）", "現状比"],
      ["再生可能エネルギー等の導入量", "TJ", 2711, 37954, "約14倍"],
    ],
    ["D3 37954"],
    [2, 4, "約12倍", "J-13 D3"],
  ],
  [
    "2050年度/2017年度 over kinds and their sum",
    [
      [`${title}（単位：TJ）`],
      ["種別", "2030年度", "2050年度", "2017年度", "2050年度／2017年度"],
      ["電気", 4000, 24000, 1500, 16],
      ["熱", 4133, 13954, 1211, 11.5],
      [`${HEAT}　計`, 8133, 37954, 2711, 14],
    ],
    ["C3 24000", "C4 13926.5", "E5 14", "B5 8133", "C5 37954", "D5 2711"],
    [4, 2, 37945, "B-01 C5"],
  ],
  [
    "base year, multiple and target beside each other",
    [
      [title],
      ["目標年度", "基準年度（H29）の導入量（TJ）", "倍率", "目標導入量（TJ）", "目標導入量（千kWh）"],
      ["R12（2030）", 2711, 3, 8133, null],
      ["R32（2050）", 2711, 14, 37954, null],
    ],
    ["D3 8133", "D4 37954", "E3 2259166.7", "E4 10542777.8"],
    [3, 2, 15, "J-13 D4"],
  ],
  [
    "labels with a value beside each",
    [[title], ["基準年度の導入量", null, "2,711 TJ"], ["倍率", null, "約14倍"], ["目標年度の導入量", null, "37,954 TJ"]],
    ["C4 37954"],
    [2, 2, "約12倍", "J-13 C4"],
  ],
];

describe("S-target as municipalities lay it out", () => {
  it.each(layouts)("%s", (_, rows, wanted, [row, col, value, alarm]) => {
    expect(computed(rows)).toEqual(["S-target", ...wanted]);
    expect(alarmsOf(rows)).toEqual([]);
    expect(alarmsOf(changed(rows, row, col, value))).toEqual([alarm]);
  });

  it("computes an unfilled 2017年度比 as a multiple", () => {
    const rows: Rows = [[title], ["", "2017年度", "2050年度", "2017年度比"], [`${HEAT}（TJ）`, 2711, 37954, null]];
    expect(computed(rows)).toEqual(["S-target", "D3 14"]);
  });

  it("keeps what a coarse multiple does not contradict: 千kWh follow from the printed TJ", () => {
    const rows: Rows = [
      [title],
      ["", "2017年度", "2030年度"],
      [`${HEAT}（TJ）`, 2711, 8100],
      [`${HEAT}（千kWh）`, null, null],
      ["2017年度比（倍）", null, 3],
    ];
    expect(computed(rows)).toEqual(["S-target", "C3 8133", "B4 753055.6", "C4 2250000"]);
  });

  it("leaves years typed as text alone", () => {
    const rows: Rows = [
      [title],
      ["項目", "値", "単位"],
      ["基準年度", "2017", "年度"],
      ["基準年度の導入量", 2711, "TJ"],
      ["目標年度", "2050", "年度"],
      ["倍率", 14, "倍"],
      ["目標年度の導入量", 37954, "TJ"],
    ];
    expect(alarmsOf(rows)).toEqual([]);
  });

  it("leaves a 2013年度比 of emissions a rate", () => {
    const rows: Rows = [
      ["温室効果ガス削減目標（千t-CO2）"],
      ["", "2013年度", "2030年度", "2013年度比"],
      ["温室効果ガス排出量", 1000, 520, 52],
    ];
    expect(computed(rows)).toEqual(["A-sector", "D3 52"]);
  });
});
