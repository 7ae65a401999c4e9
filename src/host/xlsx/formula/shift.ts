import { columnName } from "../../../core/grid/address";
import { MAX_COLUMNS, MAX_ROWS } from "../limits";
import type { Piece } from "./tokens";
import { pieces } from "./tokens";

/**
 * Prepares a shared formula (without "=") so that it can be written for other cells: the returned function gives the text
 * `rows` down and `columns` to the right of where it stands. Relative parts move and wrap at the grid's edge as in Excel.
 */
export function shifter(formula: string): (rows: number, columns: number) => string {
  const parts = pieces(formula);
  return (rows, columns) => parts.map((part) => pieceText(part, rows, columns)).join("");
}

/** Text of a piece, moved by so many rows and columns. */
export function pieceText(piece: Piece, rows = 0, columns = 0): string {
  if (piece.kind === "text" || piece.kind === "function") return piece.text;
  const { index, absolute } = piece.at;
  if (piece.kind === "row") return absolute ? `$${index + 1}` : String(wrap(index + rows, MAX_ROWS) + 1);
  return absolute ? `$${columnName(index)}` : columnName(wrap(index + columns, MAX_COLUMNS));
}

function wrap(index: number, size: number): number {
  return ((index % size) + size) % size;
}
