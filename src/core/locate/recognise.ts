import type { Unit } from "../cell/unit";
import type { ColumnForm, TableForm } from "../forms/types";
import type { Range } from "../grid/address";
import type { Sheet } from "../grid/snapshot";
import { holdsColumn } from "./columnContent";
import { findTableUnit, headerPaths, locatedColumn, matchColumns, withSiblingUnits } from "./columns";
import type { HeaderPath } from "./columns";
import { columnGaps } from "./header";
import type { HeaderCandidate } from "./header";
import { wholeHeader } from "./headerRows";
import type { LocatedColumn } from "./located";
import { ownYear } from "./published/words";
import { headerText, isYearHead } from "./published/yearHead";
import { renamedColumns } from "./renamed";
import type { TextCell, TextRows } from "./sheetText";
import { findTitle, sheetMatches, textsAbove } from "./title";

/** A header recognised as a form's, before its body is read. */
export interface RecognisedHeader {
  readonly form: TableForm;
  readonly area: Range;
  readonly columns: readonly LocatedColumn[];
  readonly missing: readonly string[];
  /** Share of the expected columns that were found. */
  readonly share: number;
  /** Whether blank columns tear it apart. */
  readonly torn?: boolean;
  /** A person said so. */
  readonly pointed?: boolean;
}

/** Least share of expected columns for a table to be taken as found. */
const ENOUGH = 0.5;

/** Pairs the labels of a candidate with the form; undefined when a key column is missing or too little matches. */
export function recognise(
  candidate: HeaderCandidate,
  rows: TextRows & { readonly labels?: readonly TextCell[] },
  sheet: Sheet,
): RecognisedHeader | undefined {
  const { form } = candidate;
  const area = clipped(wholeHeader(form, rows, candidate.area), candidate.within);
  const tableUnit = findTableUnit(rows, area.top - 3, area.bottom);
  const paths = headerPaths(rows, clipped(wide(area, rows, sheet.merges), candidate.within));
  const named = matchColumns(form, paths, tableUnit);
  const expected = form.columns.filter((column) => !column.optional || column.key);
  const lost = expected.filter((column) => !named.some(({ id }) => id === column.id));
  const share = expected.length === 0 ? 1 : 1 - lost.length / expected.length;
  if (share < ENOUGH) return undefined;
  const renamed = renamedColumns(form, paths, named, lost, {
    titled: () => belowTitle(form, area, rows) || sheetMatches({ ...form, sheets: form.sheets.slice(0, 1) }, sheet.name),
    holds: (col, column) => holdsColumn(sheet, area.bottom, col, column),
  });
  const missing = lost.filter((column) => renamed.every((own) => own.column !== column));
  if (missing.some((column) => column.key)) return undefined;
  const added = renamed.map(({ path, column }) => ({ ...locatedColumn(path, column, tableUnit), renamed: true as const }));
  const read = added.length > 0 ? withSiblingUnits([...named, ...added].sort((a, b) => a.col - b.col)) : named;
  const columns = byContent(read, paths, (col, column) => holdsColumn(sheet, area.bottom, col, column), tableUnit);
  if (columns.length < 2) return undefined;
  const cols = columns.map((column) => column.col);
  const left = Math.min(...cols);
  const right = Math.max(...cols);
  const own = { ...area, left, right };
  return {
    form,
    area: own,
    columns: columns.map((column) => within(column, right)),
    missing: missing.map((column) => column.labels[0]!),
    share,
    torn: isTorn(rows, own, columns),
  };
}

/** Of columns that go by one name, 区分 of the sections and 区分 of the buildings, the one that holds the choices of the form's. */
function byContent(
  columns: readonly LocatedColumn[],
  paths: readonly HeaderPath[],
  holds: (col: number, column: ColumnForm) => boolean | undefined,
  tableUnit: Unit | undefined,
): readonly LocatedColumn[] {
  const known = new Set(columns.map(({ col }) => col));
  const free = paths.filter(({ col }) => !known.has(col));
  if (free.length === 0) return columns;
  const moved = columns.map((column) => {
    if (!column.form.choices) return column;
    const own = paths.find(({ col }) => col === column.col)?.leaf.base;
    const twin = free.find((path) => path.leaf.base === own && holds(path.col, column.form) === true);
    return twin && holds(column.col, column.form) === false ? locatedColumn(twin, column.form, tableUnit) : column;
  });
  return moved.sort((a, b) => a.col - b.col);
}

function clipped(area: Range, within: HeaderCandidate["within"]): Range {
  return within ? { ...area, left: Math.max(area.left, within.left), right: Math.min(area.right, within.right) } : area;
}

/** A last label covers nothing beyond its table: what stands there is a neighbour's. */
function within(column: LocatedColumn, right: number): LocatedColumn {
  if (column.to === undefined || column.to <= right) return column;
  const { to, ...rest } = column;
  return rest.col < right ? { ...rest, to: Math.min(to, right) } : rest;
}

/** Whether blank columns tear a header: one that only sets columns apart which the form may have (累計CO2削減量 beside the list) does not. */
function isTorn(rows: TextRows & { readonly labels?: readonly TextCell[] }, area: Range, columns: readonly LocatedColumn[]): boolean {
  const gaps = columnGaps(rows, area);
  if (gaps.length === 0) return false;
  const optional = new Set(columns.filter(({ form }) => form.optional && form.kind === "number").map(({ col }) => col));
  const runs: number[][] = [...gaps, undefined].map(() => []);
  // What someone noted beside (備考) is no table of its own.
  const own = new Set(columns.map(({ col }) => col));
  const known = new Set(
    rows.labels?.flatMap((cell) => (cell.row >= area.top && cell.row <= area.bottom ? [`${cell.row},${cell.col}`] : [])),
  );
  const counts = (cell: TextCell): boolean =>
    own.has(cell.col) || !rows.labels || (known.has(`${cell.row},${cell.col}`) && !/^(備考|摘要)/.test(cell.base));
  for (const col of labelledColumns(rows, wide(area, rows), counts)) runs[gaps.filter((gap) => gap < col).length]!.push(col);
  return runs.filter((run) => run.some((col) => !optional.has(col))).length > 1;
}

/** Columns with a label in a header area. */
export function labelledColumns(rows: TextRows, area: Range, counts: (cell: TextCell) => boolean = () => true): Set<number> {
  const filled = new Set<number>();
  for (let row = area.top; row <= area.bottom; row += 1)
    for (const cell of rows.get(row) ?? []) if (cell.col >= area.left && cell.col <= area.right && counts(cell)) filled.add(cell.col);
  return filled;
}

/** Whether the row below a header names several years: a table of years (published), not this list. */
export function headsYears({ area }: RecognisedHeader, sheet: Sheet): boolean {
  const below = (sheet.rows[area.bottom + 1] ?? []).slice(area.left, area.right + 2);
  const years = below.flatMap((cell) => (isYearHead(cell) ? (ownYear(headerText(cell)) ?? []) : []));
  return new Set(years).size > 1;
}

/** Whether a header may be taken where it stands: some forms only count under their own title or on their own sheet. */
export function underOwnTitle({ form, area }: RecognisedHeader, rows: TextRows, sheetName: string): boolean {
  return !form.titled || sheetMatches(form, sheetName) || titleAbove(form, area, rows) !== undefined;
}

function titleAbove(form: TableForm, area: Range, rows: TextRows): TextCell | undefined {
  return findTitle(form, textsAbove(rows, area.top, -1, area.right + 6));
}

/** A longer text that holds a title's words is a sentence. */
const LONGEST_TITLE = 60;

function belowTitle(form: TableForm, area: Range, rows: TextRows): boolean {
  return (titleAbove(form, area, rows)?.text.length ?? Infinity) <= LONGEST_TITLE;
}

/** Columns beyond the outermost exact hits may still match loosely: look as far as header labels go on without a gap. */
export function wide(area: Range, rows: TextRows, merges: readonly Range[] = []): Range {
  const filled = new Set<number>();
  for (let row = area.top; row <= area.bottom; row += 1) for (const cell of rows.get(row) ?? []) filled.add(cell.col);
  let { left, right } = area;
  // A label merged over several columns leaves the others blank.
  const mergedTo = (col: number): number =>
    merges.find((own) => own.right === col && own.top <= area.bottom && own.bottom >= area.top && filled.has(own.left))?.left ?? col;
  while (filled.has(mergedTo(left - 1))) left = mergedTo(left - 1);
  while (filled.has(right + 1)) right += 1;
  return { ...area, left, right };
}
