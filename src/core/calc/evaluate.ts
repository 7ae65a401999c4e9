import type { CellAddress } from "../grid/address";
import { BlockSum } from "./blockSum";
import { Decimal, decimal, shift, ZERO } from "./decimal";
import type { Expression } from "./expression";

/** Result of an expression: incomplete is a state, not an error (architecture.md law 5). */
export type Result =
  | {
      readonly state: "complete";
      readonly value: Decimal;
      /** The same as a plain number, when it is whole. */ readonly whole?: number | undefined;
    }
  /** A sign instead of a figure, e.g. － for a quotient with a zero divisor. */
  | { readonly state: "text"; readonly text: string }
  | { readonly state: "incomplete"; readonly missing: readonly CellAddress[] };

/** What a cell gives to an expression, in the unit it is stored in. */
export type CellValue =
  | {
      readonly kind: "number";
      readonly value: Decimal;
      /** The same as a plain number, when it is whole: sums of such are exact without Decimal. */ readonly whole?: number | undefined;
    }
  | { readonly kind: "blank" }
  /** A dash: nothing, counted as zero even where a figure is required. */
  | { readonly kind: "none" }
  | { readonly kind: "unreadable" };

/** A figure as it stands in a cell; its Decimal is made when asked for. */
class CellFigure {
  readonly kind = "number";

  constructor(private readonly figure: number) {}

  get value(): Decimal {
    return decimal(this.figure);
  }

  get whole(): number | undefined {
    return Number.isSafeInteger(this.figure) ? this.figure : undefined;
  }
}

export function cellFigure(figure: number): CellValue {
  return new CellFigure(figure);
}

/** Gives the value of a cell; `whole` gives it as a plain number where it is whole, which is all that most sums need. */
export interface ReadCell {
  (address: CellAddress): CellValue;
  readonly whole?: (address: CellAddress) => number | undefined;
}

function incomplete(...results: readonly Result[]): Result {
  return { state: "incomplete", missing: results.flatMap((result) => (result.state === "incomplete" ? result.missing : [])) };
}

function binary(left: Result, right: Result, apply: (left: Decimal, right: Decimal) => Result): Result {
  if (left.state === "complete" && right.state === "complete") return apply(left.value, right.value);
  if (left.state === "incomplete" || right.state === "incomplete") return incomplete(left, right);
  return left.state === "text" ? left : right;
}

/** A whole result; its Decimal is made when asked for. */
class WholeResult {
  readonly state = "complete";

  constructor(readonly whole: number) {}

  get value(): Decimal {
    return new Decimal(this.whole);
  }
}

function complete(value: Decimal): Result {
  return { state: "complete", value };
}

/** A sum as it grows: optional blanks are nothing, required blanks make it incomplete, all blank is incomplete unless blanks count as zero. */
class Total {
  private exact = ZERO;
  /** Whole figures are added without Decimal as long as that is exact. */
  private whole = 0;
  private readonly missing: CellAddress[] = [];
  private readonly blanks: CellAddress[] = [];

  constructor(private any: boolean) {}

  /** Whether a whole figure could be added in plain numbers. */
  addWhole(figure: number): boolean {
    const sum = this.whole + figure;
    if (!Number.isSafeInteger(sum)) return false;
    this.whole = sum;
    return (this.any = true);
  }

  addCell(at: CellAddress, cell: CellValue, by: number, required: boolean): void {
    if (cell.kind === "blank") (required ? this.missing : this.blanks).push({ ...at });
    else if (cell.kind === "unreadable") this.missing.push({ ...at });
    else {
      this.any = true;
      if (cell.kind !== "number") return;
      if (by !== 0 || cell.whole === undefined || !this.addWhole(cell.whole)) this.exact = this.exact.plus(shift(cell.value, by));
    }
  }

  add(result: Result): void {
    if (result.state === "incomplete") this.missing.push(...result.missing);
    else {
      this.any = true;
      if (result.state === "complete") this.exact = this.exact.plus(result.value);
    }
  }

  get result(): Result {
    const { any, exact, whole, missing, blanks } = this;
    if (missing.length > 0) return { state: "incomplete", missing };
    if (any && exact.isZero()) return new WholeResult(whole);
    return any ? complete(whole === 0 ? exact : exact.plus(whole)) : { state: "incomplete", missing: blanks };
  }
}

function evaluateSum(sum: Extract<Expression, { readonly op: "sum" }>, read: ReadCell): Result {
  const total = new Total(sum.blankIsZero ?? false);
  if (sum instanceof BlockSum) {
    sum.each((at, by, required) => {
      const whole = by === 0 ? read.whole?.(at) : undefined;
      if (whole === undefined || !total.addWhole(whole)) total.addCell(at, read(at), by, required);
    });
    return total.result;
  }
  for (const term of sum.terms) {
    if (term.op === "cell") total.addCell(term.at, read(term.at), term.shift, term.required);
    else total.add(evaluate(term, read));
  }
  return total.result;
}

/** Exact value of an expression. Never throws; a missing or unreadable input makes it incomplete. */
export function evaluate(expression: Expression, read: ReadCell): Result {
  switch (expression.op) {
    case "constant":
      return complete(decimal(expression.value));
    case "cell": {
      const cell = read(expression.at);
      if (cell.kind === "number") return complete(shift(cell.value, expression.shift));
      if (cell.kind === "none" || (cell.kind === "blank" && !expression.required)) return complete(ZERO);
      return { state: "incomplete", missing: [expression.at] };
    }
    case "sum":
      return evaluateSum(expression, read);
    case "named":
      return evaluate(expression.term, read);
    case "round": {
      const result = evaluate(expression.term, read);
      return result.state === "complete" ? complete(result.value.toDecimalPlaces(expression.digits, Decimal.ROUND_HALF_UP)) : result;
    }
    default:
      return binary(evaluate(expression.left, read), evaluate(expression.right, read), (left, right) => apply(expression, left, right));
  }
}

type BinaryExpression = Extract<Expression, { readonly left: Expression }>;

function apply(expression: BinaryExpression, left: Decimal, right: Decimal): Result {
  switch (expression.op) {
    case "subtract":
      return complete(left.minus(right));
    case "multiply":
      return complete(left.times(right));
    case "min":
      return complete(Decimal.min(left, right));
    case "max":
      return complete(Decimal.max(left, right));
    case "divide":
      if (!right.isZero()) return complete(left.div(right));
      return expression.whenZero === undefined ? { state: "incomplete", missing: [] } : { state: "text", text: expression.whenZero };
  }
}
