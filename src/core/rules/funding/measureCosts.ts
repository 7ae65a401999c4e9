import { measureKey } from "../../cell/numbers";
import type { TableView } from "../../calc/view";
import type { YearEntry } from "../../forms/proposal/fundingYears";
import { entriesOf, needsCost } from "../../forms/proposal/fundingYears";
import type { CellAddress } from "../../grid/address";
import type { LocatedRow } from "../../locate/located";
import type { RuleContext } from "../rule";

/** Cost of one measure as the master list P-3.4a and the years of P-3.4b give it, 千円. */
export interface MeasureCost {
  readonly key: string;
  readonly view: TableView;
  readonly row: LocatedRow;
  readonly cell: CellAddress;
  readonly total: number;
  readonly yearly: number;
  readonly years: readonly YearCost[];
}

/** A printed cost of one row by year, 千円. */
export interface YearCost {
  readonly view: TableView;
  readonly row: LocatedRow;
  readonly at: CellAddress;
  readonly cost: number;
}

interface Entry extends YearEntry {
  readonly view: TableView;
}

/** Entries of the table by year; none where a copy of it leaves open which one counts. */
function yearEntries(context: RuleContext): Entry[] {
  const [view, more] = context.tables("P-3.4b.byYear");
  return view && !more ? entriesOf(view).map((entry) => ({ ...entry, view })) : [];
}

/** The printed costs of some entries; undefined while one that must have a cost has none. */
function costsOf(entries: readonly Entry[]): YearCost[] | undefined {
  const costs: YearCost[] = [];
  for (const entry of entries) {
    const { view, row } = entry;
    const cost = view.number(row, "cost");
    const reading = view.reading(row, "cost").kind;
    const at = view.address(row, "cost");
    if (cost !== undefined && at) costs.push({ view, row, at, cost });
    else if (reading !== "dash" && (reading !== "blank" || needsCost(view, entry))) return undefined;
  }
  return costs;
}

/** Numbers of the master list with how often each is given. */
function masterKeys(context: RuleContext): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const view of context.tables("P-3.4a")) {
    for (const row of view.rows.filter(({ kind }) => kind === "leaf")) {
      const key = measureKey(view.text(row, "measureNo"));
      if (key !== undefined) times.set(key, (times.get(key) ?? 0) + 1);
    }
  }
  return times;
}

/** Costs by year, a number each, under numbers the master list does not have: A-08 speaks of them. */
export function strangeCosts(context: RuleContext): number[] {
  const known = masterKeys(context);
  const strange = new Map<string, number>();
  for (const { measure, view, row } of yearEntries(context)) {
    if (measure === undefined || known.has(measure)) continue;
    strange.set(measure, (strange.get(measure) ?? 0) + (view.number(row, "cost") ?? 0));
  }
  return [...strange.values()];
}

function sum(costs: readonly YearCost[]): number {
  return costs.reduce((total, { cost }) => total + cost, 0);
}

/** Measures of the master list with their cost by years; those with a missing figure on either side, or a number given twice, are left out. */
export function measureCosts(context: RuleContext): MeasureCost[] {
  const entries = yearEntries(context);
  if (entries.length === 0) return [];
  const times = masterKeys(context);
  return context.tables("P-3.4a").flatMap((view) =>
    view.rows.flatMap((row) => {
      const key = row.kind === "leaf" ? measureKey(view.text(row, "measureNo")) : undefined;
      const total = view.number(row, "totalCost");
      const cell = view.address(row, "totalCost");
      if (key === undefined || times.get(key) !== 1 || total === undefined || !cell) return [];
      const years = costsOf(entries.filter((entry) => entry.measure === key));
      // No year of this measure is filled in yet: incomplete, not a difference.
      return years && years.length > 0 ? [{ key, view, row, cell, total, yearly: sum(years), years }] : [];
    }),
  );
}

/** 執行事務費 may stand in one list only. */
function isOffice(text: string): boolean {
  return /事務費/.test(text);
}

/** Grand totals over the rows of both lists without 執行事務費; undefined while a figure is missing. */
export function grandCosts(
  context: RuleContext,
): { readonly total: number; readonly yearly: number; readonly cells: readonly CellAddress[] } | undefined {
  const years = costsOf(yearEntries(context).filter(({ view, row }) => !isOffice(view.text(row, "content"))));
  const [list, more] = context.tables("P-3.4a");
  if (!list || more) return undefined;
  const rows = list.rows.filter((row) => row.kind === "leaf" && !isOffice(list.text(row, "measure")));
  let total = 0;
  for (const row of rows) {
    const cost = list.number(row, "totalCost");
    if (cost === undefined) return undefined;
    total += cost;
  }
  if (!years || years.length === 0 || rows.length === 0) return undefined;
  const row = list.total();
  const at = row && list.address(row, "totalCost");
  const cells = years.map((year) => year.at);
  return { total, yearly: sum(years), cells: at ? [at, ...cells] : cells };
}
