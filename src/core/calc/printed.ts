import { readNumber } from "../cell/reading";
import type { NumberReading } from "../cell/reading";
import { unit } from "../cell/unit";
import type { CellAddress } from "../grid/address";
import { addressKey } from "../grid/address";
import type { Snapshot } from "../grid/snapshot";
import { cellAt } from "../grid/snapshot";
import { positionsOf } from "../locate/located";
import type { ComputedCell } from "./calculation";
import { Decimal, decimal, shift } from "./decimal";
import type { CellValue } from "./evaluate";
import { evaluate } from "./evaluate";
import type { Expression } from "./expression";
import { dependencies } from "./expression";
import type { Interval } from "./interval";
import { interval, overlaps, span } from "./interval";
import type { TableView } from "./view";

/** A computed cell whose printed figure was compared with its printed inputs. Figures are in the column's official unit. */
export interface Comparison {
  readonly cell: ComputedCell;
  readonly printed: Decimal;
  readonly expected: Decimal;
  /** Exactly equal, off by no more than independent rounding explains, or off. */
  readonly verdict: "equal" | "rounding" | "off";
  /** Cells the figure is computed from. */
  readonly inputs: readonly CellAddress[];
}

/** More decimals than this are a calculation's, not a person's. */
const TYPED_DECIMALS = 3;

/** Reads the figures of a workbook as printed: each with the half unit of its last digit (calculations.md §0). */
export class PrintedFigures {
  private readonly sheets;
  private readonly counts: ReadonlySet<string>;
  private readonly typedDecimals = new Map<string, number>();

  constructor(snapshot: Snapshot, views: readonly TableView[]) {
    this.sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
    this.counts = countCells(views);
  }

  reading(address: CellAddress): NumberReading | "nothing" | undefined {
    const sheet = this.sheets.get(address.sheet);
    const reading = sheet ? readNumber(cellAt(sheet, address)) : ({ kind: "blank" } as const);
    if (reading.kind === "number") return reading;
    return reading.kind === "blank" || reading.kind === "dash" ? "nothing" : undefined;
  }

  /** Value for exact evaluation, straight from the sheet. */
  value(address: CellAddress): CellValue {
    const reading = this.reading(address);
    if (reading === undefined) return { kind: "unreadable" };
    return reading === "nothing" ? { kind: "blank" } : { kind: "number", value: decimal(reading.value) };
  }

  /** Half the unit of the last printed digit; zero for counts, which have no hidden decimals. */
  half(address: CellAddress, reading: NumberReading, decimals: number): Decimal {
    if (reading.unit?.dimension === "count" || this.counts.has(addressKey(address))) return new Decimal(0);
    return new Decimal(10).pow(-Math.max(decimals, reading.decimals)).div(2);
  }

  /** Decimals shown by figures of one kind: a 4 among 1.5 and 2.5 is a 4.0. */
  private decimalsAmong(key: string, addresses: readonly CellAddress[]): number {
    const known = this.typedDecimals.get(key);
    if (known !== undefined) return known;
    let decimals = 0;
    for (const address of addresses) {
      const reading = this.reading(address);
      if (typeof reading === "object" && reading.decimals <= TYPED_DECIMALS) decimals = Math.max(decimals, reading.decimals);
    }
    this.typedDecimals.set(key, decimals);
    return decimals;
  }

  private decimalsOf(group: readonly CellAddress[]): number {
    // Several tables may share a column of a sheet: the group itself is the key.
    return this.decimalsAmong(group.map(addressKey).join(), group);
  }

  /** Whether a figure and its inputs were printed to different last digits, so that one side must be a rounding. */
  private coarser(cell: ComputedCell, own: NumberReading, expression: Expression): boolean {
    const digits = dependencies(expression).flatMap((term) => {
      const reading = this.reading(term.at);
      return typeof reading === "object" ? [reading.decimals - term.shift] : [];
    });
    return Math.max(...digits) !== own.decimals - cell.shift;
  }

  /** Interval of an expression's value over printed inputs, in the expression's unit; `apart`: each input as precise as it is printed itself. */
  span(expression: Expression, apart = false): Interval | undefined {
    const terms = dependencies(expression).map((term) => term.at);
    const groups = new Map<string, CellAddress[]>();
    for (const at of terms) groups.set(columnKey(at), [...(groups.get(columnKey(at)) ?? []), at]);
    const sameUnit = this.decimalsAmong(`${terms.map(addressKey).join()}`, terms);
    return span(expression, (at) => {
      const reading = this.reading(at);
      if (typeof reading !== "object") return reading;
      const decimals = apart ? 0 : expression.op === "sum" ? sameUnit : this.decimalsOf(groups.get(columnKey(at)) ?? []);
      return interval(decimal(reading.value), this.half(at, reading, decimals));
    });
  }

  /** Compares a computed cell with its printed inputs; undefined when either side is no number. */
  compare(cell: ComputedCell, expression: Expression = cell.fromInputs ?? cell.expression): Comparison | undefined {
    const reading = this.reading(cell.address);
    if (typeof reading !== "object") return undefined;
    const result = evaluate(expression, (at) => this.value(at));
    if (result.state !== "complete") return undefined;
    const printed = shift(decimal(reading.value), cell.shift);
    const inputs = dependencies(expression).map((term) => term.at);
    const base = { cell, printed, expected: result.value, inputs };
    if (printed.minus(result.value).abs().lte(noise(printed))) return { ...base, verdict: "equal" };
    if (cell.form.exact && !this.coarser(cell, reading, expression)) return { ...base, verdict: "off" };
    const apart = cell.form.apart ?? false;
    const among = expression.op === "sum" && !apart ? this.decimalsAmong(inputs.map(addressKey).join(), inputs) : 0;
    const half = shift(this.half(cell.address, reading, reading.decimals <= TYPED_DECIMALS ? among : 0), cell.shift);
    const spanned = this.span(expression, apart);
    const within = spanned !== undefined && overlaps(spanned, interval(printed, half));
    return { ...base, verdict: within ? "rounding" : "off" };
  }
}

/** Binary noise of a figure Excel computed: far below any digit a person sees. */
function noise(value: Decimal): Decimal {
  return Decimal.max(value.abs(), 1).times("1e-12");
}

function columnKey(address: CellAddress): string {
  return `${address.sheet}\u0000${address.col}`;
}

/** Cells that hold whole numbers of things, by the column's form or the unit a yearly row names. */
function countCells(views: readonly TableView[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const view of views) {
    for (const found of view.table.columns) {
      if (!found.form.count && found.year === undefined) continue;
      for (const row of view.rows) {
        const own = found.form.count ? undefined : view.unitOf(row, found);
        const counts = found.form.count ?? (own !== undefined && unit(own).dimension === "count");
        if (counts) for (const at of positionsOf(view.table, row, found.id)) keys.add(addressKey(at));
      }
    }
  }
  return keys;
}
