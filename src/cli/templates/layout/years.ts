import type ExcelJS from "exceljs";
import type { YearsBlock } from "../model";
import type { Paper, Written } from "./paper";
import { mergeLabels } from "./stubs";
import { FILL, FONT, merge, put, widen } from "./style";

const LABEL_WIDTH = 16;
const YEAR_WIDTH = 12;

/** Row labels and one column a fiscal year; repeated labels are merged downwards, short label paths to the right. */
export function writeYears({ sheet, top, left }: Paper, block: YearsBlock): Written {
  const depth = Math.max(...block.rows.map((row) => row.labels.length));
  const head = { fill: FILL.header, bold: true, center: true };
  for (let level = 0; level < depth; level += 1) put(sheet, top, left + level, block.corner?.[level] ?? null, head);
  if (!block.corner) merge(sheet, top, left, top, left + depth - 1);
  block.years.forEach((year, index) => put(sheet, top, left + depth + index, year, head));
  block.rows.forEach((row, index) => {
    const at = top + 1 + index;
    for (let level = 0; level < depth; level += 1) put(sheet, at, left + level, row.labels[level] || null, { fill: FILL.section, bold: level === 0 });
    row.values.forEach((value, offset) => put(sheet, at, left + depth + offset, value, { fill: FILL.input, format: typeof value === "string" ? undefined : (row.format ?? "#,##0"), center: typeof value === "string" }));
  });
  mergeLabels(sheet, block.rows.map((row) => row.labels), { top: top + 1, left }, depth);
  const right = left + depth + block.years.length - 1;
  for (let col = left; col <= right; col += 1) widen(sheet, col, col < left + depth ? LABEL_WIDTH : YEAR_WIDTH);
  return { next: writeRemarks(sheet, block, top + 1 + block.rows.length, left, right), right, header: { top, bottom: top }, names: depth };
}

function writeRemarks(sheet: ExcelJS.Worksheet, block: YearsBlock, top: number, left: number, right: number): number {
  let row = top;
  for (const [label, text] of block.remarks ?? []) {
    for (let col = left; col <= right; col += 1) put(sheet, row, col, null);
    put(sheet, row, left, label, { fill: FILL.header, bold: true });
    sheet.getCell(row, left + 1).value = text;
    sheet.getCell(row, left + 1).font = FONT;
    merge(sheet, row, left + 1, row, right);
    row += 1;
  }
  return row;
}
