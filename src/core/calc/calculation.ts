import { plainNumber, readNumber } from "../cell/reading";
import type { CellAddress } from "../grid/address";
import { BLANK } from "../grid/snapshot";
import type { Sheet, Snapshot } from "../grid/snapshot";
import type { LocatedColumn, LocatedTable } from "../locate/located";
import type { ComputedCell } from "./computedCells";
import { shift } from "./decimal";
import type { CellValue, ReadCell, Result } from "./evaluate";
import { cellFigure, evaluate } from "./evaluate";
import { resultMark, sheetMark } from "./reads";
import type { Mark, ReadLog } from "./reads";
import { TableCalculation } from "./tableCalculation";
import type { TableView } from "./view";

export type { ComputedCell } from "./computedCells";

/** A sheet and the tables on it. */
interface Place {
  readonly sheet: Sheet;
  readonly tables: TableCalculation[];
}

function find({ tables }: Place, { row, col }: CellAddress): ComputedCell | undefined {
  for (const table of tables) {
    const found = table.at(row, col);
    if (found) return found;
  }
  return undefined;
}

/** Everything computed in one snapshot: lazily evaluated, each cell once; what is asked for is noted in the workbook's log. */
export class Calculation {
  private readonly byTable = new Map<LocatedTable, TableCalculation>();
  private readonly places: ReadonlyMap<string, Place>;
  private readonly running = new Set<ComputedCell>();
  private readonly log: ReadLog | undefined;
  private readonly marks = new Map<LocatedColumn, Mark>();
  private readonly reader: ReadCell = Object.assign((address: CellAddress) => this.valueAt(address), {
    whole: (address: CellAddress) => this.wholeAt(address),
  });
  private last: Place | undefined;
  private all: readonly ComputedCell[] | undefined;
  /** How many cells were evaluated; a counter for tests and the bench. */
  evaluations = 0;

  /** `kept`: calculations of tables whose figures cannot differ from what they were before an edit. */
  constructor(snapshot: Snapshot, views: readonly TableView[], kept: ReadonlyMap<LocatedTable, TableCalculation> = new Map()) {
    this.places = new Map(snapshot.sheets.map((sheet) => [sheet.name, { sheet, tables: [] }]));
    this.log = views[0]?.workbook.reads;
    for (const view of views) {
      const own = kept.get(view.table) ?? TableCalculation.of(view);
      this.byTable.set(view.table, own);
      this.places.get(view.table.sheet)?.tables.push(own);
    }
  }

  /** All computed cells, table by table. */
  get cells(): readonly ComputedCell[] {
    return (this.all ??= [...this.byTable.values()].flatMap((table) => table.cells));
  }

  /** Faults of ours met while forming expressions. */
  get faults(): readonly string[] {
    return [...this.byTable.values()].flatMap((table) => table.faults);
  }

  /** The calculation of one table. */
  of(table: LocatedTable): TableCalculation | undefined {
    return this.byTable.get(table);
  }

  /** Computed cells of one table. */
  cellsOf(table: LocatedTable): readonly ComputedCell[] {
    return this.noted(this.byTable.get(table))?.cells ?? [];
  }

  /** Computed cells of one table that a rule guards; B-01 where the form names none. */
  guarded(table: LocatedTable, rule: string): readonly ComputedCell[] {
    return this.noted(this.byTable.get(table))?.guarded(rule) ?? [];
  }

  /** Computed cells of one table that read one of some cells. */
  readersIn(table: LocatedTable, inputs: readonly CellAddress[]): readonly ComputedCell[] {
    return this.noted(this.byTable.get(table))?.readersOf(inputs) ?? [];
  }

  /** The computed cell that stands at an address, if any. */
  at(address: CellAddress): ComputedCell | undefined {
    const place = this.places.get(address.sheet);
    for (const table of place?.tables ?? []) this.noted(table);
    return place && find(place, address);
  }

  private noted(table: TableCalculation | undefined): TableCalculation | undefined {
    if (table) this.log?.add(table.printedReads);
    return table;
  }

  /** Result in the column's official unit. */
  result(cell: ComputedCell): Result {
    if (this.log && this.log.work !== 0) this.log.note(this.markOf(cell));
    return this.evaluated(cell);
  }

  private markOf({ table, column }: ComputedCell): Mark {
    const mark = this.marks.get(column) ?? resultMark(table, column.id);
    this.marks.set(column, mark);
    return mark;
  }

  private evaluated(cell: ComputedCell): Result {
    const own = this.byTable.get(cell.table);
    const known = own?.result(cell);
    if (known) return known;
    // A circle of cells can only come from an odd layout: it is incomplete, never endless.
    if (this.running.has(cell)) return { state: "incomplete", missing: [cell.address] };
    this.running.add(cell);
    this.evaluations += 1;
    const result = evaluate(cell.expression, this.reader);
    this.running.delete(cell);
    own?.setResult(cell, result);
    return result;
  }

  /** Result as it is stored in the cell: in the sheet's own unit, 0.123 under a % format. */
  stored(cell: ComputedCell): Result {
    return inSheetUnit(cell, this.result(cell));
  }

  /** What a cell gives to an expression: the fresh result of a computed cell, else what stands there. */
  read(address: CellAddress): CellValue {
    const computed = this.at(address);
    this.log?.note(computed ? resultMark(computed.table, computed.column.id) : sheetMark(address.sheet));
    return this.valueAt(address);
  }

  /** Figures are asked for sheet by sheet. */
  private placeOf(sheet: string): Place | undefined {
    if (this.last?.sheet.name !== sheet) this.last = this.places.get(sheet);
    return this.last;
  }

  /** What a cell gives where that is a whole number. */
  private wholeAt(address: CellAddress): number | undefined {
    const place = this.placeOf(address.sheet);
    const computed = place && find(place, address);
    if (computed) {
      const result = computed.shift === 0 ? this.evaluated(computed) : undefined;
      return result?.state === "complete" ? result.whole : undefined;
    }
    const value = place?.sheet.rows[address.row]?.[address.col]?.value;
    return typeof value === "number" && Number.isSafeInteger(value) ? value : undefined;
  }

  private valueAt(address: CellAddress): CellValue {
    const place = this.placeOf(address.sheet);
    const computed = place && find(place, address);
    const kept = computed?.form.loose && readNumber(place?.sheet.rows[address.row]?.[address.col] ?? BLANK).kind === "number";
    if (computed && !kept) {
      const result = inSheetUnit(computed, this.evaluated(computed));
      if (result.state === "complete") return { kind: "number", value: result.value };
      return result.state === "text" ? { kind: "none" } : { kind: "unreadable" };
    }
    const cell = place?.sheet.rows[address.row]?.[address.col] ?? BLANK;
    const plain = plainNumber(cell);
    if (plain !== undefined) return cellFigure(plain);
    const reading = readNumber(cell);
    if (reading.kind === "number") return cellFigure(reading.value);
    if (reading.kind === "blank") return { kind: "blank" };
    return reading.kind === "dash" ? { kind: "none" } : { kind: "unreadable" };
  }
}

function inSheetUnit(cell: ComputedCell, result: Result): Result {
  return result.state === "complete" && cell.shift !== 0 ? { state: "complete", value: shift(result.value, -cell.shift) } : result;
}
