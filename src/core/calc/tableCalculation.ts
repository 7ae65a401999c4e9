import type { CellAddress } from "../grid/address";
import { addressKey } from "../grid/address";
import { cellAt } from "../grid/snapshot";
import type { Cell } from "../grid/snapshot";
import type { LocatedColumn, LocatedRow, LocatedTable } from "../locate/located";
import { positionsOf } from "../locate/located";
import type { ComputedForm } from "./computed";
import type { Result } from "./evaluate";
import type { Expression } from "./expression";
import { dependencies } from "./expression";
import type { Reads } from "./reads";
import { cellShift } from "./tableCells";
import type { TableView } from "./view";
import type { Written } from "./written";
import { writtenLike } from "./written";

/** A computed cell bound to its place in the workbook. */
export interface ComputedCell {
  readonly address: CellAddress;
  readonly table: LocatedTable;
  readonly row: LocatedRow;
  readonly column: LocatedColumn;
  readonly form: ComputedForm;
  readonly expression: Expression;
  /** The same figure from inputs alone; the expression itself when absent. */
  readonly fromInputs?: Expression;
  /** Unit of the result. */
  readonly unit?: string;
  /** How the figure is written when its row holds texts instead of numbers (38,873千円). */
  readonly written?: Written;
  /** Power of ten from the stored figure to the column's official unit. */
  readonly shift: number;
  /** The cell as it stands now. */
  readonly current: Cell;
}

/** Columns a sheet may have at most: row × this + column is a key of its own. */
const WIDEST = 16_384;

/** The computed cells of one table and their results; kept from one edit to the next while nothing it looked at changes. */
export class TableCalculation {
  readonly cells: readonly ComputedCell[];
  /** What was looked at to form the expressions: tables whose figures they take. */
  readonly reads: Reads;
  /** Computed cells whose expression could not be formed because of a fault of ours; they are left out. */
  readonly faults: readonly string[];
  readonly results = new Map<ComputedCell, Result>();
  private places: ReadonlyMap<number, ComputedCell> | undefined;
  private guardedBy: ReadonlyMap<string, readonly ComputedCell[]> | undefined;
  private readersAt: ReadonlyMap<string, readonly number[]> | undefined;

  constructor(view: TableView) {
    const faults: string[] = [];
    const { value, reads } = view.workbook.reads.record(() => computedCells(view, faults));
    this.cells = value;
    this.reads = reads;
    this.faults = faults;
  }

  /** The computed cell at a place of the table's sheet; the first where several stand in one place. */
  at(row: number, col: number): ComputedCell | undefined {
    this.places ??= new Map(this.cells.toReversed().map((cell) => [cell.address.row * WIDEST + cell.address.col, cell]));
    return this.places.get(row * WIDEST + col);
  }

  /** The computed cells a rule guards; B-01 where the form names none. */
  guarded(rule: string): readonly ComputedCell[] {
    this.guardedBy ??= byRule(this.cells);
    return this.guardedBy.get(rule) ?? [];
  }

  /** The computed cells that read one of some cells, in the order of the table. */
  readersOf(inputs: readonly CellAddress[]): ComputedCell[] {
    this.readersAt ??= this.indexReaders();
    const found = new Set(inputs.flatMap((at) => this.readersAt!.get(addressKey(at)) ?? []));
    return [...found].sort((a, b) => a - b).map((index) => this.cells[index]!);
  }

  private indexReaders(): ReadonlyMap<string, readonly number[]> {
    const readers = new Map<string, number[]>();
    this.cells.forEach((cell, index) => {
      for (const key of new Set(dependencies(cell.expression).map((term) => addressKey(term.at)))) {
        const own = readers.get(key);
        if (own) own.push(index);
        else readers.set(key, [index]);
      }
    });
    return readers;
  }
}

function byRule(cells: readonly ComputedCell[]): ReadonlyMap<string, readonly ComputedCell[]> {
  const rules = new Map<string, ComputedCell[]>();
  for (const cell of cells) {
    if (cell.form.unguarded) continue;
    const rule = cell.form.rule ?? "B-01";
    const own = rules.get(rule);
    if (own) own.push(cell);
    else rules.set(rule, [cell]);
  }
  return rules;
}

function computedCells(view: TableView, faults: string[]): ComputedCell[] {
  const { table } = view;
  return (table.form.computed ?? []).flatMap((form) => {
    const rows = table.rows.filter((row) => form.on.includes(row.kind) && (!form.rows || (row.form !== undefined && form.rows.includes(row.form))));
    return columnsOf(view, form.column).flatMap((found) => rows.flatMap((row) => safely(() => cellsAt(view, form, row, found), faults)));
  });
}

/** One odd table must not take the rest of the workbook with it. */
function safely(make: () => ComputedCell[], faults: string[]): ComputedCell[] {
  try {
    return make();
  } catch (error) {
    faults.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return [];
  }
}

/** The column of that id, or all columns of that form column (one a year). */
function columnsOf(view: TableView, id: string): readonly LocatedColumn[] {
  const found = view.column(id);
  return found ? [found] : view.table.columns.filter((column) => column.form.id === id);
}

function cellsAt(view: TableView, form: ComputedForm, row: LocatedRow, column: LocatedColumn): ComputedCell[] {
  const places = positionsOf(view.table, row, column.id);
  const expression = places.length > 0 ? form.expression(view, row, column) : undefined;
  if (!expression) return [];
  const fromInputs = form.fromInputs?.(view, row, column);
  const unit = form.unit ?? view.unitOf(row, column);
  return places.map((address) => {
    const current = cellAt(view.sheet, address);
    const written = column.year === undefined ? undefined : writtenLike(current, view.yearCells(row), unit);
    const extras = { ...(fromInputs ? { fromInputs } : {}), ...(unit === undefined ? {} : { unit }), ...(written ? { written } : {}) };
    return { address, table: view.table, row, column, form, expression, shift: cellShift(column, current, unit), current, ...extras };
  });
}
