import type ExcelJS from "exceljs";
import type { Analysis } from "../../app/analysis";
import { isPercentFormat } from "../../core/cell/reading";
import { FILL, fill, unitFormat } from "./layout/style";

/** Gives every computed cell its fill, and the number format of its unit where it is not the column's: a ratio row stands in kWh columns but shows %. */
export function markComputed(book: ExcelJS.Workbook, { calculation }: Analysis): void {
  for (const { address, form, column, unit } of calculation.cells) {
    const cell = book.getWorksheet(address.sheet)?.getCell(address.row + 1, address.col + 1);
    if (!cell) continue;
    cell.fill = fill(FILL.computed);
    cell.alignment = { ...cell.alignment, horizontal: "right", wrapText: false, indent: 1 };
    const own = unitFormat(form.unit ?? column.form.unit ?? unit);
    const differs = form.unit !== undefined && isPercentFormat(cell.numFmt) !== isPercentFormat(own);
    if (!cell.numFmt || differs) cell.numFmt = own;
  }
}
