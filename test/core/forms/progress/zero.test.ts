import { Analyser } from "../../../../src/app/analysis";
import { computedValues } from "../../../support/computedValues";
import { layoutsOf } from "../../../support/tableLayouts";
import { sheetOf, snapshotOf } from "../../../support/sheetOf";
import type { TestCell } from "../../../support/sheetOf";

/** 高岡 R5 demand, with invented supply so that there is something to add up. */
const demand = (total: readonly TestCell[]): TestCell[][] => [
  ["【対象年度までの「実質ゼロ」の達成率】"],
  [],
  [
    "種類",
    "民生部門の電力需要家",
    "数量",
    "電力需要量\n(kWh/年)",
    "再エネ等の供給量(kWh/年)",
    null,
    null,
    null,
    "合計",
    "省エネ等による電力削減量\n(kWh/年)",
    "CO2\n排出削減量\n(t-CO2)",
    "備考",
  ],
  [null, null, null, null, "内訳"],
  [null, null, null, null, "自家消費等", "相对契約", "再エネメニュー", "証書"],
  ["民生・家庭", "戸建住宅", 134, 568856, 1000, 0, 500, 0, null, 0, null, null],
  [null, "その他", 517, 1687229, 0, 0, 0, 0, null, 2000, null, null],
  ["公共", "公共施設", 1, 492561, 0, 0, 0, 700, null, 0, null, null],
  ["合計", null, null, ...total],
];

describe("R-zero.demand", () => {
  it.each(layoutsOf("実質ゼロの達成率", demand([null, null, null, null, null, null, null]), 3))(
    "adds rows and columns up (%s)",
    (_, sheet) => {
      const analysis = new Analyser().analyse(snapshotOf(sheet));
      const values = computedValues(analysis, "R-zero.demand");
      expect(values).toMatchObject({
        "戸建住宅/supply": "1500",
        "合計/demand": "2748646",
        "合計/self": "1000",
        "合計/supply": "2200",
        "合計/saving": "2000",
      });
      expect(Object.keys(values).filter((key) => key.includes("count"))).toEqual([]);
    },
  );

  it("computes CO2 only with a factor a person entered", () => {
    const snapshot = snapshotOf(sheetOf("達成率", demand([])));
    expect(computedValues(new Analyser().analyse(snapshot), "R-zero.demand")).not.toHaveProperty("戸建住宅/co2");
    const values = computedValues(new Analyser().analyse(snapshot, { "emissionFactor.report": "0.0004" }), "R-zero.demand");
    expect(values).toMatchObject({ "戸建住宅/co2": "0.6", "その他/co2": "0.8", "合計/co2": "1.68" });
  });
});

const figure = (a: TestCell, b: TestCell, c: TestCell, rate: TestCell): TestCell[][] => [
  ["【「実質ゼロ」の達成率】"],
  ["（", "再エネ等の電力供給量\n(A)", "＋", "省エネによる電力削減量\n(B)", "）÷", "民生部門の電力需要量\n(C)", "＝", "達成率"],
  [null, a, null, b, null, c, null, rate],
  [null, "(9%)", null, 2.5, null, "(kWh/年)", null, "(%)"],
];

describe("R-zero.rate", () => {
  it("computes rate and shares, and leaves a share written in words alone", () => {
    const analysis = new Analyser().analyse(snapshotOf(sheetOf("達成率", figure(900, 250, 10000, null))));
    expect(computedValues(analysis, "R-zero.rate")).toEqual({
      "「実質ゼロ」の達成率/rate": "11.5",
      "「実質ゼロ」の達成率/savingShare": "2.5",
    });
  });

  it("takes A, B and C from the demand table", () => {
    const sheet = sheetOf("達成率", [...figure(null, null, null, null), [], ...demand([2748646, 1000, 0, 500, 700, 2200, 2000]).slice(2)]);
    const values = computedValues(new Analyser().analyse(snapshotOf(sheet)), "R-zero.rate");
    expect(values).toMatchObject({
      "「実質ゼロ」の達成率/supply": "2200",
      "「実質ゼロ」の達成率/saving": "2000",
      "「実質ゼロ」の達成率/demand": "2748646",
      "「実質ゼロ」の達成率/rate": "0.152803",
    });
  });

  it("keeps its blank values apart from the header of the table below", () => {
    const labels = [
      "再エネ等の電力供給量（Ａ）",
      null,
      null,
      "省エネによる電力削減量（Ｂ）",
      null,
      null,
      "民生部門の電力需要量（Ｃ）",
      null,
      "達成率",
    ];
    const values = [null, "（kWh/年）", "＋", null, "（kWh/年）", "÷", null, "＝", null];
    const sheet = sheetOf("達成率", [
      ["【対象年度までの「実質ゼロ」の達成率】"],
      labels,
      values,
      [],
      ...demand([2748646, 1000, 0, 500, 700, 2200, 2000]).slice(2),
    ]);
    const analysis = new Analyser().analyse(snapshotOf(sheet));
    expect(analysis.tables.find((table) => table.id === "R-zero.demand")!.header.top).toBe(4);
    const places = analysis.calculation.cells
      .filter((cell) => cell.table.id === "R-zero.rate" && cell.form.rule !== "C-04")
      .map((cell) => [cell.column.id, cell.address.row, cell.address.col]);
    expect(places).toEqual([
      ["supply", 2, 0],
      ["saving", 2, 3],
      ["demand", 2, 6],
    ]);
  });

  it("is incomplete, not zero, while the demand is zero or missing", () => {
    for (const c of [0, null]) {
      const analysis = new Analyser().analyse(snapshotOf(sheetOf("達成率", figure(0, 0, c, 0))));
      expect(computedValues(analysis, "R-zero.rate")["「実質ゼロ」の達成率/rate"]).toBe("…");
      expect(analysis.findings).toEqual([]);
    }
  });

  it("does not take the header of the demand table for its labels", () => {
    const snapshot = snapshotOf(sheetOf("達成率", [...figure(0, 0, 10, 0), [], ...demand([]).slice(2)]));
    const table = new Analyser().analyse(snapshot).tables.find((found) => found.id === "R-zero.rate");
    expect([...table!.fields!.values()].map((places) => places.length)).toEqual([1, 1, 1, 1, 1, 1]);
  });
});
