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
  const columns = headedColumns(block, paper.left + stubs.length);
  for (const { form, from, to } of columns) if (from === to) widen(sheet, from, block.widths?.[form.id] ?? columnWidth(form));
  const bottom = writeHeader(paper, columns);
  const name = stubs.length > 0 ? undefined : (columns.find(({ form }) => form.id === block.form.rowName) ?? columns[0]!);
  block.rows.forEach((row, index) => writeRow(paper, block, columns, name, row, bottom + 1 + index));
  if (stubs.length > 0) writeStubs(paper, block, stubs, bottom);
  const names = Math.max(stubs.length, (name?.to ?? paper.left - 1) - paper.left + 1);
  return { next: bottom + 1 + block.rows.length, right: columns.at(-1)!.to, header: { top: paper.top, bottom }, names };
}

function writeStubs({ sheet, top, left }: Paper, block: GridBlock, stubs: readonly number[], bottom: number): void {
  for (let row = top; row <= bottom; row += 1) stubs.forEach((_, index) => put(sheet, row, left + index, null, { fill: FILL.header }));
  merge(sheet, top, left, bottom, left + stubs.length - 1);
  stubs.forEach((width, index) => widen(sheet, left + index, width));
  block.rows.forEach((row, index) =>
    stubs.forEach((_, level) =>
      put(sheet, bottom + 1 + index, left + level, row.stub?.[level] || null, { fill: FILL.section, bold: true }),
    ),
  );
  mergeLabels(
    sheet,
    block.rows.map((row) => row.stub ?? []),
    { top: bottom + 1, left },
    stubs.length,
  );
}

function writeRow(
  { sheet, lists, kinds }: Paper,
  block: GridBlock,
  columns: readonly HeadedColumn[],
  name: HeadedColumn | undefined,
  item: TemplateRow,
  row: number,
): void {
  kinds.set(row, item.kind);
  const heading = HEADINGS.has(item.kind);
  for (const column of columns) {
    const { form, from, to } = column;
    const crossed = item.crossed?.includes(form.id) ?? false;
    const label = item.label !== undefined && column === name ? item.label : null;
    const labelled = label !== null || (item.kind === "fixed" && name !== undefined && from < name.from);
    const look = {
      fill: crossed ? FILL.crossed : heading || labelled ? FILL.section : FILL.input,
      bold: heading || labelled,
      center: label === null && form.kind !== "number" && form.kind !== "text",
      format: crossed ? undefined : (item.formats?.[form.id] ?? columnFormat(form, item.counter)),
    };
    for (let col = from + 1; col <= to; col += 1) put(sheet, row, col, null, look);
    const cell = put(sheet, row, from, item.values?.[form.id] ?? label, look);
    merge(sheet, row, from, row, to);
    const choices = item.choices?.[form.id] ?? block.choices?.[form.id] ?? form.choices;
    if (choices && !heading && !crossed) lists.offer(cell, choices);
    if (item.continues?.includes(form.id)) mergeWithAbove(sheet, row, from);
  }
}

function mergeWithAbove(sheet: ExcelJS.Worksheet, row: number, col: number): void {
  const first = Number(sheet.getCell(row - 1, col).master.row);
  if (first < row - 1) sheet.unMergeCells(first, col, row - 1, col);
  for (let at = first; at <= row; at += 1) Object.assign(sheet.getCell(at, col), { border: BORDER, font: FONT });
  sheet.mergeCells(first, col, row, col);
}
