import type { Cell, Sheet, Snapshot } from "../../src/core/grid/snapshot";

/** What a test writes for a cell: a plain value, a cell, or null for a blank. */
export type TestCell = number | string | boolean | null | Cell;

function toCell(value: TestCell): Cell | undefined {
  if (value === null || value === "") return undefined;
  return typeof value === "object" ? value : { value };
}

/** A sheet written as rows; `origin` shifts everything down and right. */
export function sheetOf(name: string, rows: readonly (readonly TestCell[])[], origin: readonly [number, number] = [0, 0]): Sheet {
  const [top, left] = origin;
  const cells: (readonly (Cell | undefined)[])[] = [];
  rows.forEach((row, index) => {
    cells[top + index] = [...Array<undefined>(left), ...row.map(toCell)];
  });
  return { name, hidden: false, protected: false, rows: cells };
}

export function snapshotOf(...sheets: readonly Sheet[]): Snapshot {
  return { sheets };
}
