import { findingsOf, lines } from "../../../support/ruleFindings";
import type { TestCell } from "../../../support/sheetOf";
import { sheetOf } from "../../../support/sheetOf";

const RULES = ["B-01", "G-01", "G-05", "I-05"];

/** Edition R4 as 延岡 prints it: funding sources and their total. */
const bySource = (current: number, previous: number): TestCell[][] => [
  ["<事業費>（単位：千円）"],
  [null, "精算払・概算払", "計画対象年度", "前年度(注)"],
  ["地方公共団体の自主財源", null, 1200, 300],
  ["地域脱炭素移行・再エネ推進交付金", "精算払", 6000, 900],
  ["民間等による資金", null, 2300, 150],
  ["合　計", null, current, previous],
];

/** Edition R5 as 高岡 prints it: a row a measure, invented amounts. */
const byMeasure = (cost: number, total: number): TestCell[][] => [
  ["<対象年度の事業費の額（各取組）、活用を想定している資金>"],
  [
    "取組No",
    "取組内容",
    "導入量・台数",
    "令和5年度の事業費(千円)",
    "令和5年度に活用予定の資金金額(千円)",
    null,
    null,
    null,
    null,
    "事業費に関わる費用効率性(円/t-CO2)",
  ],
  [null, null, null, null, "交付金", "補助金", "地方債", "一般財源", "その他(金融機関や民間事業者からの資金等)"],
  ["①-1", "太陽光", "30件", cost, 45000, 10000, 15000, 5000, 15000],
  ["①-2", "蓄電池", "12台", 24000, 12000, 6000, 0, 6000, 0],
  ["合計", null, null, total, 57000, 16000, 15000, 11000, 15000],
];

describe("I-05, costs and their funding in one report", () => {
  it("holds the total of the sources to their sum (R4)", () => {
    expect(findingsOf(RULES, sheetOf("事業費", bySource(9500, 1350)))).toEqual([]);
    expect(lines(findingsOf(RULES, sheetOf("事業費", bySource(9400, 1350))))).toEqual(["I-05 error C6 9500"]);
    expect(lines(findingsOf(RULES, sheetOf("事業費", bySource(9500, 1360))))).toEqual(["I-05 error D6 1350"]);
  });

  it("holds the cost of a measure to its sources, once, and the total to the measures (R5)", () => {
    expect(findingsOf(RULES, sheetOf("事業費", byMeasure(90000, 114000)))).toEqual([]);
    expect(lines(findingsOf(RULES, sheetOf("事業費", byMeasure(95000, 114000))))).toEqual(["I-05 error D4 90000"]);
    expect(lines(findingsOf(RULES, sheetOf("事業費", byMeasure(95000, 119000))))).toEqual(["I-05 error D4 90000"]);
    expect(lines(findingsOf(RULES, sheetOf("事業費", byMeasure(90000, 115000))))).toEqual(["B-01 error D6 114000"]);
  });
});
