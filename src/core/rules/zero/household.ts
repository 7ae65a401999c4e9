import { DEMAND } from "../../forms/proposal/civilDetails";
import { CIVIL_SECTIONS, civilSection } from "../../forms/proposal/civilSections";
import { leavesOf } from "../../forms/proposal/civilFacilities";
import type { Leaf } from "../../forms/proposal/civilFacilities";
import type { RuleContext } from "../rule";

/** kWh a year that a household of one kind usually uses, from the settings. */
export interface Band {
  readonly low: number;
  readonly high: number;
}

/** A row of dwellings with its demand per dwelling. */
export interface Household {
  readonly leaf: Leaf;
  /** Column of the demand: the proposal's and the report's tables name it differently. */
  readonly column: "kWh" | "demand";
  readonly kWh: number;
  readonly count: number;
  readonly each: number;
  readonly band: Band;
}

function band(context: RuleContext, kind: "detached" | "apartment"): Band | undefined {
  const [low, high] = [context.setting(`household.${kind}.low`), context.setting(`household.${kind}.high`)];
  return low === undefined || high === undefined ? undefined : { low, high };
}

/** No dwellings, whatever section they stand in. */
const OTHER_USE = /店|事務所|ビル|工場|病院|学校|施設|寮|共用/;

/** Section 1 is 戸建; section 2 is 集合 unless the name says otherwise (rules.md §M.5). */
function bandOf({ view, row }: Leaf, context: RuleContext): Band | undefined {
  const section = civilSection(view, row);
  const name = view.text(row, "name");
  if (section === CIVIL_SECTIONS[0]) return band(context, "detached");
  if (section !== CIVIL_SECTIONS[1] || OTHER_USE.test(name)) return undefined;
  return band(context, /戸建|一戸/.test(name) ? "detached" : "apartment");
}

/** 戸建住宅 and その他 of 民生・家庭 in a report; a row 住宅 holds both kinds. */
function bandOfReport({ view, row }: Leaf, context: RuleContext): Band | undefined {
  const name = view.text(row, "name");
  if (!/家庭/.test(view.text(row, "kind")) || OTHER_USE.test(name)) return undefined;
  const [detached, apartment] = [band(context, "detached"), band(context, "apartment")];
  if (/戸建|一戸/.test(name)) return detached;
  if (/その他|集合|共同/.test(name)) return apartment;
  return detached && apartment && { low: Math.min(detached.low, apartment.low), high: Math.max(detached.high, apartment.high) };
}

function household(leaf: Leaf, column: Household["column"], own: Band | undefined): Household[] {
  const [kWh, count] = [leaf.view.number(leaf.row, column), leaf.view.number(leaf.row, "count")];
  return own && kWh !== undefined && kWh > 0 && count !== undefined && count > 0 ? [{ leaf, column, kWh, count, each: kWh / count, band: own }] : [];
}

/** Demand rows of dwellings that hold both figures, of the proposal and of a report. */
export function households(context: RuleContext): Household[] {
  const workbook = context.workbook;
  if (!workbook) return [];
  const reported = context.tables("R-zero.demand").flatMap((view) => view.rows.flatMap((row) => (row.kind === "leaf" ? [{ view, row }] : [])));
  return [
    ...leavesOf(workbook, DEMAND).flatMap((leaf) => household(leaf, "kWh", bandOf(leaf, context))),
    ...reported.flatMap((leaf) => household(leaf, "demand", bandOfReport(leaf, context))),
  ];
}

export function inside(value: number, { low, high }: Band): boolean {
  return value >= low && value <= high;
}

/** The power of ten that brings a demand outside its band back into it: 3 when 千kWh were written as kWh, -3 the other way. */
export function slip({ each, band: own }: Household): 3 | -3 | undefined {
  if (inside(each, own)) return undefined;
  if (inside(each * 1000, own)) return 3;
  return inside(each / 1000, own) ? -3 : undefined;
}
