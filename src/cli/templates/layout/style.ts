import type ExcelJS from "exceljs";
import { unit } from "../../../core/cell/unit";
import type { ColumnForm } from "../../../core/forms/types";

const LINE = { style: "thin", color: { argb: "FF8A8A8A" } } as const;
export const BORDER: Partial<ExcelJS.Borders> = { top: LINE, left: LINE, bottom: LINE, right: LINE };
export const FONT = { name: "游ゴシック", size: 10 } as const;

/** Fills of header, heading rows, cells the product computes, cells to enter and cells that take nothing. */
export const FILL = { header: "FFDCE6E1", section: "FFF0F4F2", computed: "FFEDEFF5", input: "FFFFFFFF", crossed: "FFE3E3E3" } as const;

export function fill(argb: string): ExcelJS.Fill {
  return { type: "pattern", pattern: "solid", fgColor: { argb } };
}

const FORMATS: Readonly<Record<string, string>> = {
  percent: "0.0%",
  power: "#,##0.0",
  heat: "#,##0.00",
  area: "#,##0.00",
  co2: "#,##0.0",
  price: "#,##0.0",
  factor: "0.000000",
};

/** Number format of a figure by the name of its unit: whole numbers grouped, kW, t-CO2 and % with a decimal. */
export function unitFormat(name: string | undefined): string {
  return (name !== undefined && FORMATS[unit(name).dimension]) || "#,##0";
}

/** Number format of a column; a count shows its counter (戸, 棟). */
export function columnFormat(column: ColumnForm, counter?: string): string | undefined {
  if (column.kind !== "number") return undefined;
  if (column.count) return counter ? `#,##0"${counter}"` : "#,##0";
  return unitFormat(column.unit);
}

/** Width of a column in characters, by what it holds. */
export function columnWidth(column: ColumnForm): number {
  if (column.kind === "number") return column.count ? 10 : 14;
  if (column.kind === "text") return 24;
  return column.kind === "choice" && column.choices?.some((choice) => choice.length > 8) ? 24 : 12;
}

export interface Look {
  readonly fill?: string;
  readonly bold?: boolean;
  readonly format?: string | undefined;
  readonly center?: boolean;
}

/** Writes one framed cell. */
export function put(sheet: ExcelJS.Worksheet, row: number, col: number, value: string | number | null, look: Look = {}): ExcelJS.Cell {
  const cell = sheet.getCell(row, col);
  if (value !== null) cell.value = value;
  cell.font = { ...FONT, bold: look.bold ?? false };
  cell.border = BORDER;
  const horizontal = look.center ? "center" : look.format !== undefined || typeof value === "number" ? "right" : "left";
  cell.alignment = { vertical: "middle", wrapText: horizontal !== "right", horizontal, ...(horizontal === "center" ? {} : { indent: 1 }) };
  if (look.fill) cell.fill = fill(look.fill);
  if (look.format) cell.numFmt = look.format;
  return cell;
}

/** Merges an area of framed cells; a single cell stays as it is. */
export function merge(sheet: ExcelJS.Worksheet, top: number, left: number, bottom: number, right: number): void {
  if (bottom > top || right > left) sheet.mergeCells(top, left, bottom, right);
}

/** Makes a column at least so wide (characters). */
export function widen(sheet: ExcelJS.Worksheet, col: number, width: number): void {
  const column = sheet.getColumn(col);
  if ((column.width ?? 0) < width) column.width = width;
}
