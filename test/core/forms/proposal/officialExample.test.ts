import type { Sheet } from "../../../../src/core/grid/snapshot";
import { analyse } from "../../../support/analysed";
import type { TestCell } from "../../../support/sheetOf";
import { sheetOf } from "../../../support/sheetOf";

type Rows = TestCell[][];

const GRANT = "地域脱炭素移行・再エネ推進交付金";

/** The official form with its own example (seed 002 L3095-4466): placeholders, and the inconsistencies O1 to O9 of calculations.md. */
function sheet(name: string, rows: Rows): Sheet {
  return sheetOf(name, rows, [1, 1]);
}

const funding = sheet("3.4活用想定補助金(事業別)", [
  [
    "取組No",
    "取組内容",
    "導入量・台数",
    "事業費全体の金額\n（千円）",
    "活用予定の資金金額（千円）",
    null,
    null,
    null,
    null,
    null,
    "事業費に係る\n費用効率性\n（円/t-CO2）",
  ],
  [
    null,
    null,
    null,
    null,
    GRANT,
    "特定地域脱炭素移行加速化交付金\n【GX】",
    "その他交付金\n/補助金",
    "地方債",
    "一般財源",
    "その他（金融機関や民間事業者からの資金等）",
  ],
  [
    "①-1",
    "住宅への太陽光発電設備の設置促進（設置補助）",
    "計○○件\n（年○○件）",
    "○○,○○○",
    "○, ○○○",
    null,
    null,
    null,
    "○, ○○○",
    null,
    "○○,○○○",
  ],
  ["①-2", "住宅のZEH化", "計○○件\n（年○○件）", "○○,○○○", null, null, "○, ○○○", null, null, "○, ○○○", "○○,○○○"],
  ["②-1", "路線バスのEV化", "計○○台\n（年○○台）", "○○,○○○", "○, ○○○", null, null, null, null, null, "○○,○○○"],
  ["合計(千円)", null, null, "○, ○○○", "○, ○○○", "○, ○○○", "○, ○○○", "○, ○○○", "○, ○○○", "○, ○○○"],
  ["総事業費/CO2削減量(円/t-CO2)", null, null, "○, ○○○"],
]);

const years = sheet("3.4活用想定補助金(年度別)", [
  ["活用を想定している国の事業\n（交付金、補助金等）の名称", "所管府省庁", "必要額合計\n（千円）", "該当する取組No"],
  ["民生電力", null, "〇,〇〇〇"],
  [GRANT, "環境省", "〇,〇〇〇", "①-1、①-3・・・"],
  ["民生電力以外", null, "〇,〇〇〇"],
  [GRANT, "環境省", "〇,〇〇〇", "②-1・・・"],
  [],
  [
    "年度",
    "部門別",
    "取組No",
    "事業内容",
    "事業費\n（千円）",
    "部門別事業費\n（千円）",
    "事業費（年度合計）\n（千円）",
    "活用を予定している国の事業\n（交付金、補助金等）の名称",
    "所管府省庁",
    "必要額\n（千円）",
  ],
  ["令和7年度", "年度合計", null, null, null, null, "○,○○○"],
  [
    null,
    "民生電力",
    "①-1",
    "住宅への太陽光発電設備の設置促進（設置補助）〇〇件\n（〇〇kW）",
    "〇〇〇",
    "○,○○○",
    null,
    GRANT,
    "環境省",
    "〇〇〇",
  ],
  [null, null, "①-3", "公共施設の太陽光発電設備の設置（〇棟）", "〇〇〇", null, null, "脱炭素化推進事業債", "総務省", "〇〇〇"],
  [null, "民生電力以外", "②-5", "公用車のEV化（〇台）", "〇〇〇", "○,○○○", null, "〇〇〇", "〇〇〇", "〇〇〇"],
  ["合計", "全体", null, null, null, null, "〇,〇〇〇", null, null, "〇〇〇"],
]);

const plant = (site: string, no: string, key: string | null, contract: string): TestCell[] => [
  site,
  no,
  key,
  "PPA事業者",
  "オンサイト",
  "屋根置き",
  "○箇所",
  null,
  "○○",
  contract,
  null,
  "○○,○○○",
  "R○年○",
];
const head = [
  "設置場所",
  "施設番号",
  "基幹設備",
  "設置者",
  "オンサイト・\nオフサイト",
  "設置方法",
  "施設数",
  "設備能力\n(kW)\n(小計)",
  "設備能力\n(kW)",
  "契約電力\n区分",
  "発電量\n(kWh/年)\n(小計)",
  "発電量\n(kWh/年)",
  "導入時期",
  "設備導入の\n実現可能性",
  "リプレース、\nリパワリング\n等",
];

const equipment = sheet("4.1(2)新規再エネ導入予定（設備情報）", [
  ["【太陽光発電】"],
  head,
  ["戸建住宅", null, null, null, null, null, null, "○○○", null, null, "○○,○○○"],
  ["エリアA", "太陽光ー１", null, "個人", "オンサイト", "屋根置き", "○○戸", null, "○○○", "低圧", null, "○○,○○○", "R○～○年○"],
  ["家庭(その他)"],
  ["商業施設", null, null, null, null, null, null, "○○○", null, null, "○○,○○○"],
  plant("商業施設A", "太陽光ー８", null, "高圧"),
  ["公共施設", null, null, null, null, null, null, "○○○", null, null, "○○,○○○"],
  plant("公共施設A", "太陽光－１２", "基幹１", "高圧"),
  ["公共施設E", "・・・"],
  ["合計", null, null, null, null, null, null, null, "○○○", null, null, "○○,○○○"],
  [],
  ["【廃棄物発電】（設備情報）"],
  [
    "設置場所",
    "施設番号",
    "基幹発電設備",
    "設置者",
    "オンサイト・\nオフサイト",
    "電源",
    "施設数",
    "設備能力(kW)",
    "設備全体の発電量\n(kwh/年）",
    "契約電力\n区分",
    "バイオマス\n発電量(kWh/年)",
    "バイオマス比\n率（%）",
    "導入時期",
  ],
  [
    "〇〇（建替分）",
    "廃棄物ー１",
    null,
    "〇〇市",
    "〇〇",
    "〇〇",
    "〇〇",
    "〇〇",
    10000,
    "〇〇",
    2500,
    { value: 0.6, format: "0%" },
    "〇〇",
  ],
  ["合計", null, null, null, null, null, null, 0, 10000, null, 2500],
]);

const survey = sheet(" 4.1(2)新規再エネ導入予定(FS調査、系統接続検討状況)", [
  ["【太陽光発電】（FS調査、系統接続検討状況）"],
  ["設備情報", null, null, null, null, null, "FS調査実施項目", null, null, "系統接続検討状況"],
  [
    "設置場所",
    "施設番号",
    "基幹発電\n設備",
    "施設数",
    "契約電力\n区分",
    "発電量\n(kWh/年)",
    "REPOSや\n衛星写真\n確認",
    "資料調査",
    "実地調査",
  ],
  ["戸建住宅"],
  ["エリアA", "太陽光-１", null, "〇〇戸", "低圧", "〇〇,〇〇〇", "確認済", "実施中", "実施中", "検討不要"],
  ["商業施設"],
  ["商業施設A", "太陽光-９", null, "〇箇所", "高圧", "〇〇,〇〇〇", "確認済", "実施中", "実施中", "(単独)接続検討申込中"],
  ["公共施設"],
  ["公共施設A", "太陽光-１３", "基幹１", "〇箇所", "高圧", "〇〇,〇〇〇", "確認済", "実施済", "実施済", "(単独)事業性判断実施済"],
  ["・・・", "・・・"],
  ["合計"],
  [],
  ["【電源別新規再エネ導入量合計（kWh/年）】"],
  ["太陽光発電"],
  ["民生部門_新規再エネ導入量 合計"],
  ["民生部門以外の電力_新規再エネ導入量 合計"],
]);

const consent = sheet("4.1(2)新規再エネ導入予定(合意形成)", [
  ["【太陽光発電】（合意形成）"],
  [
    "設置場所",
    "施設番号",
    "基幹発電設備",
    "施設数",
    "契約電力区分",
    "発電量\n(kWh/年)",
    "合意形成対象者",
    "合意形成に向けた主な説明項目",
    null,
    null,
    null,
    "再エネ設備導入における\n合意に向けた進捗度",
  ],
  [null, null, null, null, null, null, null, "先行地域の\nコンセプト", "電源の詳細仕様", "周辺環境への\n影響と対策", "導入コスト"],
  ["戸建住宅"],
  ["エリアA", "太陽光-１", null, "〇〇戸", "低圧", "○○,○○○", "自治会長", "合意済", "合意済", "合意済", "合意済", "合意済"],
  [null, null, null, null, null, null, "住民", "合意済", "協議中", "協議中", "協議中", "協議中"],
  ["商業施設"],
  ["商業施設A", "太陽光-９", null, "〇箇所", "高圧", "○○,○○○", "○○○", "○○○", "○○○", "○○○", "○○○", "○○○"],
  ["合計", null, null, null, null, "○○,○○○"],
]);

const existing = sheet("4.1(3)活用可能な既存の再エネ発電設備", [
  ["【太陽光発電設備】※既存"],
  [
    "設置方法",
    "設置場所",
    "数量",
    "設置者",
    "設備能力(kW)",
    "発電量\n(kWh/年)",
    "発電量のうち先行\n地域へ供給する電\n力量(kWh/年)",
    "導入時期",
    "電源",
    "供給方法（供給主体）等",
  ],
  [
    "屋根置き",
    "公共施設",
    "〇箇所",
    "〇〇市",
    "〇〇〇",
    "〇〇〇",
    "〇〇〇",
    "H〇〇年",
    "FIT電源",
    "トラッキング付非化石証書\n（電力小売事業者A）",
  ],
  ["合計", null, null, null, "〇〇〇", "〇〇〇", "〇〇〇"],
  [],
  ["【廃棄物発電】"],
  [
    "発電方式",
    "設置場所",
    "数量",
    "設置者",
    "バイオマス\n比率",
    "設備のバイオマス\n発電量\n(kWh/年)",
    "バイオマス発電量\nのうち先行地域へ\n供給する電力量\n(kWh/年)",
    "導入時期",
    "電源",
    "供給方法（供給主体）",
    "設備全体の\n発電量(kWh/年)",
  ],
  [
    "廃棄物発電",
    "〇〇（建替分）",
    "１箇所",
    "〇〇市",
    "〇％",
    "〇〇〇",
    "〇〇〇",
    "H〇〇年",
    "非FIT電源",
    "・相対契約（電力小売事業者C）\n・R7年建替予定。",
    "〇〇〇",
  ],
  ["合計", null, null, null, null, "〇〇〇", "〇〇〇", null, null, null, "〇〇〇"],
]);

const potential = sheet("4.1(1)再エネ導入可能量", [
  [
    "再エネ種別",
    "地方公共団体\n導入可能量①\n（kW）",
    "調査状況",
    null,
    "考慮すべき事項②\n（経済合理性・支障の有無等）",
    null,
    "除外後の\n導入可能量\n（①－②）\n(kW)",
  ],
  [null, null, "状況", "その手法", "除外量(kW)", "除外理由"],
  [
    "太陽光発電",
    "○○,○○○",
    "済",
    "○○○",
    "○○○",
    "再エネ種別ごとに、再エネ導入が難しい事項について、内容を記載するようにしてください。",
    "○○,○○○",
  ],
  ["合計", "○○,○○○", null, null, "○○○", null, "○○,○○○"],
]);

const BOOK = [funding, years, equipment, survey, consent, existing, potential];

it("of the official example only the placeholders are reported", () => {
  const analysis = analyse(...BOOK);
  expect(analysis.tables.map((table) => table.id)).toEqual([
    "P-3.4a",
    "P-3.4b.programmes",
    "P-3.4b.byYear",
    "P-4.1(2).equipment",
    "P-4.1(2).equipment",
    "P-4.1(2).survey",
    "P-4.1(2).totals",
    "P-4.1(2).consent",
    "P-4.1(3).solar",
    "P-4.1(3).waste",
    "P-4.1(1)",
  ]);
  expect(analysis.findings.filter((finding) => finding.rule !== "A-01").map((finding) => `${finding.rule} ${finding.message}`)).toEqual([]);
  expect(analysis.findings.length).toBeGreaterThan(60);
});

it("nothing is computed from placeholders", () => {
  const analysis = analyse(...BOOK);
  const values = analysis.calculation.cells.map((cell) => ({ cell, result: analysis.calculation.result(cell) }));
  // The example's one set of figures: the waste plant of L1219, whose old plants are not filled in.
  expect(values.filter(({ result }) => result.state === "complete").map(({ cell }) => cell.table.source)).toEqual(
    expect.arrayContaining(["廃棄物発電"]),
  );
  expect(values.filter(({ cell, result }) => result.state === "complete" && cell.table.source !== "廃棄物発電")).toEqual([]);
});
