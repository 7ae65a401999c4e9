import type { HostCell } from "../../hostWorkbook";
import type { Host } from "../host";
import type { RangeState } from "../rangeState";
import { cellCount, isUnbounded, MAX_READ_CELLS } from "../rangeState";

/**
 * A matrix property of a range, cell by cell. Whole rows or columns and more than five million cells give null,
 * as Excel does without an error.
 */
export async function readMatrix<V>(state: RangeState, host: Host, of: (cell: HostCell | undefined) => V): Promise<V[][] | null> {
  host.sheet(state.sheetId);
  if (isUnbounded(state.rect) || cellCount(state.rect) > MAX_READ_CELLS) return null;
  // Whoever changed what: a formula is read with its result.
  await host.book.calculationEnd();
  const width = state.rect.right - state.rect.left + 1;
  return host.book.read(state.sheetId, state.rect).map((row) => {
    const values: V[] = [];
    for (let col = 0; col < width; col++) values.push(of(row[col]));
    return values;
  });
}

/** One answer for all cells of a range, or null when they differ. */
export function uniform<V>(
  state: RangeState,
  of: (row: number, col: number) => V,
  bound: { readonly bottom: number; readonly right: number },
): V | null {
  const bottom = Math.min(state.rect.bottom, Math.max(bound.bottom, state.rect.top));
  const right = Math.min(state.rect.right, Math.max(bound.right, state.rect.left));
  const first = of(state.rect.top, state.rect.left);
  for (let row = state.rect.top; row <= bottom; row++) {
    for (let col = state.rect.left; col <= right; col++) if (of(row, col) !== first) return null;
  }
  return first;
}
