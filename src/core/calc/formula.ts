import type { CellAddress } from "../grid/address";
import { a1, columnName, quoteSheet, reference } from "../grid/address";
import type { CellTerm, Expression } from "./expression";

/** Whether Excel itself would read the cell as the number we read (not text such as 12,276千円). */
export type IsPlainNumber = (address: CellAddress) => boolean;

class NotExpressible extends Error {}

/**
 * The live Excel formula of an expression, with its leading "=", as written into a cell of sheet `home`.
 * `shift` is the power of ten from stored figure to official unit of the target cell.
 * Undefined when a needed input is a number inside text, which Excel's arithmetic cannot read.
 */
export function formula(expression: Expression, home: string, shift: number, isPlain: IsPlainNumber): string | undefined {
  try {
    const body = write(expression, home, isPlain, 0);
    return `=${scaled(body, -shift, 0)}`;
  } catch (error) {
    if (error instanceof NotExpressible) return undefined;
    throw error;
  }
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

function write(expression: Expression, home: string, isPlain: IsPlainNumber, needed: Level): string {
  const part = (term: Expression, level: Level): string => write(term, home, isPlain, level);
  switch (expression.op) {
    case "constant":
      return expression.value.startsWith("-") ? `(${expression.value})` : expression.value;
    case "cell":
      if (!isPlain(expression.at)) throw new NotExpressible();
      return scaled(reference(expression.at, home), expression.shift, needed);
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
    case "divide": {
      const quotient = `${part(expression.left, 2)}/${part(expression.right, 3)}`;
      if (expression.whenZero === undefined) return bracket(quotient, 2, needed);
      return `IF(${part(expression.right, 0)}=0,"${expression.whenZero}",${quotient})`;
    }
    case "sum":
      return sumFormula(expression.terms, home, isPlain);
  }
}

/** SUM over runs of neighbouring cells; terms of another unit or that are no cells are added behind. */
function sumFormula(terms: readonly Expression[], home: string, isPlain: IsPlainNumber): string {
  const cells = terms.filter((term): term is CellTerm => term.op === "cell");
  // SUM passes over text, as our reading passes over dashes and blanks; text that is a number would be lost.
  if (cells.some((cell) => !isPlain(cell.at))) throw new NotExpressible();
  const byShift = new Map<number, CellTerm[]>();
  for (const cell of cells) byShift.set(cell.shift, [...(byShift.get(cell.shift) ?? []), cell]);
  const pieces = [...byShift].flatMap(([shift, group]) =>
    chunk(runs(group.map((cell) => cell.at), home), 250).map((run) => scaled(`SUM(${run.join(",")})`, shift, 2)),
  );
  const others = terms.filter((term) => term.op !== "cell").map((term) => write(term, home, isPlain, 2));
  const all = [...pieces, ...others];
  return all.length === 1 ? all[0]! : `SUM(${all.join(",")})`;
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
      last && last.sheet === cell.sheet && (vertical ? last.col === cell.col && last.row + 1 === cell.row : last.row === cell.row && last.col + 1 === cell.col);
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
