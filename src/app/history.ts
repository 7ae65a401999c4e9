import type { CellEdit } from "../core/edit/cellEdit";
import { inverse } from "../core/edit/cellEdit";

/** One write of ours, as the person agreed to it. */
export interface HistoryEntry {
  readonly id: number;
  /** What was done: 再計算, 修正 … */
  readonly label: string;
  readonly at: string;
  /** The edits that were really written. */
  readonly edits: readonly CellEdit[];
  readonly undone: boolean;
}

/** Our journal of writes, newest first. A value: every change gives a new one. */
export type History = readonly HistoryEntry[];

export function record(history: History, label: string, edits: readonly CellEdit[], at: string): History {
  if (edits.length === 0) return history;
  const id = (history[0]?.id ?? 0) + 1;
  return [{ id, label, at, edits, undone: false }, ...history];
}

/** Edits that take an entry back, last written first. They refuse cells that changed since (conflict). */
export function undoEdits(entry: HistoryEntry): CellEdit[] {
  return entry.edits.map(inverse).reverse();
}

/** The journal after an undo: cells that could not be restored stay in the entry so that it can be tried again. */
export function markUndone(history: History, id: number, restored: readonly CellEdit[]): History {
  const done = new Set(restored.map((edit) => `${edit.sheet}\u0000${edit.row},${edit.col}`));
  return history.map((entry) => {
    if (entry.id !== id) return entry;
    const left = entry.edits.filter((edit) => !done.has(`${edit.sheet}\u0000${edit.row},${edit.col}`));
    return left.length === 0 ? { ...entry, undone: true } : { ...entry, edits: left };
  });
}
