import type { ICellData, IStyleData, Nullable } from "@univerjs/core";
import type { CellWrite, HostCell } from "../hostWorkbook";
import { CellValueType } from "./univerValues";

const ERRORS: ReadonlySet<string> = new Set(["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#SPILL!", "#CALC!"]);

/** Whether a text is how the grid shows an error. */
export function isErrorText(text: string): boolean {
  return ERRORS.has(text);
}

/** What a cell of the grid holds; undefined for a blank cell of General format. `text` renders only when asked. */
export function hostCell(
  cell: Nullable<ICellData>,
  formula: string | undefined,
  style: Nullable<IStyleData>,
  text: () => string,
): HostCell | undefined {
  const value = valueOf(cell);
  const format = style?.n?.pattern;
  if (value === null && formula === undefined && (format === undefined || format === "General")) return undefined;
  return {
    value,
    ...(typeof value === "string" && cell?.t !== CellValueType.FORCE_STRING && isErrorText(value) ? { isError: true } : {}),
    ...(formula === undefined ? {} : { formula }),
    ...(format === undefined ? {} : { format }),
    get text() {
      return text();
    },
  };
}

/** Raw value; what was typed as rich text or over several lines is stored as a document. */
function valueOf(cell: Nullable<ICellData>): number | string | boolean | null {
  if (!cell) return null;
  const typed = cell.p?.body?.dataStream;
  if (typed !== undefined) return typed.replace(/\r\n$/, "").replaceAll("\r", "\n");
  const { v, t } = cell;
  if (v === undefined || v === null) return null;
  if (t === CellValueType.BOOLEAN) return v === 1 || v === true || v === "1" || v === "TRUE";
  if (t === CellValueType.NUMBER) return Number(v);
  if (typeof v === "string") return v === "" ? null : v;
  return v;
}

/** Whether a cell has content, not only a look. */
export function hasContent(cell: Nullable<ICellData>): boolean {
  return valueOf(cell) !== null || !!cell?.f || !!cell?.si;
}

/** Clears a cell's content and keeps its look. */
const BLANK: ICellData = { v: null, t: null, f: null, si: null, p: null };

/**
 * What a write changes of a cell, as the set-range-values mutation wants it. `type` is the kind of content it has now: named in a
 * write of a format alone, because Univer would read "12" anew as a number, or a number as text.
 */
export function cellPatch({ content, format }: CellWrite, type: ICellData["t"]): ICellData {
  return {
    ...(content === undefined ? { t: type } : contentPatch(content)),
    ...(format === undefined ? {} : { s: { n: { pattern: format } } }),
  };
}

function contentPatch(content: NonNullable<CellWrite["content"]>): ICellData {
  if (content.kind === "blank") return BLANK;
  if (content.kind === "formula") return { ...BLANK, f: content.formula };
  const { value } = content;
  if (typeof value === "number") return { ...BLANK, v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { ...BLANK, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { ...BLANK, v: value, t: content.isError ? CellValueType.STRING : CellValueType.FORCE_STRING };
}
