import type ExcelJS from "exceljs";

const LINE = 15;
const PADDING = 6;
/** Characters that indent and borders take. */
const MARGIN = 2;

/** Width of a text in half-width characters. */
export function textWidth(text: string): number {
  let width = 0;
  for (const char of text) width += /[ -~｡-ﾟ]/.test(char) ? 1 : 2;
  return width;
}

/** Lines a text takes in a cell of a width. */
function linesOf(text: string, width: number): number {
  return text.split("\n").reduce((lines, part) => lines + Math.max(1, Math.ceil(textWidth(part) / Math.max(1, width - MARGIN))), 0);
}

interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Gives every row of framed cells the height its wrapped texts need: files carry no heights of their own, and not every viewer fits rows. */
export function fitRows(sheet: ExcelJS.Worksheet): void {
  const areas = new Map(mergedAreas(sheet).map((area) => [`${area.top},${area.left}`, area]));
  const width = (left: number, right: number): number =>
    Array.from({ length: right - left + 1 }, (_, index) => sheet.getColumn(left + index).width ?? 9).reduce((a, b) => a + b, 0);
  const heights = new Map<number, number>();
  const tall: { readonly area: Area; readonly needed: number }[] = [];
  sheet.eachRow({ includeEmpty: true }, (row, at) => {
    row.eachCell((cell, col) => {
      if (cell.isMerged && cell.master !== cell) return;
      if (typeof cell.value !== "string" || !cell.alignment?.wrapText) return;
      const area = areas.get(`${at},${col}`) ?? { top: at, left: col, bottom: at, right: col };
      const needed = linesOf(cell.value, width(area.left, area.right)) * LINE + PADDING;
      if (area.bottom === at) heights.set(at, Math.max(heights.get(at) ?? 0, needed));
      else tall.push({ area, needed });
    });
    if (!heights.has(at)) heights.set(at, LINE + PADDING);
  });
  for (const { area, needed } of tall) stretch(heights, area, needed);
  for (const [row, height] of heights) sheet.getRow(row).height = Math.max(LINE + PADDING, height);
}

/** Spreads what a merged text lacks over its rows. */
function stretch(heights: Map<number, number>, { top, bottom }: Area, needed: number): void {
  const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
  const have = rows.reduce((sum, row) => sum + (heights.get(row) ?? LINE + PADDING), 0);
  const more = Math.ceil((needed - have) / rows.length);
  if (more > 0) for (const row of rows) heights.set(row, (heights.get(row) ?? LINE + PADDING) + more);
}

/** Merged areas of a sheet (1-based). */
function mergedAreas(sheet: ExcelJS.Worksheet): Area[] {
  const last = new Map<string, Area>();
  sheet.eachRow((row, at) => {
    row.eachCell({ includeEmpty: true }, (cell, col) => {
      if (!cell.isMerged) return;
      const { master } = cell;
      const key = master.address;
      const known = last.get(key) ?? { top: Number(master.row), left: Number(master.col), bottom: at, right: col };
      last.set(key, { ...known, bottom: Math.max(known.bottom, at), right: Math.max(known.right, col) });
    });
  });
  return [...last.values()];
}
