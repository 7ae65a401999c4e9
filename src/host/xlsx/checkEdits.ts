import type { CellEdit } from "../../core/edit/cellEdit";
import { cellOf, unchanged } from "../../core/edit/cellEdit";
import { addressKey, contains } from "../../core/grid/address";
import type { Cell, Sheet, Snapshot } from "../../core/grid/snapshot";
import { cellAt, findSheet, isProtected } from "../../core/grid/snapshot";
import type { Refusal, RefusalReason } from "../port";

/**
 * Sorts edits into those a file may take and those it must not: the cell changed since (conflict), is locked on a protected sheet,
 * is not the top left of its merged area, or lies in a row that a filter hides (nobody could see the change). An edit of a
 * cell that an earlier one of the batch writes is compared with what that one leaves.
 */
export function checkEdits(
  snapshot: Snapshot,
  edits: readonly CellEdit[],
): { readonly allowed: readonly CellEdit[]; readonly refused: readonly Refusal[] } {
  const ahead = new Map<string, Cell>();
  const allowed: CellEdit[] = [];
  const refused: Refusal[] = [];
  for (const edit of edits) {
    const sheet = findSheet(snapshot, edit.sheet);
    const key = addressKey(edit);
    const reason = sheet ? refusal(sheet, edit, ahead.get(key) ?? cellAt(sheet, edit)) : "missingSheet";
    if (reason) refused.push({ edit, reason });
    else {
      allowed.push(edit);
      ahead.set(key, cellOf(edit.new, edit.format));
    }
  }
  return { allowed, refused };
}

function refusal(sheet: Sheet, edit: CellEdit, current: Cell): RefusalReason | undefined {
  const merge = sheet.merges?.find((range) => contains(range, edit));
  if (merge && (merge.top !== edit.row || merge.left !== edit.col)) return "merged";
  if (isProtected(sheet, edit)) return "protected";
  if (sheet.filtered && sheet.hiddenRows?.has(edit.row)) return "filtered";
  return unchanged(edit.old, current) ? undefined : "conflict";
}
