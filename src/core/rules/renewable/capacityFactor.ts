import { memo } from "../../cell/memo";
import type { CapacityBand } from "../../forms/capacityBands";
import { CAPACITY_BANDS, limitId } from "../../forms/capacityBands";
import type { RuleContext } from "../rule";

/** Hours of a year. */
const HOURS = 8760;
/** kW from which a solar plant counts as larger than a home's. */
const LARGE_SOLAR = 10;

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/太陽光/, "solar"],
  [/風力/, "wind"],
  [/水力/, "hydro"],
  [/地熱/, "geothermal"],
  [/廃棄物/, "waste"],
  [/バイオ/, "biomass"],
];

const kindOf = memo((source: string): string | undefined => KINDS.find(([pattern]) => pattern.test(source))?.[1]);

/** Capacity factor in %: kWh a year ÷ (kW × 8760). */
export function capacityFactor(kWh: number, kW: number): number {
  return (kWh / (kW * HOURS)) * 100;
}

/** Band of a source named in Japanese (太陽光発電, 小水力発電 …); `kW` is that of one facility. Undefined for sources without a band. */
export function bandOf(source: string, kW: number): CapacityBand | undefined {
  const kind = kindOf(source);
  const id = kind === "solar" && kW < LARGE_SOLAR ? "solarSmall" : kind;
  return CAPACITY_BANDS.find((band) => band.id === id);
}

/** How a capacity factor stands to its band. */
export interface BandVerdict {
  readonly band: CapacityBand;
  readonly factor: number;
  /** Beyond what is physically plausible, or only unusual. */
  readonly level: "hard" | "typical";
  readonly side: "low" | "high";
  /** Limits of the level it leaves, in %. */
  readonly limits: readonly [number, number];
}

function limitsOf(band: CapacityBand, level: BandVerdict["level"], context: RuleContext): readonly [number, number] {
  const [low, high] = band[level];
  return [context.setting(limitId(band, `${level}Low`)) ?? low, context.setting(limitId(band, `${level}High`)) ?? high];
}

/** The verdict on a plant; undefined when its capacity factor is usual or its source has no band. */
export function bandVerdict(source: string, kWh: number, kW: number, perFacility: number, context: RuleContext): BandVerdict | undefined {
  const band = kW > 0 ? bandOf(source, perFacility) : undefined;
  if (!band) return undefined;
  const factor = capacityFactor(kWh, kW);
  for (const level of ["hard", "typical"] as const) {
    const limits = limitsOf(band, level, context);
    if (factor < limits[0]) return { band, factor, level, side: "low", limits };
    if (factor > limits[1]) return { band, factor, level, side: "high", limits };
  }
  return undefined;
}
