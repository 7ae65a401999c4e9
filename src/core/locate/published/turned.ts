import { readNumber } from "../../cell/reading";
import type { Range } from "../../grid/address";
import { contains } from "../../grid/address";
import type { Cell, Sheet } from "../../grid/snapshot";
import type { HeadRow } from "../sheetText";
import type { HeaderArea } from "./header";
import { isHeaderText, publishedHeaders } from "./header";
import { isNote, isTitle } from "../title";
import { isBareYear, isRemark, isUnitLine, ownYear, roleOf, unitAlone, unitIn } from "./words";
import { at, headerText, isFigure, isYearHead } from "./yearHead";

/** A table with its years down the rows: where it stands, the sheet turned about it, and its header there. */
export interface TurnedTable {
  /** Rows of names over the figures, and everything below and beside that belongs to them. */
  readonly block: Range;
  /** First row of a year. */
  readonly body: number;
  readonly sheet: Sheet;
  readonly area: HeaderArea;
}

/** Rows between two years that may hold a second line of the first (排出量, 構成比), or nothing. */
const STEP = 4;
/** Columns beside a year in which its figures begin. */
const REACH = 6;
/** Blank columns inside a table. */
const GAP = 2;
const DEEP = 4;
/** More years than this below each other are a list. */
const MOST = 400;
/** Rows below the last year that may compare years. */
const BELOW = 6;

interface Run {
  readonly col: number;
  readonly rows: readonly number[];
}

function between(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

/** Years below each other with figures beside them, in one column. */
function runs(sheet: Sheet, heads: readonly HeadRow[], taken: readonly Range[]): Run[] {
  const byColumn = new Map<number, number[]>();
  for (const { row, cols } of heads) {
    for (const col of cols) {
      const own = byColumn.get(col);
      if (own) own.push(row);
      else byColumn.set(col, [row]);
    }
  }
  return [...byColumn]
    .filter(([, rows]) => rows.length >= 2 && rows.length <= MOST)
    .sort(([a], [b]) => a - b)
    .flatMap(([col, all]) => {
      const rows = all.filter((row) => !taken.some((range) => contains(range, { row, col })) && isYearHead(at(sheet, row, col)));
      const found: number[][] = [];
      for (const row of rows) {
        const last = found.at(-1);
        if (last && goesOn(sheet, col, last, row)) last.push(row);
        else found.push([row]);
      }
      // Years still to be filled in stand with one that has figures.
      return found
        .filter((run) => run.some((row) => hasFigures(sheet, row, col)) && isSeries(sheet, col, run))
        .map((run) => ({ col, rows: run }));
    });
}

/** Whether a year goes on with those above it; another title, or a year that comes again, opens another table. */
function goesOn(sheet: Sheet, col: number, above: readonly number[], row: number): boolean {
  const last = above.at(-1)!;
  const texts = between(last + 1, row - 1)
    .map((own) => headerText(at(sheet, own, col)))
    .filter((text) => text !== "");
  // Years may come again for another group: 導入件数 over 導入規模.
  const again =
    !isText(at(sheet, row, col - 1)) && above.some((own) => headerText(at(sheet, own, col)) === headerText(at(sheet, row, col)));
  return row - last <= STEP && !again && texts.every((text) => isNote(text) || roleOf(text) !== undefined);
}

function hasFigures(sheet: Sheet, row: number, col: number): boolean {
  return between(col + 1, col + REACH).some((own) => isFigure(at(sheet, row, own)));
}

/** Years typed as numbers are no figures of a list when they follow each other and begin their rows. */
function isSeries(sheet: Sheet, col: number, rows: readonly number[]): boolean {
  // A list names the same year again and again (導入時期).
  const grouped = rows.some((row) => isText(at(sheet, row, col - 1)));
  if (rows.length < 2 || (!grouped && new Set(rows.map((row) => headerText(at(sheet, row, col)))).size < rows.length)) return false;
  if (rows.some((row) => typeof at(sheet, row, col)?.value === "string")) return rows.some((row) => names(headerText(at(sheet, row, col))));
  const years = rows.map((row) => Number(headerText(at(sheet, row, col))));
  const steps = years.slice(1).flatMap((year, index) => (isText(at(sheet, rows[index + 1]!, col - 1)) ? [] : [year - years[index]!]));
  const oneWay = steps.every((step) => step > 0) || steps.every((step) => step < 0);
  return rows.length >= 3 && oneWay && !rows.some((row) => col > 0 && isFigure(at(sheet, row, col - 1)));
}

function names(text: string): boolean {
  return ownYear(text) !== undefined || isBareYear(text);
}

function isText(cell: Cell | undefined): boolean {
  return cell !== undefined && typeof cell.value === "string" && readNumber(cell).kind === "text";
}

/** Last column of the table: before a wide gap, or the labels of a table beside. */
function rightOf(sheet: Sheet, { col, rows }: Run): number {
  const body = between(rows[0]!, rows.at(-1)!);
  const head = [rows[0]! - 1, rows[0]! - 2];
  let right = col;
  let figures = 0;
  for (let own = col + 1; own <= right + GAP + 1; own += 1) {
    const cells = body.map((row) => at(sheet, row, own));
    const title = head.map((row) => headerText(at(sheet, row, own))).find((text) => text !== "") ?? "";
    const texts = cells.filter(isText).length;
    if (texts >= 2 && figures > 0 && !isRemark(title)) break;
    const filled = cells.some((cell) => cell !== undefined && cell.value !== null);
    if (filled && texts === 0) figures += 1;
    if (filled || (title !== "" && isHeaderText(title) && !unitAlone(title))) right = own;
  }
  return right;
}

/** First row of the names over the figures; undefined when none stand there. */
function topOf(sheet: Sheet, { col, rows }: Run, right: number): number | undefined {
  const first = rows[0]!;
  let top = first;
  let named = false;
  for (let row = first - 1; row >= 0 && row >= first - DEEP; row -= 1) {
    const texts = between(col + 1, right)
      .map((own) => headerText(at(sheet, row, own)))
      .filter((text) => text !== "");
    const figures = between(col, right).some((own) => typeof at(sheet, row, own)?.value === "number" && isFigure(at(sheet, row, own)));
    // A blank row may part names and figures.
    if (texts.length === 0 && row === first - 1 && between(col, right).every((own) => at(sheet, row, own) === undefined)) continue;
    if (texts.length === 0 || figures || !texts.some(isHeaderText) || texts.some((text) => isTitle(text) || isNote(text))) break;
    const units = texts.every((text) => unitAlone(text) !== undefined);
    // A lone unit above the names belongs to the whole table.
    if (units && named && texts.length * 2 < right - col) break;
    if (between(col, right).some((own) => isUnitLine(headerText(at(sheet, row, own)))) && named) break;
    top = row;
    named ||= !units;
  }
  return named ? top : undefined;
}

/** Last row: years, what stands between them, and rows below that compare them (増減率) or hold their units. */
function bottomOf(sheet: Sheet, { col, rows }: Run, right: number): number {
  let bottom = rows.at(-1)!;
  for (let row = bottom + 1; row <= rows.at(-1)! + BELOW; row += 1) {
    const label = headerText(at(sheet, row, col));
    const kind = label === "" ? headerText(at(sheet, row, col + 1)) : label;
    const texts = between(col + 1, right)
      .map((own) => headerText(at(sheet, row, own)))
      .filter((text) => text !== "");
    const units = texts.length >= 2 && texts.every((text) => unitIn(text) !== undefined);
    const blank = between(col + 1, right).every((own) => at(sheet, row, own) === undefined);
    if (blank || (!units && roleOf(kind) === undefined && !isYearHead(at(sheet, row, col)))) break;
    bottom = row;
  }
  return bottom;
}

/** First column: one left of the years may group them (実績, 目標). */
function leftOf(sheet: Sheet, { col, rows }: Run): number {
  const beside = rows.map((row) => at(sheet, row, col - 1));
  return col > 0 && beside.some(isText) && !beside.some(isFigure) ? col - 1 : col;
}

/** The block of a sheet with rows for columns, in its place; the rest is blank. */
function turn(sheet: Sheet, block: Range): Sheet {
  const rows: (Cell | undefined)[][] = [];
  for (let col = block.left; col <= block.right; col += 1) {
    const own: (Cell | undefined)[] = [];
    for (let row = block.top; row <= block.bottom; row += 1) own[row] = at(sheet, row, col);
    rows[col] = own;
  }
  return { name: sheet.name, hidden: sheet.hidden, protected: sheet.protected, rows };
}

function headsOf(sheet: Sheet, block: Range, last: number): HeadRow[] {
  const rows = between(block.top, block.bottom);
  return between(block.left, last).flatMap((col) => {
    const cols = rows.filter((row) => isYearHead(at(sheet, row, col)));
    return cols.length > 0 ? [{ row: col, cols }] : [];
  });
}

/** Tables of a sheet with years down the rows, turned so that they read as all others do; `taken` areas belong to other tables. */
export function turnedTables(sheet: Sheet, heads: readonly HeadRow[], taken: readonly Range[]): TurnedTable[] {
  const found: TurnedTable[] = [];
  for (const run of runs(sheet, heads, taken)) {
    const right = rightOf(sheet, run);
    const top = topOf(sheet, run, right);
    if (top === undefined) continue;
    const block = { top, bottom: bottomOf(sheet, run, right), left: leftOf(sheet, run), right };
    if (found.some((other) => contains(other.block, { row: run.rows[0]!, col: run.col }))) continue;
    const turned = turn(sheet, block);
    const area = publishedHeaders(turned, headsOf(sheet, block, run.col + 2), []).find((own) => !own.single);
    if (area) found.push({ block, body: run.rows[0]!, sheet: turned, area });
  }
  return found;
}
