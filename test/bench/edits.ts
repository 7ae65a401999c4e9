import type { CellEdit } from "../../src/core/edit/cellEdit";
import { cellAt } from "../../src/core/grid/snapshot";
import type { Sheet, Snapshot } from "../../src/core/grid/snapshot";

/** A figure of one kind of table of the bench workbook: sheet index, row, column. */
export interface Place {
  readonly sheet: number;
  readonly row: number;
  readonly col: number;
}

/** A plant's generation, a facility's demand, one way of its supply, a measure's reduction. */
export const PLACES: Readonly<Record<string, Place>> = {
  "one-edit 設備情報": { sheet: 3, row: 12, col: 9 },
  "one-edit 電力需要量": { sheet: 11, row: 12, col: 5 },
  "one-edit 電力供給": { sheet: 16, row: 12, col: 4 },
  "one-edit 事業別": { sheet: 21, row: 12, col: 10 },
};

/** The edit that puts a number into a place. */
export function editAt(snapshot: Snapshot, { sheet, row, col }: Place, value: number): CellEdit {
  const page = snapshot.sheets[sheet]!;
  return { sheet: page.name, row, col, old: cellAt(page, { row, col }), new: { kind: "number", value }, why: "計測" };
}

/** The same snapshot with one figure changed, as a refresh gives it: all other rows are the same objects. */
export function edited(snapshot: Snapshot, place: Place, value: number): Snapshot {
  const page = snapshot.sheets[place.sheet]!;
  const row = [...(page.rows[place.row] ?? [])];
  row[place.col] = { ...cellAt(page, place), value };
  const rows = [...page.rows];
  rows[place.row] = row;
  const changed: Sheet = { ...page, rows };
  return { sheets: snapshot.sheets.map((other) => (other === page ? changed : other)) };
}
