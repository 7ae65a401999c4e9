import { Analyser } from "../../../src/app/analysis";
import { a1 } from "../../../src/core/grid/address";
import { sheetOf, snapshotOf } from "../../support/sheetOf";

const header = [
  [
    "取組No",
    "取組内容",
    "導入量・台数",
    "事業費全体の\n金額（円）",
    "活用予定の資金金額（千円）",
    null,
    null,
    null,
    null,
    null,
    "累計CO2削減量(t-CO2)",
    "事業費に係る\n費用効率性\n（円/t-CO2）",
  ],
  [
    null,
    null,
    null,
    null,
    "地域脱炭素移行・\n再エネ推進交付金",
    "特定地域脱炭素移行加速化交付金【ＧＸ】",
    "その他交付金/補助金",
    "地方債",
    "一般財源",
    "その他（金融機関や民間事業者からの資金等）",
  ],
];
const body = [
  ["①-1", "住宅への太陽光", "計120件（年24件）", 240000000, 160000, null, null, null, 80000, null, 4000, null],
  ["①-2", "ZEH化", "計10件", 30000000, 20000, null, null, 5000, 5000, null, 0, null],
  ["合計", null, null, null, null, null, null, null, null, null, null, null],
  ["総事業費/CO2削減量(円/t-CO2)", null, null, null],
];

describe("headings and subtotals between the rows of a list", () => {
  const heads = [
    ["＜民生部門電力の取組＞", "＜民生部門電力以外の取組＞"],
    ["【主な取組】", "【その他の取組】"],
    ["民生部門電力", "民生部門電力以外"],
  ];

  it.each(heads)("%s, %s are no measures", (first, second) => {
    const other = ["②-1", "EV", "5台", 8000000, null, null, null, null, 8000, null, 100, null];
    const sheet = sheetOf("3.4", [
      ...header,
      [first!],
      ...body.slice(0, 2),
      ["民生部門電力 小計", null, null, 270000000, 180000],
      [second!],
      other,
      ...body.slice(2),
    ]);
    const { tables, calculation, findings } = new Analyser().analyse(snapshotOf(sheet));
    expect(tables[0]!.rows.filter((row) => row.kind === "leaf").map((row) => row.id)).toEqual(["①-1", "①-2", "②-1"]);
    const total = calculation.cells.find((cell) => cell.row.kind === "total" && cell.column.id === "totalCost");
    expect(total && calculation.stored(total)).toMatchObject({ state: "complete" });
    expect(findings).toEqual([]);
  });
});

describe("a header of one row, rows kept ready and 執行事務費", () => {
  const one = [
    "取組番号",
    "取組内容",
    "導入量・台数",
    "事業費全体",
    "地域脱炭素移行・再エネ推進交付金",
    "地方債",
    "一般財源",
    "その他（金融機関や民間事業者からの資金等）",
    "累計CO2削減量（t-CO2）",
    "費用効率性（円/t-CO2）",
  ];
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
    expect(states.filter(([, , state]) => state !== "complete").map(([row, column]) => `${row}/${column}`)).toEqual([
      "合計/bond",
      "合計/other",
    ]);
    expect(analysis.findings).toEqual([]);
  });
});

describe("a row of column numbers below the labels", () => {
  const one = [
    "取組No",
    "取組内容",
    "導入量・台数",
    "事業費全体の金額（千円）",
    "地域脱炭素移行・再エネ推進交付金（千円）",
    "地方債（千円）",
    "一般財源（千円）",
    "費用効率性（円/t-CO2）",
  ];
  const rows = [
    ["①-1", "太陽光", "10件", 300, 200, null, 100, null],
    ["合計", null, null, 300, 200, null, 100, null],
  ];

  it.each([
    ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)"],
    [1, 2, 3, 4, 5, 6, 7, 8],
    [null, null, null, "Ａ＝Ｂ＋Ｃ＋Ｄ", "Ｂ", "Ｃ", "Ｄ", null],
    [null, null, null, "①", "②", "③", "④＝①－②－③", null],
    ["ア", "イ", "ウ", "エ", "オ", "カ", "キ", "ク"],
  ])("%s belongs to the header", (...numbers) => {
    const { tables, findings } = new Analyser().analyse(snapshotOf(sheetOf("3.4 事業別", [one, numbers, ...rows])));
    expect(tables[0]!.rows.map((row) => row.id)).toEqual(["①-1", "合計"]);
    expect(findings).toEqual([]);
  });

  it("is no row of figures that happen to count up", () => {
    const [table] = new Analyser().analyse(
      snapshotOf(sheetOf("3.4 事業別", [one, ["①-1", "太陽光", "3件", 1, 2, 3, 4, null], ...rows])),
    ).tables;
    expect(table!.rows.map((row) => row.id)).toContain("①-1");
    expect(table!.rows).toHaveLength(3);
  });
});

describe("what stands beside and below a list", () => {
  const one = [
    "取組No",
    "取組内容",
    "導入量・台数",
    "事業費全体の金額（千円）",
    "地域脱炭素移行・再エネ推進交付金（千円）",
    "地方債（千円）",
    "一般財源（千円）",
    "費用効率性（円/t-CO2）",
  ];
  const co2 = ["累計CO2削減量（t-CO2）"];
  const areas = [
    ["エリア名", "面積（km²）", "住宅（戸）", "民間施設", "公共施設", "民生部門の電力需要量（kWh/年）", "新規再エネ導入量", null],
    [null, null, null, null, null, null, "kW", "kWh/年"],
    ["駅前", 1, 10, 2, 1, 50000, 20, 24000],
  ];
  const rows = [
    [...one, null, ...co2, null, null, ...areas[0]!],
    ["①-1", "太陽光", "10件", 300, 200, "該当なし", 100, null, null, 10, null, null, ...areas[1]!],
    ["②-1", "EV", "1台", 60, 40, null, 20, null, null, 3, null, null, ...areas[2]!],
    ["合計", null, null, null, null, null, null, null, null, null, null, null, "合計"],
    [],
    ["次の表の題"],
    ["本文"],
  ];
  const { tables, calculation } = new Analyser().analyse(snapshotOf(sheetOf("3.4", rows)));

  it("is told from its rows and labels", () => {
    expect(tables.map((table) => [table.id, table.header.bottom, table.rows.map((row) => row.id)])).toEqual([
      ["P-3.4a", 0, ["①-1", "②-1", "合計"]],
      ["P-1.1a", 1, ["駅前", "合計"]],
    ]);
    const values = Object.fromEntries(
      calculation.cells
        .filter((cell) => cell.table.id === "P-3.4a")
        .map((cell) => {
          const result = calculation.result(cell);
          return [`${cell.row.id}/${cell.column.id}`, result.state === "complete" ? result.value.toFixed() : result.state];
        }),
    );
    expect(values).toMatchObject({
      "①-1/efficiency": "30000",
      "②-1/efficiency": "20000",
      "合計/totalCost": "360",
      "合計/cumulativeCo2": "13",
      "合計/bond": "0",
    });
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
