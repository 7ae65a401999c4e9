import { readNumber } from "../cell/reading";
import type { CellAddress } from "../grid/address";
import { addressKey } from "../grid/address";
import type { Cell, Snapshot } from "../grid/snapshot";
import { cellAt } from "../grid/snapshot";
import type { LocatedColumn, LocatedRow, LocatedTable } from "../locate/located";
import { positionsOf } from "../locate/located";
import type { ComputedForm } from "./computed";
import { decimal, shift } from "./decimal";
import type { CellValue, Result } from "./evaluate";
import { evaluate } from "./evaluate";
import type { Expression } from "./expression";
import { dependencies } from "./expression";
import { cellShift } from "./tableCells";
import { TableView } from "./view";
import type { WorkbookView } from "./view";
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

/** Everything computed in one snapshot: lazily evaluated, each cell once. */
export class Calculation {
  readonly cells: readonly ComputedCell[];
  private readonly byAddress = new Map<string, ComputedCell>();
  private readonly byTable = new Map<LocatedTable, ComputedCell[]>();
  private readonly results = new Map<ComputedCell, Result>();
  private readonly running = new Set<ComputedCell>();
  private readonly inputSheets = new Map<LocatedTable, ReadonlySet<string>>();
  private readonly sheets;
  /** Computed cells whose expression could not be formed because of a fault of ours; they are left out. */
  readonly faults: string[] = [];
  /** How many cells were evaluated; a counter for tests and the bench. */
  evaluations = 0;

  /** `kept`: a calculation of the same tables, and the sheets whose figures may differ from it; the rest is taken over. */
  constructor(
    snapshot: Snapshot,
    readonly views: readonly TableView[],
    kept?: { readonly previous: Calculation; readonly affected: ReadonlySet<string> },
  ) {
    this.sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
    const takeOver = (view: TableView): boolean => kept !== undefined && !kept.affected.has(view.table.sheet);
    this.cells = views.flatMap((view) => (takeOver(view) ? (kept?.previous.cellsOf(view.table) ?? []) : computedCells(view, this.faults)));
    for (const view of kept ? views.filter(takeOver) : []) this.keepResults(view.table, kept!.previous);
    for (const cell of this.cells) {
      const key = addressKey(cell.address);
      if (!this.byAddress.has(key)) this.byAddress.set(key, cell);
      const own = this.byTable.get(cell.table);
      if (own) own.push(cell);
      else this.byTable.set(cell.table, [cell]);
    }
  }

  private keepResults(table: LocatedTable, previous: Calculation): void {
    for (const cell of previous.cellsOf(table)) {
      const known = previous.results.get(cell);
      if (known) this.results.set(cell, known);
    }
    const sheets = previous.inputSheets.get(table);
    if (sheets) this.inputSheets.set(table, sheets);
  }

  /** Sheets from which a table's computed cells take their inputs. */
  inputsOf(table: LocatedTable): ReadonlySet<string> {
    const known = this.inputSheets.get(table);
    if (known) return known;
    const sheets = new Set(this.cellsOf(table).flatMap((cell) => dependencies(cell.expression).map((term) => term.at.sheet)));
    for (const view of this.views) if (table.form.reads?.includes(view.table.id)) sheets.add(view.table.sheet);
    this.inputSheets.set(table, sheets);
    return sheets;
  }

  /** Computed cells of one table. */
  cellsOf(table: LocatedTable): readonly ComputedCell[] {
    return this.byTable.get(table) ?? [];
  }

  /** The computed cell that stands at an address, if any. */
  at(address: CellAddress): ComputedCell | undefined {
    return this.byAddress.get(addressKey(address));
  }

  /** Result in the column's official unit. */
  result(cell: ComputedCell): Result {
    const known = this.results.get(cell);
    if (known) return known;
    // A circle of cells can only come from an odd layout: it is incomplete, never endless.
    if (this.running.has(cell)) return { state: "incomplete", missing: [cell.address] };
    this.running.add(cell);
    this.evaluations += 1;
    const result = evaluate(cell.expression, (address) => this.read(address));
    this.running.delete(cell);
    this.results.set(cell, result);
    return result;
  }

  /** Result as it is stored in the cell: in the sheet's own unit, 0.123 under a % format. */
  stored(cell: ComputedCell): Result {
    const result = this.result(cell);
    return result.state === "complete" ? { state: "complete", value: shift(result.value, -cell.shift) } : result;
  }

  /** What a cell gives to an expression: the fresh result of a computed cell, else what stands there. */
  read(address: CellAddress): CellValue {
    const computed = this.at(address);
    if (computed) {
      const result = this.stored(computed);
      if (result.state === "complete") return { kind: "number", value: result.value };
      return result.state === "text" ? { kind: "none" } : { kind: "unreadable" };
    }
    const sheet = this.sheets.get(address.sheet);
    const reading = sheet ? readNumber(cellAt(sheet, address)) : ({ kind: "blank" } as const);
    if (reading.kind === "number") return { kind: "number", value: decimal(reading.value) };
    if (reading.kind === "blank") return { kind: "blank" };
    return reading.kind === "dash" ? { kind: "none" } : { kind: "unreadable" };
  }
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

/** Views of all located tables over one snapshot, each knowing the others. */
export function viewsOf(snapshot: Snapshot, tables: readonly LocatedTable[], setting: (name: string) => string | undefined): TableView[] {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const byId = new Map<string, TableView[]>();
  const workbook: WorkbookView = { tables: (id) => byId.get(id) ?? [], setting };
  return tables.flatMap((table) => {
    const sheet = sheets.get(table.sheet);
    if (!sheet) return [];
    const view = new TableView(table, sheet, workbook);
    byId.set(table.id, [...(byId.get(table.id) ?? []), view]);
    return [view];
  });
}
