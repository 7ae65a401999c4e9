import type ExcelJS from "exceljs";
import type { RowKind } from "../../../core/forms/types";
import type { GridBlock, TemplateRow } from "../model";
import type { HeadedColumn } from "./header";
import { headedColumns, writeHeader } from "./header";
import type { Paper, Written } from "./paper";
import { mergeLabels } from "./stubs";
import { BORDER, columnFormat, columnWidth, FILL, FONT, merge, put, widen } from "./style";

const HEADINGS: ReadonlySet<RowKind> = new Set(["section", "subtotal", "total", "ratio"]);

/** Writes header rows, body, validation lists and formats of one table. */
export function writeGrid(paper: Paper, block: GridBlock): Written {
  const { sheet } = paper;
  const stubs = block.stubs ?? [];
  const left = paper.left + stubs.length;
  const columns = headedColumns(block);
  columns.forEach(({ form }, index) => widen(sheet, left + index, block.widths?.[form.id] ?? columnWidth(form)));
  const bottom = writeHeader({ ...paper, left }, columns);
  const name = stubs.length > 0 ? -1 : Math.max(0, columns.findIndex(({ form }) => form.id === (block.form.rowName ?? block.form.columns[0]!.id)));
  block.rows.forEach((row, index) => writeRow({ ...paper, left }, columns, name, row, bottom + 1 + index));
  if (stubs.length > 0) writeStubs(paper, block, stubs, bottom);
  return { next: bottom + 1 + block.rows.length, right: left + columns.length - 1, header: { top: paper.top, bottom }, names: Math.max(stubs.length, name + 1) };
}

function writeStubs({ sheet, top, left }: Paper, block: GridBlock, stubs: readonly number[], bottom: number): void {
  for (let row = top; row <= bottom; row += 1) stubs.forEach((_, index) => put(sheet, row, left + index, null, { fill: FILL.header }));
  merge(sheet, top, left, bottom, left + stubs.length - 1);
  stubs.forEach((width, index) => widen(sheet, left + index, width));
  block.rows.forEach((row, index) => stubs.forEach((_, level) => put(sheet, bottom + 1 + index, left + level, row.stub?.[level] || null, { fill: FILL.section, bold: true })));
  mergeLabels(sheet, block.rows.map((row) => row.stub ?? []), { top: bottom + 1, left }, stubs.length);
}

function writeRow({ sheet, lists, left }: Paper, columns: readonly HeadedColumn[], name: number, item: TemplateRow, row: number): void {
  const heading = HEADINGS.has(item.kind);
  columns.forEach(({ form }, index) => {
    const crossed = item.crossed?.includes(form.id) ?? false;
    const label = item.label !== undefined && index === name ? item.label : null;
    const labelled = label !== null || (item.kind === "fixed" && index < name);
    const format = crossed ? undefined : (item.formats?.[form.id] ?? columnFormat(form, item.counter));
    const cell = put(sheet, row, left + index, item.values?.[form.id] ?? label, { fill: crossed ? FILL.crossed : heading || labelled ? FILL.section : FILL.input, bold: heading, center: centred(form.kind, label), format });
    if (form.choices && !heading && !crossed) lists.offer(cell, form.choices);
    if (item.continues?.includes(form.id)) mergeWithAbove(sheet, row, left + index);
  });
}

function centred(kind: HeadedColumn["form"]["kind"], label: string | null): boolean {
  return label === null && kind !== "number" && kind !== "text";
}

function mergeWithAbove(sheet: ExcelJS.Worksheet, row: number, col: number): void {
  const first = Number(sheet.getCell(row - 1, col).master.row);
  if (first < row - 1) sheet.unMergeCells(first, col, row - 1, col);
  for (let at = first; at <= row; at += 1) Object.assign(sheet.getCell(at, col), { border: BORDER, font: FONT });
  sheet.mergeCells(first, col, row, col);
}
