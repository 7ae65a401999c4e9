import type { CellAddress, Position } from "../grid/address";
import { placeKey } from "../grid/address";
import { cellAt } from "../grid/snapshot";
import type { Sheet } from "../grid/snapshot";
import type { Verdict } from "./comparison";
import type { ComputedCell } from "./computedCells";
import type { Result } from "./evaluate";
import { FormedTable } from "./formedTable";
import type { Reads } from "./reads";
import type { TableView } from "./view";

/** The computed cells of one table and their results; kept from one edit to the next while nothing it looked at changes. */
export class TableCalculation {
  private constructor(
    private readonly formed: FormedTable,
    readonly cells: readonly ComputedCell[],
    private readonly results: (Result | undefined)[],
    private readonly verdicts: (Verdict | "none" | undefined)[],
  ) {}

  /** Forms the expressions of a table's computed cells. */
  static of(view: TableView): TableCalculation {
    const formed = new FormedTable(view);
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

function keyOf({ row, col }: Position): number {
  return placeKey(row, col);
}

/** The cells with what now stands at some places. */
function refreshed(cells: readonly ComputedCell[], sheet: Sheet, changed: readonly CellAddress[]): readonly ComputedCell[] {
  const places = new Set(changed.filter((at) => at.sheet === sheet.name).map(keyOf));
  return cells.map((cell) => (places.has(keyOf(cell.address)) ? { ...cell, current: cellAt(sheet, cell.address) } : cell));
}
