import { Analyser } from "../../src/app/analysis";
import type { Analysis } from "../../src/app/analysis";
import { planRecalculation } from "../../src/app/recalculate";
import type { WriteMode } from "../../src/core/edit/computedEdit";
import { cellOf } from "../../src/core/edit/cellEdit";
import type { CellEdit } from "../../src/core/edit/cellEdit";
import type { CellAddress } from "../../src/core/grid/address";
import type { Cell, Sheet, Snapshot } from "../../src/core/grid/snapshot";

/** A snapshot with cells replaced; undefined clears a cell but keeps its number format. */
export function withCells(snapshot: Snapshot, changes: readonly (CellAddress & { readonly cell: Cell | undefined })[]): Snapshot {
  const sheets = snapshot.sheets.map((sheet): Sheet => {
    const own = changes.filter((change) => change.sheet === sheet.name);
    if (own.length === 0) return sheet;
    const rows = sheet.rows.map((row) => (row ? [...row] : row)) as (Cell | undefined)[][];
    for (const { row, col, cell } of own) {
      const format = rows[row]?.[col]?.format;
      (rows[row] ??= [])[col] = cell ?? (format === undefined ? undefined : { value: null, format });
    }
    return { ...sheet, rows };
  });
  return { sheets };
}

/** The snapshot after edits were written. */
export function applied(snapshot: Snapshot, edits: readonly CellEdit[]): Snapshot {
  return withCells(
    snapshot,
    edits.map((edit) => ({ sheet: edit.sheet, row: edit.row, col: edit.col, cell: cellOf(edit.new, edit.format ?? edit.old.format) })),
  );
}

/** All computed cells emptied. */
export function emptied(analysis: Analysis): Snapshot {
  return withCells(
    analysis.snapshot,
    analysis.calculation.cells.map(({ address }) => ({ ...address, cell: undefined })),
  );
}

/** Analysed, recalculated and written. */
export function recalculated(snapshot: Snapshot, mode: WriteMode = "values"): { readonly analysis: Analysis; readonly after: Snapshot } {
  const analysis = new Analyser().analyse(snapshot);
  return {
    analysis,
    after: applied(
      snapshot,
      planRecalculation(analysis, mode).flatMap((planned) => planned.edit ?? []),
    ),
  };
}
