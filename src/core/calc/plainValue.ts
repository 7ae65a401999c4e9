import type { CellAddress } from "../grid/address";
import { BlockSum } from "./blockSum";
import type { CellTerm, Expression } from "./expression";

/** Relative error of one step of binary arithmetic, with room to spare. */
const STEP = 2.3e-16;
/** Relative error of a stored figure: Excel shows 15 digits of it. */
const STORED = 1e-15;

/** A printed figure in its stored unit, "nothing" for a blank, undefined for anything a number cannot be taken from at a glance. */
export type ReadPlain = (address: CellAddress) => number | "nothing" | undefined;

/** A value in plain arithmetic, with how far the exact value may be from it. */
export interface PlainValue {
  readonly value: number;
  /** Most the exact value differs from `value`. */
  readonly error: number;
  /** Most the value can move when every input moves by half a unit: a bound for its rounding. */
  readonly slack: number;
}

/**
 * An expression in plain numbers, for pre-screening: when even the error bound leaves no doubt the exact calculation is saved.
 * Undefined where only the exact calculation can tell: a missing input, a divisor that could be zero, a rounding.
 */
export function plainValue(expression: Expression, read: ReadPlain): PlainValue | undefined {
  switch (expression.op) {
    case "cell":
      return cellValue(expression, read);
    case "constant":
      return stored(Number(expression.value), 0, 0);
    case "named":
      return plainValue(expression.term, read);
    case "sum":
      return plainSum(expression, read);
    case "round":
      return undefined;
    default:
      return binary(expression, read);
  }
}

function stored(figure: number, shift: number, slack: number): PlainValue | undefined {
  const value = shift === 0 ? figure : figure * 10 ** shift;
  if (!Number.isFinite(value)) return undefined;
  const exact = shift >= 0 && Number.isSafeInteger(figure) && Number.isSafeInteger(value);
  return { value, error: exact ? 0 : Math.abs(value) * STORED, slack };
}

function cellValue(term: CellTerm, read: ReadPlain): PlainValue | undefined {
  const found = read(term.at);
  if (found === undefined || (found === "nothing" && term.required)) return undefined;
  return stored(found === "nothing" ? 0 : found, term.shift, 10 ** term.shift / 2);
}

/** A sum in plain numbers as it grows; it fails with the first part a number cannot be taken from. */
class PlainTotal {
  private value = 0;
  private error = 0;
  private slack = 0;
  private any = false;
  failed = false;

  addCell(found: ReturnType<ReadPlain>, by: number, required: boolean): void {
    if (found === "nothing" && !required) return;
    const part = typeof found !== "number" ? undefined : by === 0 ? found : found * 10 ** by;
    if (part === undefined || !Number.isFinite(part)) {
      this.failed = true;
      return;
    }
    const exact = by >= 0 && Number.isSafeInteger(found) && Number.isSafeInteger(part);
    this.addPart(part, exact ? 0 : Math.abs(part) * STORED, by === 0 ? 0.5 : 10 ** by / 2);
  }

  addPart(value: number, error: number, slack: number): void {
    this.any = true;
    this.value += value;
    this.error += error + (Number.isSafeInteger(this.value) ? 0 : Math.abs(this.value) * STEP);
    this.slack += slack;
  }

  get result(): PlainValue | undefined {
    const { value, error, slack } = this;
    return this.any && !this.failed ? { value, error, slack } : undefined;
  }
}

function plainSum(sum: Extract<Expression, { readonly op: "sum" }>, read: ReadPlain): PlainValue | undefined {
  const total = new PlainTotal();
  if (sum instanceof BlockSum) {
    sum.each((at, by, required) => total.failed || total.addCell(read(at), by, required));
    return total.result;
  }
  for (const term of sum.terms) {
    if (term.op === "cell") total.addCell(read(term.at), term.shift, term.required);
    else {
      const part = plainValue(term, read);
      if (!part) return undefined;
      total.addPart(part.value, part.error, part.slack);
    }
    if (total.failed) return undefined;
  }
  return total.result;
}

function binary(expression: Extract<Expression, { readonly left: Expression }>, read: ReadPlain): PlainValue | undefined {
  const a = plainValue(expression.left, read);
  const b = plainValue(expression.right, read);
  if (!a || !b) return undefined;
  const of = (value: number, error: number, slack: number): PlainValue => ({ value, error: error + Math.abs(value) * STEP, slack });
  switch (expression.op) {
    case "subtract":
      return of(a.value - b.value, a.error + b.error, a.slack + b.slack);
    case "multiply":
      return of(a.value * b.value, cross(a.value, b.value, a.error, b.error), cross(a.value, b.value, a.slack, b.slack));
    case "divide": {
      const least = Math.abs(b.value) - b.error - b.slack;
      if (least <= 0) return undefined;
      const value = a.value / b.value;
      return of(value, (a.error + Math.abs(value) * b.error) / least, (a.slack + Math.abs(value) * b.slack) / least);
    }
    case "min":
      return of(Math.min(a.value, b.value), Math.max(a.error, b.error), Math.max(a.slack, b.slack));
    case "max":
      return of(Math.max(a.value, b.value), Math.max(a.error, b.error), Math.max(a.slack, b.slack));
  }
}

/** Most a product moves when its factors move by so much. */
function cross(a: number, b: number, byA: number, byB: number): number {
  return Math.abs(a) * byB + Math.abs(b) * byA + byA * byB;
}
