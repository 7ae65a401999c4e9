import { memo } from "../cell/memo";
import { labelParts } from "../cell/unit";
import type { TableForm } from "../forms/types";
import type { Dictionary } from "./dictionary";
import { base, lookUp, withoutYear } from "./dictionary";

/** A text is a label of some form; a text may head a column of a year. */
export const LABEL = 1;
export const YEAR = 2;

/** What a text can be to a locator: LABEL | YEAR, 0 for the texts of bodies. */
export type SignsOf = (text: string) => number;

/** What a head of a year holds at least: a year with its era or century, or a phase of a plan. */
const MAYBE_YEAR = /\d{4}|令和|平成|昭和|[rhs](\d|元)|基準|目標|現[況状]|直近|最新/;

function mayBeYear(text: string): boolean {
  return MAYBE_YEAR.test(text.normalize("NFKC").replace(/\s+/g, "").toLowerCase());
}

/** Whether a number may be a year typed as such. */
export function yearNumber(value: number): boolean {
  return value >= 1900 && value <= 2200 && Number.isInteger(value);
}

/** Tells texts that may belong to a header from those of bodies, each text once: labels of the grids' dictionary, of figures and of cards. */
export function signsOf(forms: readonly TableForm[], dictionary: Dictionary): SignsOf {
  const others = new Set(forms.filter((form) => form.shape === "figure" || form.shape === "card").flatMap((form) => form.columns.flatMap((column) => column.labels.map(base))));
  const isLabel = (label: string): boolean => others.has(label) || lookUp(dictionary, label) !== undefined || lookUp(dictionary, withoutYear(label)) !== undefined;
  return memo((text) => (isLabel(labelParts(text).base) ? LABEL : 0) | (mayBeYear(text) ? YEAR : 0));
}
