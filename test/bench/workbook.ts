import ExcelJS from "exceljs";

type Row = readonly (string | number | null)[];

/** The rows of one sheet: header, `rows` facilities numbered on from `first`, and a total. */
interface Page {
  readonly name: string;
  readonly sheets: number;
  readonly make: (first: number, rows: number) => Row[];
}

function numbered(first: number, rows: number, make: (no: number) => Row): Row[] {
  return Array.from({ length: rows }, (_, index) => make(first + index));
}

function sumOf(rows: readonly Row[], col: number): number {
  return rows.reduce((sum, row) => sum + Number(row[col] ?? 0), 0);
}

const PLANTS = [
  "設置場所",
  "施設番号",
  "基幹設備",
  "設置者",
  "オンサイト・オフサイト",
  "設置方法",
  "施設数",
  "設備能力(kW)",
  "契約電力区分",
  "発電量(kWh/年)",
  "導入時期",
  "設備導入の実現可能性",
];

/** 設備情報: twelve columns a planned plant. */
function plants(first: number, rows: number): Row[] {
  const list = numbered(first, rows, (no) => {
    const kW = 10 + (no % 30);
    return [
      `施設${no}`,
      `太陽光-${no}`,
      no === 1 ? "基幹１" : "",
      "PPA事業者",
      "オンサイト",
      "屋根置き",
      1,
      kW,
      "低圧",
      kW * 1200,
      "R8年",
      "",
    ];
  });
  return [["【太陽光発電】（設備情報）"], PLANTS, ...list, ["合計", "", "", "", "", "", "", sumOf(list, 7), "", sumOf(list, 9)]];
}

const DEMAND = [
  "No",
  "対象施設名",
  "区分",
  "施設数",
  "試算方法",
  "直近電力需要量(kWh/年)",
  "主として取組を実施する範囲内外",
  "合意形成対象者数",
  "現在の合意形成進捗度",
];

function demandOf(no: number): number {
  return 4000 + (no % 7) * 100;
}

/** 民生電力需要量: numbered by section, at most 999 facilities a section. */
function demand(first: number, rows: number): Row[] {
  const list = numbered(first, rows, (no) => [
    `${3 + Math.floor(no / 999)}_${(no % 999) + 1}`,
    `事業所${no}`,
    "既存",
    1,
    "実績",
    demandOf(no),
    "範囲内",
    1,
    "",
  ]);
  return [["民生電力需要量"], DEMAND, ...list, ["合計", "", "", "", "", sumOf(list, 5)]];
}

const UNDER = ["先行地域のある地方公共団体内", "当該地方公共団体の域外"];

/** 電力供給状況: eight ways of supply and their sum across, as the perf budgets assume (anchors/perf.md §2). */
function supply(first: number, rows: number): Row[] {
  const list = numbered(first, rows, (no) => {
    const kWh = demandOf(no);
    return [`事業所${no}`, 1, 1000, 500, 0, 300, kWh - 2300, 0, 400, 100, "オンサイト", kWh, null];
  });
  const totals = Array.from({ length: 10 }, (_, index) => (index === 8 ? null : sumOf(list, index + 2)));
  return [
    ["電力供給状況（民生部門）"],
    [
      "対象施設名",
      "施設数",
      "自家消費等",
      null,
      "相対契約",
      null,
      "再エネメニュー",
      null,
      "証書",
      null,
      "再エネ等の電力供給元(発電主体)",
      "電力供給量(kWh/年)",
      "地方公共団体が所有する廃棄物処理施設",
    ],
    [null, null, ...UNDER, ...UNDER, ...UNDER, ...UNDER],
    ...list,
    ["合計", null, ...totals],
  ];
}

const GRANT = "地域脱炭素移行・再エネ推進交付金";

/** 活用想定補助金(事業別): cost, its funding, and a quotient in every row. */
function funding(first: number, rows: number): Row[] {
  const list = numbered(first, rows, (no) => {
    const grant = 2000 + (no % 9) * 100;
    const tCo2 = 40 + (no % 11);
    return [
      `①-${1 + Math.floor(no / 99)}-${1 + (no % 99)}`,
      `取組${no}`,
      `計${no}件`,
      grant + 1500,
      grant,
      null,
      null,
      1000,
      500,
      null,
      tCo2,
      Math.round(((grant + 1500) * 1000) / tCo2),
    ];
  });
  const totals = [3, 4, 5, 6, 7, 8, 9, 10].map((col) => sumOf(list, col));
  return [
    ["活用想定補助金（事業別）"],
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
      "累計CO2削減量(t-CO2)",
      "事業費に係る費用効率性（円/t-CO2）",
    ],
    [
      null,
      null,
      null,
      null,
      GRANT,
      "特定地域脱炭素移行加速化交付金【GX】",
      "その他交付金/補助金",
      "地方債",
      "一般財源",
      "その他（金融機関や民間事業者からの資金等）",
    ],
    ...list,
    ["合計(千円)", null, null, ...totals, Math.round((totals[0]! * 1000) / totals[7]!)],
  ];
}

const PAGES: readonly Page[] = [
  { name: "設備情報", sheets: 10, make: plants },
  { name: "民生電力需要量", sheets: 5, make: demand },
  { name: "電力供給状況(民生部門)", sheets: 5, make: supply },
  { name: "活用想定補助金(事業別)", sheets: 5, make: funding },
];

/** A consistent workbook of 25 sheets with one table of `rows` rows each, as the perf budgets assume (anchors/perf.md §2). */
export async function benchWorkbook(rows: number): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  for (const { name, sheets, make } of PAGES) {
    for (let index = 0; index < sheets; index += 1) {
      const page = book.addWorksheet(`${name}${index + 1}`);
      for (const row of make(index * rows + 1, rows)) page.addRow(row);
    }
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}
