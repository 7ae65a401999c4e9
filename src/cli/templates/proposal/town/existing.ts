import { leaf } from "../../rows";

/** Existing plants of みどり野市（架空） that supply the area. kW, kWh/年; ratios as fractions. */
export const EXISTING_SOLAR = [
  leaf({ method: "屋根置き", site: "市立小中学校", count: 3, owner: "みどり野市", kW: 60, kWh: 69000, supplied: 69000, start: "H25年", source: "非FIT電源", route: "オンサイトの自家消費" }, "校"),
  leaf({ method: "屋根置き", site: "中央地区戸建住宅", count: 90, owner: "個人", kW: 405, kWh: 445500, supplied: 120000, start: "H24年", source: "卒FIT電源", route: "相対契約（みどり野エナジー）" }, "戸"),
];

export const EXISTING_OTHER = [leaf({ type: "小水力発電", site: "里山地区", count: 1, owner: "みどり野市", kW: 20, kWh: 105120, supplied: 100000, start: "H28年", source: "非FIT電源", route: "相対契約（みどり野エナジー）" }, "箇所")];

/** Biomass generation of the old waste plant, kWh/年. */
export const OLD_BIOMASS_KWH = 3224000;

export const EXISTING_WASTE = [
  leaf({ type: "廃棄物発電", site: "みどり野清掃工場（廃棄物-1）", count: 1, owner: "みどり野市", biomassRatio: 0.52, biomassKwh: OLD_BIOMASS_KWH, supplied: 850000, start: "H10年", source: "非FIT電源", route: "自家消費、相対契約（みどり野エナジー）。R12年建替予定", grossKwh: 6200000 }, "箇所"),
];
