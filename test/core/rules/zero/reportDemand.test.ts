import { findingsOf, lines } from "../../../support/ruleFindings";
import type { TestCell } from "../../../support/sheetOf";
import { sheetOf } from "../../../support/sheetOf";

const RULES = ["B-01", "C-01", "C-03", "C-07", "C-12", "C-13"];

/** The demand table of 達成率 (R5, certificates left out) with one row of invented figures: 件数, 需要量, 自家消費等, 合計, 省エネ. */
const table = (kind: string, name: string, [count, demand, own, supply, saving]: readonly TestCell[]): TestCell[][] => [
  ["【対象年度までの「実質ゼロ」の達成率】"],
  [
    "種類",
    "民生部門の電力需要家",
    "数量",
    "電力需要量(kWh/年)",
    "再エネ等の供給量(kWh/年)",
    null,
    null,
    "合計",
    "省エネ等による電力削減量(kWh/年)",
    "CO2排出削減量(t-CO2)",
  ],
  [null, null, null, null, "自家消費等", "相対契約", "再エネメニュー"],
  [kind, name, count ?? null, demand ?? null, own ?? null, 0, 0, supply ?? null, saving ?? null],
  ["合計", null, count ?? null, demand ?? null, own ?? null, 0, 0, supply ?? null, saving ?? null],
];
const check = (kind: string, name: string, figures: readonly TestCell[]): string[] =>
  lines(findingsOf(RULES, sheetOf("達成率", table(kind, name, figures))));

describe("the demand table of a report", () => {
  it.each([
    ["supply up to the demand", [10, 50000, 40000, 40000, 10000], []],
    ["supply beyond the demand", [10, 50000, 45000, 45000, 10000], ["C-03 warning H4"]],
    ["saving beyond 60 %", [10, 50000, 0, 0, 31000], ["C-07 warning I4"]],
    ["a row total that is off speaks for itself", [10, 50000, 45000, 60000, 0], ["C-01 error H4 45000"]],
  ])("asks about %s", (_, figures, expected) => {
    expect(check("公共", "公共施設", figures)).toEqual(expected);
  });

  it("names the unit alone where the demand is in 千kWh", () => {
    expect(check("民生・家庭", "戸建住宅", [134, 569, 20000, 20000, 9000])).toEqual(["C-13 warning D4 569000"]);
  });

  it.each([
    ["民生・家庭", "戸建住宅", 134, 568856, []],
    ["民生・家庭", "その他", 517, 1687229, []],
    ["民生・家庭", "戸建住宅", 13, 568856, ["C-12 warning D4"]],
    ["民生・家庭", "戸建住宅", 134, 569, ["C-13 warning D4 569000"]],
    ["民生・家庭", "住宅", 2500, 24000000, []],
    ["民生・業務その他", "その他", 10, 5000000, []],
  ])("knows what a dwelling uses (%s %s %d)", (kind, name, count, demand, expected) => {
    expect(check(kind, name, [count, demand, 0, 0, 0])).toEqual(expected);
  });
});
