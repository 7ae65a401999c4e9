import { Analyser } from "../../../src/app/analysis";
import { a1 } from "../../../src/core/grid/address";
import { sheetOf, snapshotOf } from "../../support/sheetOf";

const header = [
  ["取組No", "取組内容", "導入量・台数", "事業費全体の\n金額（円）", "活用予定の資金金額（千円）", null, null, null, null, null, "累計CO2削減量(t-CO2)", "事業費に係る\n費用効率性\n（円/t-CO2）"],
  [null, null, null, null, "地域脱炭素移行・\n再エネ推進交付金", "特定地域脱炭素移行加速化交付金【ＧＸ】", "その他交付金/補助金", "地方債", "一般財源", "その他（金融機関や民間事業者からの資金等）"],
];
const body = [
  ["①-1", "住宅への太陽光", "計120件（年24件）", 240000000, 160000, null, null, null, 80000, null, 4000, null],
  ["①-2", "ZEH化", "計10件", 30000000, 20000, null, null, 5000, 5000, null, 0, null],
  ["合計", null, null, null, null, null, null, null, null, null, null, null],
  ["総事業費/CO2削減量(円/t-CO2)", null, null, null],
];

describe("headings and subtotals between the rows of a list", () => {
  const heads = [["＜民生部門電力の取組＞", "＜民生部門電力以外の取組＞"], ["【主な取組】", "【その他の取組】"], ["民生部門電力", "民生部門電力以外"]];

  it.each(heads)("%s, %s are no measures", (first, second) => {
    const other = ["②-1", "EV", "5台", 8000000, null, null, null, null, 8000, null, 100, null];
    const sheet = sheetOf("3.4", [...header, [first!], ...body.slice(0, 2), ["民生部門電力 小計", null, null, 270000000, 180000], [second!], other, ...body.slice(2)]);
    const { tables, calculation, findings } = new Analyser().analyse(snapshotOf(sheet));
    expect(tables[0]!.rows.filter((row) => row.kind === "leaf").map((row) => row.id)).toEqual(["①-1", "①-2", "②-1"]);
    const total = calculation.cells.find((cell) => cell.row.kind === "total" && cell.column.id === "totalCost");
    expect(total && calculation.stored(total)).toMatchObject({ state: "complete" });
    expect(findings).toEqual([]);
  });
});

describe("a header of one row, rows kept ready and 執行事務費", () => {
  const one = ["取組番号", "取組内容", "導入量・台数", "事業費全体", "地域脱炭素移行・再エネ推進交付金", "地方債", "一般財源", "その他（金融機関や民間事業者からの資金等）", "累計CO2削減量（t-CO2）", "費用効率性（円/t-CO2）"];
  const rows = [
    ["①-1", "住宅への太陽光", "計120件", 240000, 160000, null, 80000, null, 4000, 60000],
    [null, "執行事務費", null, 5000, 5000],
    ["①-2"],
    ["・・・"],
    ["合計", null, null, 245000, 165000, null, 80000, null, 4000],
    ["総事業費／CO2削減量（円／t-CO2）", null, null, 61250],
  ];
  const analysis = new Analyser().analyse(snapshotOf(sheetOf("3.4 事業別", [["（単位：千円）"], one, ...rows])));

  it("keep their figures", () => {
    expect(analysis.tables[0]!.rows.map((row) => row.id)).toEqual(["①-1", "執行事務費", "合計", "総事業費／CO2削減量（円／t-CO2）"]);
    const states = analysis.calculation.cells.map((cell) => [cell.row.id, cell.column.id, analysis.calculation.result(cell).state]);
    expect(states.filter(([, , state]) => state !== "complete").map(([row, column]) => `${row}/${column}`)).toEqual(["合計/bond", "合計/other"]);
    expect(analysis.findings).toEqual([]);
  });
});

describe("a grid table wherever it stands", () => {
  const sheet = sheetOf("【様式1】３.４活用想定補助金（事業別）", [["活用想定補助金"], [], ...header, ...body], [3, 2]);
  const analysis = new Analyser().analyse(snapshotOf(sheet));

  it("is located with all its columns", () => {
    expect(analysis.tables.map((table) => [table.id, table.confidence, table.missing])).toEqual([["P-3.4a", 1, []]]);
    expect(analysis.tables[0]!.rows.map((row) => row.kind)).toEqual(["leaf", "leaf", "total", "fixed"]);
  });

  it("computes totals and efficiency exactly, converting the unit of the label", () => {
    const values = analysis.calculation.cells.map((cell) => {
      const stored = analysis.calculation.stored(cell);
      return [a1(cell.address), cell.column.id, stored.state === "complete" ? stored.value.toFixed() : stored.state];
    });
    expect(values).toContainEqual(["F10", "totalCost", "270000000"]);
    expect(values).toContainEqual(["N8", "efficiency", "60000"]);
    expect(values).toContainEqual(["N9", "efficiency", "text"]);
    expect(values).toContainEqual(["F11", "totalCost", "67500"]);
  });

  it("finds nothing wrong in consistent figures", () => {
    expect(analysis.findings).toEqual([]);
  });
});
