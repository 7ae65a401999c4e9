import { Analyser } from "../../../src/app/analysis";
import type { TestCell } from "../../support/sheetOf";
import { sheetOf, snapshotOf } from "../../support/sheetOf";

type Rows = readonly (readonly TestCell[])[];

const FUNDING: Rows = [
  [
    "取組No",
    "取組内容",
    "導入量・台数",
    "事業費全体の金額（千円）",
    "活用予定の資金金額（千円）",
    null,
    null,
    null,
    null,
    null,
    "事業費に係る費用効率性（円/t-CO2）",
  ],
  [
    null,
    null,
    null,
    null,
    "地域脱炭素移行・再エネ推進交付金",
    "特定地域脱炭素移行加速化交付金【GX】",
    "その他交付金/補助金",
    "地方債",
    "一般財源",
    "その他",
  ],
  ["①-1", "太陽光", "10件", 300, 200, null, null, null, 100, null, 30000],
  ["合計", null, null, 300, 200, null, null, null, 100],
];

const EFFICIENCY: Rows = [
  [
    "取組",
    "総事業費（千円）",
    "交付金額（千円）",
    "累計CO2削減量（t-CO2）",
    "事業費に係る費用効率性（円/t-CO2）",
    "地域脱炭素移行・再エネ推進交付金及び特定地域脱炭素移行加速化交付金【GX】に係る費用効率性（円/t-CO2）",
  ],
  ["民生部門電力の取組", 300, 200, 10, 30000, 20000],
  ["交付金対象事業全体", 300, 200, 10, 30000, 20000],
];

const BY_YEAR: Rows = [
  [
    "年度",
    "部門別",
    "取組No",
    "事業内容",
    "事業費（千円）",
    "部門別事業費（千円）",
    "事業費（年度合計）（千円）",
    "国の事業の名称",
    "所管府省庁",
    "必要額（千円）",
  ],
  ["令和8年度", "民生電力", "①-1", "太陽光", 300, 300, 300, "地域脱炭素移行・再エネ推進交付金", "環境省", 200],
];

const PROGRAMMES: Rows = [
  ["国の事業の名称", "所管府省庁", "必要額合計（千円）", "該当する取組No"],
  ["地域脱炭素移行・再エネ推進交付金", "環境省", 200, "①-1"],
];

const SURVEY: Rows = [
  ["設置場所", "施設番号", "基幹設備", "施設数", "契約電力区分", "発電量(kWh/年)", "FS調査実施項目", null, null, "系統接続検討状況"],
  [null, null, null, null, null, null, "REPOSや衛星写真確認", "資料調査", "実地調査"],
  ["市庁舎", "太陽光-1", "基幹１", 1, "高圧", 90000, "確認済", "実施済", "実施済", "契約申込済"],
];

const CONSENT: Rows = [
  [
    "設置場所",
    "施設番号",
    "基幹設備",
    "施設数",
    "契約電力区分",
    "発電量(kWh/年)",
    "合意形成対象者",
    "主な説明項目",
    null,
    null,
    null,
    "再エネ設備導入における合意に向けた進捗度",
  ],
  [null, null, null, null, null, null, null, "先行地域のコンセプト", "電源の詳細仕様", "周辺環境への影響と対策", "導入コスト"],
  ["市庁舎", "太陽光-1", "基幹１", 1, "高圧", 90000, "財政課", "説明済", "説明済", "説明済", "説明済", "協議中"],
];

const WASTE: Rows = [
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
];

const SOLAR: Rows = [
  [
    "設置方法",
    "設置場所",
    "数量",
    "設置者",
    "設備能力(kW)",
    "発電量(kWh/年)",
    "発電量のうち先行地域へ供給する電力量(kWh/年)",
    "導入時期",
    "電源",
    "供給方法（供給主体）",
  ],
  ["屋根置き", "市庁舎", "1箇所", "市", 50, 60000, 60000, "R2年", "非FIT電源", "自家消費"],
];

const REPORT = (title: string): Rows => [
  [title, null, null, null, null],
  ["No", "施設名", "対象施設数", "合意形成進捗度", "スケジュール"],
  [1, "甲", 10, "A", "R6年"],
  [2, "乙", 20, "B", "R7年"],
];

/** A blank column before the given one. */
const gapped = (rows: Rows, at: number): Rows =>
  rows.map((row) => [...row.slice(0, at), ...Array<null>(Math.max(0, at - row.length)).fill(null), null, ...row.slice(at)]);

function beside(left: Rows, right: Rows, gap: number): TestCell[][] {
  const width = Math.max(...left.map((row) => row.length)) + gap;
  return Array.from({ length: Math.max(left.length, right.length) }, (_, row) => {
    const own = left[row] ?? [];
    return [...own, ...Array<null>(width - own.length).fill(null), ...(right[row] ?? [])];
  });
}

/** Tables with the columns found, counted from their own first one, and their rows. */
function located(
  rows: Rows,
): { readonly id: string; readonly columns: readonly string[]; readonly rows: readonly string[]; readonly left: number }[] {
  const { tables } = new Analyser().analyse(snapshotOf(sheetOf("まとめ", rows)));
  return tables.map((table) => ({
    id: `${table.id} ${table.source ?? ""}`.trim(),
    columns: table.columns.map(({ id, col }) => `${id}@${col - table.header.left}`),
    rows: table.rows.map(({ id, kind }) => `${kind} ${id}`),
    left: table.header.left,
  }));
}

describe.each([
  ["3.4a | 3.4c", FUNDING, EFFICIENCY],
  ["3.4c | 3.4a", EFFICIENCY, FUNDING],
  ["3.4a | programmes", FUNDING, PROGRAMMES],
  ["by year | programmes", BY_YEAR, PROGRAMMES],
  ["by year | 3.4c", BY_YEAR, EFFICIENCY],
  ["survey | consent", SURVEY, CONSENT],
  ["consent | survey", CONSENT, SURVEY],
  ["existing solar | waste", SOLAR, WASTE],
  ["existing waste | solar", WASTE, SOLAR],
  ["consent of homes | of public buildings", REPORT("【住宅】"), REPORT("【公共】")],
])("tables side by side: %s", (_, left, right) => {
  const width = Math.max(...left.map((row) => row.length));
  const whole = (rows: Rows, at: number) => located(rows).map((table) => ({ ...table, left: table.left + at }));

  it.each([0, 1])("%s blank columns between", (gap) => {
    expect(located(beside(left, right, gap))).toEqual([...whole(left, 0), ...whole(right, width + gap)]);
  });

  it("one with a blank column inside", () => {
    const [first, second] = [gapped(left, 3), gapped(right, 3)];
    expect(located(beside(first, right, 1))).toEqual([...whole(first, 0), ...whole(right, width + 2)]);
    expect(located(beside(left, second, 1))).toEqual([...whole(left, 0), ...whole(second, width + 1)]);
  });
});

it("leaves a table whole beside which someone repeats some of its labels", () => {
  const notes: Rows = [
    ["事業費全体の金額（千円）", "一般財源", "備考"],
    [null, null, null],
    [280, 80, "昨年度"],
    [280, 80],
  ];
  const [table, ...more] = located(beside(FUNDING, notes, 0));
  expect(table).toMatchObject({
    id: "P-3.4a",
    columns: [
      "measureNo@0",
      "measure@1",
      "quantity@2",
      "totalCost@3",
      "grant@4",
      "gxGrant@5",
      "otherGrant@6",
      "bond@7",
      "general@8",
      "other@9",
      "efficiency@10",
    ],
  });
  expect(more).toEqual([]);
});
