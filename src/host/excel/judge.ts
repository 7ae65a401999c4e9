import type { CellEdit } from "../../core/edit/cellEdit";
import { unchanged } from "../../core/edit/cellEdit";
import { addressKey } from "../../core/grid/address";
import type { Cell } from "../../core/grid/snapshot";
import type { Refusal, RefusalReason } from "../port";
import type { CellToWrite } from "./operations";
import type { Targets } from "./targets";
import { typed } from "./typed";

/** An edit that may be written, with the cell it replaces. */
export interface Accepted {
  readonly edit: CellEdit;
  readonly before: Cell;
  readonly cell: CellToWrite;
}

export interface Judgement {
  readonly accepted: readonly Accepted[];
  readonly refused: readonly Refusal[];
}

/** Holds each edit against the cell as it is now. Of two edits of one cell the first counts. */
export function judge(edits: readonly CellEdit[], targets: Targets): Judgement {
  const accepted: Accepted[] = [];
  const refused: Refusal[] = [];
  const seen = new Set<string>();
  for (const edit of edits) {
    const key = addressKey(edit);
    const candidate = acceptedOf(edit, targets);
    const reason = seen.has(key) ? "conflict" : against(candidate, edit, targets);
    seen.add(key);
    if (reason) refused.push({ edit, reason });
    else accepted.push(candidate);
  }
  return { accepted, refused };
}

function acceptedOf(edit: CellEdit, { sheets }: Targets): Accepted {
  const before = sheets.get(edit.sheet)?.cellAt(edit) ?? { value: null };
  const current = formatOf(before);
  const { row, col } = edit;
  return { edit, before, cell: { row, col, content: edit.new, current, final: edit.format ?? current } };
}

/** What stands against an edit, or undefined. */
function against({ before, cell }: Accepted, edit: CellEdit, targets: Targets): RefusalReason | undefined {
  if (targets.readOnly) return "readOnly";
  const target = targets.sheets.get(edit.sheet);
  if (!target) return "missingSheet";
  if (target.isLocked(edit)) return "protected";
  const { filteredRows } = target;
  if (filteredRows && edit.row >= filteredRows.top && edit.row <= filteredRows.bottom) return "filtered";
  if (!unchanged(edit.old, before)) return "conflict";
  // A protected sheet takes values into unlocked cells, but no number format.
  const step = typed(cell.content, cell.current, cell.final);
  return target.head.protected && (step.before !== null || step.after !== null) ? "protected" : undefined;
}

export function formatOf(cell: Cell): string {
  return cell.format ?? "General";
}
