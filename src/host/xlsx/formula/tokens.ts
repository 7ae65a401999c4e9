import { MAX_COLUMNS, MAX_ROWS } from "../limits";
import { columnIndex } from "../../../core/grid/address";

/** One coordinate of a reference; zero-based. */
export interface Coordinate {
  readonly index: number;
  readonly absolute: boolean;
}

/** A piece of a formula: text that stays as it is, a function name, or a coordinate that may move. */
export type Piece =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "function"; readonly text: string }
  | { readonly kind: "row" | "column"; readonly at: Coordinate };

/** A name ends where none of these follow; every non-ASCII character can be part of a Japanese name. */
const NAME_END = String.raw`(?![\w.\\?!([]|[^\x00-\x7f])`;
const STRING = /"(?:[^"]|"")*"/y;
const QUOTED_SHEET = /'(?:[^']|'')*'/y;
const ERROR = /#(?:REF!|DIV\/0!|N\/A|NAME\?|NULL!|NUM!|VALUE!|GETTING_DATA|SPILL!|CALC!)/iy;
const CELL = new RegExp(String.raw`(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})${NAME_END}`, "y");
const COLUMNS = new RegExp(String.raw`(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})${NAME_END}`, "y");
const ROWS = new RegExp(String.raw`(\$?)([1-9]\d{0,6}):(\$?)([1-9]\d{0,6})${NAME_END}`, "y");
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const NAME = /(?:[A-Za-z_\\]|[^\x00-\x7f])(?:[\w.\\?]|[^\x00-\x7f])*/y;

/** Cuts a formula (without "=") into pieces whose texts, joined, give the formula back. */
export function pieces(formula: string): Piece[] {
  const found: Piece[] = [];
  const text = (part: string) => {
    const last = found[found.length - 1];
    if (last?.kind === "text") found[found.length - 1] = { kind: "text", text: last.text + part };
    else found.push({ kind: "text", text: part });
  };
  for (let at = 0; at < formula.length;) {
    const here = reference(formula, at);
    if (here) {
      for (const piece of here.pieces) {
        if (piece.kind === "text") text(piece.text);
        else found.push(piece);
      }
      at += here.length;
      continue;
    }
    const whole = opaque(formula, at);
    at += whole.length;
    if (/^(?:[A-Za-z_\\]|[^\x00-\x7f])/.test(whole) && formula[at] === "(") found.push({ kind: "function", text: whole });
    else text(whole);
  }
  return found;
}

/** Text from `at` that holds no movable reference: a string, a sheet name, brackets, an error, a number, a name, or one character. */
function opaque(formula: string, at: number): string {
  const first = formula[at]!;
  if (first === "[") return brackets(formula, at);
  for (const pattern of [STRING, QUOTED_SHEET, ERROR, NUMBER, NAME]) {
    const match = matchAt(pattern, formula, at);
    if (match) return match[0];
  }
  return first;
}

/** A structured reference or workbook index: nested brackets, with ' escaping the next character. */
function brackets(formula: string, at: number): string {
  let depth = 0;
  for (let i = at; i < formula.length; i++) {
    if (formula[i] === "'") i++;
    else if (formula[i] === "[") depth++;
    else if (formula[i] === "]" && --depth === 0) return formula.slice(at, i + 1);
  }
  return formula.slice(at);
}

function reference(formula: string, at: number): { readonly pieces: readonly Piece[]; readonly length: number } | undefined {
  const cell = matchAt(CELL, formula, at);
  if (cell) {
    const parts = [column(cell[1]!, cell[2]!), row(cell[3]!, cell[4]!)];
    return inGrid(parts) ? { pieces: parts, length: cell[0].length } : undefined;
  }
  const columns = matchAt(COLUMNS, formula, at);
  const span = columns ?? matchAt(ROWS, formula, at);
  if (!span) return undefined;
  const end = columns ? column : row;
  const parts = [end(span[1]!, span[2]!), end(span[3]!, span[4]!)] as const;
  return inGrid(parts) ? { pieces: [parts[0], { kind: "text", text: ":" }, parts[1]], length: span[0].length } : undefined;
}

type Movable = Extract<Piece, { readonly at: Coordinate }>;

function column(dollar: string, letters: string): Movable {
  return { kind: "column", at: { index: columnIndex(letters), absolute: dollar !== "" } };
}

function row(dollar: string, digits: string): Movable {
  return { kind: "row", at: { index: Number(digits) - 1, absolute: dollar !== "" } };
}

function inGrid(parts: readonly Movable[]): boolean {
  return parts.every(({ kind, at }) => at.index < (kind === "row" ? MAX_ROWS : MAX_COLUMNS));
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
