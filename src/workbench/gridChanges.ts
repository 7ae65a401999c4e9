import type { CellEdit } from "../core/edit/cellEdit";
import { inputOf, unchanged } from "../core/edit/cellEdit";
import type { Range } from "../core/grid/address";
import type { Cell, Sheet, Snapshot } from "../core/grid/snapshot";
import { cellAt } from "../core/grid/snapshot";
import type { HostCell, HostWorkbook } from "./hostWorkbook";

/** Edits that turn the opened file into what the grid holds now: contents the person or the add-in changed, and new results. */
export interface GridChanges {
  readonly edits: readonly CellEdit[];
  /** Formulas that stayed, with the results the grid calculated. */
  readonly results: readonly CellEdit[];
}

/** Compares the grid with the contents as opened, sheet by sheet; undone changes are none. */
export function gridChanges(workbook: Pick<HostWorkbook, "sheets" | "usedRange" | "read">, original: Snapshot): GridChanges {
  const edits: CellEdit[] = [];
  const results: CellEdit[] = [];
  for (const { id, name } of workbook.sheets()) {
    const before = original.sheets.find((sheet) => sheet.name === name);
    const range = before && extent(before, workbook.usedRange(id, true));
    if (!before || !range) continue;
    workbook.read(id, range).forEach((line, row) => {
      line.forEach((now, col) => {
        const old = cellAt(before, { row, col });
        const cell = toCell(now);
        const edit: CellEdit = { sheet: name, row, col, old, new: inputOf(cell), ...formatChange(old, cell), why: "ワークベンチでの編集" };
        if (!unchanged(old, cell) || (edit.format !== undefined && isStored(old))) edits.push(edit);
        else if (hasNewResult(old, cell)) results.push(edit);
      });
    });
  }
  return { edits, results };
}

function extent({ rows }: Sheet, used: Range | undefined): Range | undefined {
  const columns = rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
  const bottom = Math.max(rows.length - 1, used?.bottom ?? -1);
  const right = Math.max(columns - 1, used?.right ?? -1);
  return bottom < 0 || right < 0 ? undefined : { top: 0, left: 0, bottom, right };
}

function toCell(cell: HostCell | undefined): Cell {
  if (!cell) return { value: null };
  const content = cell.isError ? { value: null, error: String(cell.value) } : { value: cell.value };
  return {
    ...content,
    ...(cell.formula === undefined ? {} : { formula: cell.formula }),
    ...(cell.format === undefined || cell.format === "General" ? {} : { format: cell.format }),
  };
}

function formatChange(old: Cell, now: Cell): { format?: string } {
  const format = now.format ?? "General";
  return format === (old.format ?? "General") ? {} : { format };
}

/** A blank cell that only shows the format of its row or column is not in the file by itself. */
function isStored(cell: Cell): boolean {
  return cell.value !== null || cell.formula !== undefined || cell.error !== undefined || cell.format !== undefined;
}

/** A result other than the cached one. Errors are left to Excel: the grid's engine does not know every function. */
function hasNewResult(old: Cell, now: Cell): boolean {
  const isResult = typeof now.value === "number" || typeof now.value === "string";
  return now.formula !== undefined && isResult && now.value !== old.value;
}
