import type { Snapshot } from "../../src/core/grid/snapshot";
import type { TestCell } from "./sheetOf";
import { sheetOf, snapshotOf } from "./sheetOf";

/** Invented figures of an invented town: a funding sheet as the proposal form prints it. */
const HEADER: readonly (readonly TestCell[])[] = [
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
    "地域脱炭素移行・再エネ推進交付金",
    "特定地域脱炭素移行加速化交付金【GX】",
    "その他交付金/補助金",
    "地方債",
    "一般財源",
    "その他（金融機関や民間事業者からの資金等）",
  ],
];

type Measure = readonly [string, string, string, number, number, number, number, number, number, number, number, TestCell];

const MEASURES: readonly Measure[] = [
  ["①-1", "戸建住宅への太陽光発電設備の導入", "計120件（年24件）", 240000, 160000, 0, 0, 0, 80000, 0, 4000, 60000],
  ["①-2", "公共施設への太陽光発電設備・蓄電池の導入", "計18箇所", 410000, 270000, 0, 0, 90000, 50000, 0, 8200, 50000],
  ["①-3", "ため池フロート太陽光（PPA）", "計2基", 660000, 330000, 0, 0, 0, 0, 330000, 13200, 50000],
  ["②-1", "高効率空調・LED照明への更新", "計36施設", 96000, 48000, 0, 12000, 0, 36000, 0, 2400, 40000],
  ["②-2", "EV公用車・充電設備の導入", "計20台", 84000, 42000, 0, 0, 0, 42000, 0, 600, 140000],
];

const add = (column: number): number => MEASURES.reduce((sum, row) => sum + Number(row[column]), 0);
const TOTAL = [3, 4, 5, 6, 7, 8, 9, 10].map(add);

export interface Faults {
  /** Cells of the measures replaced: [row, column, value]. */
  readonly cells?: readonly (readonly [number, number, TestCell])[];
  /** 合計 of 事業費全体 instead of the right one. */
  readonly total?: TestCell;
}

/** One funding sheet (P-3.4a). Consistent unless faults are given. */
export function fundingSheet(name: string, faults: Faults = {}) {
  const rows = MEASURES.map((measure) => measure.slice() as TestCell[]);
  for (const [row, col, value] of faults.cells ?? []) rows[row]![col] = value;
  const total: TestCell[] = ["合計(千円)", null, null, ...TOTAL, Math.round((TOTAL[0]! * 1000) / TOTAL[7]!)];
  total[11] = null;
  if (faults.total !== undefined) total[3] = faults.total;
  return sheetOf(
    name,
    [["3.4 活用想定補助金（事業別）"], [], ...HEADER, ...rows, total, ["総事業費/CO2削減量(円/t-CO2)", null, null, null]],
    [1, 1],
  );
}

/** A workbook with faults that do not depend on each other: a wrong total on two sheets, a cost without its funding on a third. */
export function faultyBook(): Snapshot {
  return snapshotOf(
    fundingSheet("3.4活用想定補助金(事業別)", { total: 1500000 }),
    fundingSheet("【控】3.4活用想定補助金(事業別)", { total: 1480000 }),
    fundingSheet("【乙】3.4活用想定補助金(事業別)", {
      cells: [
        [4, 7, 24000],
        [2, 11, 50],
      ],
    }),
  );
}
/** A workbook where nothing is wrong but figures still to be computed. */
export function cleanBook(): Snapshot {
  return snapshotOf(fundingSheet("3.4活用想定補助金(事業別)"));
}

/** A workbook without any table of the forms. */
export function foreignBook(): Snapshot {
  return snapshotOf(sheetOf("Sheet1", [["会議メモ"], ["日時", "令和7年11月22日"], ["出席", "12名"]]));
}

/** At least `count` findings on five sheets: long lists in which every row's cost differs from its funding. */
export function largeBook(count: number): Snapshot {
  const perSheet = Math.ceil(count / 5);
  const row = (index: number): readonly TestCell[] => [
    `①-${index + 1}`,
    `取組${index + 1}`,
    "計1件",
    1000 + index,
    900,
    0,
    0,
    0,
    0,
    0,
    10,
    null,
  ];
  const rows = Array.from({ length: perSheet }, (_, index) => row(index));
  return snapshotOf(
    ...["", "【二】", "【三】", "【四】", "【五】"].map((prefix) =>
      sheetOf(`${prefix}3.4活用想定補助金(事業別)`, [["3.4 活用想定補助金（事業別）"], [], ...HEADER, ...rows], [1, 1]),
    ),
  );
}
