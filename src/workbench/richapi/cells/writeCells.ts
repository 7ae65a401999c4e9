import type { Range } from "../../../core/grid/address";
import type { CellWrite } from "../../hostWorkbook";
import { accessDenied, ApiError, invalidArgument } from "../apiError";
import type { Host } from "../host";
import type { RangeState } from "../rangeState";
import { intersection, isUnbounded } from "../rangeState";
import { forEachGiven } from "./matrix";
import { cellFormat } from "./readCell";
import { parseTyped } from "./typedInput";

/** Range.values, formulas: parses like typing, then writes in one step. */
export async function writeContents(state: RangeState, argument: unknown, host: Host): Promise<void> {
  if (argument === null || argument === undefined) return;
  const covered = guardWrite(state, host);
  const before = host.book.read(state.sheetId, state.rect);
  const writes: CellWrite[] = [];
  forEachGiven(argument, state.rect, (row, col, value) => {
    const format = cellFormat(before[row - state.rect.top]?.[col - state.rect.left]);
    const typed = parseTyped(value, format);
    if (isCovered(covered, row, col)) return;
    writes.push({ row, col, content: typed.content, ...(typed.format && format === "General" ? { format: typed.format } : {}) });
  });
  await apply(state, writes, host);
}

/** Range.numberFormat. A protected sheet refuses formats even on unlocked cells. */
export async function writeFormats(state: RangeState, argument: unknown, host: Host): Promise<void> {
  if (argument === null || argument === undefined) return;
  guardWrite(state, host);
  guardFormat(state.sheetId, host);
  const writes: CellWrite[] = [];
  forEachGiven(argument, state.rect, (row, col, value) => {
    if (typeof value !== "string") throw invalidArgument("A number format must be a string.");
    writes.push({ row, col, format: value });
  });
  await apply(state, writes, host);
}

/** Range.clear of contents, formats or both. */
export async function clearCells(state: RangeState, what: "All" | "Contents" | "Formats", host: Host): Promise<void> {
  const covered = guardWrite(state, host);
  if (what !== "Contents") guardFormat(state.sheetId, host);
  const used = host.book.usedRange(state.sheetId, false);
  const rect = used && intersection(state.rect, used);
  if (!rect) return;
  const writes: CellWrite[] = [];
  forEachGiven("", rect, (row, col) => {
    if (isCovered(covered, row, col)) return;
    writes.push({
      row,
      col,
      ...(what === "Formats" ? {} : { content: { kind: "blank" as const } }),
      ...(what === "Contents" ? {} : { format: "General" }),
    });
  });
  await apply(state, writes, host);
}

/** Changing a format on a protected sheet is refused, locked or not. */
export function guardFormat(sheetId: string, host: Host): void {
  if (host.sheet(sheetId).protected) throw accessDenied("The sheet is protected.");
}

/**
 * Refuses what Excel refuses: read-only workbook, whole rows or columns, locked cells on a protected sheet, hidden rows of a
 * filter. Returns the merged areas, whose cells other than the top-left lose what is written to them.
 */
function guardWrite(state: RangeState, host: Host): readonly Range[] {
  host.guardWritable();
  if (isUnbounded(state.rect)) throw invalidArgument("Whole rows or columns cannot be set cell by cell.");
  const { sheetId, rect } = state;
  if (host.sheet(sheetId).protected && hasLockedCell(state, host)) throw accessDenied("The cell is locked.");
  const filter = host.book.autoFilter(sheetId);
  if (filter?.hidesRows && rect.bottom > rect.top && hidesRowsIn(rect, host.book.hiddenRows(sheetId))) {
    throw new ApiError("FilteredRangeConflict", "The operation cannot be done on a filtered range.");
  }
  return host.book.merges(sheetId).filter((area) => intersection(area, rect));
}

/** Counts cells left alone by null as well: which of the two Excel does is not known, and this is the stricter one. */
function hasLockedCell({ sheetId, rect }: RangeState, host: Host): boolean {
  for (let row = rect.top; row <= rect.bottom; row++) {
    for (let col = rect.left; col <= rect.right; col++) if (host.book.isLocked(sheetId, row, col)) return true;
  }
  return false;
}

function hidesRowsIn(rect: Range, hidden: ReadonlySet<number>): boolean {
  for (const row of hidden) if (row >= rect.top && row <= rect.bottom) return true;
  return false;
}

function isCovered(areas: readonly Range[], row: number, col: number): boolean {
  return areas.some(
    (area) => row >= area.top && row <= area.bottom && col >= area.left && col <= area.right && !(row === area.top && col === area.left),
  );
}

async function apply(state: RangeState, writes: readonly CellWrite[], host: Host): Promise<void> {
  if (writes.length === 0) return;
  await host.book.write(state.sheetId, writes);
}
