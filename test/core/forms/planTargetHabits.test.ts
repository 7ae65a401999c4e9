import { alarmsOf, analyse, changed } from "../../support/findings";
import { sheetOf } from "../../support/sheetOf";
import type { TestCell } from "../../support/sheetOf";

type Rows = readonly (readonly TestCell[])[];

/** Invented: sectors without 部門 under the goal itself. */
const stated = (goal: string): Rows => [
  ["削減目標"],
  [`2030年度：2013年度比${goal}以上削減`],
  [],
  ["部門", "2013年度", "2030年度", "削減率"],
  ["産業", 500, 310, "38.0%"],
  ["家庭", 180, 61, "66.1%"],
  ["運輸", 220, 143, "35.0%"],
  ["合計", 900, 514, "42.9%"],
];

/** Invented: rates of nation and prefecture, and what they would mean. */
const policy: Rows = [
  ["国・県の計画目標に即した削減目標（単位：千t-CO2）"],
  ["部門", "2013年度排出量", "国の削減目標", "国の計画に即した排出量", "県の削減目標", "県の計画に即した排出量"],
  ["産業部門", 1000, "38%", 620, "40%", 600],
  ["家庭部門", 150, "66%", 51, "60%", 60],
  ["合計", 1150, null, 671, null, 660],
  ["本市の削減率", null, null, "41.7%", null, "42.6%"],
];

const target: Rows = [
  ["再生可能エネルギー導入目標"],
  ["導入対象", "単位", "2019年度", "2030年度"],
  ["太陽光発電", "千kWh", 52517, 91807],
  ["バイオマス発電", "千kWh", 14717, 14717],
  ["合計", "千kWh", 67234, 106524],
  ["2019年度比", "倍", "―", 1.6],
];

/** Invented: a sink is taken off the total. */
const netted: Rows = [
  ["部門別の目標（万t-CO2）"],
  ["部門", "2013年度", "2021年度", "2030年度（目標年度）"],
  ["産業部門", 120, 110, 74.4],
  ["家庭部門", 50, 45, 17.5],
  ["総排出量", 170, 155, 91.9],
  ["森林等吸収量", "―", -1.2, -1.5],
  ["差引排出量", 170, 153.8, 90.4],
];

describe("targets of area plans as municipalities write them", () => {
  it("know sectors without 部門, and the goal above as no title", () => {
    expect(alarmsOf(stated("42％"))).toEqual([]);
    expect(alarmsOf(stated("43％"))).toEqual(["J-09 A2"]);
  });

  it("check the plan's own reduction whatever its row is called", () => {
    expect(alarmsOf(policy)).toEqual([]);
    expect(alarmsOf(changed(policy, 5, 3, "44.7%"))).toEqual(["J-02 D6"]);
  });

  it("check a multiple whose unit stands beside its name", () => {
    expect(alarmsOf(target)).toEqual([]);
    expect(alarmsOf(changed(target, 5, 3, 1.9))).toEqual(["J-13 D6"]);
  });

  it("fill in a net figure whose sum is still blank", () => {
    const blank = [
      [4, 1],
      [4, 3],
      [6, 2],
    ].reduce((rows, [row, col]) => changed(rows, row!, col!, null), netted);
    const { calculation } = analyse(sheetOf("Sheet1", blank));
    const stored = calculation.stored(calculation.at({ sheet: "Sheet1", row: 6, col: 2 })!);
    expect(stored.state === "complete" && stored.value.toNumber()).toBe(153.8);
  });
});
