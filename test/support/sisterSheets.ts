import type { Sheet } from "../../src/core/grid/snapshot";
import type { Plant } from "./solarPlants";
import type { TestCell } from "./sheetOf";
import { sheetOf } from "./sheetOf";

export type Rows = TestCell[][];
export type Change = (rows: Rows) => void;

const none: Change = () => undefined;

const gridOf = (contract: string): string => (contract === "低圧" ? "検討不要" : "(単独)事前相談済");

function total(plants: readonly Plant[]): number {
  return plants.reduce((sum, plant) => sum + Number(plant[10]), 0);
}

function grouped(plants: readonly Plant[], line: (plant: Plant) => Rows): Rows {
  return [...new Set(plants.map((plant) => plant[0]))].flatMap((section): Rows => [
    [section],
    ...plants.filter((plant) => plant[0] === section).flatMap(line),
  ]);
}

/** FS調査 of a plant list as the tool prints it. */
export function survey(plants: readonly Plant[], change: Change = none): Sheet {
  const rows: Rows = [
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
    ...grouped(plants, ([, site, no, key, , , , count, , contract, kWh]) => [
      [site, no.replace("ー", "-"), key, count, contract, kWh, "確認済", "実施中", "未実施", gridOf(contract)],
    ]),
    ["合計", null, null, null, null, total(plants)],
  ];
  change(rows);
  return sheetOf("4.1(2)新規再エネ導入予定(FS調査、系統接続検討状況)", rows, [1, 1]);
}

/** The same, moved, renamed, names indented, 補足 behind. */
export function surveyShifted(plants: readonly Plant[]): Sheet {
  const rows: Rows = [
    ["新規再エネ導入予定"],
    ["【太陽光発電】（ＦＳ調査、系統接続検討状況）"],
    ["設備情報", null, null, null, null, null, null, null, "FS調査実施項目", null, null, "系統接続検討状況", "補足"],
    [
      "設置場所",
      null,
      "施設番号",
      "基幹設備",
      null,
      "施設数",
      "契約電力区分",
      "発電量（MWh／年）",
      "REPOSや衛星写真確認",
      "資料調査",
      "実地調査",
    ],
    ...grouped(plants, ([, site, no, key, , , , count, , contract, kWh]) => [
      [null, site, no, key, null, count, contract, Number(kWh) / 1000, "確認済", "実施済", "実施中", gridOf(contract)],
    ]),
    ["※系統接続は令和7年4月時点"],
    ["合計"],
  ];
  return sheetOf("【様式1】FS調査、系統接続検討状況", rows, [3, 4]);
}

/** 合意形成 of a plant list: two parties a plant, the plant's cells merged downwards. */
export function consent(plants: readonly Plant[], change: Change = none): Sheet {
  const rows: Rows = [
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
    ...grouped(plants, ([, site, no, key, , , , count, , contract, kWh]) => [
      [site, no, key, count, contract, kWh, "自治会長", "合意済", "合意済", "合意済", "合意済", "合意済"],
      [null, null, null, null, null, null, "住民", "合意済", "協議中", "協議中", "協議中", "協議中"],
    ]),
    ["合計", null, null, null, null, total(plants)],
  ];
  change(rows);
  return sheetOf("4.1(2)新規再エネ導入予定(合意形成)", rows, [1, 1]);
}

/** The same in another order of columns, with the facility number on every row and a second source beside. */
export function consentSwapped(plants: readonly Plant[]): Sheet {
  const rows: Rows = [
    ["【太陽光発電】（合意形成）"],
    [
      "施設番号",
      "設置場所",
      "合意形成対象者",
      "合意に向けた進捗度",
      "合意形成に向けた主な説明項目",
      null,
      null,
      null,
      "発電量(kWh/年)",
      "施設数",
      "基幹設備",
      "契約電力区分",
    ],
    [null, null, null, null, "先行地域のコンセプト", "電源の詳細仕様", "周辺環境への影響と対策", "導入コスト"],
    ...plants.flatMap(([, site, no, key, , , , count, , contract, kWh]): Rows => [
      [no, site, "自治会長", "合意済", "合意済", "合意済", "合意済", "合意済", kWh, count, key, contract],
      [no, site, "住民", "協議中", "合意済", "協議中", "協議中", "協議中"],
    ]),
    ["合計"],
  ];
  return sheetOf("合意形成", rows, [0, 0]);
}
