import type { WriteResult } from "../port";
import { unchanged } from "../../core/edit/cellEdit";
import type { Cell } from "../../core/grid/snapshot";
import { neverRan, reasonOf } from "./errors";
import type { Accepted } from "./judge";
import { formatOf } from "./judge";
import type { CellToWrite, Operation } from "./operations";
import { contentOf, holds } from "./typed";

/** What recovery needs of the adapter. */
export interface RecoveryPort {
  /** The cells of the edits as they are now; fails when Excel cannot be read. */
  read(accepted: readonly Accepted[]): Promise<readonly Cell[]>;
  plan(cells: readonly (CellToWrite & { readonly sheet: string })[]): Operation[];
  send(operations: readonly Operation[]): Promise<void>;
}

/**
 * After a write that failed: looks at what became of it, and leaves either all of it or nothing in the workbook. A batch in
 * Excel is no transaction; what ran before the error stays. So a part that got in is put back, and the result says what is known.
 */
export async function recover(
  error: unknown,
  accepted: readonly Accepted[],
  isFirst: boolean,
  port: RecoveryPort,
): Promise<Omit<WriteResult, "refused">> {
  const reason = reasonOf(error);
  const failed = (isUnchanged: boolean, written: readonly Accepted[] = []): Omit<WriteResult, "refused"> => ({
    written: written.flatMap(({ edits }) => edits),
    failure: { reason, unchanged: isUnchanged },
  });
  if (isFirst && neverRan(error)) return failed(true);
  let written: readonly Accepted[] = [];
  try {
    const now = await port.read(accepted);
    written = accepted.filter((each, index) => isNew(each, now[index]!));
    if (written.length === accepted.length) return { written: accepted.flatMap(({ edits }) => edits) };
    const changed = accepted.flatMap((each, index) => (isOld(each, now[index]!) ? [] : [{ each, now: now[index]! }]));
    if (changed.length === 0) return failed(true);
    const back = changed.map(({ each, now: cell }) => restoring(each, cell));
    await port.send(port.plan(back));
  } catch {
    return stillUnknown();
  }
  return stillUnknown();

  /** A second look, whatever became of putting back. */
  async function stillUnknown(): Promise<Omit<WriteResult, "refused">> {
    try {
      const now = await port.read(accepted);
      return failed(
        accepted.every((each, index) => isOld(each, now[index]!)),
        accepted.filter((each, index) => isNew(each, now[index]!) && !isOld(each, now[index]!)),
      );
    } catch {
      return failed(false, written);
    }
  }
}

/** Whether the edit got into the cell whole, number format included. */
export function isNew({ cell, setsFormat }: Accepted, now: Cell): boolean {
  if (!holds(now, cell.content)) return false;
  return !(setsFormat || cell.final === "@") || formatOf(now) === cell.final;
}

function isOld({ before }: Accepted, now: Cell): boolean {
  return unchanged(before, now) && formatOf(before) === formatOf(now);
}

function restoring({ before, cell }: Accepted, now: Cell): Accepted["cell"] {
  return { ...cell, content: contentOf(before), current: formatOf(now), final: formatOf(before) };
}
