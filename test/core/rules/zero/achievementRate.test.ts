import { findingsOf, lines } from "../../../support/ruleFindings";
import { sheetOf } from "../../../support/sheetOf";
import type { TestCell } from "../../../support/sheetOf";

const RULES = ["C-04", "C-05", "C-06", "B-01"];

function figure(a: TestCell, b: TestCell, c: TestCell, rate: TestCell, shares: readonly [TestCell, TestCell] = [null, null]): TestCell[][] {
  return [
    ["【「実質ゼロ」の達成率】"],
    ["再エネ等の電力供給量\n(A)", "＋", "省エネによる電力削減量\n(B)", "÷", "民生部門の電力需要量\n(C)", "＝", "達成率"],
    [a, null, b, null, c, null, rate],
    [shares[0], null, shares[1], null, "(kWh/年)", null, "(%)"],
  ];
}

function demandTable(supply: TestCell, demand: readonly TestCell[]): TestCell[][] {
  return [
    [],
    [
      "種類",
      "民生部門の電力需要家",
      "数量",
      "電力需要量(kWh/年)",
      "自家消費等",
      "相対契約",
      "再エネメニュー",
      "証書",
      "合計",
      "省エネによる電力削減量(kWh/年)",
      "CO2排出削減量(t-CO2)",
    ],
    ["公共", "公共施設", 1, demand[0]!, 600, 0, 0, 0, 600, 250, 0],
    ["公共", "その他", 1, demand[1]!, 300, 0, 0, 0, 300, 0, 0],
    ["合計", null, null, demand[2]!, 900, 0, 0, 0, supply, 250, 0],
  ];
}

const check = (...rows: TestCell[][]) => lines(findingsOf(RULES, sheetOf("達成率", rows)));

describe("C-04 達成率", () => {
  it("agrees within the printed digits", () => {
    expect(check(...figure(900, 250, 10_000, 11.5))).toEqual([]);
    expect(check(...figure(900, 250, 10_000, 12))).toEqual([]);
    expect(check(...figure(900, 250, 10_000, 11.5, [9, 2.5]))).toEqual([]);
  });

  it("is wrong otherwise, and so is a share", () => {
    expect(check(...figure(900, 250, 10_000, 15))).toEqual(["C-04 error G3 11.5"]);
    expect(check(...figure(900, 250, 10_000, 11.5, [7.0, 2.5]))).toEqual(["C-04 error A4 9"]);
  });

  it("cannot be told from a demand of zero", () => {
    expect(check(...figure(0, 0, 0, 0))).toEqual([]);
  });
});

describe("the figure and the demand table", () => {
  it("agree", () => {
    expect(check(...figure(900, 250, 10_000, 11.5), ...demandTable(900, [6000, 4000, 10_000]))).toEqual([]);
  });

  it("differ in C: one finding, not the rate as well", () => {
    expect(check(...figure(900, 250, 20_000, 11.5), ...demandTable(900, [6000, 4000, 10_000]))).toEqual(["C-05 error E3 10000"]);
  });

  it("show one wrong way of supply once, in its row and not in its column again", () => {
    const rows = demandTable(900, [6000, 4000, 10_000]);
    rows[2]![4] = 607;
    expect(lines(findingsOf([...RULES, "C-01"], sheetOf("達成率", [...figure(900, 250, 10_000, 11.5), ...rows])))).toEqual([
      "C-01 error I7 607",
    ]);
  });

  it("differ because the table's own total is wrong: the finding stands there", () => {
    expect(check(...figure(900, 250, 10_000, 11.5), ...demandTable(900, [6000, 4000, 11_000]))).toEqual(["B-01 error D9 10000"]);
  });
});
