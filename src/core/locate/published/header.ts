import { readNumber } from "../../cell/reading";
import { labelParts } from "../../cell/unit";
import { contains } from "../../grid/address";
import type { Range } from "../../grid/address";
import type { Sheet } from "../../grid/snapshot";
import type { HeadRow } from "../sheetText";
import { isNote, isTitle } from "../title";
import { isRemark, isUnitLine, ownYear, roleOf, unitAlone } from "./words";
import { at, headerText, isFigure, isYearHead } from "./yearHead";

/** The header rows of a published table, and which columns hold its figures. */
export interface HeaderArea {
  readonly top: number;
  readonly bottom: number;
  /** Row that names the years. */
  readonly years: number;
  /** First and last column of figures. */
  readonly left: number;
  readonly right: number;
  /** First column that may hold its row labels: right of a table standing beside it. */
  readonly wall: number;
  /** One year and nothing derived from it: a table only where title and rows say which. */
  readonly single: boolean;
}

/** Unheaded columns inside a header that are still taken as inserted blanks. */
const GAP = 2;
const DEEP = 3;
/** Rows below a header looked at to tell a column of labels from one of figures. */
const LOOK = 8;
const VALUE_WORDS = /排出量|吸収量|消費量|使用量|実績|推計|予測|見込|目標|現[況状]|^(値|量)$|基準|換算/;
/** 量 and 率 below a heading that compares two years. */
const BARE_ROLE = /^(量|幅|率|割合|比率)$/;

/** Whether the cells below a header cell are row labels. */
function holdsLabels(sheet: Sheet, row: number, col: number): boolean {
  let texts = 0;
  for (let below = row + 1; below <= row + LOOK; below += 1) {
    const cell = at(sheet, below, col);
    if (cell && typeof cell.value === "string" && readNumber(cell).kind === "text") texts += 1;
  }
  return texts >= 2;
}

/** First column between two year cells where a table standing beside begins; undefined when both belong together. */
function boundary(sheet: Sheet, row: number, from: number, to: number): number | undefined {
  for (let col = from + 1; col < to; col += 1) {
    const head = [row - 1, row, row + 1].map((line) => headerText(at(sheet, line, col))).find((text) => text !== "") ?? "";
    if (isRemark(head) || /^単位/.test(head) || roleOf(head)) continue;
    if (holdsLabels(sheet, row, col)) return col;
  }
  return to - from > GAP + 4 ? to : undefined;
}

interface Group {
  readonly wall: number;
  readonly cols: readonly number[];
}

function groups(sheet: Sheet, row: number, cols: readonly number[]): Group[] {
  const found: { wall: number; cols: number[] }[] = [];
  for (const col of cols) {
    const last = found.at(-1);
    const edge = last ? boundary(sheet, row, last.cols.at(-1)!, col) : undefined;
    if (last && edge === undefined) last.cols.push(col);
    else found.push({ wall: edge ?? 0, cols: [col] });
  }
  return found;
}

function textsIn(sheet: Sheet, row: number, left: number, right: number): string[] {
  const texts: string[] = [];
  for (let col = left; col <= right; col += 1) {
    const text = headerText(at(sheet, row, col));
    if (text !== "") texts.push(text);
  }
  return texts;
}

function hasFigures(sheet: Sheet, row: number, left: number, right: number): boolean {
  for (let col = left; col <= right; col += 1) if (isFigure(at(sheet, row, col))) return true;
  return false;
}

/** Whether a text may stand in a header: short, no title, note or unit line. */
export function isHeaderText(text: string): boolean {
  return text.length <= 40 && !isTitle(text) && !isNote(text) && !isUnitLine(text) && !/。/.test(text);
}

/** Last column with a header text of its own in the given rows, reached without a wide gap. */
function rightEnd(sheet: Sheet, rows: readonly number[], from: number, limit: number): number {
  let right = from;
  for (let col = from + 1; col <= Math.min(limit, right + GAP + 1); col += 1) {
    const head = rows.map((row) => headerText(at(sheet, row, col))).find((text) => text !== "");
    if (
      head !== undefined &&
      (roleOf(head) || ownYear(head) !== undefined || VALUE_WORDS.test(head) || unitAlone(head) || BARE_ROLE.test(labelParts(head).base))
    )
      right = col;
  }
  return right;
}

function between(top: number, bottom: number): number[] {
  return Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
}

function grow(sheet: Sheet, row: number, group: Group, limit: number): HeaderArea | undefined {
  const left = group.cols[0]!;
  let right = rightEnd(sheet, [row, row + 1], group.cols.at(-1)!, limit);
  if (hasFigures(sheet, row, left, right)) return undefined;
  let bottom = row;
  while (bottom < row + 2) {
    const texts = textsIn(sheet, bottom + 1, left, right);
    const says = texts.some(
      (text) => isHeaderText(text) && (roleOf(text) || VALUE_WORDS.test(text) || /^[(（]/.test(text) || unitAlone(text)),
    );
    if (!says || hasFigures(sheet, bottom + 1, left, right)) break;
    bottom += 1;
  }
  right = rightEnd(sheet, between(row, bottom), right, limit);
  let top = row;
  while (top > 0 && top > row - DEEP) {
    const texts = textsIn(sheet, top - 1, left, right);
    if (
      !texts.some(isHeaderText) ||
      !texts.every((text) => isHeaderText(text) || isUnitLine(text)) ||
      hasFigures(sheet, top - 1, left, right)
    )
      break;
    top -= 1;
  }
  // A label over both header rows (基準年度比 beside 前年度比＞増減量) stands in the upper one.
  right = rightEnd(sheet, between(top, bottom), right, limit);
  return { top, bottom, years: row, left, right, wall: group.wall, single: false };
}

function monotone(years: readonly number[]): boolean {
  // Years repeat where groups of columns stand side by side: each run goes one way.
  const steps = years.slice(1).map((year, index) => Math.sign(year - years[index]!));
  return (
    steps.filter((step) => step === 0).length === 0 &&
    (steps.filter((step) => step < 0).length <= 2 || steps.filter((step) => step > 0).length <= 2)
  );
}

/** Whether a lone year heads a column of figures beside a column of labels with a header of its own. */
function headsFigures(sheet: Sheet, row: number, area: HeaderArea): boolean {
  const below = at(sheet, area.bottom + 1, area.left);
  if (typeof at(sheet, row, area.left)?.value !== "string" || !below || !isFigure(below)) return false;
  const headed = (col: number): boolean => between(area.top, row).some((line) => headerText(at(sheet, line, col)) !== "");
  return Array.from({ length: area.left - area.wall }, (_, index) => area.wall + index).some(
    (col) => headed(col) && holdsLabels(sheet, row, col),
  );
}

function plausible(sheet: Sheet, row: number, group: Group, area: HeaderArea): "table" | "single" | undefined {
  const texts = group.cols.filter((col) => typeof at(sheet, row, col)?.value === "string");
  if (texts.length === 0) {
    const years = group.cols.map((col) => Number(headerText(at(sheet, row, col))));
    if (group.cols.length < 2 || !monotone(years)) return undefined;
  }
  if (group.cols.length >= 2) return "table";
  const derived = textsIn(sheet, row, area.left, area.right).concat(textsIn(sheet, row + 1, area.left, area.right));
  if (derived.some((text) => roleOf(text) !== undefined)) return "table";
  return headsFigures(sheet, row, area) ? "single" : undefined;
}

/** Bare numbers right below the figures of a table are figures that look like years (2,010 t), unless they repeat its years. */
function isBodyRow(sheet: Sheet, row: number, group: Group, headers: readonly HeaderArea[]): boolean {
  if (group.cols.some((col) => typeof at(sheet, row, col)?.value === "string")) return false;
  const [left, right] = [group.cols[0]!, group.cols.at(-1)!];
  const above = headers.findLast((other) => other.bottom < row && other.left <= right && left <= other.right);
  if (!above) return false;
  const years = new Set(textsIn(sheet, above.years, above.left, above.right).map(ownYear));
  if (group.cols.every((col) => years.has(Number(headerText(at(sheet, row, col)))))) return false;
  for (let between = above.bottom + 1; between < row; between += 1)
    if (textsIn(sheet, between, left, right).length === 0 && !hasFigures(sheet, between, left, right)) return false;
  return true;
}

/** Headers of published tables on a sheet, top to bottom, left to right, among `heads`; `taken` areas belong to other tables. */
export function publishedHeaders(sheet: Sheet, heads: readonly HeadRow[], taken: readonly Range[]): HeaderArea[] {
  const headers: HeaderArea[] = [];
  for (const head of heads) {
    const { row } = head;
    if (head.cols.every((col) => taken.some((range) => contains(range, { row, col })))) continue;
    const cols = head.cols.filter((col) => isYearHead(at(sheet, row, col)));
    const found = groups(sheet, row, cols);
    found.forEach((group, index) => {
      const limit = (found[index + 1]?.wall ?? Number.MAX_SAFE_INTEGER) - 1;
      const grown = grow(sheet, row, group, limit);
      const kind = grown && plausible(sheet, row, group, grown);
      if (!grown || !kind || isBodyRow(sheet, row, group, headers)) return;
      const area = { ...grown, single: kind === "single" };
      const known = headers.findIndex(
        (other) => other.top <= area.bottom && area.top <= other.bottom && other.left <= area.right && area.left <= other.right,
      );
      if (known < 0) headers.push(area);
      else if (namesMore(sheet, area, headers[known]!))
        headers[known] = { ...area, top: headers[known]!.left < area.left ? area.top : Math.min(area.top, headers[known]!.top) };
    });
  }
  return headers;
}

function yearCount(sheet: Sheet, area: HeaderArea): number {
  return textsIn(sheet, area.years, area.left, area.right).filter((text) => ownYear(text) !== undefined).length;
}

/** Two rows of years (令和 under 西暦, phases over years) are one header; the fuller row names the years. */
function namesMore(sheet: Sheet, area: HeaderArea, known: HeaderArea): boolean {
  const count = yearCount(sheet, area);
  return count > 0 && (count > yearCount(sheet, known) || area.right - area.left >= known.right - known.left);
}
