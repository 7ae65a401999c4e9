import type { Range } from "../../core/grid/address";
import { columnName, parseRange, quoteSheet, rangeA1 } from "../../core/grid/address";
import { ApiError, invalidArgument } from "./apiError";

export const MAX_ROW = 1_048_575;
export const MAX_COL = 16_383;
/** Above this many cells Excel hands back null instead of the cells. */
export const MAX_READ_CELLS = 5_000_000;
/** Longer address strings are refused. */
const MAX_ADDRESS = 8192;

/** What a Range object stands for. Mutable: a kept reference follows its cells when rows or columns move. */
export interface RangeState {
  readonly sheetId: string;
  rect: Range;
}

export function rowCount(rect: Range): number {
  return rect.bottom - rect.top + 1;
}

export function columnCount(rect: Range): number {
  return rect.right - rect.left + 1;
}

export function cellCount(rect: Range): number {
  return rowCount(rect) * columnCount(rect);
}

/** Whether the range is made of whole rows or whole columns, whose cells cannot be read or written one by one. */
export function isUnbounded(rect: Range): boolean {
  return (rect.top === 0 && rect.bottom === MAX_ROW) || (rect.left === 0 && rect.right === MAX_COL);
}

/** A rectangle that must lie inside the sheet. */
export function checkedRect(rect: Range): Range {
  const inside = rect.top >= 0 && rect.left >= 0 && rect.bottom <= MAX_ROW && rect.right <= MAX_COL;
  if (!inside || rect.bottom < rect.top || rect.right < rect.left) throw invalidArgument("The range lies outside the sheet.");
  return rect;
}

export function intersection(a: Range, b: Range): Range | undefined {
  const rect = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return rect.top > rect.bottom || rect.left > rect.right ? undefined : rect;
}

export function boundingRect(a: Range, b: Range): Range {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** Rectangle of an address as getRange takes it: A1, A1:B2, 3:5, B:D, with or without a sheet name in front. */
export function parseAddress(text: string): Range {
  if (text.length > MAX_ADDRESS) throw invalidArgument("The address is too long.");
  const local = text
    .slice(text.lastIndexOf("!") + 1)
    .replaceAll("$", "")
    .trim();
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(local);
  if (rows) return checkedRect({ top: Number(rows[1]) - 1, bottom: Number(rows[2]) - 1, left: 0, right: MAX_COL });
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(local);
  if (columns) {
    const band = parseRange(`${columns[1]}1:${columns[2]}1`);
    if (band) return checkedRect({ ...band, top: 0, bottom: MAX_ROW });
  }
  const rect = parseRange(local);
  if (!rect) throw new ApiError("InvalidArgument", `The address "${text}" is invalid.`);
  return checkedRect(rect);
}

/** Address without sheet, as Excel writes it: B2, B2:C9, 3:5, B:D. */
export function localAddress(rect: Range): string {
  if (rect.left === 0 && rect.right === MAX_COL) return `${rect.top + 1}:${rect.bottom + 1}`;
  if (rect.top === 0 && rect.bottom === MAX_ROW) return `${columnName(rect.left)}:${columnName(rect.right)}`;
  return rangeA1(rect);
}

/** Address with its sheet; Excel quotes names that are not plain words. */
export function fullAddress(sheetName: string, rect: Range): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheetName);
  return `${plain ? sheetName : quoteSheet(sheetName)}!${localAddress(rect)}`;
}
