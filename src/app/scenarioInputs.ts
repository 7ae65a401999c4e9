import { addressKey } from "../core/grid/address";
import type { Analysis } from "./analysis";
import type { RateKnob, Trial } from "./scenario";
import { rateKnobs, scenarioYears } from "./scenario";
import { readSettingValue } from "./settingList";

/** A rate as the pane offers it. */
export interface OfferedRate {
  /** Key of its cell. */
  readonly key: string;
  readonly name: string;
  readonly knob: RateKnob;
}

/** The rates of a year, in sheet order. */
export function offeredRates(analysis: Analysis, year: number): OfferedRate[] {
  return rateKnobs(analysis).flatMap((knob) => {
    const at = knob.view.address(knob.row, knob.column);
    return knob.year === year && at ? [{ key: addressKey(at), name: knob.row.label, knob }] : [];
  });
}

/** The years worth trying, and the one to begin with: 2030, to which the national goal belongs, else the first with a rate. */
export function offeredYears(analysis: Analysis): { readonly years: readonly number[]; readonly first: number } {
  const rated = new Set(rateKnobs(analysis).map((knob) => knob.year));
  const years = scenarioYears(analysis);
  const usable = rated.size > 0 ? years.filter((year) => rated.has(year)) : years;
  return { years: usable, first: usable.includes(2030) ? 2030 : (usable[0] ?? 0) };
}

/** What was typed as a trial; fields that hold no number, a negative one, or the plan's own count as untouched. */
export function typedTrial(offered: readonly OfferedRate[], rates: ReadonlyMap<string, string>, factor: string): Trial {
  const typed = offered.flatMap(({ key, knob }) => {
    const value = readSettingValue(rates.get(key) ?? "");
    const rate = value ? Number(value) : undefined;
    return rate === undefined || rate < 0 || rate === knob.rate ? [] : [{ knob, rate }];
  });
  const read = readSettingValue(factor);
  return { rates: typed, ...(read && Number(read) >= 0 ? { factor: read } : {}) };
}

/** Why a typed figure is not taken; undefined when it is. */
export function trialProblem(text: string): string | undefined {
  const value = readSettingValue(text);
  if (value === undefined) return "数値で入力してください。";
  return Number(value) < 0 ? "0以上で入力してください。" : undefined;
}
