import { Analyser } from "../../../../src/app/analysis";
import { a1, rangeA1 } from "../../../../src/core/grid/address";
import { computedEdit } from "../../../../src/core/edit/computedEdit";
import { alarmsOf, analyse, changed } from "../../../support/findings";
import { sheetOf, snapshotOf } from "../../../support/sheetOf";
import type { TestCell } from "../../../support/sheetOf";

type Rows = readonly (readonly TestCell[])[];
const signed = (value: number): TestCell => ({ value, format: '0.0;"▲"0.0' });
const pct = (value: number): TestCell => ({ value, format: '0.0%;"▲"0.0%' });

/** Invented: sectors under groups with a subtotal, eras, changes against the base year. */
const sectors: Rows = [
  ["表3-1　部門別温室効果ガス排出量の推移", null, null, null, null, null, "（単位：千t-CO2）"],
  ["年度", "エネルギー起源CO2", null, null, "廃棄物分野", "合計", "2013年度比", null],
  [null, "産業部門", "家庭部門", "小計", null, null, "増減量", "増減率"],
  ["平成25年度\n（基準年度）", 400.2, 200.1, 600.3, 20.3, 620.6, "－", "－"],
  ["平成30年度", 380.5, 190.4, 570.9, 20.1, 591.0, signed(-29.6), pct(-0.048)],
  ["令和元年度", 371.3, 181.2, 552.5, 19.8, 572.3, signed(-48.3), pct(-0.078)],
  ["令和２年度", 352.8, 180.6, 533.4, 19.5, 552.9, signed(-67.7), pct(-0.109)],
  ["※四捨五入のため、合計が一致しない場合があります。"],
];

/** Invented: facilities, and rows below that compare the last year with the first. */
const facilities: Rows = [
  ["施設別温室効果ガス排出量", null, null, null, "t-CO2"],
  ["年度", "本庁舎", "小学校", "中学校", "合計"],
  ["R2", 310.2, 842.0, 432.0, 1584.2],
  ["R3", 301.7, 850.3, 406.4, 1558.4],
  ["R4", 295.5, 838.2, 399.9, 1533.6],
  ["増減量", signed(-14.7), signed(-3.8), signed(-32.1), signed(-50.6)],
  ["増減率", pct(-0.047), pct(-0.005), pct(-0.074), pct(-0.032)],
];

/** Invented: two blocks of columns a sector, figures and shares. */
const shares: Rows = [
  ["表5 部門別排出量と構成比"],
  ["年度", "産業部門", null, "家庭部門", null, "合計", null, "前年度比(%)"],
  [null, "排出量(千t-CO2)", "構成比(%)", "排出量(千t-CO2)", "構成比(%)", "排出量(千t-CO2)", "構成比(%)", null],
  [2019, 300.4, 60.1, 199.6, 39.9, 500.0, 100.0, "-"],
  [2020, 290.2, 59.3, 199.2, 40.7, 489.4, 100.0, -2.1],
  [2021, 280.1, 58.5, 198.5, 41.5, 478.6, 100.0, -2.2],
];

/** Invented: what forests take up, and a rate that counts reductions. */
const net: Rows = [
  ["温室効果ガス排出量の推移（千t-CO2）"],
  ["年度", "産業部門", "家庭部門", "排出量合計", "森林吸収量", "正味排出量", "基準年度比削減率(%)"],
  ["2013年度（基準年度）", 400.2, 200.1, 600.3, signed(-20.2), 580.1, null],
  ["2021年度", 352.8, 180.6, 533.4, signed(-21.4), 512.0, 11.7],
  ["2022年度", 341.0, 176.3, 517.3, signed(-21.9), 495.4, 14.6],
];

function blanked(rows: Rows, cells: readonly (readonly [number, number])[]): TestCell[][] {
  const rest = (cell: TestCell): TestCell => (typeof cell === "object" && cell ? { ...cell, value: null } : null);
  return rows.map((line, row) => line.map((cell, col) => (cells.some(([r, c]) => r === row && c === col) ? rest(cell) : cell)));
}

describe("emission tables with their years down the rows", () => {
  it.each([
    ["sectors", sectors],
    ["facilities", facilities],
    ["figures and shares", shares],
    ["net emissions", net],
  ])("finds one table and says nothing of consistent figures: %s", (_, rows) => {
    const beside = rows.map((row) => [...Array.from({ length: 8 }, (__, col) => row[col] ?? null), null, null]);
    for (const [origin, layout] of [
      [[0, 0], rows],
      [[4, 3], rows],
      [
        [0, 0],
        [["資料編"], [], ...beside],
      ],
    ] as const) {
      expect(alarmsOf(layout, [origin[0], origin[1]])).toEqual([]);
      expect(analyse(sheetOf("シート1", layout, [origin[0], origin[1]])).tables.map((table) => [table.id, table.turned])).toEqual([
        ["A-bau", true],
      ]);
    }
  });

  it("names its area as it stands, rows by sector and columns by year", () => {
    const [table] = analyse(sheetOf("シート1", sectors)).tables;
    expect(rangeA1(table!.range)).toBe("A2:H7");
    expect(rangeA1(table!.header)).toBe("A2:H3");
    expect(table!.rows.map((row) => `${row.label} ${row.kind}`)).toEqual([
      "産業部門 leaf",
      "家庭部門 leaf",
      "小計 subtotal",
      "廃棄物分野 leaf",
      "合計 total",
      "増減量 ratio",
      "増減率 ratio",
    ]);
    expect(table!.columns.slice(1).map((column) => column.id)).toEqual([
      "emission.2013",
      "emission.2018",
      "emission.2019",
      "emission.2020",
    ]);
  });

  it.each<[string, Rows, number, number, TestCell, string]>([
    ["a total", sectors, 4, 5, 519.0, "J-01 F5"],
    ["a subtotal", sectors, 5, 3, 525.5, "J-01 D6"],
    ["a sector", sectors, 6, 1, 325.8, "J-01 D7"],
    ["a change", sectors, 6, 6, signed(-76.7), "B-08 G7"],
    ["a rate", sectors, 5, 7, pct(-0.087), "B-09 H6"],
    ["a facility", facilities, 4, 2, 883.2, "B-01 C5"],
    ["a change of a facility", facilities, 5, 3, signed(-23.1), "B-08 D6"],
    ["a rate of the total", facilities, 6, 4, pct(-0.023), "B-09 E7"],
    ["a share", shares, 4, 2, 53.9, "B-11 C5"],
    ["a figure with a share", shares, 5, 1, 208.1, "J-01 B6"],
    ["a change to the year before", shares, 5, 7, -12.2, "B-09 H6"],
    ["a net figure", net, 3, 5, 521.0, "J-01 F4"],
    ["a reduction", net, 4, 6, 16.4, "J-02 G5"],
  ])("reports %s once, where it stands", (_, rows, row, col, value, expected) => {
    expect(alarmsOf(changed(rows, row, col, value))).toEqual([expected]);
  });

  it.each<[string, Rows, readonly (readonly [number, number])[], readonly string[]]>([
    [
      "sectors",
      sectors,
      [
        [5, 3],
        [5, 5],
        [5, 6],
        [5, 7],
      ],
      ["D6 552.5 =SUM(B6:C6)", "F6 572.3 =SUM(D6:E6)", "G6 -48.3 =F6-F4", 'H6 -0.077828 =IF(F4=0,"－",(F6-F4)/F4)'],
    ],
    [
      "facilities",
      facilities,
      [
        [4, 4],
        [5, 4],
        [6, 1],
      ],
      ["E5 1533.6 =SUM(B5:D5)", "E6 -50.6 =E5-E3", 'B7 -0.047389 =IF(B3=0,"－",(B5-B3)/B3)'],
    ],
    [
      "shares",
      shares,
      [
        [4, 2],
        [4, 5],
        [4, 7],
      ],
      ['C5 59.297098 =IF(F5=0,"－",(B5/F5)*100)', "F5 489.4 =SUM(B5,D5)", 'H5 -2.12 =IF(F4=0,"－",((F5-F4)/F4)*100)'],
    ],
    [
      "net",
      net,
      [
        [3, 3],
        [3, 5],
        [3, 6],
      ],
      ["D4 533.4 =SUM(B4:C4)", "F4 512 =SUM(D4:E4)", 'G4 11.739355 =IF(F3=0,"－",((F3-F4)/F3)*100)'],
    ],
  ])("fills in what is blank, as a value and as a formula: %s", (_, rows, cells, expected) => {
    const analysis = analyse(sheetOf("シート1", blanked(rows, cells)));
    const at = new Set(cells.map(([row, col]) => a1({ row, col })));
    const found = analysis.calculation.cells
      .filter((cell) => at.has(a1(cell.address)))
      .map((cell) => {
        const edit = computedEdit(cell, analysis.calculation, analysis.snapshot, "formulas")?.new;
        return edit?.kind === "formula" ? `${a1(cell.address)} ${Number(Number(edit.value).toFixed(6))} ${edit.formula}` : "";
      });
    expect(found.sort()).toEqual([...expected].sort());
  });

  it("follows an edit of one row through all its names", () => {
    const analyser = new Analyser();
    const before = analyser.analyse(snapshotOf(sheetOf("シート1", sectors)));
    const sheet = sheetOf("シート1", changed(sectors, 6, 1, 325.8));
    const rows = sheet.rows.map((row, index) => (index === 6 ? row : before.snapshot.sheets[0]!.rows[index]));
    const after = analyser.reanalyse(before, snapshotOf({ ...sheet, rows }));
    expect(after.findings.filter(({ severity }) => severity === "error").map(({ rule, cell }) => `${rule} ${a1(cell)}`)).toEqual([
      "J-01 D7",
    ]);
  });

  it.each<[string, Rows]>([
    [
      "electricity supplied",
      [["電力供給量の実績"], ["年度", "自家消費(kWh)", "相対契約(kWh)", "合計"], ["2020年度", 100, 200, 300], ["2021年度", 110, 210, 340]],
    ],
    ["people", [["人口の推移"], ["年", "男性", "女性", "合計"], [2015, 100, 200, 300], [2020, 110, 210, 340], [2021, 110, 210, 340]]],
    [
      "a budget by department",
      [["部門別決算額（千円）"], ["年度", "産業部門", "家庭部門", "合計"], ["R3", 100, 200, 300], ["R4", 110, 210, 340]],
    ],
    [
      "waste",
      [
        ["ごみ排出量の推移（t）"],
        ["年度", "家庭系", "事業系", "合計"],
        [2019, 100, 200, 300],
        [2020, 110, 210, 340],
        [2021, 110, 210, 340],
      ],
    ],
    ["a concentration", [["CO2濃度の推移"], ["年", "綾里", "南鳥島"], [2019, 410.1, 411.2], [2020, 412.3, 413.4], [2021, 414.5, 415.6]]],
    [
      "a list by year of introduction",
      [
        ["施設", "導入", "CO2排出量(t-CO2)"],
        ["A", "R3", 10],
        ["B", "R3", 12],
        ["C", "R4", 9],
      ],
    ],
  ])("leaves other tables by year alone: %s", (_, rows) => {
    const analysis = analyse(sheetOf("シート1", rows));
    expect([analysis.tables, analysis.findings]).toEqual([[], []]);
  });
});
