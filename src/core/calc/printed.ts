import { formatDecimals, plainNumber, readNumber } from "../cell/reading";
import type { NumberReading } from "../cell/reading";
import type { CellAddress } from "../grid/address";
import { BLANK } from "../grid/snapshot";
import type { Cell, Sheet, Snapshot } from "../grid/snapshot";
import type { Calculation, ComputedCell } from "./calculation";
import { Comparison } from "./comparison";
import type { Verdict } from "./comparison";
import { Decimal, decimal, shift } from "./decimal";
import type { CellValue } from "./evaluate";
import { cellFigure, evaluate } from "./evaluate";
import type { CellTerm, Expression } from "./expression";
import { dependencies, inputsOf } from "./expression";
import type { Interval } from "./interval";
import { interval, overlaps, span } from "./interval";
import { plainValue } from "./plainValue";
import { sheetMark } from "./reads";
import type { ReadLog } from "./reads";
import type { TableCalculation } from "./tableCalculation";
import type { TableView } from "./view";

export type { Comparison } from "./comparison";

/** More decimals than this are a calculation's, not a person's. */
const TYPED_DECIMALS = 3;
/** Binary noise of a figure Excel computed, relative to the figure: far below any digit a person sees. */
const NOISE = 1e-12;

/** Reads the figures of a workbook as printed: each with the half unit of its last digit (calculations.md §0). */
export class PrintedFigures {
  private readonly sheets: ReadonlyMap<string, Sheet>;
  private readonly views = new Map<string, TableView[]>();
  private readonly log: ReadLog | undefined;
  private lastSheet: string | undefined;
  private lastRows: Sheet["rows"] = [];
  /** The figures of a comparison: what it depends on is noted when it is made. */
  private readonly figures = { value: (address: CellAddress) => this.valueAt(address) };

  /** `calculation`: keeps the verdicts on figures from one edit to the next; without it each is found anew. */
  constructor(
    snapshot: Snapshot,
    views: readonly TableView[],
    private readonly calculation?: Calculation,
  ) {
    this.log = views[0]?.workbook.reads;
    this.sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
    for (const view of views) {
      const beside = this.views.get(view.table.sheet);
      if (beside) beside.push(view);
      else this.views.set(view.table.sheet, [view]);
    }
  }

  /** Figures are asked for sheet by sheet: a thousand terms of a sum stand on one. */
  private cellAt({ sheet, row, col }: CellAddress): Cell | undefined {
    if (sheet !== this.lastSheet) {
      this.lastSheet = sheet;
      this.lastRows = this.sheets.get(sheet)?.rows ?? [];
    }
    return this.lastRows[row]?.[col];
  }

  reading(address: CellAddress): NumberReading | "nothing" | undefined {
    this.log?.note(sheetMark(address.sheet));
    return this.readingAt(address);
  }

  private readingAt(address: CellAddress): NumberReading | "nothing" | undefined {
    const reading = readNumber(this.cellAt(address) ?? BLANK);
    if (reading.kind === "number") return reading;
    return reading.kind === "blank" || reading.kind === "dash" ? "nothing" : undefined;
  }

  /** The figure alone, without its decimals: quick. */
  private plain(address: CellAddress): number | "nothing" | undefined {
    const plain = plainNumber(this.cellAt(address) ?? BLANK);
    if (plain !== undefined) return plain;
    const reading = this.readingAt(address);
    return typeof reading === "object" ? reading.value : reading;
  }

  /** Value for exact evaluation, straight from the sheet. */
  value(address: CellAddress): CellValue {
    this.log?.note(sheetMark(address.sheet));
    return this.valueAt(address);
  }

  private valueAt(address: CellAddress): CellValue {
    const plain = plainNumber(this.cellAt(address) ?? BLANK);
    if (plain !== undefined) return cellFigure(plain);
    const reading = this.readingAt(address);
    if (reading === undefined) return { kind: "unreadable" };
    return reading === "nothing" ? { kind: "blank" } : cellFigure(reading.value);
  }

  /** Half the unit of the last printed digit; zero for counts, which have no hidden decimals. */
  half(address: CellAddress, reading: NumberReading, decimals: number): Decimal {
    if (this.counts(address, reading)) return new Decimal(0);
    return new Decimal(10).pow(-Math.max(decimals, reading.decimals)).div(2);
  }

  private counts(address: CellAddress, reading: NumberReading): boolean {
    return reading.unit?.dimension === "count" || (this.views.get(address.sheet) ?? []).some((view) => view.cells.counts(address));
  }

  /** Decimals a person sees: a figure computed in full (97.706) that its format shows as 97.7 has one. */
  private shown(address: CellAddress, { decimals }: NumberReading): number {
    const format = this.cellAt(address)?.format;
    return Math.min(decimals, formatDecimals(format) ?? decimals);
  }

  /** Decimals shown by figures of one kind: a 4 among 1.5 and 2.5 is a 4.0. */
  private decimalsAmong(addresses: readonly CellAddress[]): number {
    let decimals = 0;
    for (const address of addresses) {
      const reading = this.readingAt(address);
      if (typeof reading !== "object") continue;
      const shown = this.shown(address, reading);
      if (shown <= TYPED_DECIMALS) decimals = Math.max(decimals, shown);
    }
    return decimals;
  }

  /** Whether a figure and its inputs were printed to different last digits, so that one side must be a rounding. */
  private coarser(cell: ComputedCell, own: NumberReading, expression: Expression): boolean {
    const digits = dependencies(expression).flatMap((term) => {
      const reading = this.readingAt(term.at);
      return typeof reading === "object" ? [reading.decimals - term.shift] : [];
    });
    return Math.max(...digits) !== own.decimals - cell.shift;
  }

  /** Decimals of each input among those it is put together with: all of a sum, else those of its column. */
  private decimalsOf(expression: Expression): (address: CellAddress) => number {
    const terms = inputsOf(expression);
    if (expression.op === "sum") {
      const decimals = this.decimalsAmong(terms);
      return () => decimals;
    }
    // Several tables may share a column of a sheet: only the inputs of this expression count.
    const groups = new Map<string, CellAddress[]>();
    for (const at of terms) {
      const group = groups.get(columnKey(at));
      if (group) group.push(at);
      else groups.set(columnKey(at), [at]);
    }
    const known = new Map<string, number>();
    return (address) => {
      const key = columnKey(address);
      const decimals = known.get(key) ?? this.decimalsAmong(groups.get(key) ?? []);
      known.set(key, decimals);
      return decimals;
    };
  }

  /** Interval of an expression's value over printed inputs, in the expression's unit; `apart`: each input as precise as it is printed itself. */
  span(expression: Expression, apart = false): Interval | undefined {
    this.noteSheets(expression);
    return this.spanOf(expression, apart);
  }

  private noteSheets(expression: Expression): void {
    for (const sheet of new Set(inputsOf(expression).map(({ sheet }) => sheet))) this.log?.note(sheetMark(sheet));
  }

  private spanOf(expression: Expression, apart: boolean): Interval | undefined {
    const decimalsOf = apart ? () => 0 : this.decimalsOf(expression);
    return span(expression, (at) => {
      const reading = this.readingAt(at);
      return typeof reading === "object" ? interval(decimal(reading.value), this.half(at, reading, decimalsOf(at))) : reading;
    });
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
    return this.compareWith(cell, own);
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
    const made = this.compareWith(cell, expression);
    table.setVerdict(cell, made?.verdict ?? "none");
    return made;
  }

  private compareWith(cell: ComputedCell, expression: Expression): Comparison | undefined {
    const sure = this.atAGlance(cell, expression);
    if (sure) return new Comparison(this.figures, cell, expression, sure);
    const reading = this.readingAt(cell.address);
    if (typeof reading !== "object") return undefined;
    const result = evaluate(expression, (at) => this.valueAt(at));
    if (result.state !== "complete") return undefined;
    const printed = shift(decimal(reading.value), cell.shift);
    return new Comparison(this.figures, cell, expression, this.verdict(cell, expression, reading, printed, result.value), printed, result.value);
  }

  private verdict(cell: ComputedCell, expression: Expression, reading: NumberReading, printed: Decimal, expected: Decimal): Verdict {
    if (printed.minus(expected).abs().lte(Decimal.max(printed.abs(), 1).times(NOISE))) return "equal";
    if (cell.form.exact && !this.coarser(cell, reading, expression)) return "off";
    const apart = cell.form.apart ?? false;
    const among = expression.op === "sum" && !apart ? this.decimalsAmong(inputsOf(expression)) : 0;
    const half = shift(this.half(cell.address, reading, reading.decimals <= TYPED_DECIMALS ? among : 0), cell.shift);
    const spanned = this.spanOf(expression, apart);
    return spanned !== undefined && overlaps(spanned, interval(printed, half)) ? "rounding" : "off";
  }

  /** The verdict where plain numbers leave no doubt: most figures are right, and a quotient is rounded once. */
  private atAGlance(cell: ComputedCell, expression: Expression): Verdict | undefined {
    const figure = this.plain(cell.address);
    const expected = typeof figure === "number" ? plainValue(expression, (at) => this.plain(at)) : undefined;
    if (typeof figure !== "number" || !expected) return undefined;
    const scale = 10 ** cell.shift;
    const printed = figure * scale;
    const apart = Math.abs(printed - expected.value);
    const doubt = expected.error + Math.abs(printed) * 1e-15;
    const noise = Math.max(Math.abs(printed), 1) * NOISE;
    if (apart + doubt <= noise * 0.999) return "equal";
    if (apart - doubt <= noise * 1.001) return undefined;
    const reading = this.readingAt(cell.address);
    if (typeof reading !== "object") return undefined;
    if (expression.op === "sum") return this.sumAtAGlance(cell, expression, reading, apart, doubt);
    if (cell.form.exact || this.counts(cell.address, reading)) return undefined;
    return apart + doubt <= (10 ** -reading.decimals / 2) * scale * 0.999 ? "rounding" : undefined;
  }

  /** The verdict on a sum of cells that is not exact: the half units of a thousand terms in plain numbers, unless it hangs on the last of them. */
  private sumAtAGlance(cell: ComputedCell, expression: Expression, own: NumberReading, apart: number, doubt: number): Verdict | undefined {
    if (expression.op !== "sum" || !expression.terms.every((term) => term.op === "cell")) return undefined;
    if (cell.form.exact && !this.coarser(cell, own, expression)) return "off";
    const terms = expression.terms as readonly CellTerm[];
    const among = cell.form.apart ? 0 : this.decimalsAmong(terms.map((term) => term.at));
    let slack = this.plainHalf(cell.address, own, own.decimals <= TYPED_DECIMALS ? among : 0) * 10 ** cell.shift;
    for (const { at, shift: by } of terms) {
      const reading = this.readingAt(at);
      if (typeof reading === "object") slack += this.plainHalf(at, reading, among) * (by === 0 ? 1 : 10 ** by);
    }
    const unsure = doubt + slack * NOISE;
    if (apart + unsure <= slack) return "rounding";
    return apart - unsure > slack ? "off" : undefined;
  }

  private plainHalf(address: CellAddress, reading: NumberReading, decimals: number): number {
    return this.counts(address, reading) ? 0 : 10 ** -Math.max(decimals, reading.decimals) / 2;
  }
}

function columnKey(address: CellAddress): string {
  return `${address.sheet}\u0000${address.col}`;
}
