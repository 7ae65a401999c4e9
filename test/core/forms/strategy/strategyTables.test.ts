import { alarmsOf, analyse, changed } from "../../../support/findings";
import { sheetOf } from "../../../support/sheetOf";
import type { TestCell } from "../../../support/sheetOf";

type Rows = readonly (readonly TestCell[])[];

/** さいたま市's only figures (calculations.md §5) with an invented base year that fits them: 2,711 TJ, 約14倍, 37,954 TJ. */
const target: Rows = [
  ["目標2　再生可能エネルギー等の導入量"],
  ["項目", "2017年度（基準年度）", "2050年度"],
  ["再生可能エネルギー等導入量（TJ）", 2711, 37954],
  ["再生可能エネルギー等導入量（千kWh）", null, null],
  ["2017年度比（倍）", null, 14],
];

/** Invented. */
const roadmap: Rows = [
  ["7. ロードマップ"],
  ["項目", "2017年度", "2030年度", "2050年度"],
  ["CO2排出量ベースライン（千t-CO2）", 5200, 4800, 4300],
  ["CO2排出量（対策ケース）（千t-CO2）", 5200, 2600, 0],
  ["再エネ電気（地域内調達）（TJ）", 900, 4000, 12000],
  ["再エネ電気（地域外調達）（TJ）", 0, 3000, 15000],
  ["再エネ熱（TJ）", 1811, 4000, 10954],
  ["再エネ等　合計（TJ）", 2711, 11000, 37954],
];

function values(rows: Rows): string[] {
  const analysis = analyse(sheetOf("目標", rows));
  return analysis.calculation.cells.map((cell) => {
    const stored = analysis.calculation.stored(cell);
    return `${cell.row.id} ${cell.column.id} ${stored.state === "complete" ? stored.value.toDecimalPlaces(2).toFixed() : stored.state} ${cell.unit ?? ""}`.trim();
  });
}

describe("S-target", () => {
  it("computes the target from base year and multiple, and 千kWh from TJ", () => {
    expect(values(target)).toEqual([
      "再生可能エネルギー等導入量（TJ） amount.2050 37954 TJ",
      "再生可能エネルギー等導入量（千kWh） amount.2017 753055.56 千kWh",
      "再生可能エネルギー等導入量（千kWh） amount.2050 10542777.78 千kWh",
    ]);
    expect(alarmsOf(target)).toEqual([]);
  });

  it("takes every base year that 約14倍 allows: 2,617 to 2,811 TJ (calculations.md §5)", () => {
    for (const [base, wanted] of [
      [2618, []],
      [2810, []],
      [2600, ["J-13 C3"]],
      [2900, ["J-13 C3"]],
    ] as const) {
      expect(alarmsOf(changed(target, 2, 1, base))).toEqual(wanted);
    }
  });

  it("computes the multiple where the figures are given, and waits where one is missing", () => {
    expect(values(changed(target, 4, 2, null)).at(-1)).toBe("2017年度比（倍） amount.2050 14 倍");
    expect(values(changed(target, 2, 1, null))[0]).toBe("再生可能エネルギー等導入量（TJ） amount.2050 incomplete TJ");
  });

  it("finds a wrong conversion in either unit", () => {
    expect(alarmsOf(changed(target, 3, 2, 10542778))).toEqual([]);
    expect(alarmsOf(changed(target, 3, 2, 10542))).toEqual(["J-05 C4"]);
    const mwh = target.map((row) => row.map((cell) => (typeof cell === "string" ? cell.replace("千kWh", "GWh") : cell)));
    expect(alarmsOf(changed(mwh, 3, 2, 10542.8))).toEqual([]);
  });

  it("is found wherever it stands", () => {
    const moved = analyse(sheetOf("【様式】 目標", [[], ...target.map((row) => [null, ...row])], [3, 2]));
    expect(moved.tables.map((table) => [table.id, table.rows.length])).toEqual([["S-target", 3]]);
    const wide = target.map((row, index) => [row[0]!, null, ...row.slice(1), index === 1 ? "備考" : null]);
    expect(analyse(sheetOf("目標", wide)).tables.map((table) => table.id)).toEqual(["S-target"]);
  });
});

describe("S-roadmap", () => {
  it("adds up renewables by kind at every milestone year, never emissions with energy", () => {
    const analysis = analyse(sheetOf("ロードマップ", roadmap));
    expect(analysis.tables.map((table) => table.id)).toEqual(["S-roadmap"]);
    expect(values(roadmap)).toEqual(
      ["2017", "2030", "2050"].map((year, index) => `再エネ等 合計（TJ） amount.${year} ${[2711, 11000, 37954][index]} TJ`),
    );
    expect(alarmsOf(roadmap)).toEqual([]);
    expect(alarmsOf(changed(roadmap, 5, 2, 3300))).toEqual(["B-01 C8"]);
  });

  it("stands on a sheet of its own name with other years and an empty total", () => {
    const rows = changed(roadmap, 7, 3, null).map((row, index) => (index === 1 ? ["区分", "平成29年度", "令和12年度", "令和32年度"] : row));
    const analysis = analyse(sheetOf(" ロードマップ（案）", rows, [2, 1]));
    const empty = analysis.calculation.cells.at(-1)!;
    const stored = analysis.calculation.stored(empty);
    expect([empty.column.id, stored.state === "complete" ? stored.value.toNumber() : stored.state]).toEqual(["amount.2050", 37954]);
  });
});

describe("S-measures and S-indicators", () => {
  const measures: Rows = [
    ["5. 具体的事業・重点事業"],
    ["基本的施策", "取組名称", "概要", "具体的事業", "重点事業"],
    ["1. 地産地消", "1) 再エネ導入", "…を進める。", "① 住宅用\n② 事業所用\n③ ZEH", "○\n○"],
    [null, "2) 市有施設", "…を進める。", "① 公共施設\n② ZEB\n④ 地産地消", "○"],
    ["2. 循環", "1) 循環", "…する。", "① 食品ロス", "○"],
    [null, null, null, "③ プラスチック", "●"],
  ];

  it("find numbers left out in one cell and among rows, whatever the columns' order and headers", () => {
    expect(alarmsOf(measures)).toEqual(["A-07 D4", "A-07 D6"]);
    const other = measures
      .map((row) => (row.length < 5 ? [null, null, ...row] : [null, null, row[4]!, row[0]!, row[1]!, row[3]!, row[2]!]))
      .map((row, index) => (index === 1 ? row.map((cell) => (cell === "重点事業" ? "取組\n分類" : cell)) : row));
    expect(alarmsOf(other, [3, 0], "【骨子】具体的事業（1）")).toEqual(["A-07 F7", "A-07 F9"]);
  });

  it("leave complete lists, lists that begin anew and lists without numbers", () => {
    expect(alarmsOf(changed(changed(measures, 3, 3, "① 公共施設\n② ZEB\n③ 地産地消"), 5, 3, "② プラスチック"))).toEqual([]);
    expect(alarmsOf(changed(changed(measures, 3, 3, "・公共施設\n・ZEB"), 5, 3, "プラスチック"))).toEqual([]);
  });

  it("follow numbers that run on from measure to measure", () => {
    const on = changed(changed(changed(measures, 3, 3, "④ 公共施設\n⑤ ZEB\n⑥ 地産地消"), 4, 3, "⑦ 食品ロス"), 5, 3, "⑧ プラスチック");
    expect(alarmsOf(on)).toEqual([]);
    expect(
      alarmsOf(
        changed(on, 4, 3, "⑧ 食品ロス").map((row, index) =>
          index === 5 ? row.map((cell) => (cell === "⑧ プラスチック" ? "⑨ プラスチック" : cell)) : row,
        ),
      ),
    ).toEqual(["A-07 D5"]);
  });

  it("count 1-1, 1-2 within the first number, through the measures below it", () => {
    const parts = changed(
      changed(changed(changed(measures, 2, 3, "1-1 住宅用\n1-2 事業所用"), 3, 3, "1-3 公共施設"), 4, 3, "2-1 食品ロス 10-20%削減"),
      5,
      3,
      "2－2 プラスチック",
    );
    expect(alarmsOf(parts)).toEqual([]);
    expect(alarmsOf(changed(parts, 3, 3, "1-4 公共施設"))).toEqual(["A-07 D4"]);
  });

  it("end at a blank row above a table of years, whatever its title looks like", () => {
    const indicators: Rows = [
      ["取組の効果・【指標】"],
      ["SDGs", "取組の効果・【指標】", "基本的施策"],
      ["7, 13", "再エネ導入量", "1.地産地消"],
      [],
      ["再生可能エネルギー等の導入目標"],
      ["年度", "再エネ等導入量（TJ）", "基準年度比（倍）"],
      ["2017年度", 2711, null],
      ["2050年度", null, 14],
    ];
    const { tables, calculation } = analyse(sheetOf("目標と指標", indicators));
    expect(tables.map((table) => [table.id, table.rows.length])).toEqual([
      ["S-indicators", 1],
      ["S-target", 2],
    ]);
    const [target] = calculation.cells.map((cell) => calculation.stored(cell));
    expect(target!.state === "complete" && target!.value.toNumber()).toBe(37954);
  });

  it("finds the indicators with their SDGs", () => {
    const rows: Rows = [
      ["6.取組の効果・指標"],
      ["基本的施策", "取組の効果・指標\n（【】内は指標（案））", "SDGsとの関連性"],
      ["1.地産地消", "・【再エネ導入量】の増加", "7, 13"],
      ["2.循環", "・【ごみ排出量】の削減", null],
    ];
    const [table] = analyse(sheetOf("取組の効果・指標", rows)).tables;
    expect([table!.id, table!.confidence, table!.rows.length, table!.missing]).toEqual(["S-indicators", 1, 2, []]);
  });
});
