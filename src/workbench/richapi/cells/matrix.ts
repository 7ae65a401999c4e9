import type { Range } from "../../../core/grid/address";
import { invalidArgument } from "../apiError";
import { columnCount, rowCount } from "../rangeState";

/**
 * Calls `visit` for every cell a two-dimensional argument sets; null entries leave their cell alone and are skipped.
 * A single value counts for all cells. A wrong shape fails as InvalidArgument before anything is visited.
 */
export function forEachGiven(argument: unknown, rect: Range, visit: (row: number, col: number, value: unknown) => void): void {
  if (argument === null || argument === undefined) return;
  const rows = Array.isArray(argument) ? checkedRows(argument, rect) : undefined;
  for (let row = rect.top; row <= rect.bottom; row++) {
    for (let col = rect.left; col <= rect.right; col++) {
      const value = rows ? rows[row - rect.top]![col - rect.left] : argument;
      if (value !== null && value !== undefined) visit(row, col, value);
    }
  }
}

function checkedRows(argument: readonly unknown[], rect: Range): readonly (readonly unknown[])[] {
  checkSize(argument.length, undefined, rect);
  return argument.map((row) => {
    if (!Array.isArray(row)) throw invalidArgument("The argument must be a two-dimensional array.");
    checkSize(argument.length, row.length, rect);
    return row as readonly unknown[];
  });
}

/** The number of rows or columns in the input array must match the size of the range. */
export function checkSize(rows: number, columns: number | undefined, rect: Range): void {
  if (rows === rowCount(rect) && (columns === undefined || columns === columnCount(rect))) return;
  throw invalidArgument("The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
}
