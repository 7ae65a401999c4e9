import type { Sheet } from "../../src/core/grid/snapshot";
import type { TestCell } from "./sheetOf";
import { sheetOf } from "./sheetOf";

/** An invented plant list: [section, site, facilityNo, key, owner, on/off, method, count, kW, contract, kWh, start]. */
export type Plant = readonly [
  string,
  string,
  string,
  string | null,
  string,
  string,
  string,
  string | number,
  TestCell,
  string,
  TestCell,
  string,
];

export const PLANTS: readonly Plant[] = [
  ["戸建住宅", "エリアA", "太陽光ー１", null, "個人", "オンサイト", "屋根置き", "200戸", 800, "低圧", 960000, "R8～12年"],
  ["戸建住宅", "エリアB", "太陽光ー２", null, "個人", "オンサイト", "屋根置き", "150戸", 600, "低圧", 720000, "R8～10年"],
  ["オフィスビル", "ビルA", "太陽光ー３", null, "PPA事業者", "オンサイト", "屋根置き", "1棟", 49.5, "低圧", 60000, "R9年"],
  ["オフィスビル", "ビルB", "太陽光ー４", null, "PPA事業者", "オンサイト", "屋根置き", "1棟", 120, "高圧", 150000, "R9年"],
  ["遊休地", "遊休地A", "太陽光ー５", "基幹１", "PPA事業者", "オフサイト", "野立て", "1箇所", 2000, "特別高圧", 2600000, "R10年"],
];

/** Subtotals and total of a plant list: section → [kW, kWh]; the total under 合計. */
export function sums(plants: readonly Plant[]): Map<string, [number, number]> {
  const result = new Map<string, [number, number]>();
  for (const [section, , , , , , , , kW, , kWh] of plants) {
    for (const name of [section, "合計"]) {
      const [a, b] = result.get(name) ?? [0, 0];
      result.set(name, [a + Number(kW), b + Number(kWh)]);
    }
  }
  return result;
}

export interface Filled {
  /** Write subtotals and totals into the sheet. */
  readonly sums?: boolean;
}

/** As the official tool prints it: sections in rows of their own, (小計) columns, one block. */
export function templateLayout(plants: readonly Plant[], { sums: filled = true }: Filled = {}): Sheet {
  const header = [
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
  const totals = sums(plants);
  const shown = (name: string, index: 0 | 1): TestCell => (filled ? totals.get(name)![index] : { value: null, format: "#,##0" });
  const body = [...new Set(plants.map((plant) => plant[0]))].flatMap((section): TestCell[][] => [
    [section, null, null, null, null, null, null, shown(section, 0), null, null, shown(section, 1)],
    ...plants
      .filter((plant) => plant[0] === section)
      .map(([, site, no, key, owner, onOff, method, count, kW, contract, kWh, start]): TestCell[] => [
        site,
        no,
        key,
        owner,
        onOff,
        method,
        count,
        null,
        kW,
        contract,
        null,
        kWh,
        start,
      ]),
  ]);
  return sheetOf(
    "4.1(2)新規再エネ導入予定(設備情報)",
    [
      ["【太陽光発電】"],
      header,
      ...body,
      ["合計", null, null, null, null, null, null, null, shown("合計", 0), null, null, shown("合計", 1)],
    ],
    [2, 1],
  );
}

/** Shifted, renamed, names indented below the headings, twins of labels, a note between, a spare column, totals below (小計). */
export function shiftedLayout(plants: readonly Plant[], { sums: filled = true }: Filled = {}): Sheet {
  const header = [
    "設置場所",
    null,
    "施設番号",
    "基幹発電設備",
    "設置者",
    "オンサイト・オフサイト",
    null,
    "設置方法",
    "施設数",
    "設備能力（ｋＷ）（小計）",
    "設備能力（ｋＷ）",
    "契約電力区分",
    "発電量（kWh／年）（小計）",
    "発電量（kWh／年）",
    "導入\n時期",
    "設備導入の実現可能性",
  ];
  const totals = sums(plants);
  const shown = (name: string, index: 0 | 1): TestCell => (filled ? totals.get(name)![index] : { value: null, format: "#,##0" });
  const body = [...new Set(plants.map((plant) => plant[0]))].flatMap((section): TestCell[][] => [
    [section, null, null, null, null, null, null, null, null, shown(section, 0), null, null, shown(section, 1)],
    ...plants
      .filter((plant) => plant[0] === section)
      .map(([, site, no, key, owner, onOff, method, count, kW, contract, kWh, start]): TestCell[] => [
        null,
        site,
        no,
        key,
        owner,
        onOff,
        null,
        method,
        count,
        null,
        kW,
        contract,
        null,
        kWh,
        start,
      ]),
  ]);
  body.splice(2, 0, ["※屋根置きは耐荷重を確認済みの建物に限る。"]);
  return sheetOf(
    "【様式1】 ４.１（２）新規再エネ導入予定（設備情報）",
    [
      ["新規導入予定の再エネ発電設備"],
      [],
      ["【太陽光発電】（設備情報）"],
      [],
      header,
      ...body,
      ["合計", null, null, null, null, null, null, null, null, shown("合計", 0), null, null, shown("合計", 1)],
    ],
    [4, 2],
  );
}

/** Other order of columns, MW and MWh, sections in a column of their own, a column of remarks, a second source at the side. */
export function swappedLayout(plants: readonly Plant[], { sums: filled = true }: Filled = {}): Sheet {
  const header = [
    "区分",
    "施設番号",
    "設置場所",
    "基幹設備",
    "契約電力区分",
    "施設数",
    "設備能力(MW)",
    "設備能力(MW)(小計)",
    "発電量(MWh/年)",
    "発電量(MWh/年)(小計)",
    "設置者",
    "オンサイト・オフサイト",
    "設置方法",
    "備考",
    "導入時期",
    "設備導入の実現可能性",
  ];
  const totals = sums(plants);
  const shown = (name: string, index: 0 | 1): TestCell => (filled ? totals.get(name)![index] / 1000 : null);
  const thousandth = (value: TestCell): TestCell => (typeof value === "number" ? value / 1000 : value);
  let before = "";
  const body = plants.map(([section, site, no, key, owner, onOff, method, count, kW, contract, kWh, start]): TestCell[] => {
    const opens = section !== before;
    before = section;
    return [
      opens ? section : null,
      no,
      site,
      key,
      contract,
      count,
      thousandth(kW),
      opens ? shown(section, 0) : null,
      thousandth(kWh),
      opens ? shown(section, 1) : null,
      owner,
      onOff,
      method,
      "設置済みの建物を除く",
      start,
    ];
  });
  const hydro = [
    ["【水力発電】"],
    [
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
    ],
    ["北川", "水力-1", null, "市", "オフサイト", "流れ込み式", "1箇所", 40, "低圧", 200000, "R9年"],
    ["合計", null, null, null, null, null, null, filled ? 40 : null, null, filled ? 200000 : null],
  ];
  const rows: TestCell[][] = [
    ["【太陽光発電】"],
    header,
    ...body,
    ["合計", null, null, null, null, null, shown("合計", 0), null, shown("合計", 1)],
  ];
  hydro.forEach((cells, index) => {
    const row = (rows[index] ??= []);
    while (row.length < 18) row.push(null);
    row.push(...cells);
  });
  return sheetOf("設備一覧", rows, [1, 0]);
}
