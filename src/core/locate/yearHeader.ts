import { memo } from "../cell/memo";
import { parseYear } from "../cell/year";
import type { Cell, Sheet } from "../grid/snapshot";

/** One fiscal-year column of a header row. */
export interface YearCell {
  readonly col: number;
  readonly year: number;
  /** As it stands on the sheet. */
  readonly text: string;
}

/** A row of fiscal years, left to right; `bottom` is larger where a second row names the same years in another era. */
export interface YearHeader {
  readonly row: number;
  readonly bottom: number;
  readonly cells: readonly YearCell[];
  /** First column that may belong to the table: right of a table standing beside it. */
  readonly wall: number;
}

const WHOLE = /^(令和|平成|昭和|r|h|s)?(\d{1,4}|元)(年度?)?(\([^()]*\))?(実績|目標|計画|予定|見込み?|現在)?(\([^()]*\))?$/;

/** Fiscal year of a cell that says nothing but a year: 令和4年度, 令和 4 年度, R5, 2030年度（目標）; undefined for prose that merely names one. */
export function headerYear(cell: Cell | undefined): number | undefined {
  const value = cell?.value;
  if (typeof value === "number") {
    const plain = !cell?.format || !/[#,.%]/.test(cell.format);
    return plain ? parseYear(value) : undefined;
  }
  return typeof value === "string" && value.length <= 24 ? yearText(value) : undefined;
}

const yearText = memo((value: string): number | undefined => {
  const text = value.normalize("NFKC").replace(/\s+/g, "").toLowerCase();
  return WHOLE.test(text) ? parseYear(text) : undefined;
});

const ERA = /^(令和|平成)(年度?)?$/;
const BARE = /^\d{1,2}(年度?)?$/;

function eraIn(cell: Cell | undefined): string | undefined {
  return typeof cell?.value === "string" && cell.value.length <= 8 ? ERA.exec(cell.value.replace(/\s+/g, ""))?.[1] : undefined;
}

/** Whether a cell holds nothing but an era, written over its years. */
export function isEra(cell: Cell): boolean {
  return eraIn(cell) !== undefined;
}

/** Eras written once over their years (令和 over 4年度, 5年度 …), by column; undefined for most rows. */
function erasOf(above: readonly (Cell | undefined)[] | undefined): readonly (readonly [number, string])[] | undefined {
  const eras: (readonly [number, string])[] = [];
  above?.forEach((cell, col) => {
    const era = eraIn(cell);
    if (era) eras.push([col, era]);
  });
  return eras.length > 0 ? eras : undefined;
}

/** A year without its era, below the era: 4, 4年度. */
function yearBelow(cell: Cell | undefined, col: number, eras: readonly (readonly [number, string])[]): number | undefined {
  const era = eras.findLast(([from]) => from <= col)?.[1];
  const text = String(cell?.value ?? "")
    .normalize("NFKC")
    .replace(/\s+/g, "");
  return era && BARE.test(text) ? parseYear(`${era}${text}`) : undefined;
}

function yearCells(cells: readonly (Cell | undefined)[], above: readonly (Cell | undefined)[] | undefined): YearCell[] {
  const found: YearCell[] = [];
  const eras = erasOf(above);
  cells.forEach((cell, col) => {
    const year = headerYear(cell) ?? (eras && yearBelow(cell, col, eras));
    if (year !== undefined) found.push({ col, year, text: String(cell!.value) });
  });
  return found;
}

/** Tables side by side repeat their years: a year seen before opens the next table, unless it stands next to its twin (a slip). */
function split(cells: readonly YearCell[]): YearCell[][] {
  const groups: YearCell[][] = [];
  for (const cell of cells) {
    const group = groups.at(-1);
    const slip = group?.at(-1)?.year === cell.year && group.at(-1)!.col === cell.col - 1;
    if (!group || (!slip && group.some((other) => other.year === cell.year))) groups.push([cell]);
    else group.push(cell);
  }
  return groups;
}

/** A row of figures is no header: bare numbers count only where three of them follow year by year. */
function isHeader(sheet: Sheet, row: number, cells: readonly YearCell[]): boolean {
  if (cells.length < 2) return false;
  if (cells.some((cell) => typeof sheet.rows[row]?.[cell.col]?.value === "string")) return true;
  return cells.length >= 3 && cells.every((cell, index) => index === 0 || cell.year > cells[index - 1]!.year);
}

function sameYears(a: YearHeader, cells: readonly YearCell[]): boolean {
  return cells.every((cell) => a.cells.some((other) => other.col === cell.col && other.year === cell.year));
}

/** Rows a header of years may have. */
export const TALLEST = 8;

/** Index of the header whose years a row repeats right below it; -1 for none. */
function repeatedAt(headers: readonly YearHeader[], row: number, group: readonly YearCell[]): number {
  for (let index = headers.length - 1; index >= 0 && headers[index]!.row >= row - TALLEST; index -= 1) {
    if (headers[index]!.bottom === row - 1 && sameYears(headers[index]!, group)) return index;
  }
  return -1;
}

/** All rows of fiscal years of a sheet, top to bottom, left to right; `rows` are those that may hold years at all. */
export function yearHeaders(sheet: Sheet, rows: readonly number[]): YearHeader[] {
  const headers: YearHeader[] = [];
  for (const row of rows) {
    let wall = 0;
    for (const group of split(yearCells(sheet.rows[row] ?? [], sheet.rows[row - 1]))) {
      if (!isHeader(sheet, row, group)) continue;
      const above = repeatedAt(headers, row, group);
      if (above >= 0) headers[above] = { ...headers[above]!, bottom: row };
      else headers.push({ row, bottom: row, cells: group, wall });
      wall = group.at(-1)!.col + 1;
    }
  }
  return headers;
}
