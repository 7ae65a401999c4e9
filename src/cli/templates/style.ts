import type ExcelJS from "exceljs";
import { unit } from "../../core/cell/unit";
import type { ColumnForm } from "../../core/forms/types";

const LINE = { style: "thin", color: { argb: "FF8A8A8A" } } as const;
export const BORDER: Partial<ExcelJS.Borders> = { top: LINE, left: LINE, bottom: LINE, right: LINE };
export const FONT = { name: "游ゴシック", size: 10 } as const;

export const FILL = {
  header: "FFDDE8E3",
  section: "FFF1F5F3",
  computed: "FFF7F7F7",
  input: "FFFFFFFF",
} as const;

export function fill(argb: string): ExcelJS.Fill {
  return { type: "pattern", pattern: "solid", fgColor: { argb } };
}

/** Number format of a column by its unit: whole numbers grouped, kW and % with a decimal. */
export function numberFormat(column: ColumnForm): string | undefined {
  if (column.kind !== "number") return column.kind === "text" || column.kind === "choice" ? undefined : "@";
  if (column.unit === undefined || column.count) return "#,##0";
  const { dimension } = unit(column.unit);
  if (dimension === "percent") return "0.0";
  return dimension === "power" || dimension === "heat" || dimension === "co2" ? "#,##0.0" : "#,##0";
}

/** Width of a column in characters, by what it holds. */
export function columnWidth(column: ColumnForm): number {
  if (column.kind === "number") return 13;
  if (column.kind === "choice" || column.kind === "mark" || column.kind === "year") return 11;
  if (column.kind === "measureNo" || column.kind === "facilityNo") return 11;
  return 22;
}

/** Writes one framed cell. */
export function put(sheet: ExcelJS.Worksheet, row: number, col: number, value: string | number | null, options: { readonly fill?: string; readonly bold?: boolean; readonly format?: string | undefined; readonly center?: boolean } = {}): ExcelJS.Cell {
  const cell = sheet.getCell(row, col);
  if (value !== null) cell.value = value;
  cell.font = { ...FONT, bold: options.bold ?? false };
  cell.border = BORDER;
  cell.alignment = { vertical: "middle", wrapText: true, horizontal: options.center ? "center" : typeof value === "number" ? "right" : undefined };
  if (options.fill) cell.fill = fill(options.fill);
  if (options.format) cell.numFmt = options.format;
  return cell;
}
