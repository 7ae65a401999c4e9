import { Analyser } from "../../../../src/app/analysis";
import type { Sheet } from "../../../../src/core/grid/snapshot";
import { computedValues } from "../../../support/computedValues";
import { sheetOf, snapshotOf } from "../../../support/sheetOf";
import type { TestCell } from "../../../support/sheetOf";

const HEAD = [
  "No",
  "対象施設名",
  "区分",
  "施設数",
  "試算方法",
  "直近電力\n需要量\n(kWh/年)",
  "主として取組\nを実施する\n範囲内外",
  "(小計)\n直近電力需要量\n(kWh/年)",
  "合意形成\n対象者数",
  "現在の\n合意形成\n進捗度",
];

/** The table as the official tool prints it: numbered headings with (小計). */
const official = sheetOf("4.2民生電力需要量", [
  HEAD,
  [1, "民生・家庭(戸建住宅)", null, null, null, null, null, null],
  ["1_1", "エリアA", "既存", "120", "実績", 509400, "範囲内", null, 121, "A"],
  ["1_2", "エリアB", "既存", 280, "実績", 1188600, "範囲内", null, 281, "B"],
  [2, "民生・家庭(その他)"],
  [3, "民生・業務その他(オフィスビル)"],
  ["3_1", "A地区オフィスビル（テナントビル）", "既存", 60, "実績", 2400000, "範囲内", null, 80, "B"],
  [7, "公共(公共施設)"],
  ["7_1", "図書館", "既存", 3, "実績", 300000, "範囲内", null, 2, "A"],
  ["合計"],
]);

/** Shifted, renamed, with full-width signs, notes between the rows and MWh in place of kWh. */
const shifted = sheetOf(
  "【様式1】 ４.２民生電力需要量（記入）",
  [
    ["【民生部門の電力需要家の状況（対象・施設数、直近年度の電力需要量等）】"],
    [],
    [
      "Ｎｏ",
      "対象\n施設名",
      "区分",
      "施設数",
      "試算方法",
      "直近電力需要量（ＭＷｈ／年）",
      "主として取組を実施する範囲内外",
      "（小計）直近電力需要量（MWh/年）",
      "合意形成対象者数",
      "現在の合意形成進捗度",
    ],
    ["１　民生・家庭（戸建住宅）"],
    ["１＿１", "エリアA", "既存", "120戸", "実績", 509.4, "範囲内", null, 121, "A"],
    ["１＿２", "エリアB", "既存", "280戸", "実績", 1188.6, "範囲内", null, 281, "B"],
    ["※新築の需要量は見込みです。"],
    ["３　民生・業務その他（オフィスビル）"],
    ["３＿１", "A地区オフィスビル（テナントビル）", "既存", "60棟", "実績", "2,400", "範囲内", null, 80, "B"],
    [],
    ["７　公共（公共施設）"],
    ["７＿１", "図書館", "既存", "3施設", "実績", 300, "範囲内", null, 2, "A"],
    ["合　計"],
  ],
  [4, 3],
);

/** Section names in a column of their own, columns swapped, extra columns, another table beside it. */
function beside(rows: readonly (readonly TestCell[])[]): Sheet {
  const other = [
    ["年度", "メモ"],
    ["令和8年度", "見込み"],
    ["令和9年度", "見込み"],
  ];
  return sheetOf(
    "需要",
    rows.map((row, index) => [...row, ...Array<null>(12 - row.length).fill(null), ...(other[index] ?? [])]),
    [1, 1],
  );
}
const swapped = beside([
  [
    "種類",
    "対象施設名",
    "No",
    "担当課",
    "施設数",
    "区分",
    "試算方法",
    "主として取組を実施する範囲内外",
    "合意形成対象者数",
    "直近電力需要量(kWh/年)",
    "(小計)直近電力需要量(kWh/年)",
  ],
  ["民生・家庭(戸建住宅)", "エリアA", "1_1", "市民課", 120, "既存", "実績", "範囲内", 121, 509400],
  [null, "エリアB", "1_2", "市民課", 280, "既存", "実績", "範囲内", 281, 1188600],
  ["民生・業務その他(オフィスビル)", "A地区オフィスビル（テナントビル）", "3_1", "商工課", 60, "既存", "実績", "範囲内", 80, 2400000],
  ["公共(公共施設)", "図書館", "7_1", "教育課", 3, "既存", "実績", "範囲内", 2, 300000],
  ["合計"],
]);

describe("P-4.2.demand", () => {
  const analyse = (sheet: Sheet) => new Analyser().analyse(snapshotOf(sheet));

  it.each([
    ["official", official],
    ["shifted", shifted],
    ["swapped", swapped],
  ] as const)("is found in the %s layout with all leaf rows", (_, sheet) => {
    const { tables } = analyse(sheet);
    expect(tables.map((table) => table.id)).toEqual(["P-4.2.demand"]);
    expect(tables[0]!.rows.filter((row) => row.kind === "leaf").map((row) => row.label)).toEqual([
      "エリアA",
      "エリアB",
      "A地区オフィスビル（テナントビル）",
      "図書館",
    ]);
  });

  it.each([
    ["official", official],
    ["shifted", shifted],
    ["swapped", swapped],
  ] as const)("computes the same total in the %s layout", (_, sheet) => {
    const values = Object.entries(computedValues(analyse(sheet), "P-4.2.demand")).filter(([key]) => /^合　?計/.test(key));
    expect(values.map(([, value]) => value)).toEqual(["4398000"]);
  });

  it.each([
    ["official", official],
    ["shifted", shifted],
    ["swapped", swapped],
  ] as const)("computes the subtotals in the %s layout", (_, sheet) => {
    const values = Object.entries(computedValues(analyse(sheet), "P-4.2.demand")).filter(([key]) => key.endsWith("/subtotal"));
    expect(values.map(([, value]) => value)).toEqual(["1698000", "2400000", "300000"]);
  });

  it("fills only the total cell that holds a figure", () => {
    const sheet = sheetOf("4.2民生電力需要量", [
      HEAD,
      ["1_1", "エリアA", "既存", 120, "実績", 509400],
      ["合計", null, null, null, null, null, null, 509400],
    ]);
    expect(computedValues(analyse(sheet), "P-4.2.demand")).toEqual({ "合計/subtotal": "509400" });
  });

  it("is silent on a consistent table and speaks where a subtotal breaks", () => {
    const rows = (subtotal: number, total: number) =>
      sheetOf("4.2民生電力需要量", [
        HEAD,
        [1, "民生・家庭(戸建住宅)", null, null, null, null, null, subtotal],
        ["1_1", "エリアA", "既存", 120, "実績", 509400, "範囲内", null, 121, "A"],
        ["1_2", "エリアB", "既存", 280, "実績", 1188600, "範囲内", null, 281, "B"],
        [3, "民生・業務その他(オフィスビル)", null, null, null, null, null, 2400000],
        ["3_1", "テナントビル", "既存", 60, "実績", 2400000, "範囲内", null, 80, "B"],
        ["合計", null, null, null, null, null, null, total],
      ]);
    const found = (sheet: Sheet) => analyse(sheet).findings.map((finding) => [finding.rule, finding.row]);
    expect(found(rows(1698000, 4098000))).toEqual([]);
    expect(found(rows(1698500, 4098000))).toEqual([["B-01", "民生・家庭(戸建住宅)"]]);
    expect(found(rows(1698500, 4098500))).toEqual([["B-01", "民生・家庭(戸建住宅)"]]);
    expect(found(rows(1698000, 4099000))).toEqual([["B-01", "合計"]]);
  });
});
