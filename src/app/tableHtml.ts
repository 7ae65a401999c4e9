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
  return {
    top: Math.max(merge.top, range.top),
    left: Math.max(merge.left, range.left),
    bottom: Math.min(merge.bottom, range.bottom),
    right: Math.min(merge.right, range.right),
  };
}

/** A cell of a table to be copied. */
export interface TableCell {
  readonly text: string;
  readonly header: boolean;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly align: "left" | "center" | "right";
}

/** A range as rows of cells, merged cells once, hidden rows and columns left out; rows of `header` are header cells. */
export function tableCells(sheet: Sheet, range: Range, header: Range): readonly (readonly TableCell[])[] {
  const rows = visible(range.top, range.bottom, sheet.hiddenRows);
  const cols = visible(range.left, range.right, sheet.hiddenColumns);
  return rows.map((row) =>
    cols.flatMap((col) => {
      const merge = mergeAt(sheet, range, row, col);
      const down = merge ? rows.filter((known) => known >= merge.top && known <= merge.bottom) : [row];
      const across = merge ? cols.filter((known) => known >= merge.left && known <= merge.right) : [col];
      if (down[0] !== row || across[0] !== col) return [];
      const cell = cellAt(sheet, merge ? { row: merge.top, col: merge.left } : { row, col });
      const isHeader = row >= header.top && row <= header.bottom;
      return [
        {
          text: shown(cell),
          header: isHeader,
          rowSpan: down.length,
          colSpan: across.length,
          align: isHeader ? "center" : typeof cell.value === "number" ? "right" : "left",
        } satisfies TableCell,
      ];
    }),
  );
}

/** Those cells as an HTML table that Word keeps as a table. */
export function tableHtml(cells: readonly (readonly TableCell[])[]): string {
  const body = cells.map((row) => `<tr>${row.map(cellHtml).join("")}</tr>`);
  return `<table style="${TABLE}">${body.join("")}</table>`;
}

function cellHtml({ text, header, rowSpan, colSpan, align }: TableCell): string {
  const name = header ? "th" : "td";
  const spans = `${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ""}${colSpan > 1 ? ` colspan="${colSpan}"` : ""}`;
  return `<${name}${spans} style="${CELL};text-align:${align}">${escapeHtml(text).replace(/\r?\n/g, "<br>")}</${name}>`;
}

/** The same range as text with tabs, for programs that take no HTML. */
export function tableText(sheet: Sheet, range: Range): string {
  const cols = visible(range.left, range.right, sheet.hiddenColumns);
  return visible(range.top, range.bottom, sheet.hiddenRows)
    .map((row) => cols.map((col) => shown(cellAt(sheet, { row, col })).replace(/[\t\r\n]+/g, " ")).join("\t"))
    .join("\n");
}
