import { Analyser } from "../../../src/app/analysis";
import type { Sheet } from "../../../src/core/grid/snapshot";
import type { TestCell } from "../../support/sheetOf";
import { sheetOf, snapshotOf } from "../../support/sheetOf";

function analyse(name: string, rows: readonly (readonly TestCell[])[]) {
  return new Analyser().analyse(snapshotOf(sheetOf(name, rows)));
}

/** Row label, column and value of every computed cell. */
function computed({ calculation }: ReturnType<typeof analyse>): string[] {
  return calculation.cells.map((cell) => {
    const stored = calculation.stored(cell);
    return `${cell.row.label}/${cell.column.id}=${stored.state === "complete" ? stored.value.toFixed(0) : stored.state}`;
  });
}

describe("columns someone added", () => {
  it("are taken for no official column that a blank column sets apart", () => {
    const analysis = analyse("4.2電力削減量", [
      ["No.", "対象施設名", "施設数", "取組内容", "担当課", null, "省エネによる電力削減量(kWh/年)"],
      [null, "公共(公共施設)"],
      [1, "市庁舎", 1, "LED化", "環境課", null, 5000],
      [2, "図書館", 1, "LED化", "教育課", null, 2000],
      [null, "合計", null, null, null, null, 7000],
    ]);
    expect(analysis.tables[0]!.columns.map(({ id, col }) => `${id}@${col}`)).toEqual(["name@1", "count@2", "measure@3", "kWh@6"]);
    expect(computed(analysis)).toEqual(["合計/kWh=7000"]);
    expect(analysis.findings).toEqual([]);
  });

  it("leave the names of rows beside them in their own column", () => {
    const analysis = analyse("3.4費用効率性", [
      [
        "No.",
        "対象",
        "担当課",
        "事業費に係る費用効率性（円/t-CO2）",
        "交付金に係る費用効率性（円/t-CO2）",
        "総事業費（千円）",
        "交付金額（千円）",
        "累計CO2削減量（t-CO2）",
      ],
      [1, "民生部門電力の取組", "環境課", 10000, 5000, 1000, 500, 100],
      [2, "民生部門電力以外の取組", "環境課", 20000, 10000, 1000, 500, 50],
      [3, "交付金対象事業全体", "環境課", 13333, 6667, 2000, 1000, 150],
    ]);
    expect(analysis.tables[0]!.rows.map((row) => row.form)).toEqual(["civil", "nonCivil", "overall"]);
    expect(computed(analysis)[5]).toBe("交付金対象事業全体/grantEfficiency=6667");
    expect(analysis.findings).toEqual([]);
  });

  it("name no section, and 区分 of the sections stands beside that of the form", () => {
    const analysis = analyse("4.2民生電力需要量", [
      [
        "区分",
        "No",
        "対象施設名",
        "区分",
        "担当課",
        "施設数",
        "直近電力需要量(kWh/年)",
        "主として取組を実施する範囲内外",
        "(小計)直近電力需要量(kWh/年)",
      ],
      ["公共(公共施設)", "7", null, null, null, null, null, null, 9000],
      [null, "7_1", "市庁舎", "既存", "環境課", 1, 6000, "範囲内"],
      [null, "7_2", "図書館", "建替", "教育課", 1, 3000, "範囲内"],
      ["合計", null, null, null, null, null, null, null, 9000],
    ]);
    const table = analysis.tables[0]!;
    expect(table.columns.find(({ id }) => id === "state")?.col).toBe(3);
    expect(table.rows.map(({ kind, section }) => [kind, section])).toEqual([
      ["section", "公共(公共施設)"],
      ["leaf", "公共(公共施設)"],
      ["leaf", "公共(公共施設)"],
      ["total", "公共(公共施設)"],
    ]);
    expect(analysis.findings).toEqual([]);
  });
});

describe("a figure whose title is also what a value may be called", () => {
  it("takes the value from the longer label", () => {
    const share = "再エネ等の電力供給量のうち脱炭素先行地域がある地方公共団体で発電して消費する再エネ電力量の割合（※１）";
    const local =
      "脱炭素先行地域がある地方公共団体内に設置された再エネ発電設備で発電して先行地域内の電力需要家が消費する再エネ電力量（※２）（B）-（A）";
    const analysis = analyse("4.2 地産地消割合", [
      ["地産地消割合"],
      [local, null, "【再エネ等の電力調達に関する状況】の電力供給量の合計（B）", null, share],
      [900, "÷", 1000, "×100＝", 90],
    ]);
    expect(analysis.tables.map(({ id, fields }) => [id, fields?.get("share")])).toEqual([["P-4.2.localShare", [{ row: 2, col: 4 }]]]);
  });
});

describe("labels someone wrote otherwise", () => {
  it("with units in a row of their own below parents and children", () => {
    const { tables, findings } = analyse("4.1(1)再エネ導入可能量", [
      ["再エネ種別", "地方公共団体導入可能量①", "調査状況", null, "考慮すべき事項②", null, "除外後の導入可能量（①－②）"],
      [null, null, "状況", "その手法", "除外量", "除外理由"],
      [null, "（kW）", null, null, "（kW）", null, "（kW）"],
      ["太陽光発電", 400, "済", "REPOS", 100, "景観", 300],
      ["合計", 400, null, null, 100, null, 300],
    ]);
    expect(tables[0]!.columns.map(({ id, col }) => `${id}@${col}`)).toEqual([
      "source@0",
      "available@1",
      "surveyed@2",
      "method@3",
      "excluded@4",
      "reason@5",
      "net@6",
    ]);
    expect(findings).toEqual([]);
  });

  it("without a parent beside columns that have theirs", () => {
    const { tables, findings } = analyse("4.1(1)再エネ導入可能量", [
      ["再エネ種別", "地方公共団体導入可能量①（kW）", "状況", "その手法", "考慮すべき事項②", null, "除外後の導入可能量（①－②）(kW)"],
      [null, null, null, null, "除外量(kW)", "除外理由"],
      ["太陽光発電", 400, "済", "REPOS", 100, "景観", 300],
    ]);
    expect(tables[0]!.columns.filter(({ renamed }) => renamed)).toEqual([]);
    expect(findings).toEqual([]);
  });

  it("again at the top of a page, and 小計 in the column of names", () => {
    const header = ["No", "対象", "事業内容", "数量", "温室効果ガス排出削減量(t-CO2/年)", "合意形成対象者数", "現在の合意形成進捗度"];
    const analysis = analyse("4.3民生部門電力以外の排出削減取組", [
      header,
      [null, "①産業部門"],
      ["②-1", "東工場", "太陽光", "1箇所", 100, 1, "B"],
      [null, "小計", null, null, 100],
      [null, "③運輸部門"],
      header,
      ["②-2", "路線バス", "EV化", "6台", 50, 1, "B"],
      [null, "小計", null, null, 50],
      [null, "合計", null, null, 150],
    ]);
    expect(analysis.tables).toHaveLength(1);
    expect(computed(analysis)).toEqual(["小計/tCo2=100", "小計/tCo2=50", "合計/tCo2=150"]);
  });
});

describe("a table right above the title of the next", () => {
  it("ends at its total", () => {
    const { tables } = analyse("4章", [
      ["対象施設名", "施設数", "取組内容", "省エネによる電力削減量(kWh/年)"],
      ["公共(公共施設)"],
      ["市庁舎", 1, "LED化", 5000],
      ["合計", null, null, 5000],
      ["再エネの状況"],
      ["エリア", "所管課"],
    ]);
    expect(tables[0]!.range.bottom).toBe(3);
  });
});

describe("sheets someone only keeps", () => {
  const rows = (kWh: number): readonly (readonly TestCell[])[] => [
    ["対象施設名", "施設数", "取組内容", "省エネによる電力削減量(kWh/年)"],
    ["公共(公共施設)"],
    ["市庁舎", 1, "LED化", kWh],
    ["合計", null, null, kWh],
  ];
  const tablesOf = (...sheets: readonly Sheet[]) => new Analyser().analyse(snapshotOf(...sheets)).tables.map(({ sheet }) => sheet);
  const current = sheetOf("4.2電力削減量", rows(5000));

  it.each(["4.2電力削減量 (2)", "【旧】4.2電力削減量", "作業用"])("%s does not count beside the current one", (name) => {
    expect(tablesOf(current, sheetOf(name, rows(4000)))).toEqual(["4.2電力削減量"]);
    expect(tablesOf(sheetOf(name, rows(4000)), current)).toEqual(["4.2電力削減量"]);
  });

  it("count where they are the only one, and where a list goes on on a second sheet", () => {
    expect(tablesOf(sheetOf("4.2電力削減量 (2)", rows(4000)))).toEqual(["4.2電力削減量 (2)"]);
    const second = rows(4000).map((row) => row.map((value) => (value === "市庁舎" ? "図書館" : value)));
    expect(tablesOf(current, sheetOf("4.2電力削減量 (2)", second))).toEqual(["4.2電力削減量", "4.2電力削減量 (2)"]);
  });

  it("come back when the current one goes", () => {
    const analyser = new Analyser();
    const old = sheetOf("4.2電力削減量 (2)", rows(4000));
    const before = analyser.analyse(snapshotOf(current, old));
    const cleared = { ...current, rows: [] };
    expect(analyser.reanalyse(before, snapshotOf(cleared, old)).tables.map(({ sheet }) => sheet)).toEqual(["4.2電力削減量 (2)"]);
  });
});

describe("a figure right below a list", () => {
  it("is none of its rows", () => {
    const analysis = analyse("4.1(3)", [
      ["【廃棄物発電】"],
      [
        "発電方式",
        "設置場所",
        "数量",
        "設置者",
        "バイオマス比率(%)",
        "設備のバイオマス発電量(kWh/年)",
        "バイオマス発電量のうち先行地域へ供給する電力量(kWh/年)",
        "設備全体の発電量(kWh/年)",
        "導入時期",
        "電源",
        "供給方法（供給主体）",
      ],
      ["廃棄物発電", "南清掃工場", "1箇所", "市", 50, 1000, 400, 2000, "H20年", "非FIT電源", "相対契約"],
      ["合計", null, null, null, null, 1000, 400, 2000],
      ["活用可能な既存の再エネ発電量（kWh/年）", 1000],
      ["上記のうち先行地域へ供給する電力量（kWh/年）", 400],
    ]);
    expect(analysis.tables.map(({ id, range }) => [id, range.bottom])).toEqual([
      ["P-4.1(3).waste", 3],
      ["P-4.1(3).totals", 5],
    ]);
    expect(analysis.findings).toEqual([]);
  });
});

describe("subtotals in rows of their own below the figures", () => {
  it("bear a wrong figure alone: neither the total nor the card speaks too", () => {
    const demand = sheetOf("4.2民生電力需要量", [
      [
        "No",
        "対象施設名",
        "区分",
        "施設数",
        "試算方法",
        "直近電力需要量(kWh/年)",
        "主として取組を実施する範囲内外",
        "合意形成対象者数",
        "現在の合意形成進捗度",
      ],
      ["7", "公共(公共施設)"],
      ["7_1", "市庁舎", "既存", 1, "実績値", 9000, "範囲内", 1, "B"],
      ["7_2", "図書館", "既存", 1, "実績値", 3000, "範囲内", 1, "B"],
      [null, "小計", null, null, null, 9000],
      ["合計", null, null, null, null, 9000],
    ]);
    const card = sheetOf("4.2需要家合意形成状況(公共)", [
      ["7_1", "市庁舎"],
      ["対象施設数", "合意形成対象者数", "直近電力需要量(kWh/年)", "現在の合意形成進捗度"],
      [1, 1, 6000, "B"],
      [null, "事業概要説明", "必要コスト試算結果等説明", "合意"],
      ["施設管理者", "実施済", "実施済", "完了"],
    ]);
    const { findings } = new Analyser().analyse(snapshotOf(demand, card));
    expect(findings.filter(({ severity }) => severity === "error").map(({ rule, row }) => [rule, row])).toEqual([["B-01", "小計"]]);
  });
});

describe("tables and cards close together", () => {
  const FUNDING = [
    "取組No",
    "取組内容",
    "導入量・台数",
    "事業費全体の金額（千円）",
    "活用予定の資金金額（千円）",
    null,
    "事業費に係る費用効率性（円/t-CO2）",
  ];
  const SOURCES = [null, null, null, null, "地域脱炭素移行・再エネ推進交付金", "一般財源"];
  const measure = ["①-1", "太陽光", "10件", 300, 200, 100, 30000];

  it("a blank column before 累計CO2削減量 tears no list, whatever is noted behind it", () => {
    const { tables, findings } = analyse("3.4活用想定補助金(事業別)", [
      [...FUNDING, null, "累計CO2削減量(t-CO2)", "備考"],
      SOURCES,
      [...measure, null, 10, "継続"],
      ["合計", null, null, 300, 200, 100],
    ]);
    expect(tables[0]!.columns.at(-1)).toMatchObject({ id: "cumulativeCo2", col: 8 });
    expect(findings).toEqual([]);
  });

  it("a programme in the list beside is no label of money", () => {
    const beside = ["活用を想定している国の事業の名称", "所管府省庁", "必要額合計（千円）", "該当する取組No"];
    const programme = ["地域脱炭素移行・再エネ推進交付金", "環境省", 200, "①-1"];
    const { tables } = analyse("3.4", [
      [...FUNDING.slice(0, 3), null, ...FUNDING.slice(3), null, ...beside],
      [...SOURCES.slice(0, 3), null, ...SOURCES.slice(3), null, null, ...programme],
      [...measure.slice(0, 3), null, ...measure.slice(3), null, null],
      ["合計", null, null, null, 300, 200, 100],
    ]);
    expect(tables.map(({ id, header }) => [id, header.bottom])).toEqual([
      ["P-3.4a", 1],
      ["P-3.4b.programmes", 0],
    ]);
  });

  it("a card may follow without a blank row, its number in a cell of its own", () => {
    const card = (number: string, name: string): TestCell[][] => [
      [number, name],
      ["数量", "合意形成対象者数", "CO2削減量(t-CO2/年)", "現在の合意形成進捗度"],
      ["1箇所", 1, 10, "B"],
      [
        null,
        "実施事業者候補の検討",
        "事業概要説明",
        "メリットやコスト等を含めた事業方針の説明",
        "メリットやコスト等を含めた事業方針への内諾",
        "合意",
      ],
      ["施設管理者", "実施済", "実施済", "実施済", "実施中", "未完了"],
    ];
    const { tables } = analyse("4.3取組", [...card("②-1", "工場"), ...card("②-2", "温浴施設")]);
    expect(tables.map(({ source }) => source)).toEqual(["2-1", "2-2"]);
  });
});

describe("a title called as a column is", () => {
  it("is no label of a list torn by a blank column, and ends the list above also with a note below it", () => {
    const { tables } = analyse("4章", [
      ["電力削減量"],
      ["対象施設名", "施設数", "取組内容", null, "省エネによる電力削減量(kWh/年)"],
      ["市庁舎", 1, "LED化", null, 5000],
      ["合計", null, null, null, 5000],
      ["関係者との合意形成状況"],
      ["※黄色のセルに記入してください。"],
      ["関係者", "役割", "合意形成状況", "懸念点", "懸念点への対応策"],
      ["みどり電力", "小売", "合意済", "なし", "―"],
    ]);
    expect(tables.map(({ id, range }) => [id, range.top, range.bottom])).toEqual([
      ["P-4.2.saving", 1, 3],
      ["P-6.2", 6, 7],
    ]);
    expect(tables[0]!.columns.at(-1)).toMatchObject({ id: "kWh", col: 4 });
  });
});

it("takes a unit for the whole table from its caption, not from a column someone added in brackets", () => {
  const { findings, tables } = analyse("3.4活用想定補助金(事業別)", [
    [null, null, null, null, null, "（単位：円）"],
    [
      "取組No",
      "取組内容",
      "導入量・台数",
      "事業費全体の金額",
      "地域脱炭素移行・再エネ推進交付金",
      "一般財源",
      "事業費に係る費用効率性（円/t-CO2）",
      "累計CO2削減量(t-CO2)",
      "（参考）前年度計画額（千円）",
    ],
    ["①-1", "太陽光", "10件", 300000, 200000, 100000, 30000, 10, 280],
    ["合計", null, null, 300000, 200000, 100000],
  ]);
  expect(tables[0]!.columns.find(({ id }) => id === "totalCost")?.shift).toBe(-3);
  expect(findings.filter(({ severity }) => severity !== "info")).toEqual([]);
});
