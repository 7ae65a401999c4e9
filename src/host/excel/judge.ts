import type { CellEdit } from "../../core/edit/cellEdit";
import { cellOf, unchanged } from "../../core/edit/cellEdit";
import { addressKey } from "../../core/grid/address";
import type { Cell } from "../../core/grid/snapshot";
import { BLANK } from "../../core/grid/snapshot";
import type { Refusal, RefusalReason } from "../port";
import type { CellToWrite } from "./operations";
import type { Targets } from "./targets";
import { typed } from "./typed";

/** A cell that may be written. Several edits when one of the batch goes on from what another one leaves; the last counts. */
export interface Accepted {
  readonly edits: readonly CellEdit[];
  readonly before: Cell;
  readonly cell: CellToWrite & { readonly sheet: string };
  /** Whether the format of the cell is the edit's business. */
  readonly setsFormat: boolean;
}

export interface Judgement {
  readonly accepted: readonly Accepted[];
  readonly refused: readonly Refusal[];
}

/** Holds each edit against the cell as it is now, or as an earlier edit of the batch leaves it. */
export function judge(edits: readonly CellEdit[], targets: Targets): Judgement {
  const accepted = new Map<string, Accepted>();
  const refused: Refusal[] = [];
  for (const edit of edits) {
    const key = addressKey(edit);
    const earlier = accepted.get(key);
    const candidate = acceptedOf(edit, earlier, targets);
    const reason = against(candidate, edit, earlier, targets);
    if (reason) refused.push({ edit, reason });
    else accepted.set(key, candidate);
  }
  return { accepted: [...accepted.values()], refused };
}

function acceptedOf(edit: CellEdit, earlier: Accepted | undefined, { sheets }: Targets): Accepted {
  const before = earlier?.before ?? sheets.get(edit.sheet)?.cellAt(edit) ?? BLANK;
  const { sheet, row, col } = edit;
  const final = edit.format ?? earlier?.cell.final ?? formatOf(before);
  return {
    edits: [...(earlier?.edits ?? []), edit],
    before,
    cell: { sheet, row, col, content: edit.new, current: formatOf(before), final },
    setsFormat: edit.format !== undefined || earlier?.setsFormat === true,
  };
}

/** What stands against an edit, or undefined. */
function against({ before, cell }: Accepted, edit: CellEdit, earlier: Accepted | undefined, targets: Targets): RefusalReason | undefined {
  if (targets.readOnly) return "readOnly";
  const target = targets.sheets.get(edit.sheet);
  if (!target) return "missingSheet";
  if (target.isLocked(edit)) return "protected";
  const { filteredRows } = target;
  if (filteredRows && edit.row >= filteredRows.top && edit.row <= filteredRows.bottom) return "filtered";
  const last = earlier?.edits.at(-1);
  if (!unchanged(edit.old, last ? cellOf(last.new) : before)) return "conflict";
  // A protected sheet takes values into unlocked cells, but no number format.
  const step = typed(cell.content, cell.current, cell.final);
  return target.head.protected && (step.before !== null || step.after !== null) ? "protected" : undefined;
}

export function formatOf(cell: Cell): string {
  return cell.format ?? "General";
}
