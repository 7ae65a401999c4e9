import type { IRange } from "@univerjs/core";
import type { Range } from "../../core/grid/address";

/** Univer's range as ours; NaN bounds (whole rows or columns) are filled with the sheet's size. */
export function fromUniver(range: IRange, rows: number, columns: number): Range {
  const or = (value: number, fallback: number) => (Number.isNaN(value) ? fallback : value);
  return {
    top: or(range.startRow, 0),
    left: or(range.startColumn, 0),
    bottom: or(range.endRow, rows - 1),
    right: or(range.endColumn, columns - 1),
  };
}

export function toUniver({ top, left, bottom, right }: Range): IRange {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

/** The fewest rectangles that row-wise runs of cells give: runs of equal columns in rows that follow each other are one. */
export function rectangles(cells: Iterable<{ readonly row: number; readonly col: number }>): Range[] {
  const byRow = new Map<number, number[]>();
  for (const { row, col } of cells) byRow.set(row, [...(byRow.get(row) ?? []), col]);
  const done: Range[] = [];
  let open: Range[] = [];
  for (const row of [...byRow.keys()].sort((a, b) => a - b)) {
    const next = runs(byRow.get(row)!).map(([left, right]): Range => {
      const above = open.find((range) => range.bottom === row - 1 && range.left === left && range.right === right);
      return { top: above?.top ?? row, left, bottom: row, right };
    });
    done.push(...open.filter((range) => !next.some((grown) => grown.top === range.top && grown.left === range.left)));
    open = next;
  }
  return [...done, ...open];
}

function runs(columns: number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const col of columns.sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last && col <= last[1] + 1) last[1] = col;
    else found.push([col, col]);
  }
  return found;
}
