/** A consumer of 4.2 in みどり野市（架空）: its demand, how it is supplied, what it saves. kWh/年. */
export interface Consumer {
  readonly no: string;
  readonly name: string;
  readonly state: string;
  readonly count: number;
  readonly method: string;
  readonly kWh: number;
  readonly scope: string;
  readonly parties: number;
  readonly area: string;
  readonly saving?: { readonly count: number; readonly measure: string; readonly kWh: number };
}

const metered = { state: "既存", scope: "範囲内", method: "電力会社の使用実績" } as const;
const estimated = { state: "既存", scope: "範囲内", method: "1戸当たり使用量×戸数" } as const;
const [CENTRE, GREEN, HILLS] = ["中央エリア", "緑町エリア", "里山エリア"];

export const CONSUMERS: readonly Consumer[] = [
  { no: "1_1", name: "中央地区住宅", ...estimated, count: 420, kWh: 1764000, parties: 421, area: CENTRE, saving: { count: 60, measure: "ZEH改修（断熱・省エネ、エネルギー消費量を20%以上削減）", kWh: 50400 } },
  { no: "1_2", name: "緑町地区住宅", ...estimated, count: 280, kWh: 1190000, parties: 281, area: GREEN },
  { no: "2_1", name: "緑町集合住宅", ...estimated, count: 160, kWh: 512000, parties: 164, area: GREEN },
  { no: "3_1", name: "駅前テナントビル", ...metered, count: 12, kWh: 936400, parties: 58, area: CENTRE, saving: { count: 4, measure: "照明設備LED化", kWh: 37400 } },
  { no: "3_2", name: "駅前自社ビル", ...metered, count: 5, kWh: 365200, parties: 5, area: CENTRE },
  { no: "4_1", name: "みどり野ショッピングプラザ", ...metered, count: 1, kWh: 1245300, parties: 36, area: CENTRE, saving: { count: 1, measure: "高効率空調の導入（全フロア）", kWh: 124500 } },
  { no: "4_2", name: "駅前商店街", ...metered, count: 24, kWh: 408000, parties: 25, area: CENTRE },
  { no: "5_1", name: "ホテルみどり野", ...metered, count: 1, kWh: 634500, parties: 1, area: CENTRE },
  { no: "6_1", name: "みどり野総合病院", ...metered, count: 1, kWh: 1482600, parties: 1, area: GREEN, saving: { count: 1, measure: "照明設備LED化、高効率空調の導入", kWh: 148300 } },
  { no: "7_1", name: "市役所本庁舎", ...metered, count: 1, kWh: 786200, parties: 1, area: CENTRE, saving: { count: 1, measure: "ZEB改修（断熱・省エネ、エネルギー消費量を30%削減）", kWh: 235900 } },
  { no: "7_2", name: "市立図書館", ...metered, count: 2, kWh: 214800, parties: 2, area: CENTRE, saving: { count: 2, measure: "照明設備LED化", kWh: 32200 } },
  { no: "7_3", name: "市立小中学校", ...metered, count: 6, kWh: 558000, parties: 6, area: GREEN, saving: { count: 6, measure: "照明設備LED化", kWh: 83700 } },
  { no: "7_4", name: "みどり野清掃工場", ...metered, state: "建替", count: 1, kWh: 1120000, parties: 1, area: HILLS },
  { no: "8_1", name: "公園・駐車場照明", ...metered, count: 8, kWh: 68000, parties: 8, area: CENTRE, saving: { count: 8, measure: "照明設備LED化", kWh: 27200 } },
];

/** The area as a whole: km², and the figures of the municipality beside it. */
export const AREAS = [
  { name: CENTRE!, km2: 3.2 },
  { name: GREEN!, km2: 5.1 },
  { name: HILLS!, km2: 12.4 },
] as const;
export const WHOLE = { km2: 120.5, housing: 18400, business: 1250, public: 96, demandKwh: 186000000 } as const;
