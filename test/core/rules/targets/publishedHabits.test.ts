import { a1 } from "../../../../src/core/grid/address";
import { alarmsOf, analyse, changed } from "../../../support/findings";
import { sheetOf } from "../../../support/sheetOf";
import type { TestCell } from "../../../support/sheetOf";

type Rows = readonly (readonly TestCell[])[];

/** Computed figures of some cells, as stored and rounded. */
function computed(rows: Rows, ...cells: readonly string[]): (number | undefined)[] {
  const { calculation } = analyse(sheetOf("シート1", rows));
  return cells.map((name) => {
    const cell = calculation.cells.find((own) => a1(own.address) === name);
    const result = cell && calculation.stored(cell);
    return result?.state === "complete" ? result.value.toDecimalPlaces(3).toNumber() : undefined;
  });
}

const years = (rows: Rows): (number | undefined)[] =>
  analyse(sheetOf("シート1", rows)).tables.flatMap((table) =>
    table.columns.filter((column) => column.form.kind === "number").map((column) => column.year),
  );

describe("habits of published tables", () => {
  it.each<[string, readonly TestCell[], readonly TestCell[]]>([
    ["an era named once", ["部門", "平成30年度", "令和元年度", "2年度", "3年度"], []],
    ["newest first", ["部門", "令和３年度", "2年度", "元年度", "平成30年度"], []],
    ["eras above their years", ["部門", "平成", "令和", null, null], [null, "30年度", "元年度", "2年度", "3年度"]],
  ])("tells the year of an era named elsewhere: %s", (_, head, below) => {
    const rows: Rows = [
      ["部門別排出量（千t-CO2）"],
      head,
      ...(below.length > 0 ? [below] : []),
      ["産業部門", 60.1, 58.2, 55.3, 54.4],
      ["家庭部門", 30.1, 29.2, 28.3, 27.4],
      ["合計", 90.2, 87.4, 83.6, 81.8],
    ];
    expect(years(rows).map(Number).sort()).toEqual([2018, 2019, 2020, 2021]);
    expect(alarmsOf(rows)).toEqual([]);
    expect(alarmsOf(changed(rows, rows.length - 1, 3, 86.3))).toEqual([`J-01 D${rows.length}`]);
  });

  it("compares emissions with emissions where what was used stands beside", () => {
    const rows: Rows = [
      ["燃料使用量及びCO2排出量"],
      ["燃料の種類", "単位", "使用量", null, "CO2排出量（t-CO2）", null, "増減率（%）"],
      [null, null, "R2", "R3", "R2", "R3", null],
      ["電力", "kWh", 1204900, 1178300, 602.5, 589.2, -2.2],
      ["灯油", "kL", 51.6, 47.8, 128.5, 119.0, -7.4],
      ["合計", null, null, null, 731.0, 708.2, -3.1],
    ];
    expect(alarmsOf(rows)).toEqual([]);
    expect(alarmsOf(changed(rows, 3, 6, -4.4))).toEqual(["B-09 G4"]);
    expect(alarmsOf(changed(rows, 4, 4, 218.5))).toEqual(["B-01 E5"]);
  });

  it("reads 排出量, 構成比 and 増減率 below each sector's name", () => {
    const rows: Rows = [
      ["部門別排出量"],
      ["部門", "項目", "2013年度", "2020年度"],
      ["産業部門", "排出量（千t-CO2）", 60.0, 45.0],
      [null, "構成比（％）", 60.0, 56.3],
      [null, "増減率（％）", "－", -25.0],
      ["家庭部門", "排出量（千t-CO2）", 40.0, 35.0],
      [null, "構成比（％）", 40.0, 43.8],
      [null, "増減率（％）", "－", -12.5],
      ["合計", "排出量（千t-CO2）", 100.0, 80.0],
      [null, "構成比（％）", 100.0, 100.0],
      [null, "増減率（％）", "－", -20.0],
    ];
    expect(alarmsOf(rows)).toEqual([]);
    expect(alarmsOf(changed(rows, 3, 3, 65.3))).toEqual(["B-11 D4"]);
    expect(alarmsOf(changed(rows, 7, 3, -21.5))).toEqual(["B-09 D8"]);
    expect(computed(changed(rows, 10, 3, null), "D11")).toEqual([-20]);
  });

  const sectors = (cells: (of: number, against: number) => readonly TestCell[]): TestCell[][] =>
    [
      [60, 45],
      [40, 42],
    ].map(([against, of], index) => [`${["産業", "家庭"][index]!}部門`, against!, of!, ...cells(of!, against!)]);
  const triangle = (value: number | null): TestCell => ({ value, format: '0.0;"▲"0.0' });

  it.each<[string, string, (value: number | null) => TestCell, number]>([
    ["a reduction is positive", "削減率（％）", (value) => ({ value, format: "0.0" }), 25],
    ["a change is negative", "増減率（％）", (value) => ({ value, format: "0.0" }), -25],
    ["▲ in the rates alone", "削減率（％）", triangle, -25],
  ])("takes the sign of an unfilled rate from its label, or a format of its own: %s", (_, label, blank, expected) => {
    const rows: Rows = [["部門別排出量（千t-CO2）"], ["部門", "2013年度", "2020年度", label], ...sectors(() => [blank(null)])];
    expect(computed(rows, "D3")).toEqual([expected]);
  });

  it("takes ▲ in every cell for no sign at all: the label decides", () => {
    const all = (label: string): Rows => [
      ["部門別排出量（千t-CO2）"],
      ["部門", "2013年度", "2020年度", label],
      ...sectors(() => [triangle(null)]).map(([name, ...rest]) => [
        name!,
        ...rest.map((cell) => (typeof cell === "number" ? triangle(cell) : cell)),
      ]),
    ];
    expect(computed(all("削減率（％）"), "D3", "D4")).toEqual([25, -5]);
    expect(computed(all("増減率（％）"), "D3", "D4")).toEqual([-25, 5]);
  });

  it("takes the sign of reductions from reductions of the document's other tables, and never from changes", () => {
    const head = ["部門", "2013年度", "2020年度", "増減量", "削減率（％）"];
    const blank: Rows = [
      ["部門別排出量（千t-CO2）"],
      head,
      ...sectors((of, against) => [of - against, triangle(null)]).map((row) =>
        row.map((cell) => (typeof cell === "number" ? triangle(cell) : cell)),
      ),
    ];
    expect(computed(blank, "E3")).toEqual([25]);
    const other: Rows = [
      [],
      [],
      ["ガス別排出量（千t-CO2）"],
      ["ガス", "2013年度", "2020年度", "削減率（％）"],
      ["CO2", 90, 63, -30],
      ["CH4", 10, 8, -20],
    ];
    expect(computed([...blank, ...other], "E3")).toEqual([-25]);
  });

  it("reads 量 and 率 below what they compare, across and down", () => {
    const across: Rows = [
      ["温室効果ガス排出量（千t-CO2）"],
      ["部門", "2013年度", "2020年度", "2021年度", "2013年度比", null, "増減（前年度比）", null],
      [null, null, null, null, "増減", "率（％）", "量", "率（％）"],
      ["産業部門", 60.0, 50.0, 48.0, -12.0, -20.0, -2.0, -4.0],
      ["家庭部門", 40.0, 30.0, 33.0, -7.0, -17.5, 3.0, 10.0],
      ["計", 100.0, 80.0, 81.0, -19.0, -19.0, 1.0, 1.3],
    ];
    expect(alarmsOf(across)).toEqual([]);
    expect(alarmsOf(changed(across, 4, 7, 18.1))).toEqual(["B-09 H5"]);
    expect(computed(changed(across, 5, 6, null), "G6")).toEqual([1]);
    const down: Rows = [
      ["温室効果ガス排出量（千t-CO2）"],
      ["年度", "排出量", null, null, "増減（2013年度比）", null],
      [null, "CO2", "その他ガス", "合計", "量", "率（％）"],
      ["2013年度", 80.0, 20.0, 100.0, "－", "－"],
      ["2020年度", 65.0, 15.0, 80.0, -20.0, -20.0],
      ["2021年度", 64.0, 17.0, 81.0, -19.0, -19.0],
    ];
    expect(alarmsOf(down)).toEqual([]);
    expect(alarmsOf(changed(down, 5, 4, -16.0))).toEqual(["B-08 E6"]);
    expect(alarmsOf(changed(down, 4, 5, -25.0))).toEqual(["B-09 F5"]);
  });

  it("adds up what stands under a leading sum by its columns, and no more", () => {
    const rows: Rows = [
      ["部門別排出量（千t-CO2）"],
      ["年度", "産業部門", "民生部門計", null, null, "運輸部門", "合計"],
      [null, null, null, "家庭", "業務", null, null],
      ["2013年度", 60.0, 40.0, 22.0, 18.0, 30.0, 130.0],
      ["2020年度", 50.0, 35.0, 20.0, 15.0, 28.0, 113.0],
      ["2021年度", 48.0, 33.0, 19.0, 14.0, 27.0, 108.0],
    ];
    expect(alarmsOf(rows)).toEqual([]);
    expect(alarmsOf(changed(rows, 4, 2, 45.0))).toEqual(["J-01 C5"]);
    expect(computed(changed(rows, 3, 6, null), "C4", "G4")).toEqual([40, 130]);
  });

  it("compares the years a rate names with each other: 2030／2013", () => {
    const rows: Rows = [
      ["部門別の将来推計（千t-CO2）"],
      ["部門", "2013年度\n実績", "2030年度\nBAU", "2050年度\nBAU", "増減率（％）\n（2030／2013）", "増減率（％）\n（2050／2013）"],
      ["産業部門", 60.0, 54.0, 48.0, null, null],
      ["家庭部門", 40.0, 38.0, 30.0, null, null],
    ];
    expect(computed(rows, "E3", "F3", "E4", "F4")).toEqual([-10, -20, -5, -25]);
  });
});
