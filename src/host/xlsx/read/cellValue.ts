import { broken } from "../errors";
import { decodeXstring } from "../xml/text";
import { serialOfIso } from "./dates";

/** What the reader of a sheet needs to know of the rest of the workbook. */
export interface ValueContext {
  readonly strings: readonly string[];
  readonly date1904: boolean;
}

export interface StoredValue {
  readonly value: number | string | boolean | null;
  readonly error?: string;
}

const NOTHING: StoredValue = { value: null };

/**
 * Value of a cell from its type (attribute t) and the text of its <v>; undefined text is a cell without a value.
 * A number that is none (some writers store NaN) is kept as text, so that nothing a person typed is lost.
 */
export function cellValue(type: string | undefined, raw: string | undefined, context: ValueContext): StoredValue {
  if (raw === undefined) return NOTHING;
  switch (type) {
    case "s":
      return { value: sharedString(raw, context) };
    case "str":
    case "inlineStr":
      return { value: decodeXstring(raw) };
    case "b":
      return { value: raw.trim() === "1" || raw.trim() === "true" };
    case "e":
      return { value: null, error: raw.trim() };
    case "d":
      return { value: serialOfIso(raw, context.date1904) ?? raw };
    default:
      return number(raw);
  }
}

function number(raw: string): StoredValue {
  const text = raw.trim();
  if (text === "") return NOTHING;
  const value = Number(text);
  return Number.isFinite(value) ? { value } : { value: text };
}

function sharedString(raw: string, { strings }: ValueContext): string {
  const text = strings[Number(raw)];
  if (text === undefined) throw broken(`shared string ${raw}`);
  return text;
}
