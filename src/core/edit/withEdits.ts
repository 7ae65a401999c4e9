import type { Cell, Sheet, Snapshot } from "../grid/snapshot";
import type { CellEdit } from "./cellEdit";
import { cellOf } from "./cellEdit";

function edited(sheet: Sheet, edits: readonly CellEdit[]): Sheet {
  const rows: (readonly (Cell | undefined)[] | undefined)[] = [...sheet.rows];
  for (const edit of edits) {
    const row = [...(rows[edit.row] ?? [])];
    row[edit.col] = cellOf(edit.new, edit.format ?? edit.old.format);
    rows[edit.row] = row;
  }
  return { ...sheet, rows };
}

/** The workbook as it would be after some edits; nothing is written. Untouched sheets stay the same objects. */
export function withEdits(snapshot: Snapshot, edits: readonly CellEdit[]): Snapshot {
  const sheets = snapshot.sheets.map((sheet) => {
    const own = edits.filter((edit) => edit.sheet === sheet.name);
    return own.length === 0 ? sheet : edited(sheet, own);
  });
  return { sheets };
}
