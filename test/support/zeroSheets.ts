import type { Sheet } from "../../src/core/grid/snapshot";
import { sheetOf } from "./sheetOf";
import type { TestCell } from "./sheetOf";

/** Invented supply rows: name, 施設数, 自家/相対/メニュー/証書 × 域内/域外, 供給元, 供給量, 廃棄物. */
export type Row = readonly TestCell[];

const UNDER = ["先行地域の\nある地方公\n共団体内", "当該地方公\n共団体の域\n外"];

/** 電力供給状況(民生部門) as the official tool prints it. */
export function officialSupply(rows: readonly Row[], name = "4.2電力供給状況(民生部門)"): Sheet {
  return sheetOf(name, [
    [null, null, "調達方法(kWh/年)"],
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
      "再エネ等の電力供給元\n(発電主体)",
      "電力供給量\n(kWh/年)",
      "地方公共\n団体が所\n有する廃\n棄物処理\n施設",
    ],
    [null, null, ...UNDER, ...UNDER, ...UNDER, ...UNDER],
    ...rows,
  ]);
}

/** Two housing areas and a library; figures invented and balanced. */
export const SUPPLY_ROWS: readonly Row[] = [
  ["民生・家庭(戸建住宅)"],
  ["エリアA", 120, 100000, 0, 0, 0, 350000, 50000, 0, 0, "オンサイト", 500000, null],
  ["エリアB", 280, 200000, 0, 0, 0, 900000, 0, 50000, 0, "同上", 1150000, null],
  ["民生・家庭(その他)"],
  ["公共(公共施設)"],
  ["図書館", 3, 120000, 30000, 100000, 0, 0, 0, 0, 0, "清掃工場", 250000, "〇"],
];
export const SUPPLY_TOTAL: Row = ["合計", null, 420000, 30000, 100000, 0, 1250000, 50000, 50000, 0, null, 1900000];
export const SUPPLY_SHARE: Row = ["割合（％）\n（電力供給量に対する割合）", null, 22.1, 1.6, 5.3, 0, 65.8, 2.6, 2.6, 0, null, 100];
