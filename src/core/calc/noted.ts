import type { Mark, ReadLog } from "./reads";

/** Marks of the columns of a table, and by which work each was noted last. */
export class Noted {
  private readonly by: Int32Array;

  constructor(
    private readonly log: ReadLog,
    private readonly marks: readonly Mark[],
  ) {
    this.by = new Int32Array(marks.length);
  }

  /** Asked for every cell that is read: a column is noted once a piece of work. */
  note(column: number): void {
    const { work } = this.log;
    if (this.by[column] === work) return;
    this.by[column] = work;
    this.log.note(this.marks[column]!);
  }

  all(): void {
    for (let column = 0; column < this.marks.length; column += 1) this.note(column);
  }
}
