/** Zero-based position of a cell inside a sheet. */
export interface Position {
  readonly row: number;
  readonly col: number;
}

/** A cell of the workbook. Sheet names are the exact names of the workbook, rows and columns are zero-based. */
export interface CellAddress extends Position {
  readonly sheet: string;
}

/** A rectangle, inclusive on all sides, zero-based. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Columns a sheet may have at most. */
const WIDEST = 16_384;

/** One number for a place on a sheet: cheaper in a map than its name. */
export function placeKey(row: number, col: number): number {
  return row * WIDEST + col;
}

/** Column letters of a zero-based column index: 0 → A, 26 → AA. */
export function columnName(col: number): string {
  let name = "";
  for (let rest = col + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** Zero-based index of column letters: A → 0, AA → 26. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** A1 name of a position, without sheet: {row: 4, col: 1} → B5. */
export function a1(position: Position): string {
  return `${columnName(position.col)}${position.row + 1}`;
}

/** A1 name of a range: B6:Q48, or B6 for a single cell. */
export function rangeA1(range: Range): string {
  const first = a1({ row: range.top, col: range.left });
  const last = a1({ row: range.bottom, col: range.right });
  return first === last ? first : `${first}:${last}`;
}

/** Position of an A1 name ($ signs allowed), or undefined when the text is not a cell name. */
export function parseA1(text: string): Position | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  if (!match) return undefined;
  return { row: Number(match[2]) - 1, col: columnIndex(match[1]!) };
}

/** Range of an A1 range or cell name (no sheet), or undefined. */
export function parseRange(text: string): Range | undefined {
  const [from, to = from] = text.split(":");
  const start = parseA1(from ?? "");
  const end = parseA1(to ?? "");
  if (!start || !end) return undefined;
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.col, end.col),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.col, end.col),
  };
}

/** A key that is unique in the workbook; for Map and Set. */
export function addressKey(address: CellAddress): string {
  return `${address.sheet}\u0000${address.row},${address.col}`;
}

/** Whether two addresses name the same cell. */
export function sameCell(a: CellAddress, b: CellAddress): boolean {
  return a.row === b.row && a.col === b.col && a.sheet === b.sheet;
}

/** Whether a range holds a position. */
export function contains(range: Range, position: Position): boolean {
  return position.row >= range.top && position.row <= range.bottom && position.col >= range.left && position.col <= range.right;
}

/** Excel reference to a cell as seen from another sheet: 'シート 1'!B5, or B5 on the same sheet. */
export function reference(address: CellAddress, from?: string): string {
  if (address.sheet === from) return a1(address);
  return `${quoteSheet(address.sheet)}!${a1(address)}`;
}

/** Sheet name as Excel writes it in a formula: always quoted, apostrophes doubled. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
