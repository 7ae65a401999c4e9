import type { Position, Range } from "../../core/grid/address";

/** A loose rectangle may hold this many cells for each wanted one, before it is cut in two. */
const SPARSENESS = 4;
/** Smaller rectangles are never worth cutting. */
const SMALL = 64;

export function area(rect: Range): number {
  return (rect.bottom - rect.top + 1) * (rect.right - rect.left + 1);
}

/** Rectangles that hold the cells and nothing else; no two overlap. */
export function exactCover(cells: readonly Position[]): Range[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.col - b.col);
  const runs: Range[] = [];
  for (const { row, col } of sorted) {
    const last = runs.at(-1);
    if (last && last.top === row && col <= last.right + 1) runs[runs.length - 1] = { ...last, right: Math.max(last.right, col) };
    else runs.push({ top: row, bottom: row, left: col, right: col });
  }
  const open = new Map<string, number>();
  const rects: Range[] = [];
  for (const run of runs) {
    const key = `${run.left}:${run.right}`;
    const index = open.get(key);
    const above = index === undefined ? undefined : rects[index];
    if (index !== undefined && above && above.bottom === run.top - 1) rects[index] = { ...above, bottom: run.bottom };
    else open.set(key, rects.push(run) - 1);
  }
  return rects;
}

/** Few rectangles that hold the cells and not too much else: cut at the widest gap until each is dense or small. */
export function looseCover(cells: readonly Position[]): Range[] {
  if (cells.length === 0) return [];
  const rect = boundsOf(cells);
  if (area(rect) <= SMALL || area(rect) <= SPARSENESS * cells.length) return [rect];
  const rowGap = widestGap(cells.map((cell) => cell.row));
  const colGap = widestGap(cells.map((cell) => cell.col));
  if (rowGap.width <= 1 && colGap.width <= 1) return exactCover(cells);
  const isBefore =
    rowGap.width >= colGap.width ? (cell: Position) => cell.row <= rowGap.after : (cell: Position) => cell.col <= colGap.after;
  return [...looseCover(cells.filter(isBefore)), ...looseCover(cells.filter((cell) => !isBefore(cell)))];
}

export function boundsOf(cells: readonly Position[]): Range {
  let { top, left, bottom, right } = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  for (const { row, col } of cells) {
    top = Math.min(top, row);
    left = Math.min(left, col);
    bottom = Math.max(bottom, row);
    right = Math.max(right, col);
  }
  return { top, left, bottom, right };
}

/** The widest distance between two neighbours of a list of indexes, and the index before it. */
function widestGap(indexes: readonly number[]): { readonly width: number; readonly after: number } {
  const sorted = [...new Set(indexes)].sort((a, b) => a - b);
  let gap = { width: 0, after: sorted[0] ?? 0 };
  for (let i = 1; i < sorted.length; i++) {
    const width = sorted[i]! - sorted[i - 1]!;
    if (width > gap.width) gap = { width, after: sorted[i - 1]! };
  }
  return gap;
}
