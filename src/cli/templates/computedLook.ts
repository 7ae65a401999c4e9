import type ExcelJS from "exceljs";
import type { Analysis } from "../../app/analysis";
import { FILL, fill, unitFormat } from "./layout/style";

/** Gives every computed cell its fill and the number format of its unit: a ratio row stands in kWh columns but shows %. */
export function markComputed(book: ExcelJS.Workbook, { calculation }: Analysis): void {
  for (const { address, form, column, unit } of calculation.cells) {
    const cell = book.getWorksheet(address.sheet)?.getCell(address.row + 1, address.col + 1);
    if (!cell) continue;
    cell.fill = fill(FILL.computed);
    cell.alignment = { ...cell.alignment, horizontal: "right", wrapText: false, indent: 1 };
    if (form.unit !== undefined || !column.form.count) cell.numFmt = unitFormat(form.unit ?? column.form.unit ?? unit);
  }
}
