import { invalidArgument } from "../apiError";
import type { CellWrite } from "../../hostWorkbook";

export type Content = NonNullable<CellWrite["content"]>;

/** What Excel makes of a value given to Range.values or Range.formulas. `format` is set when Excel would apply one by itself. */
export interface Typed {
  readonly content: Content;
  readonly format?: string;
}

const ERRORS: ReadonlySet<string> = new Set(["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!"]);
/** 1899-12-30, day 0 of the 1900 date system from 1900-03-01 on. */
const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/**
 * Parses a value as if typed into a cell of the given number format: a leading apostrophe or the format "@" keeps text,
 * "=", "+", "-", "@" begin a formula, and text that reads as a number, date, truth value or error becomes one.
 */
export function parseTyped(value: unknown, format: string): Typed {
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw invalidArgument("The number is not finite.");
    return { content: format === "@" ? plain(String(value)) : plain(value) };
  }
  if (typeof value === "boolean") return { content: format === "@" ? plain(value ? "TRUE" : "FALSE") : plain(value) };
  if (typeof value !== "string") throw invalidArgument("A cell value must be a number, a string or a truth value.");
  if (value === "") return { content: { kind: "blank" } };
  if (value.startsWith("'")) return { content: plain(value.slice(1)) };
  if (format === "@") return { content: plain(value) };
  return parseText(value);
}

function parseText(text: string): Typed {
  if (text.length > 1 && text.startsWith("=")) return { content: { kind: "formula", formula: text } };
  const upper = text.trim().toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { content: plain(upper === "TRUE") };
  if (ERRORS.has(upper)) return { content: { kind: "value", value: upper, isError: true } };
  const number = parseNumber(text) ?? parseDate(text);
  if (number) return number;
  if (text.length > 1 && /^[+\-@]/.test(text)) return { content: { kind: "formula", formula: `=${text.replace(/^[+@]/, "")}` } };
  return { content: plain(text) };
}

/** 1,234 · -3.5 · (5) · 12% · 1E3 · ¥100, half or full width. */
function parseNumber(text: string): Typed | undefined {
  const normal = text.normalize("NFKC").trim();
  const inParentheses = /^\((.+)\)$/.exec(normal);
  const match = /^([+-]?)[¥\\]?((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(E[+-]?\d+)?(%?)$/i.exec(inParentheses?.[1] ?? normal);
  if (!match) return undefined;
  const digits = Number(match[2]!.replaceAll(",", "") + (match[3] ?? ""));
  const sign = match[1] === "-" || inParentheses ? -1 : 1;
  const value = (sign * digits) / (match[4] === "%" ? 100 : 1);
  if (match[4] === "%") return { content: plain(value), format: match[2]!.includes(".") ? "0.00%" : "0%" };
  return { content: plain(value), ...(match[2]!.includes(",") ? { format: "#,##0" } : {}) };
}

/** 2024-04-01 and 2024/4/1. */
function parseDate(text: string): Typed | undefined {
  const match = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/.exec(text.normalize("NFKC").trim());
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[3]), Number(match[4])];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return { content: plain(Math.round((date.getTime() - EPOCH) / DAY)), format: "yyyy/m/d" };
}

function plain(value: number | string | boolean): Content {
  return { kind: "value", value };
}
