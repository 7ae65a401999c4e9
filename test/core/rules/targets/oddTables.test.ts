import { alarmsOf, analyse, changed } from "../../../support/findings";
import { sheetOf } from "../../../support/sheetOf";
import type { TestCell } from "../../../support/sheetOf";

type Rows = readonly (readonly TestCell[])[];
const found = (rows: Rows): string[][] => analyse(sheetOf("シート1", rows)).tables.map((table) => [table.id, ...table.rows.map((row) => row.kind)]);

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
      return analysis.calculation.cells.filter((cell) => cell.column.form.id === "rate").map((cell) => {
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
