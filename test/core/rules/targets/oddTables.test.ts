import { alarmsOf, analyse, changed } from "../../../support/findings";
import { sheetOf } from "../../../support/sheetOf";
import type { TestCell } from "../../../support/sheetOf";

type Rows = readonly (readonly TestCell[])[];
const found = (rows: Rows): string[][] =>
  analyse(sheetOf("シート1", rows)).tables.map((table) => [table.id, ...table.rows.map((row) => row.kind)]);

describe("tables that are easy to misread", () => {
  it("takes figures that look like years for figures", () => {
    const rows: Rows = [
      ["部門別排出量（t-CO2）"],
      ["部門", "2013年度", "2020年度", "2021年度"],
      ["産業部門", 5120, 4310, 4290],
      ["廃棄物分野", 2100, 2050, 1990],
      ["合計", 7220, 6360, 6280],
    ];
    expect(found(rows)).toEqual([["A-bau", "leaf", "leaf", "total"]]);
    expect(alarmsOf(rows)).toEqual([]);
    expect(alarmsOf(changed(rows, 3, 2, 2010))).toEqual(["J-01 C5"]);
  });

  it("takes a total above its sectors, and parts known by name without indents", () => {
    const rows: Rows = [
      ["表 部門別二酸化炭素排出量", null, null, "単位：千t-CO2"],
      ["区分", "H25", "R2", "R3"],
      ["総排出量", 812.3, 701.4, 689.9],
      ["産業部門", 402.1, 351.2, 344.0],
      ["製造業", 380.0, 331.0, 324.1],
      ["建設業・鉱業", 12.1, 11.2, 10.9],
      ["農林水産業", 10.0, 9.0, 9.0],
      ["民生部門", 260.2, 210.2, 205.9],
      ["家庭部門", 150.1, 121.2, 119.9],
      ["業務部門", 110.1, 89.0, 86.0],
      ["運輸部門", 150.0, 140.0, 140.0],
    ];
    expect(found(rows)).toEqual([["A-bau", "total", "subtotal", "leaf", "leaf", "leaf", "subtotal", "leaf", "leaf", "leaf"]]);
    expect(alarmsOf(rows)).toEqual([]);
    expect(alarmsOf(changed(rows, 4, 3, 342.1))).toEqual(["J-01 D4"]);
    expect(alarmsOf(changed(rows, 2, 1, 821.3))).toEqual(["J-01 B3"]);
  });

  it("takes うち rows for remarks, and forests printed without a sign off the total", () => {
    const rows: Rows = [
      ["温室効果ガス排出量の推移（単位：千t-CO2）"],
      ["部門", "2013年度", "2019年度", "2022年度"],
      ["産業部門", 90.2, 80.1, 78.3],
      ["　うち製造業", 60.0, 55.5, 54.0],
      ["家庭部門", 50.5, 40.4, 39.9],
      ["合計", 140.7, 120.5, 118.2],
      ["森林吸収量", 10.2, 10.1, 10.0],
      ["実質排出量", 130.5, 110.4, 108.2],
      ["2013年度比", null, -15.4, -17.1],
    ];
    expect(alarmsOf(rows)).toEqual([]);
    expect(alarmsOf(changed(rows, 7, 2, 114.0))).toEqual(["J-01 C8"]);
    expect(alarmsOf(changed(rows, 8, 3, -11.7))).toEqual(["J-02 D9"]);
    expect(alarmsOf(changed(rows, 3, 1, 66.0))).toEqual([]);
  });

  it("reads a row of units under the years, and a note among the rows", () => {
    const rows: Rows = [
      ["部門", "2013年度", "2030年度", "増減率"],
      [null, "t-CO2", "t-CO2", "%"],
      ["家庭部門", 12345, 10000, -19.0],
      ["※家庭には小規模な店舗を含む"],
      ["運輸部門", 4000, 3000, -25.0],
      ["合計", 16345, 13000, -20.5],
    ];
    const analysis = analyse(sheetOf("シート1", rows));
    expect(analysis.calculation.cells.map((cell) => cell.unit)).toEqual(["t-CO2", "t-CO2", "%", "%", "%"]);
    expect(alarmsOf(rows)).toEqual([]);
    expect(alarmsOf(changed(rows, 5, 3, -25.0))).toEqual(["B-09 D6"]);
  });

  it("says that shares do not add up where the figures behind them are not shown (B-11)", () => {
    const rows: Rows = [
      ["部門別排出量の構成（千t-CO2）"],
      ["部門", "2013年度", "構成比（％）", "2020年度", "構成比（％）"],
      ["産業部門", null, 60, 50.0, 50.0],
      ["家庭部門", null, 30, 30.0, 30.0],
      ["運輸部門", null, 13, 20.0, 20.0],
      ["合計", 120.0, 100, 100.0, 100.0],
    ];
    expect(alarmsOf(rows)).toEqual(["B-11 C6"]);
    expect(alarmsOf(changed(rows, 4, 2, 10))).toEqual([]);
  });

  it("adds subtotals to a total, and the total and forests to what remains", () => {
    const rows: Rows = [
      ["区域の温室効果ガス排出量（単位：千t-CO2）"],
      ["区分", null, "基準年度", "現状年度", null, "目標年度", null],
      [null, null, "2013年度", "2021年度", "2013年度比", "2030年度", "2013年度比"],
      ["エネルギー起源CO2", "産業部門", 520.1, 455.3, -12.5, 322.5, -38.0],
      [null, "家庭部門", 230.6, 180.9, -21.6, 78.4, -66.0],
      [null, "小計", 750.7, 636.2, -15.3, 400.9, -46.6],
      ["その他ガス", "非エネルギー起源CO2", 40.2, 38.0, -5.5, 34.2, -14.9],
      [null, "メタン", 12.3, 11.0, -10.6, 10.9, -11.4],
      [null, "小計", 52.5, 49.0, -6.7, 45.1, -14.1],
      ["合計", null, 803.2, 685.2, -14.7, 446.0, -44.5],
      ["森林吸収量", null, "―", -20.5, "―", -25.0, "―"],
      ["差引合計", null, 803.2, 664.7, -17.2, 421.0, -47.6],
    ];
    expect(alarmsOf(rows)).toEqual([]);
    expect(alarmsOf(changed(rows, 7, 3, 17.0))).toEqual(["J-01 D8"]);
    expect(alarmsOf(changed(rows, 9, 5, 464.0))).toEqual(["J-01 F10"]);
    expect(alarmsOf(changed(rows, 11, 3, 644.7))).toEqual(["J-01 D12"]);
    expect(alarmsOf(changed(rows, 5, 6, -64.6))).toEqual(["J-02 G6"]);
  });

  it("takes a title that ends in 目標 for a title, and years in brackets behind the phase", () => {
    const rows: Rows = [
      ["部門別の削減目標"],
      ["部門", "基準年度（2013）排出量\n[t-CO2]", "目標年度（2030）排出量\n[t-CO2]", "削減量\n[t-CO2]", "削減率\n[%]"],
      ["産業部門", 45210, 30111, 15099, 33.4],
      ["家庭部門", 31870, 12222, 19648, 61.7],
      ["合計", 77080, 42333, 34747, 45.1],
    ];
    expect(found(rows)).toEqual([["A-sector", "leaf", "leaf", "total"]]);
    expect(alarmsOf(rows)).toEqual([]);
    expect(alarmsOf(changed(rows, 3, 3, 16948))).toEqual(["J-02 D4"]);
  });

  it("reads a rate whose label stands over both rows of the header, beside a pair of its own", () => {
    const rows: Rows = [
      ["施設別の温室効果ガス排出量"],
      ["施設名", "排出量（t-CO2）", null, null, "前年度比", null, "基準年度比\n増減率（％）", "備考"],
      [null, "平成25年度", "令和4年度", "令和5年度", "増減量", "増減率（％）"],
      ["本庁舎", 1204.3, 1101.2, 1033.9, -67.3, -6.1, -14.1],
      ["小学校（12校）", 880.2, 861.7, 842.3, -19.4, -2.3, -4.3],
      ["合計", 2084.5, 1962.9, 1876.2, -86.7, -4.4, -10.0],
    ];
    expect(alarmsOf(rows)).toEqual([]);
    expect(alarmsOf(changed(rows, 4, 6, -14.3))).toEqual(["J-02 G5"]);
  });

  it("fills a subtotal whose cells all wait for figures, and what remains of a year without forests", () => {
    const blank: TestCell = { value: null, format: "#,##0.0" };
    const rows: Rows = [
      ["部門別排出量（千t-CO2）"],
      ["部門", "2013年度", "2021年度"],
      ["産業部門", 90.2, 80.1],
      ["民生部門", blank, blank],
      ["　家庭", 50.5, 40.4],
      ["　業務", 30.3, 20.2],
      ["合計", blank, blank],
      ["森林吸収量", "－", 10.1],
      ["差引排出量", blank, blank],
    ];
    const { calculation } = analyse(sheetOf("a", rows));
    const values = calculation.cells
      .filter((cell) => cell.column.id === "emission.2013")
      .map((cell) => {
        const result = calculation.result(cell);
        return `${cell.row.id} ${result.state === "complete" ? result.value.toFixed() : result.state}`;
      });
    expect(values).toEqual(["民生部門 80.8", "合計 171", "差引排出量 171"]);
  });

  it("takes the sign of an unfilled change from the rates beside it", () => {
    const rows: Rows = [
      ["部門別の削減目標（千t-CO2）"],
      ["部門", "2013年度", "2030年度", "削減量", "削減率（％）"],
      ["産業部門", 100.0, 60.0, null, -40.0],
      ["家庭部門", 50.0, 20.0, null, -60.0],
    ];
    const { calculation } = analyse(sheetOf("a", rows));
    expect(calculation.cells.filter((cell) => cell.column.form.id === "change").map((cell) => calculation.result(cell))).toMatchObject([
      { state: "complete" },
      { state: "complete" },
    ]);
    expect(
      calculation.cells.flatMap((cell) => {
        const result = calculation.result(cell);
        return cell.column.form.id === "change" && result.state === "complete" ? [result.value.toNumber()] : [];
      }),
    ).toEqual([-40, -30]);
  });

  it("adds up CO2 over fuels in units of their own, and rows under one merged unit", () => {
    const fuels: Rows = [
      ["燃料別使用量・排出量"],
      ["燃料種", "単位", "2021年度", null, "2022年度", null],
      [null, null, "使用量", "排出量(t-CO2)", "使用量", "排出量(t-CO2)"],
      ["電気", "千kWh", 5123, 2305.4, 4988, 2184.7],
      ["灯油", "kL", 80.2, 199.7, 79.1, 197.0],
      ["ガソリン", "kL", 33.2, 77.0, 30.1, 69.8],
      ["合計", null, "－", 2582.1, "－", 2451.5],
    ];
    expect(alarmsOf(fuels)).toEqual([]);
    expect(analyse(sheetOf("a", fuels)).calculation.cells.map((cell) => cell.column.col)).toEqual([3, 5]);
    expect(alarmsOf(changed(fuels, 6, 5, 2541.5))).toEqual(["B-01 F7"]);
    const merged: Rows = [
      ["部門別排出量"],
      ["部門", "単位", "2013年度", "2022年度"],
      ["産業部門", "千t-CO2", 100.0, 80.0],
      ["家庭部門", null, 50.0, 40.0],
      ["運輸部門", null, 30.0, 20.0],
      ["合計", null, 180.0, 140.0],
    ];
    expect(alarmsOf(merged)).toEqual([]);
    expect(alarmsOf(changed(merged, 5, 3, 104.0))).toEqual(["J-01 D6"]);
  });

  it("finds the total below rows kept ready, and leaves － where there is nothing to compare", () => {
    const rows: Rows = [
      ["様式　施設別排出量一覧"],
      ["番号", "施設名称", "2013年度排出量\n（t-CO2）", "2022年度排出量\n（t-CO2）", "増減量\n（t-CO2）", "増減率（％）"],
      [1, "本庁舎", 812.4, 690.2, -122.2, -15.0],
      [2, "旧支所（廃止）", 30.1, "－", "－", "－"],
      [3, "新斎場", "－", 45.6, "－", "－"],
      [4],
      [5],
      [6],
      [null, "合計", 842.5, 735.8, -106.7, -12.7],
    ];
    const { calculation } = analyse(sheetOf("a", rows));
    expect(calculation.cells.filter((cell) => cell.column.form.id === "change").map((cell) => cell.row.id)).toEqual(["本庁舎", "合計"]);
    expect(alarmsOf(rows)).toEqual([]);
    expect(alarmsOf(changed(rows, 8, 3, 753.8))).toEqual(["B-01 D9"]);
  });

  it("computes nothing under the base year itself, and calls actual figures no targets", () => {
    const rows: Rows = [
      ["温室効果ガス排出量", null, null, null, null, "単位：千t-CO2"],
      ["", "2013年度", null, "2022年度", null],
      ["", "排出量", "2013年度比", "排出量", "2013年度比"],
      ["産業部門", 100.0, "―", 80.0, -20.0],
      ["家庭部門", 50.0, "―", 40.0, -20.0],
      ["総排出量", 150.0, "―", 120.0, -20.0],
      ["森林吸収量", -6.0, "―", -5.0, "―"],
      ["純排出量", 144.0, "―", 115.0, -20.1],
    ];
    const analysis = analyse(sheetOf("a", rows));
    expect(analysis.tables.map((table) => table.id)).toEqual(["A-bau"]);
    expect(analysis.calculation.cells.filter((cell) => cell.column.col === 2)).toEqual([]);
    expect(alarmsOf(rows)).toEqual([]);
    expect(alarmsOf(changed(rows, 7, 3, 151.0))).toEqual(["J-01 D8"]);
  });

  it("takes 市全体 for the total, and a proposal as precise as its cell", () => {
    const rows: Rows = [
      ["みどり市の部門別エネルギー消費量（TJ）"],
      ["部門", "Ｈ２５\n（２０１３）", "Ｒ４\n（２０２２）", "２０１３年度比\n（％）"],
      ["産業部門", 8210.4, 7411.9, 90.3],
      ["民生部門（家庭）", 3120.2, 2901.3, 93.0],
      ["民生部門（業務）", 2544.8, 2188.8, 86.0],
      ["市全体", 13875.4, 12502.0, 90.1],
    ];
    expect(found(rows)).toEqual([["A-bau", "leaf", "leaf", "leaf", "total"]]);
    expect(alarmsOf(rows)).toEqual([]);
    expect(alarmsOf(changed(rows, 5, 2, 12602.0))).toEqual(["J-01 C6"]);
    const net: Rows = [
      ["実質排出量（千t-CO2）"],
      ["項目", "2013年度", "2030年度"],
      ["対策後の排出量", 1262.3, 770.1],
      ["森林吸収量", 2.1, 1.9],
      ["実質排出量", 1260, 798],
      ["2013年度比削減率（％）", "－", 39.0],
    ];
    expect(analyse(sheetOf("a", net)).findings.map((finding) => [finding.rule, finding.actual, finding.expected])).toContainEqual([
      "J-02",
      "798",
      "768",
    ]);
  });

  it("leaves tables of years that are none of ours", () => {
    const people: Rows = [
      ["人口の推移"],
      ["地区", "2015年", "2020年"],
      ["東地区", 12000, 11000],
      ["西地区", 8000, 7000],
      ["合計", 20000, 19000],
    ];
    expect(found(people)).toEqual([]);
    const steps: Rows = [["工程表"], ["取組", "R6", "R7", "R8"], ["太陽光", "設計", "工事", "運用"], ["EV", "選定", "導入", "運用"]];
    expect(found(steps)).toEqual([]);
  });

  it("learns whether reductions are positive or ▲ from the cells, else from the format, else from the label", () => {
    const table = (rates: readonly TestCell[], label = "基準年度比削減率"): Rows => [
      ["排出量（千t-CO2）"],
      ["部門", "2013年度（基準年度）", "2030年度", label],
      ["家庭部門", 100.0, 80.0, rates[0]!],
      ["業務その他部門", 50.0, 60.0, rates[1]!],
      ["運輸部門", 60.0, 30.0, rates[2]!],
    ];
    const computed = (rows: Rows): (string | number)[] => {
      const analysis = analyse(sheetOf("シート1", rows));
      return analysis.calculation.cells
        .filter((cell) => cell.column.form.id === "rate")
        .map((cell) => {
          const stored = analysis.calculation.stored(cell);
          return stored.state === "complete" ? Number(stored.value.toFixed(4)) : stored.state;
        });
    };
    expect(computed(table([null, null, null]))).toEqual([20, -20, 50]);
    expect(computed(table([-20.0, 20.0, null]))).toEqual([-20, 20, -50]);
    expect(computed(table([80.0, 120.0, null], "基準年度比"))).toEqual([80, 120, 50]);
    const blank: TestCell = { value: null, format: '0.0%;"▲"0.0%' };
    expect(computed(table([blank, blank, blank]))).toEqual([-0.2, 0.2, -0.5]);
    expect(alarmsOf(table([20, -20, -50]))).toEqual(["J-02 D5"]);
  });

  it("does not test the sign where the base is not positive (森林)", () => {
    const rows: Rows = [
      ["部門別排出量 目標年度（千t-CO2）"],
      ["部門", "2013年度", "2030年度", "削減量", "2013年度比削減率"],
      ["家庭部門", 100.0, 80.0, 20.0, 20.0],
      ["運輸部門", 60.0, 30.0, 30.0, 50.0],
      ["森林吸収量", -0.9, -0.8, -0.1, 12.6],
      ["合計", 159.1, 109.2, 49.9, 31.4],
    ];
    expect(alarmsOf(rows)).toEqual([]);
  });
});
