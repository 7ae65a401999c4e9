import type { Range } from "../grid/address";
import type { Sheet } from "../grid/snapshot";

const SERIES = ["abcdefghijklmnopqrstuvwxyz", "アイウエオカキクケコサシスセソタチツテト", "イロハニホヘトチリヌルヲワカヨタレソ"];
const ORDINAL = /^\(?(\d{1,2}|[a-zア-ン])\)?(?:[=:].*)?$/;
/** ①-②, A+B: what a column is made of. */
const MADE_OF = /^[\d()a-zア-ン]+(?:[-−ー―/÷×*+][\d()a-zア-ン]+)+$/;
const FEWEST = 3;

const plain = (value: unknown): string => String(value).normalize("NFKC").replace(/\s/g, "").toLowerCase();

/** Whether texts count up from the first of a series: 1, 2, 3 or ア, イ, ウ. */
function countsUp(ordinals: readonly string[]): boolean {
  if (/^\d/.test(ordinals[0] ?? "")) return ordinals.every((ordinal, index) => Number(ordinal) === index + 1);
  return SERIES.some((series) => ordinals.every((ordinal, index) => series[index] === ordinal));
}

/** Whether a row holds nothing but the numbers of its columns, (1) | (2) | (3), A | B | C=A-B: it is the header's, not the body's. */
export function isOrdinalRow(sheet: Sheet, row: number, { left, right }: Pick<Range, "left" | "right">): boolean {
  const ordinals: string[] = [];
  let cells = 0;
  for (let col = left; col <= right; col += 1) {
    const cell = sheet.rows[row]?.[col];
    if (cell === undefined || cell.value === null || cell.formula !== undefined) continue;
    const text = plain(cell.value);
    const ordinal = ORDINAL.exec(text)?.[1];
    // Most rows below a header begin with a name.
    if (ordinal === undefined && !MADE_OF.test(text)) return false;
    if (ordinal !== undefined) ordinals.push(ordinal);
    cells += 1;
  }
  return cells >= FEWEST && ordinals.length > 1 && countsUp(ordinals);
}
