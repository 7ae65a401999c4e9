import type { Calculation } from "../core/calc/calculation";
import {
  EVERYTHING,
  LAYOUT,
  READERS,
  resultMark,
  share,
  shapeMark,
  sheetMark,
  tableMark,
  TEXTS,
  textsMark,
  valueMark,
} from "../core/calc/reads";
import type { Mark } from "../core/calc/reads";
import type { TableCalculation } from "../core/calc/tableCalculation";
import type { CellAddress } from "../core/grid/address";
import type { Snapshot } from "../core/grid/snapshot";
import type { LocatedTable } from "../core/locate/located";
import type { SheetChange } from "./sheetChange";
import { columnsAt } from "./sheetChange";

/** Marks of what an edit changed on sheets and in located tables (law 6). */
export function marksOf(before: readonly LocatedTable[], after: readonly LocatedTable[], changes: readonly SheetChange[]): Set<Mark> {
  const marks = new Set<Mark>(changes.length === 0 ? [] : [EVERYTHING]);
  const [old, now] = [new Set(before), new Set(after)];
  const moved = [...before.filter((table) => !now.has(table)), ...after.filter((table) => !old.has(table))];
  if (moved.length > 0) marks.add(LAYOUT).add(READERS);
  for (const table of moved) noteAll(table, marks.add(tableMark(table.id)));
  for (const { sheet, cells, otherwise } of changes) {
    marks.add(sheetMark(sheet));
    if (otherwise || cells.some(({ figure }) => !figure)) marks.add(TEXTS).add(textsMark(sheet));
    for (const table of after) {
      if (table.sheet !== sheet) continue;
      if (otherwise) noteAll(table, marks);
      for (const { at, figure } of cells) for (const id of columnsAt(table, at)) note(table, id, figure, marks);
    }
  }
  return marks;
}

function note(table: LocatedTable, column: string, figure: boolean, marks: Set<Mark>): void {
  marks.add(valueMark(table, column));
  if (!figure) marks.add(shapeMark(table, column));
}

/** A table that moved changes every column of its kind. */
function noteAll(table: LocatedTable, marks: Set<Mark>): void {
  for (const id of [...table.columns.map((column) => column.id), ...(table.fields?.keys() ?? [])]) {
    note(table, id, false, marks);
    marks.add(resultMark(table, id));
  }
}

/** Columns a calculation may take changed figures from, by the marks of its terms. */
function termsOf(tables: readonly LocatedTable[], places: readonly CellAddress[]): Set<Mark> {
  const marks = new Set<Mark>();
  for (const at of places)
    for (const table of tables) if (table.sheet === at.sheet) for (const id of columnsAt(table, at)) marks.add(shapeMark(table, id));
  return marks;
}

/** Marks of the columns in which a table that is formed anew may have computed cells it did not have before. */
function computedColumns({ table }: { readonly table: LocatedTable }): Mark[] {
  const named = new Set((table.form.computed ?? []).map(({ column }) => column));
  return table.columns.flatMap(({ id, form }) => (named.has(id) || named.has(form.id) ? [shapeMark(table, id)] : []));
}

/**
 * Calculations that an edit leaves as they are, without the results it may change; the marks of those results are added.
 * A calculation whose expressions may be others than before is not kept.
 */
export function keptCalculations(
  tables: readonly LocatedTable[],
  before: Calculation,
  after: Snapshot,
  changes: readonly SheetChange[],
  marks: Set<Mark>,
): Map<LocatedTable, TableCalculation> {
  const kept = new Map<LocatedTable, TableCalculation>();
  const anew: { readonly table: LocatedTable; readonly own: TableCalculation }[] = [];
  for (const table of tables) {
    const own = before.of(table);
    if (own && !share(own.reads, marks)) kept.set(table, own);
    else if (own) anew.push({ table, own });
  }
  const changed = changes.flatMap(({ cells }) => cells.map(({ at }) => at));
  const forget = new Map<LocatedTable, Set<number>>();
  // What reads a cell that is computed only now cannot be told cell by cell.
  const reformed = new Set(anew.flatMap(computedColumns));
  for (const [table, own] of kept) if (share(own.reads, reformed)) forget.set(table, new Set(own.cells.keys()));
  const forgotten = [...forget.keys()].flatMap((table) => kept.get(table)!.cells);
  for (
    let places = [...changed, ...[...anew.flatMap(({ own }) => own.cells), ...forgotten].map((cell) => cell.address)];
    places.length > 0;
  ) {
    const terms = termsOf(tables, places);
    const next: CellAddress[] = [];
    for (const [table, own] of kept) {
      if (!share(own.reads, terms)) continue;
      const known = forget.get(table) ?? new Set<number>();
      forget.set(table, known);
      for (const index of places.flatMap((at) => own.touchedBy(at))) {
        if (known.has(index)) continue;
        known.add(index);
        next.push(own.cells[index]!.address);
      }
    }
    places = next;
  }
  for (const { own } of anew) for (const cell of own.cells) marks.add(resultMark(cell.table, cell.column.id));
  const sheets = new Map(after.sheets.map((sheet) => [sheet.name, sheet]));
  const edited = new Set(changes.map(({ sheet }) => sheet));
  for (const [table, own] of kept) {
    const indexes = forget.get(table) ?? [];
    for (const index of indexes) marks.add(resultMark(table, own.cells[index]!.column.id));
    const sheet = sheets.get(table.sheet);
    if (sheet && (edited.has(table.sheet) || forget.has(table))) kept.set(table, own.after(sheet, changed, indexes));
  }
  return kept;
}

/** Whether a calculation takes its figures from other tables than before: then a cell may have other readers. */
export function readersChanged(tables: readonly LocatedTable[], before: Calculation, after: Calculation): boolean {
  return tables.some((table) => {
    const [old, now] = [before.of(table)?.reads, after.of(table)?.reads];
    return old !== now && (!old || !now || old.size !== now.size || [...now].some((mark) => !old.has(mark)));
  });
}
