import type { SettingForm } from "./settings";

/** Band of plausible capacity factors of a kind of plant, in % (rules.md D). */
export interface CapacityBand {
  readonly id: string;
  readonly label: string;
  /** A warning outside. */
  readonly typical: readonly [number, number];
  /** An error outside, where the basis is more than memory. */
  readonly hard: readonly [number, number];
  readonly source: string;
  readonly basis: SettingForm["basis"];
}

/** Bands as shipped; each limit is a setting that a person may change. */
export const CAPACITY_BANDS: readonly CapacityBand[] = [
  {
    id: "solarSmall",
    label: "太陽光（10kW未満）",
    typical: [11, 16],
    hard: [8, 20],
    source: "日経xTECH 2016年1月（中央値13.7%）",
    basis: "V",
  },
  { id: "solar", label: "太陽光（10kW以上）", typical: [11, 18], hard: [8, 22], source: "公表計画（11.3～15.1%）", basis: "V" },
  { id: "wind", label: "陸上風力", typical: [20, 30], hard: [10, 45], source: "ITmedia 2016年2月（想定20%、実績23.9%）", basis: "V" },
  { id: "hydro", label: "中小水力", typical: [40, 75], hard: [15, 95], source: "延岡市 取組⑩（60%）、ITmedia 2024年11月", basis: "V" },
  { id: "geothermal", label: "地熱", typical: [60, 90], hard: [30, 97], source: "未確認", basis: "M" },
  { id: "biomass", label: "バイオマス", typical: [50, 90], hard: [20, 97], source: "未確認", basis: "M" },
  { id: "waste", label: "廃棄物", typical: [20, 80], hard: [5, 95], source: "未確認", basis: "M" },
];

const LIMITS = [
  ["typicalLow", "通常の下限", (band: CapacityBand) => band.typical[0]],
  ["typicalHigh", "通常の上限", (band: CapacityBand) => band.typical[1]],
  ["hardLow", "ありうる下限", (band: CapacityBand) => band.hard[0]],
  ["hardHigh", "ありうる上限", (band: CapacityBand) => band.hard[1]],
] as const;

/** Setting id of one limit of a band. */
export function limitId(band: CapacityBand, limit: (typeof LIMITS)[number][0]): string {
  return `capacityFactor.${band.id}.${limit}`;
}

/** The limits as settings (settings.md). */
export const CAPACITY_SETTINGS: readonly SettingForm[] = CAPACITY_BANDS.flatMap((band) =>
  LIMITS.map(([limit, name, value]) => ({
    id: limitId(band, limit),
    label: `設備利用率の${name}：${band.label}`,
    value: String(value(band)),
    unit: "%",
    source: band.source,
    basis: band.basis,
  })),
);
