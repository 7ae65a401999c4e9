import type { CellAddress } from "../grid/address";
import { Decimal, shift } from "./decimal";
import type { Expression } from "./expression";

/** All values that could have been printed as the given figure. */
export interface Interval {
  readonly low: Decimal;
  readonly high: Decimal;
}

/** A cell's printed figure as an interval in its stored unit; undefined when it is no number. Blanks give zero when they may. */
export type ReadInterval = (address: CellAddress) => Interval | "nothing" | undefined;

export function interval(value: Decimal, half: Decimal): Interval {
  return { low: value.minus(half), high: value.plus(half) };
}

function hull(values: readonly Decimal[]): Interval {
  return { low: Decimal.min(...values), high: Decimal.max(...values) };
}

/** Whether two intervals share a value. */
export function overlaps(a: Interval, b: Interval): boolean {
  return a.low.lte(b.high) && b.low.lte(a.high);
}

/**
 * The interval an expression spans over printed inputs (calculations.md §0: independent rounding).
 * For a sum of n parts of unit u this is ±n·u/2; for ratios it is full interval arithmetic.
 * Undefined when an input is missing or a divisor could be zero.
 */
export function span(expression: Expression, read: ReadInterval): Interval | undefined {
  switch (expression.op) {
    case "constant": {
      const value = new Decimal(expression.value);
      return { low: value, high: value };
    }
    case "cell": {
      const found = read(expression.at);
      if (found === undefined || (found === "nothing" && expression.required)) return undefined;
      if (found === "nothing") return { low: new Decimal(0), high: new Decimal(0) };
      return { low: shift(found.low, expression.shift), high: shift(found.high, expression.shift) };
    }
    case "sum":
      return spanSum(expression.terms, read);
    case "named":
      return span(expression.term, read);
    case "round": {
      const inner = span(expression.term, read);
      const half = new Decimal(10).pow(-expression.digits).div(2);
      return inner && { low: inner.low.minus(half), high: inner.high.plus(half) };
    }
    default:
      return spanBinary(expression, read);
  }
}

function spanSum(terms: readonly Expression[], read: ReadInterval): Interval | undefined {
  let low = new Decimal(0);
  let high = new Decimal(0);
  let any = false;
  for (const term of terms) {
    const part = term.op === "cell" && read(term.at) === "nothing" && !term.required ? "nothing" : span(term, read);
    if (part === undefined) return undefined;
    if (part === "nothing") continue;
    any = true;
    low = low.plus(part.low);
    high = high.plus(part.high);
  }
  return any ? { low, high } : undefined;
}

function spanBinary(expression: Extract<Expression, { readonly left: Expression }>, read: ReadInterval): Interval | undefined {
  const left = span(expression.left, read);
  const right = span(expression.right, read);
  if (!left || !right) return undefined;
  switch (expression.op) {
    case "subtract":
      return { low: left.low.minus(right.high), high: left.high.minus(right.low) };
    case "multiply":
      return hull([left.low.times(right.low), left.low.times(right.high), left.high.times(right.low), left.high.times(right.high)]);
    case "divide":
      if (right.low.lte(0) && right.high.gte(0)) return undefined;
      return hull([left.low.div(right.low), left.low.div(right.high), left.high.div(right.low), left.high.div(right.high)]);
    case "min":
      return { low: Decimal.min(left.low, right.low), high: Decimal.min(left.high, right.high) };
    case "max":
      return { low: Decimal.max(left.low, right.low), high: Decimal.max(left.high, right.high) };
  }
}
