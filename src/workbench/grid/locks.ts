import type { Range } from "../../core/grid/address";
import type { Axis } from "../hostWorkbook";

type Test = (row: number, col: number) => boolean;

/** Which cells of a sheet are locked: what the file says, what was set since, and rows and columns that moved. */
export class Locks {
  constructor(private test: Test = () => true) {}

  isLocked(row: number, col: number): boolean {
    return this.test(row, col);
  }

  set({ top, left, bottom, right }: Range, locked: boolean): void {
    const before = this.test;
    this.test = (row, col) => (row >= top && row <= bottom && col >= left && col <= right ? locked : before(row, col));
  }

  /** New rows and columns take after the one before them, as in Excel. */
  insert(axis: Axis, at: number, count: number): void {
    this.move(axis, (index) => (index < at ? index : index < at + count ? Math.max(0, at - 1) : index - count));
  }

  remove(axis: Axis, at: number, count: number): void {
    this.move(axis, (index) => (index < at ? index : index + count));
  }

  private move(axis: Axis, was: (index: number) => number): void {
    const before = this.test;
    this.test = axis === "row" ? (row, col) => before(was(row), col) : (row, col) => before(row, was(col));
  }
}
