import type { CellAddress } from "../grid/address";
import { BlockSum } from "./blockSum";

/** A cell an expression reads. `shift` is the power of ten from the stored figure to the unit of the expression. */
export interface CellTerm {
  readonly op: "cell";
  readonly at: CellAddress;
  readonly label: string;
  /** Name of its row, unless the label says it. */
  readonly of?: string | undefined;
  readonly unit?: string | undefined;
  readonly shift: number;
  /** A blank makes the result incomplete; otherwise a blank counts as nothing in a sum. */
  readonly required: boolean;
}

/**
 * One definition of a computed cell. From it come the exact value (evaluate), the Excel formula (formula),
 * the explanation (explain) and the cells it depends on (dependencies).
 */
export type Expression =
  | CellTerm
  | { readonly op: "constant"; readonly value: string; readonly label: string }
  /** With all terms blank the result is incomplete; with `blankIsZero` it is nothing. */
  | { readonly op: "sum"; readonly terms: readonly Expression[]; readonly label?: string; readonly blankIsZero?: boolean }
  | BlockSum
  | { readonly op: "subtract"; readonly left: Expression; readonly right: Expression }
  | { readonly op: "multiply"; readonly left: Expression; readonly right: Expression }
  /** `whenZero` is the text shown instead of a quotient with a zero divisor; without it the result is incomplete. */
  | { readonly op: "divide"; readonly left: Expression; readonly right: Expression; readonly whenZero?: string }
  | { readonly op: "min" | "max"; readonly left: Expression; readonly right: Expression }
  /** Rounds half up to `digits` decimals. */
  | { readonly op: "round"; readonly term: Expression; readonly digits: number }
  /** A part with a name of its own in the explanation. */
  | { readonly op: "named"; readonly label: string; readonly term: Expression };

/** A constant with the reason it may be used (0.0036 TJ/千kWh, 排出係数 …). */
export function constant(value: string | number, label: string): Expression {
  return { op: "constant", value: String(value), label };
}

function isTerm(term: Expression | undefined): term is Expression {
  return term !== undefined;
}

/** Sum; undefined parts (columns the sheet does not have) are left out. Undefined when nothing is left. */
export function sum(terms: readonly (Expression | undefined)[], label?: string): Expression | undefined {
  const present = terms.every(isTerm) ? terms : terms.filter(isTerm);
  if (present.length === 0) return undefined;
  return label === undefined ? { op: "sum", terms: present } : { op: "sum", terms: present, label };
}

type Maybe = Expression | undefined;

/** A sum over cells that were filled in on purpose: blanks mean nothing, even all of them. */
export function blankIsZero(term: Maybe): Maybe {
  if (term instanceof BlockSum) return term.withBlanksAsZero();
  return term?.op === "sum" ? { ...term, blankIsZero: true } : term;
}

function both(left: Maybe, right: Maybe, make: (left: Expression, right: Expression) => Expression): Maybe {
  return left && right && make(left, right);
}

export function subtract(left: Maybe, right: Maybe): Maybe {
  return both(left, right, (l, r) => ({ op: "subtract", left: l, right: r }));
}

export function multiply(left: Maybe, right: Maybe): Maybe {
  return both(left, right, (l, r) => ({ op: "multiply", left: l, right: r }));
}

export function divide(left: Maybe, right: Maybe, whenZero?: string): Maybe {
  return both(left, right, (l, r) =>
    whenZero === undefined ? { op: "divide", left: l, right: r } : { op: "divide", left: l, right: r, whenZero },
  );
}

export function min(left: Maybe, right: Maybe): Maybe {
  return both(left, right, (l, r) => ({ op: "min", left: l, right: r }));
}

export function max(left: Maybe, right: Maybe): Maybe {
  return both(left, right, (l, r) => ({ op: "max", left: l, right: r }));
}

/** left ÷ right × 100, in %. */
export function percent(left: Maybe, right: Maybe, whenZero?: string): Maybe {
  return multiply(divide(left, right, whenZero), constant(100, "百分率にする"));
}

export function named(label: string, term: Maybe): Maybe {
  return term && { op: "named", label, term };
}

/** The direct parts of an expression. */
export function parts(expression: Expression): readonly Expression[] {
  switch (expression.op) {
    case "cell":
    case "constant":
      return [];
    case "sum":
      return expression.terms;
    case "round":
    case "named":
      return [expression.term];
    default:
      return [expression.left, expression.right];
  }
}

/** Every cell an expression reads, in order. */
export function dependencies(expression: Expression): CellTerm[] {
  if (expression.op === "cell") return [expression];
  return parts(expression).flatMap(dependencies);
}

/** Where the cells stand that an expression reads, in order. */
export function inputsOf(expression: Expression): CellAddress[] {
  const found: CellAddress[] = [];
  addInputs(expression, found);
  return found;
}

function addInputs(expression: Expression, to: CellAddress[]): void {
  if (expression.op === "cell") to.push(expression.at);
  else if (expression instanceof BlockSum) expression.each((at) => to.push({ ...at }));
  else for (const part of parts(expression)) addInputs(part, to);
}
