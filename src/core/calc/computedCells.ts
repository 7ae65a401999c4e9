import type { RowKind } from "../forms/types";
import type { CellAddress } from "../grid/address";
import { cellAt } from "../grid/snapshot";
import type { Cell } from "../grid/snapshot";
import type { LocatedColumn, LocatedRow, LocatedTable } from "../locate/located";
import { positionsOf } from "../locate/located";
import { cellShift } from "./cellTerm";
import type { ComputedForm } from "./computed";
import type { Expression } from "./expression";
import type { TableView } from "./view";
import type { Written } from "./written";
import { writtenLike } from "./written";

/** A computed cell bound to its place in the workbook. */
export interface ComputedCell {
  /** Its place among the computed cells of its table. */
  readonly index: number;
  readonly address: CellAddress;
  readonly table: LocatedTable;
  readonly row: LocatedRow;
  readonly column: LocatedColumn;
  readonly form: ComputedForm;
  readonly expression: Expression;
  /** The same figure from inputs alone; the expression itself when absent. */
  readonly fromInputs?: Expression | undefined;
  /** Unit of the result. */
  readonly unit?: string | undefined;
  /** How the figure is written when its row holds texts instead of numbers (38,873千円). */
  readonly written?: Written | undefined;
  /** Power of ten from the stored figure to the column's official unit. */
  readonly shift: number;
  /** The cell as it stands now. */
  readonly current: Cell;
}

/** The computed cells of a table, form by form; a fault of ours goes to `faults` and its cell is left out. */
export function computedCells(view: TableView, faults: string[]): ComputedCell[] {
  const { table } = view;
  const found: ComputedCell[] = [];
  const byKind = rowsByKind(table);
  for (const form of table.form.computed ?? []) {
    const [kind, ...others] = form.on;
    const carrying = kind && others.length === 0 ? (byKind.get(kind) ?? []) : table.rows.filter((row) => form.on.includes(row.kind));
    const rows = form.rows ? carrying.filter((row) => row.form !== undefined && form.rows!.includes(row.form)) : carrying;
    for (const column of columnsOf(view, form.column)) for (const row of rows) addSafely(view, form, row, column, found, faults);
  }
  return found;
}

function rowsByKind({ rows }: LocatedTable): ReadonlyMap<RowKind, readonly LocatedRow[]> {
  const kinds = new Map<RowKind, LocatedRow[]>();
  for (const row of rows) {
    const own = kinds.get(row.kind);
    if (own) own.push(row);
    else kinds.set(row.kind, [row]);
  }
  return kinds;
}

/** One odd table must not take the rest of the workbook with it. */
function addSafely(
  view: TableView,
  form: ComputedForm,
  row: LocatedRow,
  column: LocatedColumn,
  to: ComputedCell[],
  faults: string[],
): void {
  try {
    addCells(view, form, row, column, to);
  } catch (error) {
    faults.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}

/** The column of that id, or all columns of that form column (one a year). */
function columnsOf(view: TableView, id: string): readonly LocatedColumn[] {
  const found = view.column(id);
  return found ? [found] : view.table.columns.filter((column) => column.form.id === id);
}

function addCells(view: TableView, form: ComputedForm, row: LocatedRow, column: LocatedColumn, to: ComputedCell[]): void {
  const places = positionsOf(view.table, row, column.id);
  const expression = places.length > 0 ? form.expression(view, row, column) : undefined;
  if (!expression) return;
  const fromInputs = form.fromInputs?.(view, row, column);
  const unit = form.unit ?? view.unitOf(row, column);
  for (const address of places) {
    const current = cellAt(view.cells.sheet, address);
    const written = column.year === undefined ? undefined : writtenLike(current, view.yearCells(row), unit);
    to.push({
      index: to.length,
      address,
      table: view.table,
      row,
      column,
      form,
      expression,
      fromInputs,
      unit,
      written,
      shift: cellShift(column, current, unit),
      current,
    });
  }
}
