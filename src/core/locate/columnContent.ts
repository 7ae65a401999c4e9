import { readNumber } from "../cell/reading";
import { normalizeLabel } from "../cell/text";
import type { ColumnForm } from "../forms/types";
import type { Cell, Sheet } from "../grid/snapshot";
import { isNumbering } from "./renamed";

/** Rows below a header that are looked at. */
const DEEPEST = 40;
/** Share of them that must be what the column holds: titles and remarks stand between. */
const MOSTLY = 0.7;

function isFilled(cell: Cell | undefined): cell is Cell {
  return cell !== undefined && cell.value !== null && cell.value !== "";
}

/** Filled cells of a column down to the first blank row: below it another table may stand. */
function cellsBelow(sheet: Sheet, bottom: number, col: number): Cell[] {
  const rows = Array.from({ length: DEEPEST }, (_, index) => sheet.rows[bottom + 1 + index] ?? []);
  const first = rows.findIndex((row) => row.some(isFilled));
  const end = rows.findIndex((row, index) => index > first && !row.some(isFilled));
  return rows.slice(0, end < 0 ? DEEPEST : end).flatMap((row) => (isFilled(row[col]) ? row[col] : []));
}

/** Whether a cell may be one of a column. */
function belongs(cell: Cell, column: ColumnForm, choices: ReadonlySet<string>): boolean {
  const reading = readNumber(cell);
  const text = String(cell.value);
  if (isNumbering(column)) return /\d$/.test(text.normalize("NFKC").replace(/[)\]]+$/, ""));
  if (column.kind === "number") return reading.kind === "number" || reading.kind === "dash";
  if (column.kind === "mark" && !column.key) return reading.kind !== "number" && text.trim().length <= 2;
  if (choices.size > 0) return choices.has(normalizeLabel(text));
  return reading.kind === "text";
}

/** Whether the cells below a header hold what belongs into a column of the form; undefined for a blank column, which proves nothing. */
export function holdsColumn(sheet: Sheet, bottom: number, col: number, column: ColumnForm): boolean | undefined {
  const cells = cellsBelow(sheet, bottom, col);
  if (cells.length === 0) return undefined;
  const choices = new Set((column.choices ?? []).map(normalizeLabel));
  const own = cells.filter((cell) => belongs(cell, column, choices));
  return own.length >= cells.length * MOSTLY;
}
