import type { PublishedColumn } from "./columns";

/** Two value columns a derived column may compare: `of` with `against`. */
export interface Pair {
  readonly of: number;
  readonly against?: number;
}

/** The base column of a table: named so, else the earliest year. */
export function baseColumn(values: readonly PublishedColumn[]): PublishedColumn | undefined {
  return (
    values.find((column) => column.phase === "base") ??
    values.filter((column) => column.year !== undefined).toSorted((a, b) => a.year! - b.year!)[0] ??
    values[0]
  );
}

function previous(values: readonly PublishedColumn[], of: PublishedColumn): PublishedColumn | undefined {
  if (of.year === undefined) return values[values.indexOf(of) - 1];
  return values.filter((column) => column.year !== undefined && column.year < of.year!).toSorted((a, b) => b.year! - a.year!)[0];
}

function subjects(column: PublishedColumn, values: readonly PublishedColumn[]): PublishedColumn[] {
  const left = values.filter((value) => value.col < column.col).toReversed();
  const right = values.filter((value) => value.col > column.col);
  const same = column.year === undefined ? [] : [...left, ...right].filter((value) => value.year === column.year);
  return [...same, ...left, ...right];
}

/** What tells columns of figures apart that cannot be compared. */
interface Measured {
  readonly year?: number;
  readonly group?: string;
  readonly unit?: { readonly dimension: string };
}

/** Columns of figures whose years go on those of one: its own group (排出量 beside 使用量), and years only other groups have (実績, 目標). */
export function sameSeries<Column extends Measured>(of: Column, values: readonly Column[]): Column[] {
  const own = new Set(values.filter((value) => value.group === of.group).map((value) => value.year));
  const alike = (value: Column): boolean => !value.unit || !of.unit || value.unit.dimension === of.unit.dimension;
  return values.filter((value) => value.group === of.group || (alike(value) && !own.has(value.year)));
}

function references(column: PublishedColumn, of: PublishedColumn, all: readonly PublishedColumn[]): PublishedColumn[] {
  const values = sameSeries(of, all);
  const base = baseColumn(values);
  const before = previous(values, of);
  const same = all.filter((value) => value !== of && value.year !== undefined && value.year === of.year);
  const { against } = column;
  if (typeof against === "number") return values.filter((value) => value.year === against);
  if (against === "previous") return before ? [before] : [];
  if (against === "current") return values.filter((value) => value.phase === "current");
  if (against === "base") return base ? [base] : [];
  return [base, before, ...same].flatMap((value) => value ?? []);
}

/** A derived column below the base year itself, where every other year has its own: nothing to compare (―). */
function isBaseOwn(column: PublishedColumn, columns: readonly PublishedColumn[]): boolean {
  const sisters = columns.filter((other) => other !== column && other.role === column.role && other.year !== column.year);
  const years = columns.filter((other) => other.role === "value" && other.year !== column.year).map((other) => other.year);
  return column.year !== undefined && sisters.length > 0 && years.every((year) => sisters.some((other) => other.year === year));
}

/** Pairs of columns (sheet columns) a derived column may speak of, likeliest first. Only its nearest neighbours and the last year are taken as subjects. */
export function pairsOf(column: PublishedColumn, columns: readonly PublishedColumn[]): Pair[] {
  const values = columns.filter((value) => value.role === "value");
  const near = subjects(column, values);
  if (column.role === "share") return near.slice(0, 1).map((of) => ({ of: of.col }));
  const pairs = near.flatMap((of) =>
    references(column, of, values)
      .filter((value) => value !== of)
      .map((value) => ({ of: of.col, against: value.col })),
  );
  const own = pairs.filter((pair) => pair.of === near[0]?.col);
  if (own.length > 0 || isBaseOwn(column, columns)) return own;
  // The base year itself has no change: a change beside it (newest year first) speaks of another year, likely the last.
  const yearOf = (pair: Pair): number => values.find((value) => value.col === pair.of)?.year ?? 0;
  return pairs.toSorted((a, b) => yearOf(b) - yearOf(a));
}
