import { memo } from "./memo";
import { normalizeLabel } from "./text";

export type Dimension =
  "money" | "energy" | "power" | "co2" | "heat" | "area" | "percent" | "count" | "price" | "efficiency" | "year" | "factor" | "multiple";

/** A unit: `exponent` is the power of ten to the base unit of its dimension (円, kWh, kW, t-CO2, TJ, ㎡, %). */
export interface Unit {
  readonly name: string;
  readonly dimension: Dimension;
  readonly exponent: number;
}

// One line a kind.
// prettier-ignore
const table: readonly (readonly [Dimension, number, ...string[]])[] = [
  ["money", 0, "円"], ["money", 3, "千円"], ["money", 4, "万円"], ["money", 6, "百万円"], ["money", 8, "億円"],
  ["energy", -3, "Wh"], ["energy", 0, "kWh"], ["energy", 3, "千kWh"], ["energy", 3, "MWh"], ["energy", 6, "GWh"],
  ["energy", 6, "百万kWh"], ["energy", 4, "万kWh"], ["energy", 8, "億kWh"],
  ["power", -3, "W"], ["power", 0, "kW"], ["power", 3, "千kW"], ["power", 3, "MW"], ["power", 6, "GW"], ["power", 4, "万kW"],
  ["co2", -3, "kg-CO2"], ["co2", 0, "t-CO2", "tCO2", "トンCO2", "t"], ["co2", 3, "千t-CO2", "千tCO2", "kt-CO2", "千トンCO2"],
  ["co2", 4, "万t-CO2", "万tCO2"], ["co2", 6, "百万t-CO2"],
  ["heat", 0, "TJ"], ["heat", -3, "GJ"], ["heat", -6, "MJ"],
  ["area", 0, "m2"], ["area", 4, "ha"], ["area", 6, "km2"],
  ["percent", 0, "%", "パーセント"],
  ["price", 0, "円/kWh"], ["price", 0, "千円/MWh"],
  ["efficiency", 0, "円/t-CO2", "円/tCO2"], ["efficiency", 3, "千円/t-CO2", "千円/tCO2"],
  ["factor", 0, "kg-CO2/kWh"], ["factor", 3, "t-CO2/kWh"], ["factor", 0, "t-CO2/千kWh"],
  ["count", 0, "件"], ["count", 0, "台"], ["count", 0, "棟"], ["count", 0, "戸"], ["count", 0, "施設"], ["count", 0, "箇所"],
  ["count", 0, "か所"], ["count", 0, "ヶ所"], ["count", 0, "カ所"], ["count", 0, "人"], ["count", 0, "社"], ["count", 0, "基"], ["count", 0, "世帯"],
  ["count", 0, "者"], ["count", 0, "団体"], ["count", 0, "校"], ["count", 0, "区画"], ["count", 0, "枚"], ["count", 0, "店舗"], ["count", 0, "軒"], ["count", 0, "回"],
  ["year", 0, "年"], ["multiple", 0, "倍"],
];

const byName = new Map<string, Unit>();
for (const [dimension, exponent, ...names] of table) {
  for (const name of names) byName.set(normalizeLabel(name), { name: names[0]!, dimension, exponent });
}

/** Unit of a text such as `kWh/年`, `千ｔ-CO₂`, `単位：千円`; undefined when it is no unit we know. */
export const parseUnit = memo((text: string): Unit | undefined => {
  const name = normalizeLabel(text)
    .replace(/^単位[:;]?/, "")
    .replace(/\/年度?$/, "");
  return byName.get(name);
});

/** Unit by its own name; throws for a name the table does not hold (a mistake in the form data). */
export function unit(name: string): Unit {
  const found = parseUnit(name);
  if (!found) throw new Error(`unknown unit: ${name}`);
  return found;
}

/** Power of ten that turns a figure in `from` into one in `to`; undefined when they measure different things. */
export function unitShift(from: Unit, to: Unit): number | undefined {
  return from.dimension === to.dimension ? from.exponent - to.exponent : undefined;
}

export interface LabelParts {
  /** Normalised label without the unit in brackets. */
  readonly base: string;
  readonly unit?: Unit;
}

const partsCache = new Map<string, LabelParts>();

/** Splits a header label into its words and the unit in its brackets: `発電量（kWh/年）` → 発電量, kWh. */
export function labelParts(text: string): LabelParts {
  const known = partsCache.get(text);
  if (known) return known;
  let found: Unit | undefined;
  const take = (whole: string, inner: string): string => {
    const parsed = parseUnit(inner);
    if (!parsed) return whole;
    found ??= parsed;
    return "";
  };
  let base = normalizeLabel(text).replace(/[(\[【〔]([^()[\]【】〔〕]*)[)\]】〕]/g, take);
  base = base.replace(/単位[:;](.+)$/, take);
  const parts = found ? { base, unit: found } : { base };
  if (partsCache.size > 200_000) partsCache.clear();
  partsCache.set(text, parts);
  return parts;
}
