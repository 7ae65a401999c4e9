import { Analyser } from "../../../src/app/analysis";
import { a1, rangeA1 } from "../../../src/core/grid/address";
import { recalculated } from "../../support/recalculate";
import type { TestCell } from "../../support/sheetOf";
import { sheetOf, snapshotOf } from "../../support/sheetOf";

type Rows = readonly (readonly TestCell[])[];

const EFFICIENCY: Rows = [
  ["【費用効率性】"],
  [null, "民生部門電力の取組", "民生部門電力以外の取組", "交付金対象事業全体"],
  ["総事業費（千円）", 3000000, 500000, 3500000],
  ["交付金額（千円）", 2000000, 250000, 2250000],
  ["累計CO2削減量（t-CO2）", 100000, 20000, 120000],
  ["事業費に係る費用効率性（円/t-CO2）", 30000, 25000, 29166.6666666667],
  ["地域脱炭素移行・再エネ推進交付金及び特定地域脱炭素移行加速化交付金【GX】に係る費用効率性（円/t-CO2）", 20000, 12500, 18750],
];
const AREAS: Rows = [
  ["対象エリアの規模等"],
  ["エリア名", null, "中央エリア", "緑町エリア", "合計"],
  ["面積（km²）", null, 1.5, 2.5, 4],
  ["住宅（戸）", null, 420, 280, 700],
  ["民間施設", null, 17, 25, 42],
  ["公共施設", null, 9, 8, 17],
  ["民生部門の電力需要量（kWh/年）", null, 5000000, 3000000, 8000000],
  ["新規再エネ導入量", "（kW）", 1200, 800, 2000],
  [null, "（kWh/年）", 1400000, 900000, 2300000],
];

const withCell = (rows: Rows, row: number, col: number, value: TestCell): Rows =>
  rows.map((own, at) => (at === row ? own.with(col, value) : own));
/** The table as someone else prints it: elsewhere, under another sheet name, with a note and blank rows between. */
const elsewhere = (rows: Rows): Rows => [
  ["※転記済み"],
  [],
  ...rows.slice(0, 1),
  ["（令和7年4月時点）"],
  ...rows.slice(1, 3),
  [],
  ...rows.slice(3),
];

function read(rows: Rows, name: string, origin: readonly [number, number]) {
  const analysis = new Analyser().analyse(snapshotOf(sheetOf(name, rows, origin)));
  return {
    analysis,
    tables: analysis.tables.map((table) => `${table.id} ${rangeA1(table.range)}`),
    found: analysis.findings.map(({ rule, cell }) => `${rule} ${a1(cell)}`),
  };
}

describe("a small table turned, its labels down and its rows across", () => {
  it.each([
    ["P-3.4c", EFFICIENCY, "3.4費用効率性", "B3:E8"],
    ["P-1.1a", AREAS, "1.1対象エリアの規模等", "B3:F10"],
  ] as const)("%s is found, and a clean one has no finding", (id, rows, name, range) => {
    const { tables, found } = read(rows, name, [1, 1]);
    expect({ tables, found }).toEqual({ tables: [`${id} ${range}`], found: [] });
    expect(read(elsewhere(rows), "まとめ", [4, 3])).toMatchObject({ tables: [expect.stringContaining(id)], found: [] });
    expect(read([...rows, [], [], ["備考"], ["上の表は見込みである。"]], name, [0, 0]).found).toEqual([]);
  });

  it.each([
    ["G-05", EFFICIENCY, 5, 2, 26000, "G-05 D7"],
    ["K-03", AREAS, 3, 4, 710, "K-03 F5"],
  ] as const)("%s tells a wrong figure at its place", (_rule, rows, row, col, value, expected) => {
    expect(read(withCell(rows, row, col, value), "表", [1, 1]).found).toEqual([expected]);
  });

  it("every computed cell comes back", () => {
    for (const rows of [EFFICIENCY, AREAS]) {
      const { analysis } = read(rows, "表", [1, 1]);
      const blank = rows.map((row) => [...row]);
      for (const { address } of analysis.calculation.cells) blank[address.row - 1]![address.col - 1] = null;
      expect(analysis.calculation.cells.length).toBeGreaterThan(5);
      const { after } = recalculated(snapshotOf(sheetOf("表", blank, [1, 1])));
      for (const { address } of analysis.calculation.cells) {
        const was = rows[address.row - 1]![address.col - 1];
        expect(after.sheets[0]!.rows[address.row]![address.col]!.value).toBeCloseTo(Number(was), 4);
      }
    }
  });

  it("live formulas run across", () => {
    const { after } = recalculated(
      snapshotOf(
        sheetOf(
          "表",
          AREAS.map((row, at) => (at > 1 ? row.with(4, null) : row)),
          [1, 1],
        ),
      ),
      "formulas",
    );
    expect(after.sheets[0]!.rows[4]![5]).toMatchObject({ formula: "=SUM(D5:E5)", value: 700 });
  });

  it("A-05 speaks of a label in other words at its place", () => {
    expect(read(withCell(AREAS, 4, 0, "会社など"), "1.1対象エリアの規模等", [1, 1]).found).toEqual(["A-05 B6"]);
  });

  it("is not seen in a list of one column, nor in rows of another table", () => {
    expect(
      read(
        AREAS.map((row) => row.slice(0, 3)),
        "表",
        [1, 1],
      ).tables,
    ).toEqual([]);
    const scale: Rows = [
      ["対象地域の民生需要家数等"],
      [null, "取組の規模", "割合(%)", "全域の数値"],
      ["エリア面積", 4, 8, 50],
      ["住宅", 700, 7, 10000],
      ["民間施設", 42, 42, 100],
      ["公共施設", 17, 17, 100],
      ["その他", 0, 0, 5],
      ["民生部門の電力需要量(合計)", 8000000, 8, 100000000],
    ];
    expect(read(scale, "表", [0, 0]).tables.map((table) => table.split(" ")[0])).toEqual(["P-4.2.scale"]);
    expect(read(scale.slice(2), "表", [0, 0]).tables).toEqual([]);
  });
});
