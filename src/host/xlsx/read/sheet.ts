import type { Position, Range } from "../../../core/grid/address";
import { parseRange } from "../../../core/grid/address";
import type { Cell, Sheet } from "../../../core/grid/snapshot";
import { broken } from "../errors";
import { MAX_COLUMNS } from "../limits";
import type { Package } from "../package/package";
import type { SheetPart } from "../package/workbook";
import { isOn } from "../package/workbook";
import { XmlScanner } from "../xml/scanner";
import type { CellsContext, SheetCells } from "./cells";
import { readSheetData } from "./cells";
import { activeFilter, hidesRows, tableFilters } from "./filters";
import type { CellStyles } from "./styles";

/** Parts of the workbook that every sheet needs. */
export type SheetContext = Omit<CellsContext, "part" | "keepStyles">;

const NO_CELLS: SheetCells = { rows: [], hiddenRows: new Set(), cellStyles: new Map(), rowStyles: new Map() };

interface Columns {
  readonly hidden: Set<number>;
  readonly styles: { readonly first: number; readonly last: number; readonly style: number }[];
}

/** Reads one worksheet part. */
export function readSheet(pack: Package, { name, hidden, part }: SheetPart, context: SheetContext): Sheet {
  const text = pack.text(part);
  const xml = new XmlScanner(text, part);
  if (!xml.root("worksheet")) throw broken(`${part}: not a worksheet`);
  const columns: Columns = { hidden: new Set(), styles: [] };
  const merges: Range[] = [];
  const filters: Range[] = [...tableFilters(pack, part)];
  let cells = NO_CELLS;
  let isProtected = false;
  let filterMode = false;
  while (xml.next()) {
    if (xml.closing) continue;
    if (xml.name === "sheetData" && xml.depth === 2)
      cells = readSheetData(xml, { ...context, part, keepStyles: text.includes("sheetProtection") });
    else if (xml.name === "sheetPr" && xml.depth === 2) filterMode = isOn(xml.attr("filterMode"));
    else if (xml.name === "col" && xml.depth === 3) readColumn(xml, columns);
    else if (xml.name === "mergeCell") addRange(merges, xml.attr("ref"));
    else if (xml.name === "sheetProtection" && xml.depth === 2) isProtected = isOn(xml.attr("sheet"));
    else if (xml.name === "autoFilter" && xml.depth === 2) filters.push(...activeFilter(xml));
  }
  blankMerged(cells.rows, merges);
  const { rows, hiddenRows } = cells;
  const filtered = hiddenRows.size > 0 && (filterMode || filters.some((range) => hidesRows(range, hiddenRows)));
  const base = { name, hidden, protected: isProtected, rows, merges, hiddenRows, hiddenColumns: columns.hidden, filtered };
  return isProtected ? { ...base, isLocked: lockTest(cells, columns, context.styles) } : base;
}

function readColumn(xml: XmlScanner, columns: Columns): void {
  const first = Number(xml.attr("min")) - 1;
  const last = Math.min(Number(xml.attr("max")), MAX_COLUMNS) - 1;
  if (isOn(xml.attr("hidden"))) for (let col = first; col <= last; col++) columns.hidden.add(col);
  const style = xml.attr("style");
  if (style !== undefined) columns.styles.push({ first, last, style: Number(style) });
}

function addRange(ranges: Range[], ref: string | undefined): void {
  const range = parseRange(ref ?? "");
  if (range) ranges.push(range);
}

/** Only the top-left cell of a merged area holds a value; what a file keeps underneath is not shown to anyone. */
function blankMerged(rows: (Cell | undefined)[][], merges: readonly Range[]): void {
  for (const { top, left, bottom, right } of merges) {
    for (let row = top; row <= Math.min(bottom, rows.length - 1); row++) {
      const line = rows[row];
      if (!line) continue;
      const from = row === top ? left + 1 : left;
      for (let col = from; col <= Math.min(right, line.length - 1); col++) line[col] = undefined;
    }
  }
}

/** A cell's own style decides; a cell that does not exist takes its row's, then its column's. */
function lockTest(cells: SheetCells, columns: Columns, { unlocked }: CellStyles): (position: Position) => boolean {
  return ({ row, col }) => {
    const style =
      cells.cellStyles.get(row * MAX_COLUMNS + col) ??
      cells.rowStyles.get(row) ??
      columns.styles.find(({ first, last }) => col >= first && col <= last)?.style ??
      0;
    return !(unlocked[style] ?? false);
  };
}
