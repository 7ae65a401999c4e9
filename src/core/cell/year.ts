import { memo } from "./memo";

const ERAS: Readonly<Record<string, number>> = { 令和: 2018, r: 2018, 平成: 1988, h: 1988, 昭和: 1925, s: 1925 };

function toYear(era: string | undefined, digits: string): number | undefined {
  const value = digits === "元" ? 1 : Number(digits);
  if (era) return (ERAS[era] ?? 0) + value;
  return value >= 1900 && value <= 2200 ? value : undefined;
}

const YEAR = /(令和|平成|昭和|(?<![a-z])[rhs](?=\d))?(\d{4}|\d{1,2}|元)/;

/** Fiscal year (western) a label names: 令和7年度, R7, 2030年度（目標年度）, 平成25年 → 2025, 2025, 2030, 2013; undefined otherwise. */
export function parseYear(text: string | number): number | undefined {
  if (typeof text === "number") return Number.isInteger(text) && text >= 1900 && text <= 2200 ? text : undefined;
  const plain = text.normalize("NFKC").replace(/\s+/g, "").toLowerCase();
  const match = YEAR.exec(plain);
  if (!match) return undefined;
  const [whole, era, digits] = match;
  const rest = plain.slice(match.index + whole.length);
  // A bare two-digit number is no year, and neither is one with another unit behind it.
  if (!era && (digits!.length !== 4 || !/^($|年|\(|・|\/)/.test(rest))) return undefined;
  if (era && !/^($|年|\(|~|-|\.|・|\/|、|,)/.test(rest)) return undefined;
  return toYear(era, digits!);
}

/** A year range as written in 導入時期: R7～8年, 令和7年度～令和9年度, R8年; inclusive western years. */
export const parseYearRange = memo((text: string): { readonly from: number; readonly to: number } | undefined => {
  const plain = text
    .normalize("NFKC")
    .replace(/\s+/g, "")
    .toLowerCase()
    .replace(/[〜～]/g, "~");
  const [head = "", tail] = plain.split(/~|-|から/);
  const from = parseYear(head);
  if (from === undefined) return undefined;
  if (!tail) return { from, to: from };
  const own = parseYear(tail);
  if (own !== undefined) return { from, to: own };
  const digits = /^(\d{1,2})/.exec(tail)?.[1];
  const era = /令和|平成|昭和|[rhs](?=\d)/.exec(head)?.[0];
  const to = digits ? toYear(era, digits) : undefined;
  return to === undefined ? { from, to: from } : { from, to };
});
