import type { Range } from "../../core/grid/address";
import type { Cell, Sheet } from "../../core/grid/snapshot";
import type { CellMatrices } from "./cells";
import { cellFrom } from "./cells";

export type Rows = (Cell | undefined)[][];

/** Puts a loaded rectangle into rows, replacing what stood there. */
export function fill(rows: Rows, rect: Range, cells: CellMatrices): void {
  for (let row = rect.top; row <= rect.bottom; row++) {
    const line = (rows[row] ??= []);
    for (let col = rect.left; col <= rect.right; col++) line[col] = cellFrom(cells, row - rect.top, col - rect.left);
  }
}

/** Rows of a sheet that may be changed without changing the snapshot they come from, in the given rectangles. */
export function copyRows(sheet: Sheet, rects: readonly Range[]): Rows {
  const rows = [...sheet.rows] as Rows;
  for (const { top, bottom } of rects) {
    for (let row = top; row <= bottom; row++) rows[row] = [...(sheet.rows[row] ?? [])];
  }
  return rows;
}
