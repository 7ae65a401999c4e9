import { DEMAND } from "../../forms/proposal/civilDetails";
import { CIVIL_SECTIONS, civilSection } from "../../forms/proposal/civilSections";
import type { Leaf } from "../../forms/proposal/civilFacilities";
import { remember } from "../../calc/reads";
import { eachRow } from "../../calc/rowParts";
import type { TableView } from "../../calc/view";
import type { LocatedRow } from "../../locate/located";
import type { RuleContext } from "../rule";

/** kWh a year that a household of one kind usually uses, from the settings. */
export interface Band {
  readonly low: number;
  readonly high: number;
}

/** A row of dwellings with its demand per dwelling. */
export interface Household extends Dwellings {
  readonly leaf: Leaf;
  /** Column of the demand: the proposal's and the report's tables name it differently. */
  readonly column: "kWh" | "demand";
  readonly band: Band;
}

type Kind = "detached" | "apartment";

interface Dwellings {
  readonly kWh: number;
  readonly count: number;
  readonly each: number;
  /** One kind of dwelling, or both. */
  readonly kinds: readonly Kind[];
}

/** No dwellings, whatever section they stand in. */
const OTHER_USE = /店|事務所|ビル|工場|病院|学校|施設|寮|共用/;

/** Section 1 is 戸建; section 2 is 集合 unless the name says otherwise (rules.md §M.5). */
function kindsIn(view: TableView, row: LocatedRow): readonly Kind[] {
  const section = civilSection(view, row);
  if (section === CIVIL_SECTIONS[0]) return ["detached"];
  const name = section === CIVIL_SECTIONS[1] ? view.text(row, "name") : undefined;
  if (name === undefined || OTHER_USE.test(name)) return [];
  return /戸建|一戸/.test(name) ? ["detached"] : ["apartment"];
}

/** 戸建住宅 and その他 of 民生・家庭 in a report; a row 住宅 holds both kinds. */
function kindsReported(view: TableView, row: LocatedRow): readonly Kind[] {
  const name = view.text(row, "name");
  if (!/家庭/.test(view.text(row, "kind")) || OTHER_USE.test(name)) return [];
  if (/戸建|一戸/.test(name)) return ["detached"];
  return /その他|集合|共同/.test(name) ? ["apartment"] : ["detached", "apartment"];
}

function dwellings(view: TableView, row: LocatedRow, column: Household["column"], kinds: readonly Kind[]): Dwellings | undefined {
  const [kWh, count] = kinds.length === 0 ? [] : [view.number(row, column), view.number(row, "count")];
  return kWh !== undefined && kWh > 0 && count !== undefined && count > 0 ? { kWh, count, each: kWh / count, kinds } : undefined;
}

const planned = eachRow((view, row) => (row.kind === "leaf" ? dwellings(view, row, "kWh", kindsIn(view, row)) : undefined));
const reported = eachRow((view, row) => (row.kind === "leaf" ? dwellings(view, row, "demand", kindsReported(view, row)) : undefined));

/** What dwellings of some kinds usually use; undefined while a limit is not set. */
function band(context: RuleContext, kinds: readonly Kind[]): Band | undefined {
  const lows = kinds.map((kind) => context.setting(`household.${kind}.low`));
  const highs = kinds.map((kind) => context.setting(`household.${kind}.high`));
  if ([...lows, ...highs].some((limit) => limit === undefined)) return undefined;
  return { low: Math.min(...(lows as number[])), high: Math.max(...(highs as number[])) };
}

/** Demand rows of dwellings that hold both figures, of the proposal and of a report. */
export const households = remember(
  (context: RuleContext) => context.workbook.reads,
  (context): readonly Household[] => {
    const found = (id: string, column: Household["column"], of: typeof planned): Household[] =>
      context.tables(id).flatMap((view) =>
        view.rows.flatMap((row) => {
          const own = of(view, row);
          const usual = own && band(context, own.kinds);
          return own && usual ? [{ ...own, leaf: { view, row }, column, band: usual }] : [];
        }),
      );
    return [...found(DEMAND, "kWh", planned), ...found("R-zero.demand", "demand", reported)];
  },
);

export function inside(value: number, { low, high }: Band): boolean {
  return value >= low && value <= high;
}

/** The power of ten that brings a demand outside its band back into it: 3 when 千kWh were written as kWh, -3 the other way. */
export function slip({ each, band: own }: Household): 3 | -3 | undefined {
  if (inside(each, own)) return undefined;
  if (inside(each * 1000, own)) return 3;
  return inside(each / 1000, own) ? -3 : undefined;
}
