import type { TableForm } from "../forms/types";
import type { Range } from "../grid/address";
import type { Sheet } from "../grid/snapshot";
import { BodyReader } from "./body";
import { findTableUnit, headerPaths, locatedColumn, matchColumns, withSiblingUnits } from "./columns";
import { base } from "./dictionary";
import { columnGaps } from "./header";
import type { HeaderCandidate } from "./header";
import { wholeHeader } from "./headerRows";
import type { LocatedColumn, LocatedRow, LocatedTable } from "./located";
import { renamedColumns } from "./renamed";
import { holdsColumn } from "./columnContent";
import { nestedRows } from "./published/located";
import { ownYear } from "./published/words";
import { headerText, isYearHead } from "./published/yearHead";
import { openings } from "./repeatedHeader";
import { isTotalLabel } from "./rowLabels";
import type { SheetText, TextCell, TextRows } from "./sheetText";
import { findSource, findTitle, isTitle, sheetMatches, textsAbove } from "./title";
import { blockTitle } from "./yearTitle";

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

/** Evidence of a table a person pointed at. */
export const BY_HAND = "手で指定";

/** Least share of expected columns for a table to be taken as found. */
const ENOUGH = 0.5;

/** Pairs the labels of a candidate with the form; undefined when a key column is missing or too little matches. */
export function recognise(candidate: HeaderCandidate, rows: TextRows & { readonly labels?: readonly TextCell[] }, sheet: Sheet): RecognisedHeader | undefined {
  const { form } = candidate;
  const area = wholeHeader(form, rows, candidate.area);
  const tableUnit = findTableUnit(rows, area.top - 3, area.bottom);
  const paths = headerPaths(rows, wide(area, rows, sheet.merges));
  const named = matchColumns(form, paths, tableUnit);
  const expected = form.columns.filter((column) => !column.optional || column.key);
  const lost = expected.filter((column) => !named.some(({ id }) => id === column.id));
  const share = expected.length === 0 ? 1 : 1 - lost.length / expected.length;
  if (share < ENOUGH) return undefined;
  const renamed = renamedColumns(form, paths, named, lost, { titled: () => belowTitle(form, area, rows) || sheetMatches({ ...form, sheets: form.sheets.slice(0, 1) }, sheet.name), holds: (col, column) => holdsColumn(sheet, area.bottom, col, column) });
  const missing = lost.filter((column) => renamed.every((own) => own.column !== column));
  if (missing.some((column) => column.key)) return undefined;
  const added = renamed.map(({ path, column }) => ({ ...locatedColumn(path, column, tableUnit), renamed: true as const }));
  const columns = added.length > 0 ? withSiblingUnits([...named, ...added].sort((a, b) => a.col - b.col)) : named;
  if (columns.length < 2) return undefined;
  const cols = columns.map((column) => column.col);
  const left = Math.min(...cols);
  const right = Math.max(...cols);
  const own = { ...area, left, right };
  return { form, area: own, columns: columns.map((column) => within(column, right)), missing: missing.map((column) => column.labels[0]!), share, torn: isTorn(rows, own, columns) };
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
  const known = new Set(rows.labels?.flatMap((cell) => (cell.row >= area.top && cell.row <= area.bottom ? [`${cell.row},${cell.col}`] : [])));
  const counts = (cell: TextCell): boolean => own.has(cell.col) || !rows.labels || (known.has(`${cell.row},${cell.col}`) && !/^(備考|摘要)/.test(cell.base));
  for (const col of labelledColumns(rows, wide(area, rows), counts)) runs[gaps.filter((gap) => gap < col).length]!.push(col);
  return runs.filter((run) => run.some((col) => !optional.has(col))).length > 1;
}

/** Columns with a label in a header area. */
function labelledColumns(rows: TextRows, area: Range, counts: (cell: TextCell) => boolean = () => true): Set<number> {
  const filled = new Set<number>();
  for (let row = area.top; row <= area.bottom; row += 1) for (const cell of rows.get(row) ?? []) if (cell.col >= area.left && cell.col <= area.right && counts(cell)) filled.add(cell.col);
  return filled;
}

/** Columns someone added: labelled in the header, by no name of the form (担当課). */
function strangers({ form, columns, area }: RecognisedHeader, rows: TextRows, left: number): Set<number> {
  const own = new Set(columns.map(({ col }) => col));
  const labelled = [...labelledColumns(rows, { ...area, left }, (cell) => findTitle(form, [cell]) === undefined)];
  return new Set(labelled.filter((col) => !own.has(col)));
}

/** Labels of figures are sentences; shorter ones may name a row of a list. */
const SENTENCE = 12;

/** Rows below a header that open with the label of a figure: 活用可能な既存の再エネ発電量（kWh/年）. */
function figureRows({ form, area }: RecognisedHeader, rows: SheetText): Set<number> {
  const own = new Set(form.columns.flatMap((column) => column.labels.map(base)));
  const labels = rows.labels.filter((cell) => cell.base.length >= SENTENCE && cell.row > area.bottom && cell.col >= area.left - 1 && cell.col <= area.right && !own.has(cell.base));
  return new Set(labels.filter((cell) => rows.get(cell.row)?.find(({ col }) => col >= area.left - 1)?.col === cell.col).map(({ row }) => row));
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
function wide(area: Range, rows: TextRows, merges: readonly Range[] = []): Range {
  const filled = new Set<number>();
  for (let row = area.top; row <= area.bottom; row += 1) for (const cell of rows.get(row) ?? []) filled.add(cell.col);
  let { left, right } = area;
  // A label merged over several columns leaves the others blank.
  const mergedTo = (col: number): number => merges.find((own) => own.right === col && own.top <= area.bottom && own.bottom >= area.top && filled.has(own.left))?.left ?? col;
  while (filled.has(mergedTo(left - 1))) left = mergedTo(left - 1);
  while (filled.has(right + 1)) right += 1;
  return { ...area, left, right };
}

/** A header torn by blank columns is likelier two tables; still better than losing one of its columns. */
const TORN = 1.5;

/** How much speaks for a header: the columns it should have, by their names; of those it may have, names and remarks (No, 種類) hardly count. */
function score({ columns, share, torn }: RecognisedHeader): number {
  const weight = ({ form, renamed }: LocatedColumn): number => (renamed ? 0 : !form.optional ? share : form.kind === "number" ? 1 : 0.1);
  return columns.reduce((sum, column) => sum + weight(column), 0) - (torn ? TORN : 0);
}

/** Greedy choice among recognised headers: the fullest first, none overlapping another. */
export function chooseHeaders(recognised: readonly RecognisedHeader[]): RecognisedHeader[] {
  const chosen: RecognisedHeader[] = [];
  for (const header of [...recognised].sort((a, b) => score(b) - score(a))) {
    if (chosen.every((other) => !overlap(other.area, header.area))) chosen.push(header);
  }
  return chosen.sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left);
}

/** Whether two areas share a cell. */
export function overlap(a: Range, b: Range): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}

function overlapColumns(a: Range, b: Range): boolean {
  return a.left <= b.right && b.left <= a.right;
}

/** Columns left of the first label that may hold row labels without a header of their own. */
const LABEL_COLUMNS = 3;
/** Rows below a header that show whether such a column belongs to it. */
const LABEL_ROWS = 60;

/** Texts of a column beside the first rows of a body. */
function textsBeside(sheet: Sheet, header: RecognisedHeader, col: number): string[] {
  const rows = sheet.rows.slice(header.area.top, header.area.bottom + 1 + LABEL_ROWS);
  return rows.flatMap((row) => {
    const value = row?.[col]?.value ?? null;
    return value === null ? [] : [String(value)];
  });
}

/** Whether texts name rows or sections of a form. */
function nameRows(form: TableForm, texts: readonly string[]): boolean {
  const names = new Set([...(form.rows ?? []), ...(form.sections ?? [])].flatMap((row) => row.labels.map(base)));
  return texts.some((text) => names.has(base(text)));
}

/** Whether a column is headed and names the total row: the names of the rows, under a label nobody knows. */
function namesTotal(sheet: Sheet, { form, area }: RecognisedHeader, col: number, texts: readonly string[]): boolean {
  const headed = sheet.rows.slice(area.top, area.bottom + 1).some((row) => typeof row?.[col]?.value === "string");
  return headed && (form.computed ?? []).some(({ on }) => on.includes("total")) && texts.some((text) => isTotalLabel(base(text)));
}

/** Row labels without a header stand right beside the table; behind a blank column only what names its rows. */
function bodyLeft(sheet: Sheet, header: RecognisedHeader, others: readonly RecognisedHeader[]): number {
  const neighbours = others.filter((other) => other !== header && other.area.right < header.area.left && other.area.top <= header.area.bottom + 3);
  const wall = Math.max(-1, ...neighbours.map((other) => other.area.right));
  const furthest = Math.max(wall + 1, header.area.left - LABEL_COLUMNS);
  let { left } = header.area;
  for (let col = left - 1; col >= furthest; col -= 1) {
    const texts = textsBeside(sheet, header, col);
    if (texts.length > 0 && (col === left - 1 || nameRows(header.form, texts) || namesTotal(sheet, header, col, texts))) left = col;
  }
  return left;
}

/** Of the texts above tables that stand side by side, each table's own before its neighbours'. */
function ownFirst(above: readonly TextCell[], header: RecognisedHeader, others: readonly RecognisedHeader[]): TextCell[] {
  const beside = others.filter((other) => other !== header && Math.abs(other.area.top - header.area.top) <= 3);
  const left = Math.max(-1, ...beside.filter((other) => other.area.right < header.area.left).map((other) => other.area.right));
  const right = Math.min(Infinity, ...beside.filter((other) => other.area.left > header.area.right).map((other) => other.area.left));
  const own = above.filter((cell) => cell.col > left && cell.col < right);
  return [...own, ...above.filter((cell) => !own.includes(cell))];
}

/** Last row the body of a header may reach: above the titles of the next table below it. */
function bodyBottom(header: RecognisedHeader, others: readonly RecognisedHeader[], rows: TextRows, last: number): number {
  const below = others.filter((other) => other.area.top > header.area.bottom && overlapColumns(other.area, header.area));
  let bottom = Math.min(last, ...below.map((other) => other.area.top - 1));
  // A title without brackets is known by standing alone above the next header.
  const titles = below.filter((other) => other.area.top === bottom + 1).flatMap((other) => other.form.titles ?? []).map(base);
  const opens = (row: number): boolean => {
    const cells = rows.get(row) ?? [];
    return cells.some((cell) => isTitle(cell.text)) || (cells.length === 1 && titles.includes(cells[0]!.base));
  };
  while (bottom < last && bottom > header.area.bottom && opens(bottom)) bottom -= 1;
  return bottom;
}

/** Reads title, rows and certainty of every recognised header of a sheet. */
export function locateGrids(sheet: Sheet, rows: SheetText, found: readonly RecognisedHeader[]): LocatedTable[] {
  const { headers, repeats } = openings(sheet, found);
  return headers.map((header) => {
    const { form, area } = header;
    const floor = Math.max(-1, ...headers.filter((other) => other.area.bottom < area.top && overlapColumns(other.area, area)).map((other) => other.area.bottom));
    const above = ownFirst(textsAbove(rows, area.top, floor, area.right + 6), header, headers);
    const title = findTitle(form, above);
    const named = sheetMatches(form, sheet.name);
    const source = findSource(form, above, sheet.name)?.id ?? numberedSource(form, rows, area, floor);
    const bodyArea = { top: area.bottom + 1, bottom: bodyBottom(header, headers, rows, sheet.rows.length - 1), left: bodyLeft(sheet, header, headers), right: area.right };
    const body = form.nested ? nestedRows(form, sheet, header.columns, bodyArea) : new BodyReader(form, sheet, header.columns, bodyArea, (row) => rows.mayName(row), { strangers: strangers(header, rows, bodyArea.left), repeats: repeats.get(header) ?? [], figures: figureRows(header, rows) }).read();
    const bottom = Math.max(area.bottom, ...body.map((row) => row.row));
    const certain = title || named || source || !(form.titles ?? form.sources);
    const evidence = [`見出し ${header.columns.length - 0}列（必要な列 ${Math.round(header.share * 100)}%）`];
    if (title) evidence.push(`表題「${title.text.trim()}」`);
    if (named) evidence.push(`シート名「${sheet.name}」`);
    if (header.pointed) evidence.push(BY_HAND);
    return {
      form,
      id: form.id,
      ...(source === undefined ? {} : { source }),
      ...(title ? { title: title.text.trim() } : {}),
      sheet: sheet.name,
      range: { top: area.top, left: Math.min(area.left, labelLeft(sheet, body, bodyArea.left, area.left)), bottom, right: area.right },
      header: area,
      columns: header.columns,
      rows: body,
      confidence: Math.round(header.share * (certain ? 1 : 0.9) * 100) / 100,
      evidence,
      missing: header.missing,
    };
  });
}

/** Rows above a header in which the title of its 取組 may stand: a yearly table and its explanation lie between. */
const FAR_ABOVE = 60;

/** Number of the measure a table belongs to, from the nearest title above: ①-1. */
function numberedSource(form: TableForm, rows: TextRows, area: Range, floor: number): string | undefined {
  if (!form.numbered) return undefined;
  for (let row = area.top; row > floor && row >= area.top - FAR_ABOVE; row -= 1) {
    for (const cell of rows.get(row) ?? []) {
      const title = cell.col <= area.right ? blockTitle(cell.text) : undefined;
      if (title?.word && form.numbered.includes(title.word)) return title.number;
    }
  }
  return undefined;
}

/** First column that holds a row label left of the headed columns. */
function labelLeft(sheet: Sheet, rows: readonly LocatedRow[], from: number, to: number): number {
  for (let col = from; col < to; col += 1) {
    if (rows.some((row) => typeof sheet.rows[row.row]?.[col]?.value === "string")) return col;
  }
  return to;
}
