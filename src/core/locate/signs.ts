import { memo } from "../cell/memo";
import { labelParts } from "../cell/unit";
import type { TableForm } from "../forms/types";
import type { Dictionary } from "./dictionary";
import { base, lookUp, withoutYear } from "./dictionary";
import { isYearHead } from "./published/yearHead";
import { mayNameRow, rowNames } from "./rowLabels";
import { headerYear, isEra } from "./yearHeader";

/** What a text can be to a locator: a label of some form, a year, an era over years, the head of a published table's column, the name of a row. */
export const LABEL = 1;
export const YEAR = 2;
export const ERA = 4;
export const HEAD = 8;
export const ROW = 16;

/** The signs of a text, 0 for the texts of bodies. */
export type SignsOf = (text: string) => number;

/** Whether a number may be a year typed as such. */
export function yearNumber(value: number): boolean {
  return value >= 1900 && value <= 2200 && Number.isInteger(value);
}

/** Tells texts that may belong to a header from those of bodies, each text once: labels of the grids' dictionary, of figures and of cards; years. */
export function signsOf(forms: readonly TableForm[], dictionary: Dictionary): SignsOf {
  const others = new Set(
    forms
      .filter((form) => form.shape === "figure" || form.shape === "card")
      .flatMap((form) => form.columns.flatMap((column) => column.labels.map(base))),
  );
  const isLabel = (label: string): boolean =>
    others.has(label) || lookUp(dictionary, label) !== undefined || lookUp(dictionary, withoutYear(label)) !== undefined;
  const names = rowNames(forms);
  return memo((text) => {
    const cell = { value: text };
    const year = (headerYear(cell) === undefined ? 0 : YEAR) | (isEra(cell) ? ERA : 0) | (isYearHead(cell) ? HEAD : 0);
    return year | (isLabel(labelParts(text).base) ? LABEL : 0) | (mayNameRow(names, text) ? ROW : 0);
  });
}
