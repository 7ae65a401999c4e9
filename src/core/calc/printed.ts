import type { NumberReading } from "../cell/reading";
import type { CellAddress } from "../grid/address";
import type { Snapshot } from "../grid/snapshot";
import type { Calculation, ComputedCell } from "./calculation";
import { Comparison } from "./comparison";
import type { Verdict } from "./comparison";
import type { CellValue } from "./evaluate";
import type { Expression } from "./expression";
import { inputsOf } from "./expression";
import type { Interval } from "./interval";
import { sheetMark } from "./reads";
import type { ReadLog } from "./reads";
import { SheetFigures } from "./sheetFigures";
import type { TableCalculation } from "./tableCalculation";
import { Verdicts } from "./verdicts";
import type { TableView } from "./view";

export type { Comparison } from "./comparison";

/** The figures of a workbook as printed, and how they compare with what computes them; what is looked at is noted. */
export class PrintedFigures {
  private readonly figures: SheetFigures;
  private readonly verdicts: Verdicts;
  private readonly log: ReadLog | undefined;

  /** `calculation`: keeps the verdicts on figures from one edit to the next; without it each is found anew. */
  constructor(
    snapshot: Snapshot,
    views: readonly TableView[],
    private readonly calculation?: Calculation,
  ) {
    this.log = views[0]?.workbook.reads;
    this.figures = new SheetFigures(snapshot, views);
    this.verdicts = new Verdicts(this.figures);
  }

  /** The figure of a cell with its decimals; undefined for what is no number, "nothing" for a blank or a dash. */
  reading(address: CellAddress): NumberReading | "nothing" | undefined {
    this.log?.note(sheetMark(address.sheet));
    return this.figures.reading(address);
  }

  /** Value for exact evaluation, straight from the sheet. */
  value(address: CellAddress): CellValue {
    this.log?.note(sheetMark(address.sheet));
    return this.figures.value(address);
  }

  /** Interval of an expression's value over printed inputs, in the expression's unit; `apart`: each input as precise as it is printed itself. */
  span(expression: Expression, apart = false): Interval | undefined {
    this.noteSheets(expression);
    return this.figures.span(expression, apart);
  }

  private noteSheets(expression: Expression): void {
    for (const sheet of new Set(inputsOf(expression).map((at) => at.sheet))) this.log?.note(sheetMark(sheet));
  }

  /** Compares a computed cell with its printed inputs, or with those of another way to it; undefined when either side is no number. */
  compare(cell: ComputedCell, expression?: Expression): Comparison | undefined {
    const table = this.calculation?.of(cell.table);
    if (table && !expression) {
      this.log?.add(table.printedReads);
      return this.compareKept(cell, table);
    }
    const own = expression ?? cell.fromInputs ?? cell.expression;
    this.noteSheets(own);
    this.log?.note(sheetMark(cell.address.sheet));
    return this.verdicts.compare(cell, own);
  }

  /** The verdict on a computed cell, when it was found before; "none" where there is nothing to compare. */
  verdictOn(cell: ComputedCell): Verdict | "none" | undefined {
    const table = this.calculation?.of(cell.table);
    if (table) this.log?.add(table.printedReads);
    return table?.verdict(cell);
  }

  /** Several rules look at one cell, and most cells are as they were before an edit. */
  private compareKept(cell: ComputedCell, table: TableCalculation): Comparison | undefined {
    const expression = cell.fromInputs ?? cell.expression;
    const known = table.verdict(cell);
    if (known !== undefined) return known === "none" ? undefined : new Comparison(this.figures, cell, expression, known);
    const made = this.verdicts.compare(cell, expression);
    table.setVerdict(cell, made?.verdict ?? "none");
    return made;
  }
}
