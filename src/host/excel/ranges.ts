import type { Range } from "../../core/grid/address";

/** A rectangle of a sheet as a client object. Untracked: no request outlives its sync, so Excel need not keep the reference. */
export function rangeOf(sheet: Excel.Worksheet, rect: Range): Excel.Range {
  return sheet.getRangeByIndexes(rect.top, rect.left, rect.bottom - rect.top + 1, rect.right - rect.left + 1).untrack();
}

/** The properties boundsOf() reads. */
export const BOUNDS = "rowIndex,columnIndex,rowCount,columnCount";

/** Rectangle of a range loaded with BOUNDS; undefined for the null object of a blank sheet. */
export function boundsOf(range: Excel.Range): Range | undefined {
  if (range.isNullObject) return undefined;
  const { rowIndex: top, columnIndex: left } = range;
  return { top, left, bottom: top + range.rowCount - 1, right: left + range.columnCount - 1 };
}

/** Asks "locked?" of a rectangle; the function gives the answer after the sync. */
export function askLocked(sheet: Excel.Worksheet, rect: Range): () => boolean | null {
  const range = rangeOf(sheet, rect);
  range.load("format/protection/locked");
  return () => range.format.protection.locked;
}
