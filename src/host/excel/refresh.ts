import type { Position, Range } from "../../core/grid/address";
import type { Sheet, Snapshot } from "../../core/grid/snapshot";
import { findSheet } from "../../core/grid/snapshot";
import type { ChangeEvent } from "../port";
import { CELL_PROPERTIES, matricesOf } from "./cells";
import type { CellMatrices } from "./cells";
import { BOUNDS, boundsOf, rangeOf } from "./ranges";
import { area, looseCover } from "./rectangles";
import type { Queue } from "./requests";
import { copyRows, fill } from "./rows";
import type { SheetHead } from "./sheetList";
import { headOf, loadHead } from "./sheetList";

/** So many rectangles are asked as they come. */
const FEW = 16;
const MANY_CELLS = 50_000;

/** What has to be read again of one sheet; `rects` undefined = all of it. */
export interface Stale {
  readonly sheet: Sheet;
  readonly rects: readonly Range[] | undefined;
}

/**
 * The changes by sheet; undefined when they need the whole workbook: the sheet list changed, a sheet is unknown, or rows or
 * columns moved, which rewrites formulas on other sheets too.
 */
export function staleParts(previous: Snapshot, changes: readonly ChangeEvent[]): Stale[] | undefined {
  const parts = new Map<string, Stale>();
  for (const change of changes) {
    const sheet = findSheet(previous, change.sheet);
    if (!sheet || change.structural) return undefined;
    const known = parts.get(change.sheet);
    const whole = change.ranges.length === 0 || (known !== undefined && known.rects === undefined);
    parts.set(change.sheet, { sheet, rects: whole ? undefined : [...(known?.rects ?? []), ...change.ranges] });
  }
  return [...parts.values()].map(({ sheet, rects }) => ({ sheet, rects: rects && compact(rects) }));
}

/** A list of many single cells, as after a write of ours, as few rectangles; the whole sheet when that is no less. */
function compact(rects: readonly Range[]): readonly Range[] | undefined {
  if (rects.length <= FEW) return rects;
  if (rects.reduce((sum, rect) => sum + area(rect), 0) > MANY_CELLS) return undefined;
  return looseCover(rects.flatMap(cellsIn));
}

function cellsIn({ top, left, bottom, right }: Range): Position[] {
  const cells: Position[] = [];
  for (let row = top; row <= bottom; row++) for (let col = left; col <= right; col++) cells.push({ row, col });
  return cells;
}

/** Cells a stale part may bring; for a whole sheet, as many as it had. */
export function expectedCells({ sheet, rects }: Stale): number {
  if (rects) return rects.reduce((sum, rect) => sum + area(rect), 0);
  return sheet.rows.reduce((sum, row) => sum + (row?.length ?? 0), 0);
}

export interface Reread {
  readonly head: SheetHead;
  readonly blocks: readonly { readonly rect: Range; readonly cells: CellMatrices }[];
}

/** All stale parts in one request; undefined for a sheet that is not there any more. */
export function reread(parts: readonly Stale[]): Queue<readonly (Reread | undefined)[]> {
  return ({ workbook }) => {
    const readers = parts.map(({ sheet: { name }, rects }) => {
      const sheet = workbook.worksheets.getItemOrNullObject(name);
      loadHead(sheet);
      const ranges = rects ? rects.map((rect) => rangeOf(sheet, rect)) : [sheet.getUsedRangeOrNullObject(true).untrack()];
      for (const range of ranges) range.load(`${BOUNDS},${CELL_PROPERTIES}`);
      return () => takeOut(sheet, ranges);
    });
    return () => readers.map((read) => read());
  };
}

function takeOut(sheet: Excel.Worksheet, ranges: readonly Excel.Range[]): Reread | undefined {
  return sheet.isNullObject ? undefined : { head: headOf(sheet), blocks: ranges.flatMap(blockOf) };
}

function blockOf(range: Excel.Range): { rect: Range; cells: CellMatrices }[] {
  const rect = boundsOf(range);
  return rect ? [{ rect, cells: matricesOf(range, rect) }] : [];
}

/** The sheet with what was read again; everything else, locks included, as it was. */
export function patched({ sheet, rects }: Stale, { head, blocks }: Reread): Sheet {
  const rows = rects ? copyRows(sheet, rects) : [];
  for (const { rect, cells } of blocks) fill(rows, rect, cells);
  return { ...sheet, hidden: head.hidden, filtered: head.filtered, rows };
}
