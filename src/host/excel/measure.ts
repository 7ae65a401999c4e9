import type { Range } from "../../core/grid/address";
import type { LockAnswer, LockMap } from "./locks";
import { askLocked, BOUNDS, boundsOf } from "./ranges";
import type { Queue } from "./requests";
import type { SheetHead } from "./sheetList";

/** A sheet about to be read. `locks` only on a protected sheet. */
export interface SheetToRead {
  readonly head: SheetHead;
  readonly locks: LockMap | undefined;
}

export interface Measured {
  /** Rectangle of cells with content; undefined on a blank sheet. */
  readonly used: Range | undefined;
  /** Rectangle of cells with content or format, on a protected sheet whose locks are being found out. */
  readonly extent: Range | undefined;
  readonly answers: readonly LockAnswer[];
}

/** Second request of a cold read: where the cells of each sheet lie, and the first questions about locks. */
export function measureSheets(sheets: readonly SheetToRead[]): Queue<readonly Measured[]> {
  return ({ workbook }) => {
    const readers = sheets.map(({ head, locks }) => {
      const sheet = workbook.worksheets.getItem(head.id);
      const used = sheet.getUsedRangeOrNullObject(true).untrack();
      used.load(BOUNDS);
      const questions = locks?.questions ?? [];
      const answers = questions.map((probe) => askLocked(sheet, probe.rect));
      const formatted = questions.length > 0 ? sheet.getUsedRangeOrNullObject(false).untrack() : undefined;
      formatted?.load(BOUNDS);
      return (): Measured => ({
        used: boundsOf(used),
        extent: formatted && boundsOf(formatted),
        answers: answers.map((answer) => answer()),
      });
    });
    return () => readers.map((read) => read());
  };
}
