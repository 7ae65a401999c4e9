import { Analyser } from "../../../src/app/analysis";
import type { Analysis } from "../../../src/app/analysis";
import type { TestCell } from "../../support/sheetOf";
import { sheetOf, snapshotOf } from "../../support/sheetOf";
import { blocksSheet, kpiBlock, measureBlock, YEARS } from "../../support/yearlySheet";

const solar = {
  unit: "kW",
  process: [null, "調査", "順次設置"],
  single: [0, 0, 148.5, 178.2, 207.9, 59.4, 0, 0, 0],
  cumulative: [0, 0, 148.5, 326.7, 534.6, 594, 594, 594, 594],
};

function analyse(...rows: readonly (readonly TestCell[])[]): Analysis {
  return new Analyser().analyse(snapshotOf(sheetOf("取組", rows)));
}

function rowsOf(analysis: Analysis, table = 0): unknown[] {
  return analysis.tables[table]!.rows.map((row) => [
    row.form,
    row.attributes?.["measure"],
    row.attributes?.["series"],
    row.attributes?.["unit"],
  ]);
}

describe("blocks of fiscal years", () => {
  it("are one table each, with the measure number as source", () => {
    const sheet = blocksSheet(
      "【様式】取組",
      [
        measureBlock("■取組①－1：住宅", solar),
        measureBlock("取組１０ 公共施設", solar),
        kpiBlock("○指標②：参画企業数", ["20社", "2社"], ["20社", "22社"]),
      ],
      [4, 3],
    );
    const { tables } = new Analyser().analyse(snapshotOf(sheet));
    expect(tables.map((table) => [table.id, table.source, table.confidence, table.missing])).toEqual([
      ["R-measure", "①-1", 1, []],
      ["R-measure", "⑩", 1, []],
      ["R-kpi", "②", 1, []],
    ]);
    expect(tables[0]!.columns.map((column) => [column.id, column.year])).toEqual(
      [2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030].map((year) => [String(year), year]),
    );
  });

  it("take their number from the name of their sheet when no title stands above", () => {
    const block = measureBlock("太陽光", solar);
    const { tables } = new Analyser().analyse(
      snapshotOf(sheetOf("取組①-1", block), sheetOf("【様式】取組②", block), sheetOf("取組", block)),
    );
    expect(tables.map((table) => [table.id, table.source])).toEqual([
      ["R-measure", "①-1"],
      ["R-measure", "②"],
      ["R-measure", undefined],
    ]);
  });

  it.each([
    ["in the corner", [["（単位：件）", null, "R4", "R5", "R6"]]],
    [
      "between title and years",
      [
        [null, null, null, null, "（単位：件）"],
        [null, null, "R4", "R5", "R6"],
      ],
    ],
    ["in the title", [[null, null, "R4", "R5", "R6"]], "■指標①：モデル数（件）"],
  ])("take the unit of a caption %s", (_, head, title = "■指標①：モデル数") => {
    const other = [["■指標⓪：前の表"], [null, null, "R4", "R5", "R6"], ["目標値（単位：kW）", "単年度", 1, 1, 1], [null, "累計", 1, 2, 3]];
    const analysis = analyse(...other, [title], ...head, ["目標値", "単年度", 0, 1, 1], [null, "累計", 0, 1, 1]);
    expect(rowsOf(analysis, 1)).toEqual([
      ["single", "plan", "", "件"],
      ["cumulative", "plan", "", "件"],
    ]);
    expect(analysis.findings.map(({ rule }) => rule)).toEqual(["B-03"]);
  });

  it("read nested labels, periods that stand once and units in labels", () => {
    const analysis = analyse(
      ["○取組①-1：住宅への太陽光発電設備・蓄電池導入"],
      [null, null, null, "令和4 年度", "令和 5 年度", "R6"],
      ["計\n画", "工程", null, null, "順次設置"],
      [null, "目\n標\n値", "(単年度)太陽光出力（ｋＷ）", 0, 302.5, 440],
      [null, null, "蓄電池件数 (件)", 0, 42, 59],
      [null, null, "(累計)太陽光出力(kW)", 0, 302.5, 742.5],
      [null, null, "蓄電池件数(件)", 0, 42, 101],
    );
    expect(rowsOf(analysis)).toEqual([
      ["process", "plan", "", undefined],
      ["single", "plan", "太陽光出力", "kW"],
      ["single", "plan", "蓄電池件数", "件"],
      ["cumulative", "plan", "太陽光出力", "kW"],
      ["cumulative", "plan", "蓄電池件数", "件"],
    ]);
    expect(analysis.findings).toEqual([]);
  });

  it("take the year from the header, whatever column it stands in", () => {
    // Two columns swapped, one blank, a remark behind: a shorter row must not move its figures.
    const analysis = analyse(
      ["取組③：ZEH"],
      [null, null, "令和5年度", "令和4年度", null, "令和6年度", "備考"],
      ["目標値(件)", "単年度", 5, null, null, 10, "補助あり"],
      [null, "累計", 5, null, null, 15],
    );
    expect(analysis.tables[0]!.columns.map((column) => [column.year, column.col])).toEqual([
      [2023, 2],
      [2022, 3],
      [2024, 5],
    ]);
    expect(analysis.findings).toEqual([]);
    expect(analysis.calculation.cells.map((cell) => [cell.column.id, cell.address.col])).toEqual([
      ["2023", 2],
      ["2024", 5],
    ]);
  });

  it("read a note row, a unit column and labels repeated instead of merged", () => {
    const analysis = analyse(
      ["取組No", "①-2", "取組名", "カーポート"],
      ["区分", "区分", "項目", "単位", ...YEARS],
      ["※ 累計は各年度末の値"],
      ["計画", "目標値", "単年度", "kW", ...solar.single],
      ["計画", "目標値", "累計", "kW", ...solar.cumulative],
      [],
      ["状況", "実績", "単年度", "kW", 0],
      ["状況", "実績", "累計", "kW", 0],
    );
    expect(analysis.tables.map((table) => [table.id, table.source])).toEqual([["R-measure", "①-2"]]);
    expect(rowsOf(analysis)).toEqual([
      ["single", "plan", "", "kW"],
      ["cumulative", "plan", "", "kW"],
      ["single", "actual", "", "kW"],
      ["cumulative", "actual", "", "kW"],
    ]);
  });

  it("share one header when the numbers stand in a column of their own", () => {
    const analysis = analyse(
      ["取組No", "取組", "区分", ...YEARS],
      ["①-1", "住宅", "工程", null, "設置"],
      [null, null, "目標値 単年度(件)", 0, 3, 4],
      [null, null, "目標値 累計(件)", 0, 3, 7],
      ["①-2", "公共", "工程", null, "設置"],
      [null, null, "目標値 単年度(件)", 1, 1],
      [null, null, "目標値 累計(件)", 1, 2],
    );
    expect(analysis.tables.map((table) => [table.source, table.rows.length])).toEqual([
      ["①-1", 3],
      ["①-2", 3],
    ]);
  });

  it("stand side by side", () => {
    const left = kpiBlock("指標①：件数", ["1件", "2件"], ["1件", "3件"]);
    const right = kpiBlock("指標②：社数", ["2社", "2社"], ["2社", "4社"]);
    const rows = left.map((row, index) => [...row, ...Array<null>(12 - row.length).fill(null), ...right[index]!]);
    const { tables } = analyse(...rows);
    expect(tables.map((table) => [table.source, table.range.left, table.range.right])).toEqual([
      ["①", 0, 10],
      ["②", 12, 22],
    ]);
  });

  it("end before the running text below them", () => {
    const block = measureBlock("■取組①：PPA", solar);
    const analysis = analyse(...block, ["令和5年度の取組概況", null, null, "該当エリアの調査を実施。"]);
    expect(analysis.tables[0]!.rows.at(-1)!.label).toBe("実績 累計");
  });

  it("leave other tables with year columns alone", () => {
    const { tables } = analyse(["表6-4 部門別排出量"], ["部門", "2013年度", "2030年度"], ["産業", 1916.8, 948.1], ["家庭", 142.2, 40.7]);
    expect(tables.filter((table) => table.id.startsWith("R-"))).toEqual([]);
  });
});
