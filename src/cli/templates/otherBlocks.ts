import type ExcelJS from "exceljs";
import type { CardBlock, FigureBlock, TemplateValue, YearsBlock } from "./model";
import { headerLabel, listOf } from "./gridBlock";
import type { Written } from "./gridBlock";
import { FILL, FONT, numberFormat, put } from "./style";

/** Labels over values with the signs between them, two sheet columns a part. */
export function writeFigure(sheet: ExcelJS.Worksheet, block: FigureBlock, top: number, left: number): Written {
  const byId = new Map(block.form.columns.map((column) => [column.id, column]));
  let row = top;
  let right = left;
  for (const line of block.lines) {
    let col = left;
    for (const part of line) {
      if ("sign" in part || "text" in part) {
        const cell = sheet.getCell(row + 1, col);
        cell.value = "sign" in part ? part.sign : part.text;
        cell.font = { ...FONT, size: 14 };
        cell.alignment = { horizontal: "center", vertical: "middle" };
      } else {
        const column = byId.get(part.field);
        if (!column) throw new Error(`${block.form.id}: no field ${part.field}`);
        put(sheet, row, col, headerLabel(column), { fill: FILL.header, bold: true, center: true });
        put(sheet, row + 1, col, part.value ?? null, { format: numberFormat(column) });
        sheet.getColumn(col).width = Math.max(sheet.getColumn(col).width ?? 0, 22);
      }
      right = Math.max(right, col);
      col += 1;
    }
    sheet.getRow(row).height = 48;
    sheet.getRow(row + 1).height = 26;
    row += 3;
  }
  return { next: row, headerBottom: top, right };
}

/** A consent card: fields in a column at the left, the matrix below. */
export function writeCard(sheet: ExcelJS.Worksheet, block: CardBlock, top: number, left: number): Written {
  let row = top;
  for (const { label, value } of block.fields) {
    put(sheet, row, left, label, { fill: FILL.header, bold: true });
    put(sheet, row, left + 1, value ?? null, { format: "#,##0" });
    row += 1;
  }
  put(sheet, row, left, "合意形成対象者", { fill: FILL.header, bold: true, center: true });
  block.steps.forEach((step, index) => put(sheet, row, left + 1 + index, step, { fill: FILL.header, bold: true, center: true }));
  sheet.getRow(row).height = 48;
  for (const party of block.parties) {
    row += 1;
    for (let index = 0; index <= block.steps.length; index += 1) {
      const cell = put(sheet, row, left + index, party[index] ?? null);
      const choices = block.choices[index === block.steps.length ? 1 : 0];
      if (index > 0) cell.dataValidation = { type: "list", allowBlank: true, formulae: [listOf(choices)] };
    }
  }
  sheet.getColumn(left).width = Math.max(sheet.getColumn(left).width ?? 0, 24);
  return { next: row + 1, headerBottom: top, right: left + block.steps.length };
}

/** Row labels and one column a fiscal year; repeated labels are merged downwards. */
export function writeYears(sheet: ExcelJS.Worksheet, block: YearsBlock, top: number, left: number): Written {
  const depth = Math.max(...block.rows.map((row) => row.labels.length));
  for (let index = 0; index < depth; index += 1) put(sheet, top, left + index, block.corner?.[index] ?? null, { fill: FILL.header, bold: true, center: true });
  if (!block.corner && depth > 1) sheet.mergeCells(top, left, top, left + depth - 1);
  block.years.forEach((year, index) => put(sheet, top, left + depth + index, year, { fill: FILL.header, bold: true, center: true }));
  const anchors: number[] = [];
  block.rows.forEach((row, index) => {
    const at = top + 1 + index;
    for (let level = 0; level < depth; level += 1) {
      const label = row.labels[level] ?? "";
      put(sheet, at, left + level, label === "" ? null : label, { fill: FILL.section, bold: level === 0 });
      if (label === "" && level < depth - 1 && anchors[level] !== undefined) mergeDown(sheet, anchors[level]!, at, left + level);
      else if (label !== "") anchors[level] = at;
    }
    row.values.forEach((value: TemplateValue | null, offset) => put(sheet, at, left + depth + offset, value, { format: typeof value === "number" || value === null ? "#,##0.###" : undefined }));
  });
  let next = top + 1 + block.rows.length;
  if (block.remark) {
    const last = left + depth + block.years.length - 1;
    put(sheet, next, left, block.remark[0], { fill: FILL.header, bold: true });
    put(sheet, next, left + 1, block.remark[1]);
    sheet.mergeCells(next, left + 1, next, last);
    sheet.getRow(next).height = 40;
    next += 1;
  }
  return { next, headerBottom: top, right: left + depth + block.years.length - 1 };
}

function mergeDown(sheet: ExcelJS.Worksheet, from: number, to: number, col: number): void {
  if (to - 1 > from) sheet.unMergeCells(from, col, to - 1, col);
  sheet.mergeCells(from, col, to, col);
}
