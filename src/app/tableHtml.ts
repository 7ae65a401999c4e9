import type { Range } from "../core/grid/address";
import { contains } from "../core/grid/address";
import type { Cell, Sheet } from "../core/grid/snapshot";
import { cellAt } from "../core/grid/snapshot";
import { shownNumber } from "./display";
import { escapeHtml } from "./escape";

/** Word keeps inline styles only; the fonts are those of the form (明朝 11pt is set by the person's document). */
const TABLE = "border-collapse:collapse";
const CELL = "border:1px solid #000;padding:2px 4px;vertical-align:middle";

/** What a cell shows, "" for a blank one. */
function shown(cell: Cell): string {
  if (cell.error !== undefined) return cell.error;
  if (typeof cell.value === "number") return shownNumber(cell.value, cell.format);
  return cell.value === null ? "" : String(cell.value);
}

/** Rows and columns of a range that are not hidden. */
function visible(from: number, to: number, hidden: ReadonlySet<number> | undefined): number[] {
  const found: number[] = [];
  for (let index = from; index <= to; index += 1) if (!hidden?.has(index)) found.push(index);
  return found;
}

/** The merged area a position lies in, cut to the range. */
function mergeAt(sheet: Sheet, range: Range, row: number, col: number): Range | undefined {
  const merge = sheet.merges?.find((known) => contains(known, { row, col }));
  if (!merge) return undefined;
  return { top: Math.max(merge.top, range.top), left: Math.max(merge.left, range.left), bottom: Math.min(merge.bottom, range.bottom), right: Math.min(merge.right, range.right) };
}

/** A range as an HTML table that Word keeps as a table; `header` rows become th. Hidden rows and columns are left out. */
export function tableHtml(sheet: Sheet, range: Range, header: Range): string {
  const rows = visible(range.top, range.bottom, sheet.hiddenRows);
  const cols = visible(range.left, range.right, sheet.hiddenColumns);
  const body = rows.map((row) => {
    const cells = cols.map((col) => cellHtml(sheet, range, header, { row, col }, rows, cols));
    return `<tr>${cells.join("")}</tr>`;
  });
  return `<table style="${TABLE}">${body.join("")}</table>`;
}

function cellHtml(sheet: Sheet, range: Range, header: Range, { row, col }: { readonly row: number; readonly col: number }, rows: readonly number[], cols: readonly number[]): string {
  const merge = mergeAt(sheet, range, row, col);
  const first = merge && { row: rows.find((known) => known >= merge.top)!, col: cols.find((known) => known >= merge.left)! };
  if (first && (first.row !== row || first.col !== col)) return "";
  const down = merge ? rows.filter((known) => known >= merge.top && known <= merge.bottom).length : 1;
  const across = merge ? cols.filter((known) => known >= merge.left && known <= merge.right).length : 1;
  const cell = cellAt(sheet, merge ? { row: merge.top, col: merge.left } : { row, col });
  const name = row >= header.top && row <= header.bottom ? "th" : "td";
  const align = name === "th" ? "center" : typeof cell.value === "number" ? "right" : "left";
  const spans = `${down > 1 ? ` rowspan="${down}"` : ""}${across > 1 ? ` colspan="${across}"` : ""}`;
  return `<${name}${spans} style="${CELL};text-align:${align}">${escapeHtml(shown(cell)).replace(/\r?\n/g, "<br>")}</${name}>`;
}

/** The same range as text with tabs, for programs that take no HTML. */
export function tableText(sheet: Sheet, range: Range): string {
  const cols = visible(range.left, range.right, sheet.hiddenColumns);
  return visible(range.top, range.bottom, sheet.hiddenRows)
    .map((row) => cols.map((col) => shown(cellAt(sheet, { row, col })).replace(/[\t\r\n]+/g, " ")).join("\t"))
    .join("\n");
}
