import type { CellAddress } from "../grid/address";
import { placeKey } from "../grid/address";
import type { ComputedCell } from "./computedCells";
import { computedCells } from "./computedCells";
import { inputsOf } from "./expression";
import type { Expression } from "./expression";
import { shapeMark, valueMark } from "./reads";
import type { Reads } from "./reads";
import type { TableView } from "./view";

/** Rows between which computed cells stand in a column. */
interface Span {
  top: number;
  bottom: number;
}

function spansOf(cells: readonly ComputedCell[]): ReadonlyMap<number, Span> {
  const spans = new Map<number, Span>();
  for (const {
    address: { row, col },
  } of cells) {
    const span = spans.get(col);
    if (!span) spans.set(col, { top: row, bottom: row });
    else [span.top, span.bottom] = [Math.min(span.top, row), Math.max(span.bottom, row)];
  }
  return spans;
}

/** What is known of the computed cells of a table as long as their expressions hold. */
export class FormedTable {
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
    this.printedReads = new Set(
      [...reads].map((mark) => mark.replace(/^shape /, "value ")).concat([...own].map((column) => valueMark(view.table, column))),
    );
  }

  /** First of the cells at a place of the table's sheet. */
  at(row: number, col: number): number | undefined {
    this.spans ??= spansOf(this.cells);
    const span = this.spans.get(col);
    // Most cells asked for are inputs above a total.
    if (!span || row < span.top || row > span.bottom) return undefined;
    this.placesKnown ??= new Map(
      this.cells.map((cell) => [placeKey(cell.address.row, cell.address.col), cell.index] as const).toReversed(),
    );
    return this.placesKnown.get(placeKey(row, col));
  }

  guarded(rule: string): readonly number[] {
    this.guardedBy ??= byRule(this.cells);
    return this.guardedBy.get(rule) ?? [];
  }

  /** Cells that read a cell. */
  readersOf(at: CellAddress): readonly number[] {
    this.readersAt ??= indexReaders(this.cells, (cell) => cell.expression);
    return this.readersAt.get(at.sheet)?.get(placeKey(at.row, at.col)) ?? [];
  }

  /** Cells whose printed figure is compared with what a cell gives, though they do not read it. */
  comparedWith(at: CellAddress): readonly number[] {
    this.comparedAt ??= indexReaders(this.cells, (cell) => cell.fromInputs);
    return this.comparedAt.get(at.sheet)?.get(placeKey(at.row, at.col)) ?? [];
  }
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
      const key = placeKey(at.row, at.col);
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
