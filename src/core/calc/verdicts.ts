import type { NumberReading } from "../cell/reading";
import type { ComputedCell } from "./computedCells";
import { Comparison } from "./comparison";
import type { Verdict } from "./comparison";
import { Decimal, decimal, shift } from "./decimal";
import { evaluate } from "./evaluate";
import type { CellTerm, Expression } from "./expression";
import { dependencies, inputsOf } from "./expression";
import { interval, overlaps } from "./interval";
import { plainValue } from "./plainValue";
import type { SheetFigures } from "./sheetFigures";
import { isTyped } from "./sheetFigures";

/** Binary noise of a figure Excel computed, relative to the figure: far below any digit a person sees. */
const NOISE = 1e-12;

/** Judges printed figures by what their expressions give over printed inputs (calculations.md §0): plain numbers first, exact ones where those leave doubt. */
export class Verdicts {
  constructor(private readonly figures: SheetFigures) {}

  /** Compares a computed cell with an expression for it; undefined when either side is no number. */
  compare(cell: ComputedCell, expression: Expression): Comparison | undefined {
    const { figures } = this;
    const sure = this.atAGlance(cell, expression);
    if (sure) return new Comparison(figures, cell, expression, sure);
    const reading = figures.reading(cell.address);
    if (typeof reading !== "object") return undefined;
    const result = evaluate(expression, (at) => figures.value(at));
    if (result.state !== "complete") return undefined;
    const printed = shift(decimal(reading.value), cell.shift);
    return new Comparison(figures, cell, expression, this.exactly(cell, expression, reading, printed, result.value), printed, result.value);
  }

  private exactly(cell: ComputedCell, expression: Expression, reading: NumberReading, printed: Decimal, expected: Decimal): Verdict {
    const { figures } = this;
    if (printed.minus(expected).abs().lte(Decimal.max(printed.abs(), 1).times(NOISE))) return "equal";
    if (cell.form.exact && !this.coarser(cell, reading, expression)) return "off";
    const apart = cell.form.apart ?? false;
    const among = expression.op === "sum" && !apart ? figures.decimalsAmong(inputsOf(expression)) : 0;
    const half = shift(figures.half(cell.address, reading, isTyped(reading) ? among : 0), cell.shift);
    const spanned = figures.span(expression, apart);
    return spanned !== undefined && overlaps(spanned, interval(printed, half)) ? "rounding" : "off";
  }

  /** Whether a figure and its inputs were printed to different last digits, so that one side must be a rounding. */
  private coarser(cell: ComputedCell, own: NumberReading, expression: Expression): boolean {
    const digits = dependencies(expression).flatMap((term) => {
      const reading = this.figures.reading(term.at);
      return typeof reading === "object" ? [reading.decimals - term.shift] : [];
    });
    return Math.max(...digits) !== own.decimals - cell.shift;
  }

  /** The verdict where plain numbers leave no doubt: most figures are right, and a quotient is rounded once. */
  private atAGlance(cell: ComputedCell, expression: Expression): Verdict | undefined {
    const { figures } = this;
    const figure = figures.plain(cell.address);
    const expected = typeof figure === "number" ? plainValue(expression, (at) => figures.plain(at)) : undefined;
    if (typeof figure !== "number" || !expected) return undefined;
    const scale = 10 ** cell.shift;
    const printed = figure * scale;
    const apart = Math.abs(printed - expected.value);
    const doubt = expected.error + Math.abs(printed) * 1e-15;
    const noise = Math.max(Math.abs(printed), 1) * NOISE;
    if (apart + doubt <= noise * 0.999) return "equal";
    if (apart - doubt <= noise * 1.001) return undefined;
    const reading = figures.reading(cell.address);
    if (typeof reading !== "object") return undefined;
    if (expression.op === "sum") return this.sumAtAGlance(cell, expression.terms, expression, reading, apart, doubt);
    if (cell.form.exact || figures.counts(cell.address, reading)) return undefined;
    return apart + doubt <= (10 ** -reading.decimals / 2) * scale * 0.999 ? "rounding" : undefined;
  }

  /** The verdict on a sum of cells that is not exact: the half units of a thousand terms in plain numbers, unless it hangs on the last of them. */
  private sumAtAGlance(
    cell: ComputedCell,
    terms: readonly Expression[],
    expression: Expression,
    own: NumberReading,
    apart: number,
    doubt: number,
  ): Verdict | undefined {
    const { figures } = this;
    if (!terms.every((term): term is CellTerm => term.op === "cell")) return undefined;
    if (cell.form.exact && !this.coarser(cell, own, expression)) return "off";
    const among = cell.form.apart ? 0 : figures.decimalsAmong(terms.map((term) => term.at));
    let slack = figures.plainHalf(cell.address, own, isTyped(own) ? among : 0) * 10 ** cell.shift;
    for (const { at, shift: by } of terms) {
      const reading = figures.reading(at);
      if (typeof reading === "object") slack += figures.plainHalf(at, reading, among) * (by === 0 ? 1 : 10 ** by);
    }
    const unsure = doubt + slack * NOISE;
    if (apart + unsure <= slack) return "rounding";
    return apart - unsure > slack ? "off" : undefined;
  }
}
