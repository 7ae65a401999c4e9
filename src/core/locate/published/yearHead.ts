import { readNumber } from "../../cell/reading";
import { normalizeLabel } from "../../cell/text";
import type { Cell, Sheet } from "../../grid/snapshot";
import { isTitle } from "../title";
import { isBareYear, isUnitLine, ownYear, phaseOf, roleOf } from "./words";

/** A longer text is no label of a year. */
const LONGEST = 26;
const CACHE_LIMIT = 10_000;
const heads = new Map<string, boolean>();

/** Cell at a place, undefined where nothing was read. */
export function at(sheet: Sheet, row: number, col: number): Cell | undefined {
  return sheet.rows[row]?.[col];
}

/** Text of a header cell; a bare year typed as a number counts as text. */
export function headerText(cell: Cell | undefined): string {
  const value = cell?.value;
  if (typeof value === "string") return value.trim();
  return typeof value === "number" && isYearNumber(cell) ? String(value) : "";
}

function isYearNumber(cell: Cell | undefined): boolean {
  const value = cell?.value;
  return (
    typeof value === "number" &&
    Number.isInteger(value) &&
    value >= 1980 &&
    value <= 2100 &&
    !/[,.%]/.test(cell?.format?.split(";")[0] ?? "")
  );
}

/** What a year head holds at least; looked for first, for most cells of a workbook are none. */
const MAYBE = /[\d０-９]{4}|^\s*([\d０-９]{1,2}|元)年|令和|平成|[HhRrＨｈＲｒ][\d０-９]|基準|目標|現[況状]|直近|最新/;

/** A phase names the column when the label begins with it: 目標年度, 中期目標; 削減目標 is the name of a table. */
const PHASE_HEAD = /^[(【]?(短期|中期|長期|最終|当初)?の?(基準|目標|現[況状]|直近|最新)/;

/** Whether a cell heads a column of yearly figures: it names a year, or a phase of the plan instead of one. */
export function isYearHead(cell: Cell | undefined): boolean {
  const text = headerText(cell);
  if (text === "" || text.length > LONGEST || !MAYBE.test(text)) return false;
  const known = heads.get(text);
  if (known !== undefined) return known;
  const found = namesYear(text);
  if (heads.size >= CACHE_LIMIT) heads.clear();
  heads.set(text, found);
  return found;
}

function namesYear(text: string): boolean {
  if (isTitle(text) || isUnitLine(text) || roleOf(text) || /まで|以降|。/.test(text)) return false;
  return (
    ownYear(text) !== undefined ||
    isBareYear(text) ||
    (text.length <= 16 &&
      phaseOf(text) !== undefined &&
      PHASE_HEAD.test(normalizeLabel(text)) &&
      !/計画|(項目|指標|区分|種別|内容|名称?)$/.test(text.trim()))
  );
}

/** Whether a cell holds a number that is no year. */
export function isFigure(cell: Cell | undefined): boolean {
  if (!cell || cell.value === null) return false;
  return readNumber(cell).kind === "number" && !isYearNumber(cell) && !isYearHead(cell);
}

const PLAIN_YEAR = /^((令和|平成|[rh])(\d{1,2}|元)|(19|20)\d\d)(年度?)?(\(.*\))?$/;
const BELOW_TITLE = 4;

/** Whether a row is the title of a table of years: at least two cells just below say nothing but a year. */
export function yearsBelow(sheet: Sheet, row: number, { left, right }: { readonly left: number; readonly right: number }): boolean {
  let years = 0;
  for (let below = row + 1; below <= row + BELOW_TITLE; below += 1) {
    for (let col = left; col <= right; col += 1) if (PLAIN_YEAR.test(normalizeLabel(headerText(at(sheet, below, col))))) years += 1;
  }
  return years >= 2;
}
