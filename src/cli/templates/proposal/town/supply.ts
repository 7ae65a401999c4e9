/** How a consumer (or part of one) gets its electricity, kWh/年; blanks are ways it does not use. */
export interface Supply {
  readonly no: string;
  readonly name: string;
  readonly count: number;
  readonly ways: Readonly<Record<string, number>>;
  readonly supplier: string;
  readonly wastePlant?: string;
}

const MENU = "地産再エネ電力メニュー（みどり野エナジー）";
const SELF = `オンサイト太陽光の自家消費。不足分は${MENU}`;
const SHARED = `${MENU}。一部は市外の再エネ電力メニュー`;

export const SUPPLIES: readonly Supply[] = [
  { no: "1_1", name: "中央地区住宅", count: 420, ways: { selfLocal: 248400, menuLocal: 1465200 }, supplier: `160戸は${SELF}。その他の住宅は${MENU}` },
  { no: "1_2", name: "緑町地区住宅", count: 280, ways: { selfLocal: 170800, menuLocal: 1019200 }, supplier: `110戸は${SELF}。その他の住宅は${MENU}` },
  { no: "2_1", name: "緑町集合住宅", count: 160, ways: { menuLocal: 412000, menuOutside: 100000 }, supplier: SHARED },
  { no: "3_1", name: "駅前テナントビル（太陽光あり）", count: 1, ways: { selfLocal: 41400, menuLocal: 33600 }, supplier: SELF },
  { no: "3_1", name: "駅前テナントビル（その他）", count: 11, ways: { menuLocal: 524000, menuOutside: 300000 }, supplier: SHARED },
  { no: "3_2", name: "駅前自社ビル", count: 5, ways: { selfLocal: 82800, menuLocal: 182400, menuOutside: 100000 }, supplier: SHARED },
  { no: "4_1", name: "みどり野ショッピングプラザ", count: 1, ways: { selfLocal: 393300, contractLocal: 527500, certificateOutside: 200000 }, supplier: "オンサイト太陽光の自家消費と相対契約（みどり野エナジー）。不足分は非化石証書" },
  { no: "4_2", name: "駅前商店街", count: 24, ways: { menuLocal: 308000, menuOutside: 100000 }, supplier: SHARED },
  { no: "5_1", name: "ホテルみどり野", count: 1, ways: { selfLocal: 124200, menuLocal: 410300, menuOutside: 100000 }, supplier: SHARED },
  { no: "6_1", name: "みどり野総合病院", count: 1, ways: { selfLocal: 258700, contractLocal: 1075600 }, supplier: "オンサイト太陽光の自家消費と相対契約（みどり野エナジー）" },
  { no: "7_1", name: "市役所本庁舎", count: 1, ways: { selfLocal: 236000, contractLocal: 314300 }, supplier: "オンサイト太陽光の自家消費と清掃工場からの相対契約" },
  { no: "7_2", name: "市立図書館", count: 2, ways: { selfLocal: 62100, contractLocal: 120500 }, supplier: "オンサイト太陽光の自家消費と清掃工場からの相対契約" },
  { no: "7_3", name: "市立小中学校", count: 6, ways: { selfLocal: 303600, contractLocal: 170700 }, supplier: "オンサイト太陽光の自家消費と清掃工場からの相対契約" },
  { no: "7_4", name: "みどり野清掃工場", count: 1, ways: { selfLocal: 1120000 }, supplier: "清掃工場のバイオマス発電の自家消費", wastePlant: "〇" },
  { no: "8_1", name: "公園・駐車場照明", count: 8, ways: { menuLocal: 40800 }, supplier: MENU },
];
