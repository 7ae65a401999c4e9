import { a1 } from "../../../../src/core/grid/address";
import { alarmsOf, analyse, changed } from "../../../support/findings";
import { sheetOf } from "../../../support/sheetOf";
import type { TestCell } from "../../../support/sheetOf";

type Rows = readonly (readonly TestCell[])[];
const pct = (value: number): TestCell => ({ value, format: '0.0%;"▲"0.0%' });

const signed = (value: number): TestCell => ({ value, format: '0.0;"▲"0.0' });

/** Invented: newest year first, eras, t-CO2, shares, indented parts. */
const indented: Rows = [
  ["表2-3　部門別温室効果ガス排出量"],
  [null, null, null, null, null, null, "（単位：t-CO2）"],
  ["部門・分野", "令和4年度", "構成比", "令和3年度", "構成比", "平成25年度\n（基準年度）", "平成25年度比\n増減率"],
  ["産業部門", 41200, pct(0.412), 43000, pct(0.417), 52500, pct(-0.215)],
  ["　製造業", 36500, pct(0.365), 38200, pct(0.371), 46900, pct(-0.222)],
  ["　建設業・鉱業", 1900, pct(0.019), 1900, pct(0.018), 2300, pct(-0.174)],
  ["　農林水産業", 2800, pct(0.028), 2900, pct(0.028), 3300, pct(-0.152)],
  ["家庭部門", 21300, pct(0.213), 22100, pct(0.215), 30500, pct(-0.302)],
  ["業務その他部門", 17400, pct(0.174), 17900, pct(0.174), 27400, pct(-0.365)],
  ["運輸部門", 18100, pct(0.181), 18000, pct(0.175), 20600, pct(-0.121)],
  ["廃棄物分野", 2000, pct(0.02), 2000, pct(0.019), 2100, pct(-0.048)],
  ["合計", 100000, pct(1), 103000, pct(1), 133100, pct(-0.249)],
];

/** Invented: gases, two header rows, changes shown with ▲, a total above its parts left out. */
const gases: Rows = [
  ["図表5　ガス別排出量の推移"],
  ["ガス種", null, "2013年度", null, "2020年度", null, null],
  [null, null, "排出量\n（千t-CO2）", "割合", "排出量\n（千t-CO2）", "割合", "増減量\n（2013年度比）"],
  ["エネルギー起源CO2", null, signed(812.4), pct(0.913), signed(655.1), pct(0.896), signed(-157.3)],
  ["非エネルギー起源CO2", null, signed(31.0), pct(0.035), signed(28.8), pct(0.039), signed(-2.2)],
  ["メタン（CH4）", null, signed(12.9), pct(0.015), signed(11.6), pct(0.016), signed(-1.3)],
  ["一酸化二窒素（N2O）", null, signed(9.8), pct(0.011), signed(9.0), pct(0.012), signed(-0.8)],
  ["代替フロン等４ガス", null, signed(23.5), pct(0.026), signed(26.8), pct(0.037), signed(3.3)],
  ["総排出量", null, signed(889.6), pct(1.0), signed(731.3), pct(1.0), signed(-158.3)],
];

/** Invented: facilities in groups with subtotals, a fuel table beside, changes against the year before, blank column and row inside. */
const facilities: Rows = [
  [null, "表　施設別エネルギー起源CO2排出量", null, null, null, null, null, null, null, "表　燃料別排出量"],
  [null, "所管", "施設", "2020", "2021", null, "前年度比\n増減量", "前年度比\n増減率(%)", null, "燃料", "2020", "2021", "増減率"],
  [null, "市長部局", "本庁舎", 310.2, 301.7, null, -8.5, -2.7, null, "電気", 1204.9, 1178.3, -2.2],
  [null, null, "保健センター", 58.4, 60.1, null, 1.7, 2.9, null, "都市ガス", 386.1, 392.4, 1.6],
  [],
  [null, null, "小計", 368.6, 361.8, null, -6.8, -1.8, null, "灯油", 51.6, 47.8, -7.4],
  [null, "教育委員会", "小学校", 842.0, 850.3, null, 8.3, 1.0, null, "合計", 1642.6, 1618.5, -1.5],
  [null, null, "中学校", 432.0, 406.4, null, -25.6, -5.9],
  [null, null, "小計", 1274.0, 1256.7, null, -17.3, -1.4],
  [null, "合計", null, 1642.6, 1618.5, null, -24.1, -1.5],
];

describe("emission tables as any municipality prints them", () => {
  it.each([
    ["newest year first, eras, shares, indents", indented],
    ["gases, figures as text", gases],
    ["facilities with subtotals beside fuels", facilities],
  ])("says nothing of consistent figures: %s", (_, rows) => {
    expect(alarmsOf(rows)).toEqual([]);
    expect(alarmsOf(rows, [4, 3], "資料編")).toEqual([]);
  });

  it("finds every table and adds up leaves once", () => {
    const kinds = (rows: Rows): string[][] =>
      analyse(sheetOf("シート1", rows)).tables.map((table) => [table.id, ...table.rows.map((row) => row.kind)]);
    expect(kinds(indented)).toEqual([["A-bau", "subtotal", "leaf", "leaf", "leaf", "leaf", "leaf", "leaf", "leaf", "total"]]);
    expect(kinds(gases)).toEqual([["A-bau", "leaf", "leaf", "leaf", "leaf", "leaf", "total"]]);
    expect(kinds(facilities).map((table) => table.slice(1))).toEqual([
      ["leaf", "leaf", "subtotal", "leaf", "leaf", "subtotal", "total"],
      ["leaf", "leaf", "leaf", "total"],
    ]);
  });

  it.each<[string, Rows, number, number, TestCell, string]>([
    ["a total", indented, 11, 3, 130000, "J-01 D12"],
    ["a part of a sector", indented, 4, 1, 35600, "J-01 B5"],
    ["a sector with parts", indented, 3, 1, 42100, "J-01 B4"],
    ["a sector without parts", indented, 7, 5, 35000, "J-01 F8"],
    ["a rate", indented, 8, 6, pct(-0.356), "B-09 G9"],
    ["a share", indented, 7, 2, pct(0.231), "B-11 C8"],
    ["a gas", gases, 5, 4, signed(16.1), "B-01 E6"],
    ["a sum of gases", gases, 8, 2, signed(898.6), "B-01 C9"],
    ["a change", gases, 3, 6, signed(-175.3), "B-08 G4"],
    ["a change without its sign", gases, 4, 6, signed(2.2), "B-08 G5"],
    ["a subtotal of facilities", facilities, 5, 3, 386.6, "B-01 D6"],
    ["a facility", facilities, 6, 4, 805.3, "B-01 E7"],
    ["a fuel beside", facilities, 3, 10, 368.1, "B-01 K4"],
    ["a rate beside", facilities, 5, 12, -4.7, "B-09 M6"],
  ])("reports %s once, where it stands", (_, rows, row, col, value, expected) => {
    expect(alarmsOf(changed(rows, row, col, value))).toEqual([expected]);
  });

  it("tells a figure that was updated without its difference and rate (B-10)", () => {
    const rows = changed(changed(facilities, 2, 3, 325.2), 5, 3, 383.6);
    const updated = changed(changed(changed(rows, 9, 3, 1657.6), 5, 6, -21.8), 5, 7, -5.7);
    const analysis = analyse(sheetOf("シート1", changed(changed(updated, 9, 6, -39.1), 9, 7, -2.4)));
    const found = analysis.findings.filter((finding) => finding.severity !== "info");
    expect(found.map((finding) => [finding.rule, a1(finding.cell), finding.expected])).toEqual([
      ["B-08", "G3", "-23.5"],
      ["B-10", "D3", "310.2"],
    ]);
    expect(found[0]!.cells.map(a1)).toEqual(expect.arrayContaining(["G3", "H3", "D3"]));
  });

  it("leaves a cut-off table alone: no column of it adds up", () => {
    const rows = indented.filter((_, row) => row !== 7 && row !== 9);
    expect(alarmsOf(rows)).toEqual([]);
  });
});
