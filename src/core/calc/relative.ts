import type { Position } from "../grid/address";
import { columnIndex } from "../grid/address";

const REFERENCE = /(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\w(.])/g;

/** Parts of a formula outside its quoted texts and sheet names. */
function outsideQuotes(formula: string, change: (part: string) => string): string {
  return formula
    .split(/("[^"]*"|'[^']*')/)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join("");
}

function offset(value: number, fixed: string, from: number): string {
  return fixed === "$" ? `${value}` : `[${value - from}]`;
}

/** A formula with its references relative to its own cell (R[-3]C[0]): the same for every cell it was filled into. */
export function relativeFormula(formula: string, at: Position): string {
  return outsideQuotes(formula, (part) =>
    part
      .replace(/\s+/g, "")
      .toUpperCase()
      .replace(
        REFERENCE,
        (_, fixedCol: string, col: string, fixedRow: string, row: string) =>
          `R${offset(Number(row) - 1, fixedRow, at.row)}C${offset(columnIndex(col), fixedCol, at.col)}`,
      ),
  );
}

/** The relative formula without its rows: sums over sections of different length are of one pattern. */
export function columnPattern(formula: string, at: Position): string {
  return relativeFormula(formula, at)
    .replace(/R(\[-?\d+\]|\d+)(?=C)/g, "R")
    .replace(/(RC(?:\[-?\d+\]|\d+))(?:[:,+]\1)+/g, "$1");
}
