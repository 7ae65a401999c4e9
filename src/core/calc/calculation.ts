import { readNumber } from "../cell/reading";
import type { CellAddress } from "../grid/address";
import type { Sheet, Snapshot } from "../grid/snapshot";
import { cellAt } from "../grid/snapshot";
import type { LocatedTable } from "../locate/located";
import { decimal, shift } from "./decimal";
import type { CellValue, Result } from "./evaluate";
import { evaluate } from "./evaluate";
import { TableCalculation } from "./tableCalculation";
import type { ComputedCell } from "./tableCalculation";
import type { TableView } from "./view";

export type { ComputedCell } from "./tableCalculation";

/** Everything computed in one snapshot: lazily evaluated, each cell once. */
export class Calculation {
  private readonly byTable = new Map<LocatedTable, TableCalculation>();
  private readonly bySheet = new Map<string, TableCalculation[]>();
  private readonly running = new Set<ComputedCell>();
  private readonly sheets: ReadonlyMap<string, Sheet>;
  private all: readonly ComputedCell[] | undefined;
  /** How many cells were evaluated; a counter for tests and the bench. */
  evaluations = 0;

  /** `kept`: calculations of tables whose figures cannot differ from what they were before an edit. */
  constructor(
    snapshot: Snapshot,
    views: readonly TableView[],
    kept: ReadonlyMap<LocatedTable, TableCalculation> = new Map(),
  ) {
    this.sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
    for (const view of views) {
      const own = kept.get(view.table) ?? new TableCalculation(view);
      this.byTable.set(view.table, own);
      const beside = this.bySheet.get(view.table.sheet);
      if (beside) beside.push(own);
      else this.bySheet.set(view.table.sheet, [own]);
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
    return this.byTable.get(table)?.cells ?? [];
  }

  /** The computed cell that stands at an address, if any. */
  at(address: CellAddress): ComputedCell | undefined {
    for (const table of this.bySheet.get(address.sheet) ?? []) {
      const found = table.at(address.row, address.col);
      if (found) return found;
    }
    return undefined;
  }

  /** Result in the column's official unit. */
  result(cell: ComputedCell): Result {
    const results = this.byTable.get(cell.table)?.results;
    const known = results?.get(cell);
    if (known) return known;
    // A circle of cells can only come from an odd layout: it is incomplete, never endless.
    if (this.running.has(cell)) return { state: "incomplete", missing: [cell.address] };
    this.running.add(cell);
    this.evaluations += 1;
    const result = evaluate(cell.expression, (address) => this.read(address));
    this.running.delete(cell);
    results?.set(cell, result);
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
