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
  const cells = (sheet.rows[row] ?? []).slice(left, right + 1).flatMap((cell) => (cell?.value === undefined || cell.value === null || cell.formula !== undefined ? [] : [plain(cell.value)]));
  if (cells.length < FEWEST) return false;
  const ordinals = cells.flatMap((text) => ORDINAL.exec(text)?.[1] ?? []);
  return ordinals.length > 1 && countsUp(ordinals) && cells.every((text) => ORDINAL.test(text) || MADE_OF.test(text));
}
