import { normalizeNumberLabel } from "../cell/text";

/** Title of a block: 取組①-1：住宅への…, 指標③：…, 共通KPI …. */
export interface BlockTitle {
  readonly text: string;
  /** 取組, 指標 or kpi; undefined for a bare ①-1. */
  readonly word?: string;
  /** Number in official form (①-1), when the title has one. */
  readonly number?: string;
}

const WORDED =
  /^[○◯〇●■□◆◇▼▽・#<【([「]*(取組|指標|kpi|(?:共通|個別)kpi)(?:no\.?|番号)?(\d{1,2}(?:-\d{1,2})*(?!\d|月|年|日|つ|件))?([:：.．、)\]】>」\s].*|$|(?<=\d)\D.*)/;
const BARE = /^\s*[○◯〇●■□◆◇]?\s*[①-⑳㉑-㊿]/;
const NUMBER = /^(?:取組|指標|kpi)?(?:no\.?)?(\d{1,2}(?:-\d{1,2})*)$/;

/** Number of a measure or KPI in official form: 1-1 → ①-1, 10 → ⑩. */
export function circled(number: string): string {
  const [head = "", ...rest] = number.split("-");
  const value = Number(head);
  const sign =
    value >= 1 && value <= 20 ? String.fromCodePoint(0x245f + value) : value <= 35 ? String.fromCodePoint(0x3250 + value - 20) : head;
  return [sign, ...rest].join("-");
}

/** Reads a text as the title of a block; undefined for any other text. */
export function blockTitle(text: string): BlockTitle | undefined {
  if (text.length > 120) return undefined;
  // A range of measures (取組①～③) opens no block.
  if (/[①-⑳\d]\s*[~～〜]/.test(text)) return undefined;
  const plain = normalizeNumberLabel(text);
  const match = WORDED.exec(plain);
  if (match) {
    const [, word, number, rest = ""] = match;
    // 取組No alone is a label; a title without a number has words behind a colon, or is a KPI heading.
    if (!number && !/^[:：]./.test(rest) && !word!.endsWith("kpi")) return undefined;
    return { text: text.trim(), word: word!, ...(number ? { number: circled(number) } : {}) };
  }
  if (!BARE.test(text) || text.length > 60) return undefined;
  const number = /^\D?(\d{1,2}(?:-\d{1,2})*)/.exec(plain)?.[1];
  return number ? { text: text.trim(), number: circled(number) } : undefined;
}

/** Number of a cell that holds nothing but a measure's or KPI's number (①-1, 取組①, No.3), in official form. */
export function blockNumber(text: string): string | undefined {
  const number = NUMBER.exec(normalizeNumberLabel(text))?.[1];
  return number === undefined ? undefined : circled(number);
}

/** Whether a label names the column or cell that holds such numbers. */
export function isNumberLabel(text: string): boolean {
  return /^(取組|指標|kpi)(no\.?|番号)$/.test(normalizeNumberLabel(text));
}
