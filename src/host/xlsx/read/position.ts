import { MAX_COLUMNS, MAX_ROWS } from "../limits";
import { broken } from "../errors";

/** Zero-based row from the r attribute of a <row>, or the one after the previous row when it has none. */
export function rowIndex(name: string | undefined, previous: number, part: string): number {
  if (name === undefined) return previous + 1;
  const index = Number(name) - 1;
  if (!Number.isInteger(index) || index < 0) throw broken(`${part}: row ${name}`);
  return index;
}

/** Zero-based column from the r attribute of a <c>, or the one after the previous cell. The row in it must be that of the row element. */
export function columnOf(name: string | undefined, previous: number, row: number, part: string): number {
  if (name === undefined) return previous + 1;
  let col = 0;
  let at = 0;
  for (; at < name.length; at++) {
    const letter = name.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    col = col * 26 + letter - 64;
  }
  if (col === 0 || Number(name.slice(at)) !== row + 1) throw broken(`${part}: cell ${name} in row ${row + 1}`);
  return col - 1;
}

/** Whether a position lies in Excel's grid; what lies outside is passed over, never allocated. */
export function inGrid(row: number, col: number): boolean {
  return row < MAX_ROWS && col < MAX_COLUMNS;
}
