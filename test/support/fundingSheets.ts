import type { Sheet } from "../../src/core/grid/snapshot";
import type { TestCell } from "./sheetOf";
import { sheetOf } from "./sheetOf";

export type Rows = TestCell[][];
export type Change = (rows: Rows) => void;

const GRANT = "地域脱炭素移行・再エネ推進交付金";
const BOND = "脱炭素化推進事業債";

/** An invented plan: [year, sector, measure, content, cost, programme, ministry, required], 千円. */
export const YEARS = [
  ["令和8年度", "民生電力", "①-1", "住宅への太陽光発電設備 10件", 15000, GRANT, "環境省", 10000],
  ["令和8年度", "民生電力", "①-2", "公共施設への太陽光発電設備 2棟", 30000, BOND, "総務省", 20000],
  ["令和8年度", "民生電力以外", "②-1", "公用車のEV化 2台", 8000, GRANT, "環境省", 4000],
  ["令和9年度", "民生電力", "①-1", "住宅への太陽光発電設備 20件", 30000, GRANT, "環境省", 20000],
  ["令和9年度", "民生電力以外", "②-1", "公用車のEV化 3台", 12000, GRANT, "環境省", 6000],
] as const;

/** P-3.4a of the same plan: [No, content, quantity, total, grant, gx, other grant, bond, general, other, CO2]. */
export const MEASURES = [
  ["①-1", "住宅への太陽光発電設備", "計30件（年10件）", 45000, 30000, null, null, null, null, 15000, 900],
  ["①-2", "公共施設への太陽光発電設備", "計2棟", 30000, null, null, null, 20000, 10000, null, 1000],
  ["②-1", "公用車のEV化", "計5台", 20000, 10000, null, null, null, 10000, null, 0],
] as const;

/** 事業別 as the tool prints it, totals and efficiency filled. */
export function byMeasure(change: Change = () => undefined): Sheet {
  const rows: Rows = [
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
      "累計CO2削減量(t-CO2)",
      "事業費に係る\n費用効率性\n（円/t-CO2）",
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
    [...MEASURES[0], 50000],
    [...MEASURES[1], 30000],
    [...MEASURES[2], "－"],
    ["合計(千円)", null, null, 95000, 40000, null, null, 20000, 20000, 15000, 1900, 50000],
    ["総事業費/CO2削減量(円/t-CO2)", null, null, 50000],
  ];
  change(rows);
  return sheetOf("3.4活用想定補助金(事業別)", rows, [1, 1]);
}

const yearHeader = [
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
];

/** Programme list and years as the tool prints them, on one sheet; `sums` false leaves the computed cells blank. */
export function byYear({ sums = true, change = () => undefined }: { readonly sums?: boolean; readonly change?: Change } = {}): Sheet {
  const f = (value: number): TestCell => (sums ? value : null);
  const rows: Rows = [
    ["活用を想定している国の事業\n（交付金、補助金等）の名称", "所管府省庁", "必要額合計\n（千円）", "該当する取組No"],
    ["民生電力", null, f(50000)],
    [GRANT, "環境省", f(30000), "①-1"],
    [BOND, "総務省", f(20000), "①-2"],
    ["民生電力以外", null, f(10000)],
    [GRANT, "環境省", f(10000), "②-1"],
    [],
    yearHeader,
    ["令和8年度", "年度合計", null, null, null, null, f(53000)],
    [null, ...YEARS[0].slice(1, 5), f(45000), null, ...YEARS[0].slice(5)],
    [null, null, ...YEARS[1].slice(2, 5), null, null, ...YEARS[1].slice(5)],
    [null, ...YEARS[2].slice(1, 5), f(8000), null, ...YEARS[2].slice(5)],
    ["令和9年度", "年度合計", null, null, null, null, f(42000)],
    [null, ...YEARS[3].slice(1, 5), f(30000), null, ...YEARS[3].slice(5)],
    [null, ...YEARS[4].slice(1, 5), f(12000), null, ...YEARS[4].slice(5)],
    ["合計", "全体", null, null, null, null, f(95000), null, null, f(60000)],
    [null, "民生電力", null, null, null, f(75000), null, null, null, f(50000)],
    [null, "民生電力以外", null, null, null, f(20000), null, null, null, f(10000)],
  ];
  change(rows);
  return sheetOf("3.4活用想定補助金(年度別)", rows, [2, 1]);
}

/** Moved and renamed, 円, the year on every row, no 年度合計 rows, a second programme for one measure, notes between. */
export function byYearShifted({ sums = true }: { readonly sums?: boolean } = {}): Sheet {
  const f = (value: number): TestCell => (sums ? value * 1000 : null);
  const line = (index: number, sector: TestCell, year: TestCell): TestCell[] => {
    const [era, name, no, content, cost, programme, ministry, required] = YEARS[index]!;
    return [era, name, no, content, null, cost * 1000, sector, year, programme, ministry, required * 1000];
  };
  const rows: Rows = [
    ["【事業費の額（各年度）、活用を想定している国の事業】"],
    [],
    [
      "年度",
      "部門別",
      "取組Ｎｏ",
      "事業内容",
      null,
      "事業費（円）",
      "部門別事業費（円）",
      "事業費（年度合計）（円）",
      "国の事業の名称",
      "所管府省庁",
      "必要額（円）",
    ],
    line(0, f(45000), f(53000)),
    line(1, null, null),
    [null, null, null, null, null, null, null, null, "市町村支援事業", "環境省", 3000000],
    ["※執行事務費は含まない"],
    line(2, f(8000), null),
    line(3, f(30000), f(42000)),
    line(4, f(12000), null),
    ["全体", null, null, null, null, null, null, f(95000), null, null, f(63000)],
  ];
  return sheetOf("【様式1】3.4 活用想定補助金（年度別）", rows, [5, 3]);
}

/** Columns in another order, sector headings in rows of their own, both tables side by side. */
export function byYearSwapped({ sums = true }: { readonly sums?: boolean } = {}): Sheet {
  const f = (value: number): TestCell => (sums ? value : null);
  const line = (index: number): TestCell[] => {
    const [, , no, content, cost, programme, ministry, required] = YEARS[index]!;
    return [null, null, no, content, programme, ministry, required, cost];
  };
  const left: Rows = [
    [
      "年度",
      "部門別",
      "取組No",
      "事業内容",
      "国の事業の名称",
      "所管府省庁",
      "必要額（千円）",
      "事業費（千円）",
      "部門別事業費（千円）",
      "事業費（年度合計）（千円）",
    ],
    ["R8", "民生電力", null, null, null, null, null, null, f(45000)],
    line(0),
    line(1),
    [null, "民生電力以外", null, null, null, null, null, null, f(8000)],
    line(2),
    [null, "年度合計", null, null, null, null, null, null, null, f(53000)],
    ["R9", "民生電力", null, null, null, null, null, null, f(30000)],
    line(3),
    [null, "民生電力以外", null, null, null, null, null, null, f(12000)],
    line(4),
    [null, "年度合計", null, null, null, null, null, null, null, f(42000)],
    ["全体", null, null, null, null, null, f(60000), null, null, f(95000)],
  ];
  const right: Rows = [
    ["国の事業名称", "必要額合計（千円）", "所管府省庁", "該当する取組No"],
    ["民生電力", f(50000)],
    [GRANT, f(30000), "環境省", "①-1"],
    [BOND, f(20000), "総務省", "①-2"],
    ["民生電力以外", f(10000)],
    [GRANT, f(10000), "環境省", "②-1"],
  ];
  const rows = left.map((cells, index) => [...cells, ...Array<null>(12 - cells.length).fill(null), ...(right[index] ?? [])]);
  return sheetOf("補助金（年度別）", rows, [0, 0]);
}
