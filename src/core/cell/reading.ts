import type { Cell } from "../grid/snapshot";
import { memo } from "./memo";
import { holdsPlaceholder, isDash, isPlaceholder } from "./text";
import type { Unit } from "./unit";
import { parseUnit } from "./unit";

/** What is unusual about the way a number is written; each is a reason for a hint, none for losing the number. */
export type Oddity = "textNumber" | "fullWidth" | "commaPlacement" | "siSuffix" | "unitInCell" | "approximate";

/** A number as it stands in a cell. */
export interface NumberReading {
  readonly kind: "number";
  readonly value: number;
  /** Digits after the point as printed; the unit of the last digit is 10^-decimals. */
  readonly decimals: number;
  /** Unit or counter written inside the cell (12,276千円, 134戸). */
  readonly unit?: Unit;
  readonly oddities: readonly Oddity[];
}

export type Reading =
  | NumberReading
  | { readonly kind: "blank" }
  | { readonly kind: "dash" }
  | { readonly kind: "placeholder" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "error"; readonly code: string };

const BLANK: Reading = { kind: "blank" };
const DASH: Reading = { kind: "dash" };
const PLACEHOLDER: Reading = { kind: "placeholder" };
const NO_ODDITIES: readonly Oddity[] = [];

/** Excel keeps 15 significant digits; what lies beyond is binary noise. */
export function cleanNumber(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}

/** The number of a cell that holds one as such: no need to read it as a text or to count its decimals. */
export function plainNumber({ value, error }: Cell): number | undefined {
  return typeof value === "number" && error === undefined ? cleanNumber(value) : undefined;
}

function decimalsOf(value: number, format: string | undefined): number {
  if (Number.isInteger(value)) return formatDecimals(format) ?? 0;
  const [mantissa = "", exponent = "0"] = String(value).split("e");
  const own = Math.max(0, (mantissa.split(".")[1]?.length ?? 0) - Number(exponent));
  return Math.max(own, formatDecimals(format) ?? 0);
}

/** Decimals a number format shows; undefined for General, dates and text formats. */
export function formatDecimals(format: string | undefined): number | undefined {
  return format ? decimalsIn(format) : undefined;
}

const decimalsIn = memo((format: string): number | undefined => {
  if (!/[0#?]/.test(format) || /[ymdhse@]/i.test(format.replace(/"[^"]*"|\\./g, ""))) return undefined;
  const first = format.split(";")[0]!.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  const decimals = /\.([0#?]+)/.exec(first)?.[1]?.length ?? 0;
  return first.includes("%") ? decimals + 2 : decimals;
});

const FORMAT_LITERAL = /"([^"]+)"|%/;

/** Unit a number format shows behind the figure: 0.0"倍", #,##0"TJ", 0.0%. */
export function formatUnit(format: string | undefined): Unit | undefined {
  return format && FORMAT_LITERAL.test(format) ? unitInFormat(format) : undefined;
}

const unitInFormat = memo((format: string): Unit | undefined =>
  parseUnit(FORMAT_LITERAL.exec(format.split(";")[0]!)?.[1] ?? (isPercentFormat(format) ? "%" : "")),
);

/** Whether a number format shows the value times 100 with a % sign. */
export function isPercentFormat(format: string | undefined): boolean {
  return format !== undefined && format.includes("%") && format.replace(/"[^"]*"|\\./g, "").includes("%");
}

const NUMBER = /^([^\d.\-+]*?)([-+]?)(\d[\d,]*\.?\d*|\.\d+)(.*)$/;
/** A number of something or of a note, no digit of a figure: ①, 1,234¹. */
const NOTE = /[①-⑳]|[\d０-９][⁰¹²³⁴-⁹]/;
const SI: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, g: 1e9, t: 1e12 };

/** Number in a text that stands whole in brackets, or behind a letter in brackets: (12%), (C) 16,631,046. */
function withoutBrackets(plain: string): string {
  return /^\(([^()]+)\)$/.exec(plain)?.[1] ?? plain.replace(/^\([A-Za-z]\)(?=[\d.-])/, "");
}

/** What stands in brackets behind a number when it is only its unit and its share: 425,000 (9.4%) (kWh/年). */
function bracketUnit(tail: string): Unit | "none" | undefined {
  if (!/^(\([^()]+\))+$/.test(tail)) return undefined;
  const parts = tail.slice(1, -1).split(")(");
  const units = parts.flatMap((part) => parseUnit(part) ?? []);
  const shares = parts.filter((part) => /^[\d.]+%$/.test(part)).length;
  return units.length + shares === parts.length ? (units[0] ?? "none") : undefined;
}

/** Number in a text: full-width digits, ▲/△, commas, leading 約/計, a trailing unit, counter or SI letter. */
export function parseNumberText(text: string): NumberReading | undefined {
  const plain = withoutBrackets(
    text
      .normalize("NFKC")
      .replace(/[▲△−‐‑–—]/g, "-")
      .replace(/\s+/g, "")
      .replace(/[，]/g, ","),
  );
  const match = NUMBER.exec(plain);
  if (!match || NOTE.test(text)) return undefined;
  const [, prefix = "", sign = "", digits = "", tail = ""] = match;
  if (!/^(約|計|およそ|合計)?$/.test(prefix)) return undefined;
  const oddities: Oddity[] = [];
  if (/[０-９．，％]/.test(text)) oddities.push("fullWidth");
  if (digits.includes(",") && !/^\d{1,3}(,\d{3})+(\.\d*)?$/.test(digits)) oddities.push("commaPlacement");
  if (prefix === "約" || prefix === "およそ") oddities.push("approximate");
  let value = Number(digits.replaceAll(",", "")) * (sign === "-" ? -1 : 1);
  const decimals = digits.split(".")[1]?.length ?? 0;
  if (tail === "") return { kind: "number", value, decimals, oddities: [...oddities, "textNumber"] };
  const bracketed = bracketUnit(tail);
  if (bracketed === "none") return { kind: "number", value, decimals, oddities: [...oddities, "textNumber"] };
  if (bracketed) return { kind: "number", value, decimals, unit: bracketed, oddities: [...oddities, "unitInCell"] };
  // 計120件(年24件): the total leads, the yearly figure in brackets belongs to it.
  const main = tail.replace(/[(（][^)）]*[)）]?$/, "") || tail;
  const unit = parseUnit(main);
  if (unit) return { kind: "number", value, decimals, unit, oddities: [...oddities, "unitInCell"] };
  const scale = SI[main.toLowerCase()];
  if (scale === undefined) return undefined;
  value *= scale;
  return { kind: "number", value, decimals: 0, oddities: [...oddities, "textNumber", "siSuffix"] };
}

/** What a cell holds for a column that expects a number. Percent formats are left as stored (0.123 stays 0.123). */
export function readNumber(cell: Cell): Reading {
  if (cell.error !== undefined) return { kind: "error", code: cell.error };
  const { value } = cell;
  if (value === null || value === "") return BLANK;
  if (typeof value === "number") {
    const clean = cleanNumber(value);
    return { kind: "number", value: clean, decimals: decimalsOf(clean, cell.format), oddities: NO_ODDITIES };
  }
  if (typeof value === "boolean") return { kind: "text", text: value ? "TRUE" : "FALSE" };
  return readTextNumber(value);
}

const readTextNumber = memo((value: string): Reading => {
  const text = value.trim();
  if (text === "") return BLANK;
  if (isDash(text)) return DASH;
  if (isPlaceholder(text)) return PLACEHOLDER;
  const number = parseNumberText(text);
  if (number) return number;
  return holdsPlaceholder(text) ? PLACEHOLDER : { kind: "text", text };
});

/** Text a cell shows, "" for a blank or error cell. Numbers without thousands separators. */
export function readText(cell: Cell): string {
  const { value } = cell;
  return value === null ? "" : typeof value === "string" ? value.trim() : String(value);
}
