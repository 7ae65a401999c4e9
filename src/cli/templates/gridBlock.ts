import type ExcelJS from "exceljs";
import type { ColumnForm, RowKind, TableForm } from "../../core/forms/types";
import type { GridBlock, TemplateRow } from "./model";
import { BORDER, columnWidth, FILL, FONT, numberFormat, put } from "./style";

/** Where a block was written: the next free row, and the header for freezing panes. */
export interface Written {
  readonly next: number;
  readonly headerBottom: number;
  readonly right: number;
}

function columnsOf(block: GridBlock): ColumnForm[] {
  const byId = new Map(block.form.columns.map((column) => [column.id, column]));
  if (!block.columns) return block.form.columns.filter((column) => !column.optional);
  return block.columns.map((id) => {
    const column = byId.get(id);
    if (!column) throw new Error(`${block.form.id}: no column ${id}`);
    return column;
  });
}

/** Official label with its unit: 事業費全体の金額（千円）. A label that names a unit already stays as it is. */
export function headerLabel(column: ColumnForm): string {
  const label = column.labels[0]!;
  if (column.unit === undefined || column.count || /[(（][^)）]*[)）]$/.test(label)) return label;
  const yearly = column.unit === "kWh" || column.unit === "t-CO2" ? "/年" : "";
  return `${label}\n（${column.unit}${yearly}）`;
}

/** Writes header rows, body, validation lists and formats of one table, from `top` (1-based). */
export function writeGrid(sheet: ExcelJS.Worksheet, block: GridBlock, top: number, left: number): Written {
  const columns = columnsOf(block);
  const headerBottom = writeHeader(sheet, block, columns, top, left);
  let row = headerBottom + 1;
  for (const item of block.rows) {
    writeRow(sheet, block.form, columns, item, row, left);
    row += 1;
  }
  return { next: row, headerBottom, right: left + columns.length - 1 };
}

function writeHeader(sheet: ExcelJS.Worksheet, block: GridBlock, columns: readonly ColumnForm[], top: number, left: number): number {
  const deep = columns.some((column) => column.under);
  const parentRow = top + (block.superHeader ? 1 : 0);
  const bottom = parentRow + (deep ? 1 : 0);
  if (block.superHeader) writeSuperHeader(sheet, block.superHeader, columns, top, left);
  const inSuper = superColumns(block, columns);
  columns.forEach((column, index) => {
    const col = left + index;
    const own = inSuper.has(index) ? parentRow : top;
    for (let row = own; row <= bottom; row += 1) put(sheet, row, col, null, { fill: FILL.header, center: true });
    sheet.getColumn(col).width = Math.max(sheet.getColumn(col).width ?? 0, columnWidth(column));
    const start = column.under ? bottom : own;
    put(sheet, start, col, headerLabel(column), { fill: FILL.header, bold: true, center: true });
    if (start < bottom) sheet.mergeCells(start, col, bottom, col);
  });
  if (deep) writeParents(sheet, columns, parentRow, left);
  sheet.getRow(bottom).height = 48;
  return bottom;
}

function superColumns(block: GridBlock, columns: readonly ColumnForm[]): ReadonlySet<number> {
  if (!block.superHeader) return new Set();
  const from = columns.findIndex((column) => column.id === block.superHeader!.from);
  const to = columns.findIndex((column) => column.id === block.superHeader!.to);
  return new Set([...columns.keys()].filter((index) => index >= from && index <= to));
}

function writeSuperHeader(sheet: ExcelJS.Worksheet, header: NonNullable<GridBlock["superHeader"]>, columns: readonly ColumnForm[], row: number, left: number): void {
  const from = left + columns.findIndex((column) => column.id === header.from);
  const to = left + columns.findIndex((column) => column.id === header.to);
  for (let col = from; col <= to; col += 1) put(sheet, row, col, null, { fill: FILL.header });
  put(sheet, row, from, header.label, { fill: FILL.header, bold: true, center: true });
  if (to > from) sheet.mergeCells(row, from, row, to);
}

function writeParents(sheet: ExcelJS.Worksheet, columns: readonly ColumnForm[], row: number, left: number): void {
  let start = 0;
  while (start < columns.length) {
    const parent = columns[start]!.under?.[0];
    let end = start;
    while (end + 1 < columns.length && columns[end + 1]!.under?.[0] === parent) end += 1;
    if (parent !== undefined) {
      put(sheet, row, left + start, parent, { fill: FILL.header, bold: true, center: true });
      if (end > start) sheet.mergeCells(row, left + start, row, left + end);
    }
    start = end + 1;
  }
}

const HEADINGS: ReadonlySet<RowKind> = new Set(["section", "subtotal", "total", "ratio", "fixed"]);

function writeRow(sheet: ExcelJS.Worksheet, form: TableForm, columns: readonly ColumnForm[], item: TemplateRow, row: number, left: number): void {
  const heading = HEADINGS.has(item.kind);
  const nameId = form.rowName ?? form.columns[0]!.id;
  const nameIndex = Math.max(0, columns.findIndex((column) => column.id === nameId));
  columns.forEach((column, index) => {
    const value = item.values?.[column.id] ?? (item.label !== undefined && index === nameIndex ? item.label : null);
    const cell = put(sheet, row, left + index, value, { fill: heading ? FILL.section : FILL.input, bold: heading, format: numberFormat(column) });
    if (item.kind === "leaf" && column.choices) {
      cell.dataValidation = { type: "list", allowBlank: true, formulae: [listOf(column.choices)], showErrorMessage: true, errorTitle: "選択肢", error: "一覧から選択してください。" };
    }
    if (item.continues?.includes(column.id)) mergeWithAbove(sheet, row, left + index);
  });
}

/** A validation list as text; Excel allows 255 characters, longer lists are put on the list sheet by the builder. */
export function listOf(choices: readonly string[]): string {
  const text = choices.join(",");
  return text.length <= 250 ? `"${text}"` : `=${listName(choices)}`;
}

/** Name of the hidden list for choices too long for a cell's own list. */
export function listName(choices: readonly string[]): string {
  return `選択肢_${choices.length}`;
}

function mergeWithAbove(sheet: ExcelJS.Worksheet, row: number, col: number): void {
  const master = sheet.getCell(row - 1, col).master;
  const first = Number(master.row);
  if (first < row - 1) sheet.unMergeCells(first, col, row - 1, col);
  sheet.getCell(row, col).border = BORDER;
  sheet.getCell(row, col).font = FONT;
  sheet.mergeCells(first, col, row, col);
}
