import type ExcelJS from "exceljs";
import type { YearsBlock } from "../model";
import { labelOf } from "./header";
import type { Paper, Written } from "./paper";
import { mergeLabels } from "./stubs";
import { FILL, FONT, merge, put, widen } from "./style";

const LABEL_WIDTH = 16;
const YEAR_WIDTH = 13;

/** Row labels and one column a fiscal year; repeated labels are merged downwards, short label paths to the right. */
export function writeYears({ sheet, top, left }: Paper, block: YearsBlock): Written {
  const depth = Math.max(...block.rows.map((row) => row.labels.length));
  const head = { fill: FILL.header, bold: true, center: true };
  for (let level = 0; level < depth; level += 1) put(sheet, top, left + level, block.corner?.[level] ?? null, head);
  if (!block.corner) merge(sheet, top, left, top, left + depth - 1);
  const columns = [
    ...block.years,
    ...(block.extras ?? []).map((id) =>
      labelOf(
        block.form.columns.find((column) => column.id === id)!,
        undefined,
      ),
    ),
  ];
  columns.forEach((label, index) => put(sheet, top, left + depth + index, label, head));
  block.rows.forEach((row, index) => {
    const at = top + 1 + index;
    for (let level = 0; level < depth; level += 1)
      put(sheet, at, left + level, row.labels[level] || null, { fill: FILL.section, bold: level === 0 });
    columns.forEach((_, offset) => {
      const value = row.values[offset] ?? null;
      const figure = row.format !== "@" && typeof value !== "string";
      put(sheet, at, left + depth + offset, value, {
        fill: FILL.input,
        format: figure ? (row.format ?? "#,##0") : undefined,
        center: !figure,
      });
    });
  });
  mergeLabels(
    sheet,
    block.rows.map((row) => row.labels),
    { top: top + 1, left },
    depth,
  );
  const right = left + depth + columns.length - 1;
  for (let col = left; col <= right; col += 1)
    widen(sheet, col, col < left + depth ? (block.labelWidths?.[col - left] ?? LABEL_WIDTH) : YEAR_WIDTH);
  return {
    next: writeRemarks(sheet, block, top + 1 + block.rows.length, { left, depth, right }),
    right,
    header: { top, bottom: top },
    names: depth,
  };
}

/** Text rows under the table: a label over the label columns, its text over the years. */
function writeRemarks(
  sheet: ExcelJS.Worksheet,
  block: YearsBlock,
  top: number,
  { left, depth, right }: { readonly left: number; readonly depth: number; readonly right: number },
): number {
  let row = top;
  for (const [label, text] of block.remarks ?? []) {
    for (let col = left; col <= right; col += 1) put(sheet, row, col, null);
    put(sheet, row, left, label, { fill: FILL.header, bold: true });
    merge(sheet, row, left, row, left + depth - 1);
    put(sheet, row, left + depth, text === "" ? null : text, { fill: FILL.input });
    sheet.getCell(row, left + depth).font = FONT;
    merge(sheet, row, left + depth, row, right);
    row += 1;
  }
  return row;
}
