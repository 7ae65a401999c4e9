import type { Position } from "./address";
import type { Sheet } from "./snapshot";

/** A text cell that bears a sign. */
export interface SignedText extends Position {
  readonly text: string;
}

/** Something rules look for in texts, wherever they stand. */
export interface TextSign {
  readonly pattern: RegExp;
  /** Shortest text that counts. */
  readonly least: number;
}

type Found = ReadonlyMap<TextSign, readonly SignedText[]>;

/** Signs told so far; all are looked for at once, for a sheet may hold a hundred thousand texts. */
const signs: TextSign[] = [];
/** Any of the signs that count in the shortest text: most texts bear none. */
let short = /(?!)/;
const known = new WeakMap<Sheet, Found>();

/** Tells what is looked for; at the top of a module. */
export function textSign(pattern: RegExp, least = 1): TextSign {
  const sign = { pattern, least };
  signs.push(sign);
  short = new RegExp(signs.flatMap((own) => (own.least === 1 ? [own.pattern.source] : [])).join("|"));
  return sign;
}

/** Texts of a sheet that bear a sign, row by row. */
export function textsWith(sheet: Sheet, sign: TextSign): readonly SignedText[] {
  const found = known.get(sheet)?.get(sign) ?? scan(sheet).get(sign);
  return found ?? [];
}

/** Says that two pictures of a sheet hold the same texts: only figures differ. */
export function sameTexts(before: Sheet, after: Sheet): void {
  const found = known.get(before);
  if (found) known.set(after, found);
}

function scan(sheet: Sheet): Found {
  const lists = signs.map((): SignedText[] => []);
  // Lists repeat a text down a column: it is looked at once.
  const above: (string | undefined)[] = [];
  const bornAbove: (readonly number[])[] = [];
  for (let row = 0; row < sheet.rows.length; row += 1) {
    const cells = sheet.rows[row];
    if (!cells) continue;
    for (let col = 0; col < cells.length; col += 1) {
      const text = cells[col]?.value;
      if (typeof text !== "string") continue;
      if (above[col] !== text) {
        above[col] = text;
        bornAbove[col] = signsOf(text);
      }
      for (const index of bornAbove[col]!) lists[index]!.push({ row, col, text });
    }
  }
  const found = new Map(signs.map((sign, index) => [sign, lists[index]!] as const));
  known.set(sheet, found);
  return found;
}

const NONE: readonly number[] = [];

function signsOf(text: string): readonly number[] {
  let own: number[] | undefined;
  const any = short.test(text);
  for (let index = 0; index < signs.length; index += 1) {
    const { pattern, least } = signs[index]!;
    if ((least === 1 ? any : text.length >= least) && pattern.test(text)) (own ??= []).push(index);
  }
  return own ?? NONE;
}
