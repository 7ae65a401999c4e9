import type { TestCell } from "../../../support/sheetOf";
import { townFindings } from "../../../support/townFindings";
import { change, zeroTown } from "../../../support/zeroTown";

const DEMAND = "4.2民生電力需要量";
const SUPPLY = "4.2電力供給状況(民生部門)";
const SAVING = "4.2電力削減量";
const SUMMARY = "4.2実質ゼロ(サマリ)";
const RESULT = "4.2実質ゼロ(計算結果)";
const SHARE = "4.2地産地消割合";
const SCALE = "4.2対象地域の民生需要家数等";

/** One cell changed in a consistent town, and the one finding it must raise. */
type Fault = readonly [what: string, sheet: string, label: string, col: number, value: TestCell, finding: readonly string[], nth?: number];

const FAULTS: readonly Fault[] = [
  ["a facility's supply", SUPPLY, "図書館", 11, 260000, ["C-01 P-4.2.supply 図書館 supplied"]],
  ["one way of supply", SUPPLY, "図書館", 2, 90000, ["C-01 P-4.2.supply 図書館 supplied"]],
  ["a column total of the supply", SUPPLY, "合計", 6, 3534000, ["B-01 P-4.2.supply 合計 menuLocal"]],
  ["the supply total", SUPPLY, "合計", 11, 5564000, ["B-01 P-4.2.supply 合計 supplied"]],
  [
    "a share of the supply",
    SUPPLY,
    "割合（％）\n（電力供給量に対する割合）",
    6,
    53.5,
    ["B-11 P-4.2.supply 割合（％）\n（電力供給量に対する割合） menuLocal"],
  ],
  ["a facility's demand", DEMAND, "エリアA", 5, 519400, ["B-01 P-4.2.demand 民生・家庭(戸建住宅) subtotal"]],
  ["a subtotal of the demand", DEMAND, "民生・家庭(戸建住宅)", 7, 1699000, ["B-01 P-4.2.demand 民生・家庭(戸建住宅) subtotal"]],
  ["the demand total", DEMAND, "合計", 7, 5824000, ["B-01 P-4.2.demand 合計 subtotal"]],
  ["a facility's saving", SAVING, "図書館", 3, 60000, ["B-01 P-4.2.saving 合計 kWh"]],
  ["the saving total", SAVING, "合計", 3, 259000, ["B-01 P-4.2.saving 合計 kWh"]],
  ["a demand of the summary", SUMMARY, "オフィスビル", 4, 2500000, ["C-05 P-4.2.summary 民生・業務その他(オフィスビル) demand"]],
  ["the demand total of the summary", SUMMARY, "合計", 4, 5824000, ["B-01 P-4.2.summary 合計 demand"], 1],
  ["one way of supply in the summary", SUMMARY, "オフィスビル", 7, 2200000, ["C-01 P-4.2.summary 民生・業務その他(オフィスビル) menu"]],
  ["a supply of the summary", SUMMARY, "オフィスビル", 9, 2300000, ["C-01 P-4.2.summary 民生・業務その他(オフィスビル) supplied"]],
  ["a saving of the summary", SUMMARY, "オフィスビル", 10, 100000, ["C-06 P-4.2.summary 民生・業務その他(オフィスビル) saving"]],
  ["a count of the summary", SUMMARY, "オフィスビル", 3, 61, ["C-11 P-4.2.summary 民生・業務その他(オフィスビル) count"]],
  [
    "a share of the summary",
    SUMMARY,
    "割合（％）\n（電力需要量に対する割合）",
    9,
    97,
    ["B-11 P-4.2.summary 割合（％）\n（電力需要量に対する割合） supplied"],
  ],
  ["the local supply of the share", SHARE, "÷", 0, 5184000, ["C-10 P-4.2.localShare 4.2 地産地消割合 local"]],
  ["the supply of the share", SHARE, "÷", 2, 5564000, ["C-10 P-4.2.localShare 4.2 地産地消割合 supplied"]],
  ["the local share", SHARE, "÷", 6, 95.2, ["C-10 P-4.2.localShare 4.2 地産地消割合 share"]],
  ["the supply of the result", RESULT, "＋", 0, 5564000, ["C-01 P-4.2.result 4.2 実質ゼロ（計算結果） supply"]],
  ["the saving of the result", RESULT, "＋", 2, 259000, ["C-06 P-4.2.result 4.2 実質ゼロ（計算結果） saving"]],
  ["the demand of the result", RESULT, "＋", 4, 5825000, ["C-05 P-4.2.result 4.2 実質ゼロ（計算結果） demand"]],
  ["a count of the demand", DEMAND, "図書館", 3, 4, ["C-11 P-4.2.supply 図書館 count"]],
  ["a count of the supply", SUPPLY, "図書館", 1, 2, ["C-11 P-4.2.supply 図書館 count"]],
  ["a count of the saving", SAVING, "図書館", 1, "4箇所", ["C-11 P-4.2.saving 図書館 count"]],
  ["a count of the scale", SCALE, "住宅", 2, "510 戸", ["C-11 P-4.2.scale 住宅 scale"]],
  ["the demand of the scale", SCALE, "民生部門の電力需要量(合計)", 2, 5824000, ["C-05 P-4.2.scale 民生部門の電力需要量(合計) scale"]],
  ["a share of the scale", SCALE, "民間施設", 3, "11.0%", ["B-11 P-4.2.scale 民間施設 share"]],
];

it("a share that is not filled in yet is no fault of the others (B-11)", () => {
  expect(townFindings(change(zeroTown(), SUPPLY, "割合（％）\n（電力供給量に対する割合）", 6, null))).toEqual([]);
});

describe("one fault in a consistent town", () => {
  it.each(FAULTS.map((fault) => [fault[0], fault] as const))("%s", (_, [, sheet, label, col, value, expected, nth]) => {
    expect(townFindings(change(zeroTown(), sheet, label, col, value, nth))).toEqual(expected);
  });
});
