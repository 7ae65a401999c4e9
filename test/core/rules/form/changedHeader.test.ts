import { Analyser } from "../../../../src/app/analysis";
import type { TestCell } from "../../../support/sheetOf";
import { sheetOf, snapshotOf } from "../../../support/sheetOf";

type Rows = readonly (readonly TestCell[])[];

const POTENTIAL: Rows = [
  ["【再エネ導入可能量】"],
  ["再エネ種別", "地方公共団体導入可能量①（kW）", "調査状況", null, "考慮すべき事項②", null, "除外後の導入可能量（①－②）(kW)"],
  [null, null, "状況", "その手法", "除外量(kW)", "除外理由"],
  ["太陽光発電", 86000, "済", "REPOS、航空写真", 41500, "急傾斜地を除外", 44500],
  ["風力発電", 12000, "済", "REPOS", 12000, "住宅地に近いため除外", 0],
  ["合計", 98000, null, null, 53500, null, 44500],
];
const PARTIES: Rows = [
  ["【関係者との合意形成状況】"],
  ["関係者", "役割", "合意形成状況", "懸念点", "懸念点への対応策"],
  ["里山エナジー株式会社", "PPA事業", "合意済", "調達価格の変動", "相対契約の長期化"],
  ["里山町農業委員会", "遊休農地の調整", "調整中", "営農への影響", "協議を年4回開催"],
];
const SAVING: Rows = [
  ["【省エネによる電力削減に関する状況】"],
  ["対象施設名", "施設数", "取組内容", "省エネによる電力削減量(kWh/年)"],
  ["里山町役場", 1, "LED化", 20000],
  ["里山図書館", 2, "空調更新", 5000],
  ["合計", null, null, 25000],
];
const MEETINGS: Rows = [
  ["３．進捗管理の実施体制"],
  ["進捗管理に係る会議体等の名称", "取組内容", "実施状況"],
  ["里山町脱炭素推進会議", "進捗の確認", "年2回開催"],
];
const PLANS: Rows = [
  ["地方公共団体実行計画の策定又は改定状況"],
  ["取組内容", "改正温対法に基づく地方公共団体実行計画の策定又は改定状況等"],
  ["事務事業編", "☑改定済（令和6年3月）　☐改定予定"],
  ["区域施策編", "☐改定済　☑改定予定（令和9年3月）"],
];

/** The table without its title and with some labels in other words. */
function renamed(rows: Rows, labels: Readonly<Record<string, string>>): Rows {
  return rows.map((row) => row.map((cell) => (typeof cell === "string" ? (labels[cell] ?? cell) : cell)));
}

/** A list with a column added at a place. */
function withColumn(rows: Rows, at: number, heading: string, value: TestCell): Rows {
  return rows.map((row, index) => (index === 0 ? row : [...row.slice(0, at), index === 1 ? heading : value, ...row.slice(at)]));
}

function without(rows: Rows, at: number): Rows {
  return rows.map((row, index) => (index === 0 ? row : row.filter((_, col) => col !== at)));
}

function spoken(rows: Rows, name = "表"): string[] {
  const { findings } = new Analyser().analyse(snapshotOf(sheetOf(name, rows, [2, 1])));
  return findings.filter(({ rule }) => rule === "A-05").map(({ actual, expected }) => `${expected} → ${actual}`);
}

describe("A-05: a label of the form in other words", () => {
  it.each<readonly [string, Rows, Readonly<Record<string, string>>, readonly string[]]>([
    ["the first column, whose cells name the rows", POTENTIAL, { 再エネ種別: "エネルギーの種類" }, ["再エネ種別 → エネルギーの種類"]],
    ["the first column of a list", PARTIES, { 関係者: "相手先" }, ["関係者 → 相手先"]],
    ["the last column, in words", PARTIES, { 懸念点への対応策: "どうするか" }, ["懸念点への対応策 → どうするか"]],
    ["the last column, in figures", SAVING, { "省エネによる電力削減量(kWh/年)": "へった電気" }, ["省エネによる電力削減量 → へった電気"]],
    [
      "two neighbours below the table's title",
      POTENTIAL,
      { その手法: "やり方", "除外量(kW)": "引く量" },
      ["その手法 → やり方", "除外量 → 引く量"],
    ],
    ["two columns apart from each other", PARTIES, { 役割: "何をするか", 懸念点: "心配ごと" }, ["役割 → 何をするか", "懸念点 → 心配ごと"]],
    ["one label of three, below its title", MEETINGS, { 実施状況: "これまで" }, ["実施状況 → これまで"]],
    ["one label of two, below its title", PLANS, { 取組内容: "計画の名前" }, ["取組内容 → 計画の名前"]],
  ])("%s", (_what, rows, labels, expected) => {
    expect(spoken(renamed(rows, labels))).toEqual(expected);
    expect(spoken(rows)).toEqual([]);
  });

  it.each([
    ["備考", "未定"],
    ["担当課", "環境課"],
    ["事業主体", "里山町"],
    ["世帯数", 12],
  ] as const)("not %s added to a complete table, at either edge or inside", (heading, value) => {
    for (const rows of [PARTIES, SAVING, MEETINGS])
      for (const at of [0, 2, 9]) expect(spoken(withColumn(rows, at, heading, value))).toEqual([]);
  });

  it("two neighbours where the sheet goes by the official name, and none where nothing names the table", () => {
    const rows = renamed(POTENTIAL, { その手法: "やり方", "除外量(kW)": "引く量" }).slice(1);
    expect(spoken(rows, "【様式1】4.1(1) 再エネ導入可能量")).toEqual(["その手法 → やり方", "除外量 → 引く量"]);
    expect(spoken(rows)).toEqual([]);
  });

  it("beside a column someone added", () => {
    for (const at of [3, 4, 5])
      expect(spoken(withColumn(renamed(PARTIES, { 懸念点への対応策: "どうするか" }), at, "担当課メモ", "環境課"))).toEqual([
        "懸念点への対応策 → どうするか",
      ]);
    for (const at of [0, 1, 2])
      expect(spoken(withColumn(renamed(PARTIES, { 関係者: "相手先" }), at, "備考", "未定"))).toEqual(["関係者 → 相手先"]);
  });

  it("not what people add for themselves where an official column at the edge is left out", () => {
    for (const heading of ["備考", "担当課", "連絡先", "所管"])
      expect(spoken(withColumn(without(PARTIES, 4), 4, heading, "環境課"))).toEqual([]);
    expect(spoken(withColumn(without(SAVING, 3), 3, "金額の内訳", "補助金"))).toEqual([]);
  });

  it("not a column whose cells hold something else, nor a blank one", () => {
    expect(spoken(withColumn(without(PARTIES, 4), 4, "面談回数", 3))).toEqual([]);
    expect(spoken(withColumn(without(PARTIES, 4), 4, "欄外", null))).toEqual([]);
  });

  it("not a few common labels of another table", () => {
    expect(spoken([["令和7年度の主な行事"], ...renamed(MEETINGS, { 進捗管理に係る会議体等の名称: "行事" }).slice(1)])).toEqual([]);
    expect(
      spoken([["町の計画の一覧"], ...renamed(PLANS, { 改正温対法に基づく地方公共団体実行計画の策定又は改定状況等: "担当" }).slice(1)]),
    ).toEqual([]);
  });
});
