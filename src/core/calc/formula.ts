import type { CellAddress } from "../grid/address";
import { a1, columnName, quoteSheet, reference } from "../grid/address";
import type { CellTerm, Expression } from "./expression";
import { parts } from "./expression";

/**
 * How Excel's arithmetic takes a cell: `plain` as we do; `silent` is text without a number (－), which SUM passes over but which
 * other operators refuse; `hidden` is a number inside text (12,276千円), which Excel cannot read at all.
 */
export type ExcelReading = (address: CellAddress) => "plain" | "silent" | "hidden";

class NotExpressible extends Error {}

/**
 * The live Excel formula of an expression, with its leading "=", as written into a cell of sheet `home`.
 * `shift` is the power of ten from stored figure to official unit of the target cell.
 * Undefined when a needed input is a number inside text, which Excel's arithmetic cannot read.
 */
export function formula(expression: Expression, home: string, shift: number, excel: ExcelReading): string | undefined {
  try {
    const { term, exponent } = powerOfTen(expression);
    const body = scaled(write(term, home, excel, 0), exponent - shift, 0);
    return `=${zeroDivisors(term).reduce((inner, { right, whenZero }) => `IF(${write(right, home, excel, 0)}=0,"${whenZero}",${inner})`, body)}`;
  } catch (error) {
    if (error instanceof NotExpressible) return undefined;
    throw error;
  }
}

/** Takes factors of ten (百分率, 千円 → 円) off the top: they join the shift of the target cell. */
function powerOfTen(expression: Expression): { readonly term: Expression; readonly exponent: number } {
  if (expression.op === "named") return powerOfTen(expression.term);
  if (expression.op !== "multiply" || expression.right.op !== "constant" || !/^10+$/.test(expression.right.value))
    return { term: expression, exponent: 0 };
  const { term, exponent } = powerOfTen(expression.left);
  return { term, exponent: exponent + expression.right.value.length - 1 };
}

type Guarded = Extract<Expression, { readonly op: "divide" }> & { readonly whenZero: string };

/** Quotients that show a sign instead of a figure: the sign must come before any arithmetic with it. */
function zeroDivisors(expression: Expression): Guarded[] {
  const inner = parts(expression).flatMap(zeroDivisors);
  return expression.op === "divide" && expression.whenZero !== undefined ? [...inner, expression as Guarded] : inner;
}

// Operator precedence: 0 free, 1 additive, 2 multiplicative, 3 atom needed.
type Level = 0 | 1 | 2 | 3;

function bracket(text: string, own: Level, needed: Level): string {
  return own < needed ? `(${text})` : text;
}

function scaled(text: string, exponent: number, needed: Level): string {
  if (exponent === 0) return text;
  const factor = `1${"0".repeat(Math.abs(exponent))}`;
  const inner = /^[\w.$'!()]+$/.test(text) || /^\w+\(.*\)$/.test(text) ? text : `(${text})`;
  return bracket(exponent > 0 ? `${inner}*${factor}` : `${inner}/${factor}`, 2, needed);
}

function write(expression: Expression, home: string, excel: ExcelReading, needed: Level): string {
  const part = (term: Expression, level: Level): string => write(term, home, excel, level);
  switch (expression.op) {
    case "constant":
      return expression.value.startsWith("-") ? `(${expression.value})` : expression.value;
    case "cell":
      return scaled(cellReference(expression, home, excel), expression.shift, needed);
    case "named":
      return part(expression.term, needed);
    case "round":
      return `ROUND(${part(expression.term, 0)},${expression.digits})`;
    case "min":
    case "max":
      return `${expression.op.toUpperCase()}(${part(expression.left, 0)},${part(expression.right, 0)})`;
    case "subtract":
      return bracket(`${part(expression.left, 1)}-${part(expression.right, 2)}`, 1, needed);
    case "multiply":
      return bracket(`${part(expression.left, 2)}*${part(expression.right, 2)}`, 2, needed);
    case "divide":
      return bracket(`${part(expression.left, 2)}/${part(expression.right, 3)}`, 2, needed);
    case "sum":
      return sumFormula(expression.terms, home, excel, needed);
  }
}

function cellReference(term: CellTerm, home: string, excel: ExcelReading): string {
  const reading = excel(term.at);
  if (reading === "hidden") throw new NotExpressible();
  const name = reference(term.at, home);
  return reading === "silent" ? `N(${name})` : name;
}

/** SUM over runs of neighbouring cells; terms of another unit or that are no cells are added behind. */
function sumFormula(terms: readonly Expression[], home: string, excel: ExcelReading, needed: Level): string {
  const cells = terms.filter((term): term is CellTerm => term.op === "cell");
  // SUM passes over text, as our reading passes over dashes and blanks; text that is a number would be lost.
  if (cells.some((cell) => excel(cell.at) === "hidden")) throw new NotExpressible();
  const byShift = new Map<number, CellTerm[]>();
  for (const cell of cells) byShift.set(cell.shift, [...(byShift.get(cell.shift) ?? []), cell]);
  const runsOf = (group: readonly CellTerm[]): string[] =>
    runs(
      group.map(({ at }) => at),
      home,
    );
  const pieces = [...byShift].flatMap(([shift, group]) =>
    chunk(runsOf(group), 250).map((run) => ({ text: `SUM(${run.join(",")})`, shift })),
  );
  const others = terms.filter((term) => term.op !== "cell");
  const [first, ...rest] = pieces;
  if (first && rest.length + others.length === 0) return scaled(first.text, first.shift, needed);
  if (!first && others.length === 1) return write(others[0]!, home, excel, needed);
  return `SUM(${[...pieces.map(({ text, shift }) => scaled(text, shift, 2)), ...others.map((term) => write(term, home, excel, 2))].join(",")})`;
}

function chunk<T>(items: readonly T[], size: number): T[][] {
  const chunks: T[][] = [];
  for (let start = 0; start < items.length; start += size) chunks.push(items.slice(start, start + size));
  return chunks;
}

/** Cells as ranges: neighbours in one column (or, failing that, one row) become A1:A5. */
function runs(cells: readonly CellAddress[], home: string): string[] {
  const vertical = cells.length > 1 && cells[0]!.col === cells[1]!.col;
  const result: CellAddress[][] = [];
  for (const cell of cells) {
    const last = result.at(-1)?.at(-1);
    const next =
      last &&
      last.sheet === cell.sheet &&
      (vertical ? last.col === cell.col && last.row + 1 === cell.row : last.row === cell.row && last.col + 1 === cell.col);
    if (next) result.at(-1)!.push(cell);
    else result.push([cell]);
  }
  return result.map((run) => {
    const prefix = run[0]!.sheet === home ? "" : `${quoteSheet(run[0]!.sheet)}!`;
    const first = a1(run[0]!);
    const last = `${columnName(run.at(-1)!.col)}${run.at(-1)!.row + 1}`;
    return first === last ? prefix + first : `${prefix}${first}:${last}`;
  });
}
