import { memo } from "./memo";
import { normalizeNumberLabel } from "./text";

/** The sign of a range, behind a whole number or before a circled one: ①-1～①-3, ①-1～3, ①～③. Elsewhere people mean a hyphen by it. */
const RANGE = /(?<=\d\s*[^\s\w、,]\s*\d{1,2}\s*)[~〜]/g;
const BEFORE_CIRCLED = /[~～〜](?=\s*[①-⑳])/g;

/** With every number of a range for itself: ①-1～①-3 is ①-1 and ①-3. */
function withoutRanges(text: string): string {
  return text.replace(BEFORE_CIRCLED, "、").normalize("NFKC").replace(RANGE, "、");
}

/** A measure number 取組No in comparable form: ①-1, 1-１ and ①－1 are all "1-1"; ⑩ is "10". Undefined when the text holds none. */
export const measureKey = memo((text: string): string | undefined => {
  const plain = normalizeNumberLabel(withoutRanges(text)).replace(/^(取組|no\.?|指標)/, "");
  return /^(\d{1,2}(?:-\d{1,2})*)/.exec(plain)?.[1];
});

/** All measure numbers named in a list such as 「①-1、①-3」; of a range its first and last, where they are written in full. */
export function measureKeys(text: string): string[] {
  return [...normalizeNumberLabel(withoutRanges(text)).matchAll(/\d{1,2}(?:-\d{1,2})+/g)].map((match) => match[0]);
}

/** A facility number 施設番号 in comparable form: 太陽光ー１ and 太陽光-1 are both "太陽光-1"; undefined for placeholders. */
export const facilityKey = memo((text: string): string | undefined => {
  const plain = normalizeNumberLabel(text);
  return /^.+-\d+/.test(plain) ? plain : undefined;
});
