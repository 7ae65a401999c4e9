import type { CellEdit } from "../core/edit/cellEdit";
import type { Range } from "../core/grid/address";
import type { ChangeEvent } from "../host/port";

/** Changes of a workbook that were told of and not read yet; those that could not be read stay. */
export class UnreadChanges {
  private events: ChangeEvent[] = [];

  /** How many there are now. */
  get known(): number {
    return this.events.length;
  }

  add(...events: readonly ChangeEvent[]): void {
    this.events.push(...events);
  }

  /** Forgets the first of them: the workbook was read as a whole since. */
  forget(count: number): void {
    this.events.splice(0, count);
  }

  /** Reads all of them in one go; undefined when there are none. */
  async read<T>(job: (events: readonly ChangeEvent[]) => Promise<T>): Promise<T | undefined> {
    const events = this.events.splice(0);
    if (events.length === 0) return undefined;
    try {
      return await job(events);
    } catch (error) {
      this.events.unshift(...events);
      throw error;
    }
  }
}

/** One change event a sheet for the cells that were written. */
export function changesOf(edits: readonly CellEdit[]): ChangeEvent[] {
  const sheets = new Map<string, Range[]>();
  for (const { sheet, row, col } of edits) {
    const ranges = sheets.get(sheet) ?? [];
    ranges.push({ top: row, left: col, bottom: row, right: col });
    sheets.set(sheet, ranges);
  }
  return [...sheets].map(([sheet, ranges]) => ({ sheet, ranges, structural: false }));
}
