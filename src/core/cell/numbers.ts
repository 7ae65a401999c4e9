import { memo } from "./memo";
import { normalizeNumberLabel } from "./text";

/** A measure number 取組No in comparable form: ①-1, 1-１ and ①－1 are all "1-1"; ⑩ is "10". Undefined when the text holds none. */
export const measureKey = memo((text: string): string | undefined => {
  const plain = normalizeNumberLabel(text).replace(/^(取組|no\.?|指標)/, "");
  return /^(\d{1,2}(?:-\d{1,2})*)/.exec(plain)?.[1];
});

/** All measure numbers named in a list such as 「①-1、①-3」. */
export function measureKeys(text: string): string[] {
  return [...normalizeNumberLabel(text).matchAll(/\d{1,2}(?:-\d{1,2})+/g)].map((match) => match[0]);
}

/** A facility number 施設番号 in comparable form: 太陽光ー１ and 太陽光-1 are both "太陽光-1"; undefined for placeholders. */
export const facilityKey = memo((text: string): string | undefined => {
  const plain = normalizeNumberLabel(text);
  return /^.+-\d+/.test(plain) ? plain : undefined;
});
