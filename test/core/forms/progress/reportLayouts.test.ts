import { Analyser } from "../../../../src/app/analysis";
import { computedValues } from "../../../support/computedValues";
import { findingsOf, lines } from "../../../support/ruleFindings";
import { sheetOf, snapshotOf } from "../../../support/sheetOf";
import type { TestCell } from "../../../support/sheetOf";

const analyse = (name: string, rows: TestCell[][]) => new Analyser().analyse(snapshotOf(sheetOf(name, rows)));

describe("layouts municipalities make of the report (invented figures)", () => {
  it("an era over its years is read with them", () => {
    const analysis = analyse("取組", [
      ["■取組①：太陽光"],
      [null, null, null, "令和"],
      [null, null, null, 4, "5年度", 6],
      [null, "目標値(kW)", "単年度", 0, 12.5, 100],
      [null, null, "累計", null, null, null],
    ]);
    expect(analysis.tables[0]!.columns.map((column) => column.id)).toEqual(["2022", "2023", "2024"]);
    expect(Object.values(computedValues(analysis, "R-measure"))).toEqual(["0", "12.5", "112.5"]);
  });

  it("累計 of the new renewables is in the unit of its years", () => {
    const analysis = analyse("新規再エネ導入量", [
      ["新規再エネ導入量（MW）"],
      [null, "令和4年度", "令和5年度", "令和6年度", "累計"],
      ["新規再エネ導入量", 0, 0.5, 1, null],
    ]);
    expect(analysis.tables[0]!.columns.at(-1)).toMatchObject({ id: "cumulative", shift: 3 });
    expect(analysis.findings).toEqual([]);
  });

  it("labels one below the other with MWh beside: the next value is no share", () => {
    const analysis = analyse("達成率", [
      ["「実質ゼロ」の達成率"],
      ["再エネ等の電力供給量(A)", 425, "MWh/年"],
      ["省エネによる電力削減量(B)", 39, "MWh/年"],
      ["民生部門の電力需要量(C)", 4510, "MWh/年"],
      ["達成率", 10.3, "%"],
    ]);
    expect([...analysis.tables[0]!.fields!.keys()].sort()).toEqual(["demand", "rate", "saving", "supply"]);
    expect(analysis.findings).toEqual([]);
  });

  it("letters below the labels, and values with share and unit in one cell", () => {
    const labels = ["再エネ等の電力供給量", "＋", "省エネによる電力削減量", "÷", "民生部門の電力需要量", "＝", "達成率"];
    const lettered = analyse("達成率", [
      ["【「実質ゼロ」の達成率】"],
      labels,
      ["（A）", null, "（B）", null, "（C）"],
      [425000, null, 39000, null, 4510000, null, 20],
    ]);
    const blank = analyse("達成率", [
      ["【「実質ゼロ」の達成率】"],
      labels,
      ["（A）", null, "（B）", null, "（C）"],
      [425000, null, 39000, null, 4510000],
    ]);
    expect(blank.calculation.cells.map((cell) => [cell.column.id, cell.address.row, cell.address.col])).toEqual([["rate", 3, 6]]);
    expect(lettered.findings.map((finding) => finding.message)).toEqual(["達成率は10.288%です（記載は20%）。"]);
    const inCell = analyse("達成率", [
      ["【「実質ゼロ」の達成率】"],
      labels,
      ["425,000 (9.4%)\n(kWh/年)", "＋", "39,000 (0.9%)\n(kWh/年)", "÷", "4,510,000\n(kWh/年)", "＝", "10.3\n(%)"],
    ]);
    expect(inCell.tables.map((table) => table.id)).toEqual(["R-zero.rate"]);
    expect(inCell.findings).toEqual([]);
  });

  it("合計 as the first row of the demand table is no part of its header", () => {
    const analysis = analyse("達成率", [
      ["令和5年度末時点の「実質ゼロ」の達成率"],
      [
        "種類",
        "民生部門の電力需要家",
        "数量",
        "電力需要量(kWh/年)",
        "再エネ等の供給量(kWh/年)",
        null,
        null,
        "省エネによる電力削減量(kWh/年)",
        "CO2排出削減量(t-CO2)",
      ],
      [null, null, null, null, "自家消費等", "相対契約", "合計"],
      ["合計", null, null, 600000, 70000, 0, 70000, 20000, 160],
      ["住宅", "北団地", 100, 400000, 50000, 0, 50000, 20000, 70],
      ["公共", "市役所", 1, 200000, 20000, 0, 20000, 0, 90],
    ]);
    expect(analysis.tables.map((table) => [table.id, table.rows.length])).toEqual([["R-zero.demand", 3]]);
    expect(analysis.findings).toEqual([]);
  });

  const demand = (total: TestCell, subtotal: TestCell): TestCell[][] => [
    ["【対象年度までの「実質ゼロ」の達成率】"],
    [
      "種類",
      "民生部門の電力需要家",
      "数量",
      "電力需要量(kWh/年)",
      "自家消費等(kWh/年)",
      "合計(kWh/年)",
      "省エネ等による電力削減量(kWh/年)",
      "CO2排出削減量(t-CO2)",
    ],
    ["民生・家庭", "戸建住宅", 120, 500000, 30000, 30000, 8000, 12],
    [null, "その他", 200, 700000, 0, 0, 4000, 2],
    [null, "民生・家庭 小計", 320, subtotal, 30000, 30000, 12000, 14],
    ["公共", "公共施設", 4, 200000, 60000, 60000, 10000, 29],
    [null, "小計", 4, 200000, 60000, 60000, 10000, 29],
    ["合計", null, null, total, 90000, 90000, 22000, 43],
  ];

  it("subtotals are sums of the rows above and no part of the total", () => {
    expect(computedValues(analyse("達成率", demand(null, null)), "R-zero.demand")).toMatchObject({
      "民生・家庭 小計/demand": "1200000",
      "小計/demand": "200000",
      "合計/demand": "1400000",
    });
    const check = (...cells: [TestCell, TestCell]) => lines(findingsOf(["B-01", "A-02"], sheetOf("達成率", demand(...cells))));
    expect(check(1400000, 1200000)).toEqual([]);
    expect(check(1400000, 1300000)).toEqual(["B-01 error D5 1200000"]);
    expect(check(1500000, 1200000)).toEqual(["B-01 error D8 1400000"]);
  });

  it("a total with its letter is as the form prints it, any other text number is told", () => {
    expect(findingsOf(["A-02", "B-01"], sheetOf("達成率", demand("(C) 1,400,000", 1200000)))).toEqual([]);
    expect(lines(findingsOf(["A-02"], sheetOf("達成率", demand("1,400,000", 1200000))))).toEqual(["A-02 warning D8 1400000"]);
  });

  it("one list of all consumers names their sector in a column", () => {
    const rows: TestCell[][] = [
      ["【電力需要家との合意形成の状況について】"],
      ["区分", "No", "施設名", "対象施設数（件）", "合意形成進捗度", "今後の合意形成のスケジュール", "担当課"],
      ["■住宅", 1, "戸建住宅", 120, "B", "令和7年度", "環境課"],
      [null, 2, "飲食店", 20, "B", "令和7年度", "環境課"],
      ["■業務その他", 1, "東工業団地", 20, "A", null, "商工課"],
    ];
    expect(lines(findingsOf(["C-15", "C-16"], sheetOf("合意形成の状況", rows)))).toEqual(["C-15 warning C4", "C-16 warning C5"]);
  });
});
