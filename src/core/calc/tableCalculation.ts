import type { CellAddress } from "../grid/address";
import { cellAt } from "../grid/snapshot";
import type { Cell, Sheet } from "../grid/snapshot";
import type { LocatedColumn, LocatedRow, LocatedTable } from "../locate/located";
import { positionsOf } from "../locate/located";
import type { Verdict } from "./comparison";
import type { ComputedForm } from "./computed";
import type { Result } from "./evaluate";
import type { Expression } from "./expression";
import { inputsOf } from "./expression";
import { shapeMark, valueMark } from "./reads";
import type { Reads } from "./reads";
import { cellShift } from "./cellTerm";
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

/** Columns a sheet may have at most: row × this + column is a key of its own. */
const WIDEST = 16_384;

function placeKey({ row, col }: { readonly row: number; readonly col: number }): number {
  return row * WIDEST + col;
}

/** Rows between which computed cells stand in a column. */
interface Span {
  top: number;
  bottom: number;
}

function spansOf(cells: readonly ComputedCell[]): ReadonlyMap<number, Span> {
  const spans = new Map<number, Span>();
  for (const { address: { row, col } } of cells) {
    const span = spans.get(col);
    if (!span) spans.set(col, { top: row, bottom: row });
    else [span.top, span.bottom] = [Math.min(span.top, row), Math.max(span.bottom, row)];
  }
  return spans;
}

/** What is known of the computed cells of a table as long as their expressions hold. */
class Formed {
  /** What was looked at to form the expressions. */
  readonly reads: Reads;
  /** What their figures depend on as printed: the same, and what stands in the columns they take figures from and in their own. */
  readonly printedReads: Reads;
  readonly faults: string[] = [];
  readonly cells: readonly ComputedCell[];
  private spans: ReadonlyMap<number, Span> | undefined;
  private placesKnown: ReadonlyMap<number, number> | undefined;
  private guardedBy: ReadonlyMap<string, readonly number[]> | undefined;
  private readersAt: Readers | undefined;
  private comparedAt: Readers | undefined;

  constructor(view: TableView) {
    const { value, reads } = view.workbook.reads.record(() => computedCells(view, this.faults));
    this.cells = value;
    const own = new Set(value.map((cell) => cell.column.id));
    // A figure typed over a computed cell leaves the others as they are; another unit or format does not.
    this.reads = new Set([...reads, ...[...own].map((column) => shapeMark(view.table, column))]);
    this.printedReads = new Set([...reads].map((mark) => mark.replace(/^shape /, "value ")).concat([...own].map((column) => valueMark(view.table, column))));
  }

  /** First of the cells at a place of the table's sheet. */
  at(row: number, col: number): number | undefined {
    this.spans ??= spansOf(this.cells);
    const span = this.spans.get(col);
    // Most cells asked for are inputs above a total.
    if (!span || row < span.top || row > span.bottom) return undefined;
    this.placesKnown ??= new Map(this.cells.map((cell) => [placeKey(cell.address), cell.index] as const).toReversed());
    return this.placesKnown.get(placeKey({ row, col }));
  }

  guarded(rule: string): readonly number[] {
    this.guardedBy ??= byRule(this.cells);
    return this.guardedBy.get(rule) ?? [];
  }

  /** Cells that read a cell. */
  readersOf(at: CellAddress): readonly number[] {
    this.readersAt ??= indexReaders(this.cells, (cell) => cell.expression);
    return this.readersAt.get(at.sheet)?.get(placeKey(at)) ?? [];
  }

  /** Cells whose printed figure is compared with what a cell gives, though they do not read it. */
  comparedWith(at: CellAddress): readonly number[] {
    this.comparedAt ??= indexReaders(this.cells, (cell) => cell.fromInputs);
    return this.comparedAt.get(at.sheet)?.get(placeKey(at)) ?? [];
  }
}

/** The computed cells of one table and their results; kept from one edit to the next while nothing it looked at changes. */
export class TableCalculation {
  private constructor(
    private readonly formed: Formed,
    readonly cells: readonly ComputedCell[],
    private readonly results: (Result | undefined)[],
    private readonly verdicts: (Verdict | "none" | undefined)[],
  ) {}

  /** Forms the expressions of a table's computed cells. */
  static of(view: TableView): TableCalculation {
    const formed = new Formed(view);
    const empty = (): undefined[] => new Array<undefined>(formed.cells.length);
    return new TableCalculation(formed, formed.cells, empty(), empty());
  }

  /** The same after an edit that left the expressions as they were: what is known of some cells is forgotten, those of some places are read again. */
  after(sheet: Sheet, changed: readonly CellAddress[], forget: Iterable<number>): TableCalculation {
    const own = changed.flatMap((at) => (at.sheet === sheet.name ? (this.formed.at(at.row, at.col) ?? []) : []));
    const cells = own.length === 0 ? this.cells : refreshed(this.cells, sheet, changed);
    const [results, verdicts] = [this.results.slice(), this.verdicts.slice()];
    for (const index of [...own, ...forget]) {
      results[index] = undefined;
      verdicts[index] = undefined;
    }
    return new TableCalculation(this.formed, cells, results, verdicts);
  }

  /** Indexes of the cells whose result or verdict may differ once what stands at a place does. */
  touchedBy(at: CellAddress): readonly number[] {
    const [readers, compared] = [this.formed.readersOf(at), this.formed.comparedWith(at)];
    return compared.length === 0 ? readers : [...readers, ...compared];
  }

  /** What was looked at to form the expressions: tables and columns whose figures they take. */
  get reads(): Reads {
    return this.formed.reads;
  }

  /** What the printed figures and those they are compared with depend on. */
  get printedReads(): Reads {
    return this.formed.printedReads;
  }

  /** Computed cells whose expression could not be formed because of a fault of ours; they are left out. */
  get faults(): readonly string[] {
    return this.formed.faults;
  }

  /** What was found for a cell, if it was looked for. A cell of before an edit has nothing here. */
  result(cell: ComputedCell): Result | undefined {
    return this.holds(cell) ? this.results[cell.index] : undefined;
  }

  setResult(cell: ComputedCell, result: Result): void {
    if (this.holds(cell)) this.results[cell.index] = result;
  }

  /** Verdict on the printed figure of a cell, if it was looked for; "none" where there is nothing to compare. */
  verdict(cell: ComputedCell): Verdict | "none" | undefined {
    return this.holds(cell) ? this.verdicts[cell.index] : undefined;
  }

  setVerdict(cell: ComputedCell, verdict: Verdict | "none"): void {
    if (this.holds(cell)) this.verdicts[cell.index] = verdict;
  }

  private holds(cell: ComputedCell): boolean {
    return this.cells[cell.index] === cell;
  }

  /** The computed cell at a place of the table's sheet; the first where several stand in one place. */
  at(row: number, col: number): ComputedCell | undefined {
    const index = this.formed.at(row, col);
    return index === undefined ? undefined : this.cells[index];
  }

  /** The computed cells a rule guards; B-01 where the form names none. */
  guarded(rule: string): ComputedCell[] {
    return this.formed.guarded(rule).map((index) => this.cells[index]!);
  }

  /** The computed cells that read one of some cells, in the order of the table. */
  readersOf(inputs: readonly CellAddress[]): ComputedCell[] {
    const found = new Set(inputs.flatMap((at) => this.formed.readersOf(at)));
    return [...found].sort((a, b) => a - b).map((index) => this.cells[index]!);
  }
}

/** The cells with what now stands at some places. */
function refreshed(cells: readonly ComputedCell[], sheet: Sheet, changed: readonly CellAddress[]): readonly ComputedCell[] {
  const places = new Set(changed.filter((at) => at.sheet === sheet.name).map(placeKey));
  return cells.map((cell) => (places.has(placeKey(cell.address)) ? { ...cell, current: cellAt(sheet, cell.address) } : cell));
}

/** Indexes of computed cells by sheet and place of what they read. */
type Readers = ReadonlyMap<string, ReadonlyMap<number, readonly number[]>>;

function indexReaders(cells: readonly ComputedCell[], expressionOf: (cell: ComputedCell) => Expression | undefined): Readers {
  const sheets = new Map<string, Map<number, number[]>>();
  for (const cell of cells) {
    const { index } = cell;
    const expression = expressionOf(cell);
    for (const at of expression ? inputsOf(expression) : []) {
      const sheet = sheets.get(at.sheet) ?? new Map<number, number[]>();
      sheets.set(at.sheet, sheet);
      const key = placeKey(at);
      const own = sheet.get(key);
      if (!own) sheet.set(key, [index]);
      else if (own.at(-1) !== index) own.push(index);
    }
  }
  return sheets;
}

function byRule(cells: readonly ComputedCell[]): ReadonlyMap<string, readonly number[]> {
  const rules = new Map<string, number[]>();
  for (const { form, index } of cells) {
    if (form.unguarded) continue;
    const rule = form.rule ?? "B-01";
    const own = rules.get(rule);
    if (own) own.push(index);
    else rules.set(rule, [index]);
  }
  return rules;
}

function computedCells(view: TableView, faults: string[]): ComputedCell[] {
  const { table } = view;
  const found: ComputedCell[] = [];
  for (const form of table.form.computed ?? []) {
    const rows = table.rows.filter((row) => form.on.includes(row.kind) && (!form.rows || (row.form !== undefined && form.rows.includes(row.form))));
    for (const column of columnsOf(view, form.column)) for (const row of rows) addSafely(view, form, row, column, found, faults);
  }
  return found;
}

/** One odd table must not take the rest of the workbook with it. */
function addSafely(view: TableView, form: ComputedForm, row: LocatedRow, column: LocatedColumn, to: ComputedCell[], faults: string[]): void {
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
    to.push({ index: to.length, address, table: view.table, row, column, form, expression, fromInputs, unit, written, shift: cellShift(column, current, unit), current });
  }
}
