import { formatDecimals, plainNumber, readNumber } from "../cell/reading";
import type { NumberReading } from "../cell/reading";
import type { CellAddress } from "../grid/address";
import { BLANK } from "../grid/snapshot";
import type { Cell, Sheet, Snapshot } from "../grid/snapshot";
import { Decimal, decimal } from "./decimal";
import type { CellValue } from "./evaluate";
import { cellFigure } from "./evaluate";
import type { Expression } from "./expression";
import { inputsOf } from "./expression";
import type { Interval } from "./interval";
import { interval, span } from "./interval";
import type { TableView } from "./view";

/** More decimals than this are a calculation's, not a person's. */
const TYPED_DECIMALS = 3;

/** Whether a figure has no more decimals than a person types. */
export function isTyped({ decimals }: NumberReading): boolean {
  return decimals <= TYPED_DECIMALS;
}

/** The figures that stand on the sheets of a workbook, each with the half unit of its last digit (calculations.md §0). What is looked at is not noted. */
export class SheetFigures {
  private readonly sheets: ReadonlyMap<string, Sheet>;
  private readonly views = new Map<string, TableView[]>();
  private lastSheet: string | undefined;
  private lastRows: Sheet["rows"] = [];

  constructor(snapshot: Snapshot, views: readonly TableView[]) {
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

  /** The figure of a cell with its decimals; undefined for what is no number, "nothing" for a blank or a dash. */
  reading(address: CellAddress): NumberReading | "nothing" | undefined {
    const reading = readNumber(this.cellAt(address) ?? BLANK);
    if (reading.kind === "number") return reading;
    return reading.kind === "blank" || reading.kind === "dash" ? "nothing" : undefined;
  }

  /** The figure alone, without its decimals: quick. */
  plain(address: CellAddress): number | "nothing" | undefined {
    const plain = plainNumber(this.cellAt(address) ?? BLANK);
    if (plain !== undefined) return plain;
    const reading = this.reading(address);
    return typeof reading === "object" ? reading.value : reading;
  }

  /** Value for exact evaluation. */
  value(address: CellAddress): CellValue {
    const plain = this.plain(address);
    if (plain === undefined) return { kind: "unreadable" };
    return plain === "nothing" ? { kind: "blank" } : cellFigure(plain);
  }

  /** Whether a cell holds a whole number of things: such have no hidden decimals. */
  counts(address: CellAddress, reading: NumberReading): boolean {
    return reading.unit?.dimension === "count" || (this.views.get(address.sheet) ?? []).some((view) => view.cells.counts(address));
  }

  /** Half the unit of the last printed digit; zero for counts. */
  half(address: CellAddress, reading: NumberReading, decimals: number): Decimal {
    if (this.counts(address, reading)) return new Decimal(0);
    return new Decimal(10).pow(-Math.max(decimals, reading.decimals)).div(2);
  }

  /** The same in plain numbers. */
  plainHalf(address: CellAddress, reading: NumberReading, decimals: number): number {
    return this.counts(address, reading) ? 0 : 10 ** -Math.max(decimals, reading.decimals) / 2;
  }

  /** Decimals a person sees: a figure computed in full (97.706) that its format shows as 97.7 has one. */
  private shown(address: CellAddress, { decimals }: NumberReading): number {
    const format = this.cellAt(address)?.format;
    return Math.min(decimals, formatDecimals(format) ?? decimals);
  }

  /** Decimals shown by figures of one kind: a 4 among 1.5 and 2.5 is a 4.0. */
  decimalsAmong(addresses: readonly CellAddress[]): number {
    let decimals = 0;
    for (const address of addresses) {
      const reading = this.reading(address);
      if (typeof reading !== "object") continue;
      const shown = this.shown(address, reading);
      if (shown <= TYPED_DECIMALS) decimals = Math.max(decimals, shown);
    }
    return decimals;
  }

  /** Decimals of each input among those it is put together with: all of a sum, else those of its column. */
  private decimalsOf(expression: Expression): (address: CellAddress) => number {
    const inputs = inputsOf(expression);
    if (expression.op === "sum") {
      const decimals = this.decimalsAmong(inputs);
      return () => decimals;
    }
    // Several tables may share a column of a sheet: only the inputs of this expression count.
    const groups = new Map<string, CellAddress[]>();
    for (const at of inputs) {
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
  span(expression: Expression, apart: boolean): Interval | undefined {
    const decimalsOf = apart ? () => 0 : this.decimalsOf(expression);
    return span(expression, (at) => {
      const reading = this.reading(at);
      return typeof reading === "object" ? interval(decimal(reading.value), this.half(at, reading, decimalsOf(at))) : reading;
    });
  }
}

function columnKey(address: CellAddress): string {
  return `${address.sheet}\u0000${address.col}`;
}
