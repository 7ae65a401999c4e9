import { measureKey } from "../../cell/numbers";
import { readText } from "../../cell/reading";
import { normalizeLabel } from "../../cell/text";
import { parseYear } from "../../cell/year";
import type { CellTerm, Expression } from "../../calc/expression";
import { sum } from "../../calc/expression";
import { remember } from "../../calc/reads";
import type { TableView } from "../../calc/view";
import type { LocatedRow } from "../../locate/located";

export type Sector = "civil" | "other";

/** One row of 事業費 by year with what its merged cells say. */
export interface YearEntry {
  readonly row: LocatedRow;
  /** Fiscal year, western. */
  readonly year: number | undefined;
  readonly sector: Sector | undefined;
  /** 取組No in comparable form. */
  readonly measure: string | undefined;
}

/** What a row that is no entry adds up: a year, a sector of a year, or the plan (or a sector of it). */
export interface SumRow {
  readonly of: "year" | "sector" | "all";
  readonly year?: number | undefined;
  readonly sector?: Sector | undefined;
}

/** The whole plan, before the name of a sector or alone: 全体 民生電力. */
const WHOLE = /^(全体|全年度|総計|合計)の?/;

/** 民生電力 or 民生電力以外, as a text names it. */
export function sectorOf(text: string): Sector | undefined {
  const own = normalizeLabel(text)
    .replace(WHOLE, "")
    .replace(/^[(（]/, "");
  if (/^民生(部門)?(電力)?以外|^民生(部門)?電力以外/.test(own)) return "other";
  return /^民生(部門)?(の)?電力/.test(own) ? "civil" : undefined;
}

/** A row as an entry: leaf rows, with year and sector of the merged cells they stand beside. */
function entryOf(view: TableView, row: LocatedRow): YearEntry {
  const measure = measureKey(view.text(row, "measureNo"));
  const named = sectorOf(view.text(row, "sector"));
  const sector = named ?? (measure?.startsWith("1-") ? "civil" : measure?.startsWith("2-") ? "other" : undefined);
  return { row, year: parseYear(view.text(row, "year")), sector, measure };
}

const entryMap = remember(
  (view: TableView) => view.workbook.reads,
  (view): ReadonlyMap<LocatedRow, YearEntry> =>
    new Map(view.rows.filter((row) => row.kind === "leaf").map((row) => [row, entryOf(view, row)] as const)),
);

/** The entry of a row; undefined for rows that are none. */
export function entryAt(view: TableView, row: LocatedRow): YearEntry | undefined {
  return entryMap(view).get(row);
}

/** Entries of the table, in sheet order. */
export function entriesOf(view: TableView): YearEntry[] {
  return [...entryMap(view).values()];
}

const sumRows = remember(
  (view: TableView) => view.workbook.reads,
  (view): ReadonlyMap<LocatedRow, SumRow | undefined> => {
    const found = new Map<LocatedRow, SumRow | undefined>();
    for (const row of view.rows) found.set(row, readSumRow(view, row, found));
    return found;
  },
);

/** What a total, subtotal or heading row sums. */
export function sumRow(view: TableView, row: LocatedRow): SumRow | undefined {
  return sumRows(view).get(row);
}

/** `above`: what the rows above it sum. */
function readSumRow(view: TableView, row: LocatedRow, above: ReadonlyMap<LocatedRow, SumRow | undefined>): SumRow | undefined {
  if (row.kind === "leaf" || row.kind === "continuation") return undefined;
  const ownYear = parseYear(readText(view.raw(row, "year")));
  const texts = [row.label, readText(view.raw(row, "sector"))];
  const sector = texts.map(sectorOf).find((found) => found !== undefined);
  if (row.form === "yearTotal" || (ownYear !== undefined && (row.kind === "total" || texts.some((text) => /合計|年度計/.test(text))))) {
    return { of: "year", year: ownYear ?? parseYear(view.text(row, "year")) };
  }
  if (row.kind === "total") return { of: "all", sector };
  if (sector === undefined) return undefined;
  if (texts.some((text) => WHOLE.test(normalizeLabel(text)))) return { of: "all", sector };
  const afterTotal = view.rows.some((other) => other.row < row.row && other.kind === "total" && above.get(other)?.of === "all");
  return afterTotal ? { of: "all", sector } : { of: "sector", year: parseYear(view.text(row, "year")), sector };
}

/** Whether a row must have a cost: it has a measure of its own, and does not only add a programme to a row of the same year and measure. */
export function needsCost(view: TableView, entry: YearEntry): boolean {
  if (entry.measure === undefined) return false;
  const known = entriesOf(view).some(
    (other) => other !== entry && other.measure === entry.measure && other.year === entry.year && view.hasNumber(other.row, "cost"),
  );
  return !known || view.text(entry.row, "programme") === "";
}

/** A figure of an entry; a row with a measure of its own must have its cost. */
function term(view: TableView, entry: YearEntry, column: string): CellTerm | undefined {
  const found = view.cell(entry.row, column);
  const blank = column === "cost" && !view.hasNumber(entry.row, column);
  return found && { ...found, required: blank && needsCost(view, entry) };
}

/** Σ of a column over entries; undefined when there are none. */
export function sumEntries(view: TableView, entries: readonly YearEntry[], column: string, label: string): Expression | undefined {
  return sum(
    entries.map((entry) => term(view, entry, column)),
    label,
  );
}

/** Entries a sum row adds up. */
export function entriesUnder(view: TableView, scope: SumRow): YearEntry[] {
  return entriesOf(view).filter((entry) => {
    if (scope.of === "all") return scope.sector === undefined || entry.sector === scope.sector;
    return entry.year === scope.year && (scope.of === "year" || entry.sector === scope.sector);
  });
}

/** The rows of one year and sector, with the heading row if it has one: its 部門別事業費 stands on one of them. */
export function sectorRows(view: TableView, { year, sector }: YearEntry): LocatedRow[] {
  return view.rows.filter((row) => {
    if (row.kind === "leaf") {
      const entry = entryAt(view, row);
      return entry?.year === year && entry?.sector === sector;
    }
    const scope = sumRow(view, row);
    return scope?.of === "sector" && scope.year === year && scope.sector === sector;
  });
}
