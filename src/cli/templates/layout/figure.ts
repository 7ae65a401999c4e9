import type { ColumnForm } from "../../../core/forms/types";
import type { FigureBlock, FigurePart } from "../model";
import { labelOf } from "./header";
import type { Paper, Written } from "./paper";
import { columnFormat, FILL, FONT, put, widen } from "./style";

const VALUE_WIDTH = 26;
const SIGN_WIDTH = 5;

/** Labels over values with the signs between them, a sheet column a part. */
export function writeFigure({ sheet, top, left }: Paper, block: FigureBlock): Written {
  const byId = new Map(block.form.columns.map((column) => [column.id, column]));
  block.lines.forEach((line, index) => {
    const row = top + index * 3;
    line.forEach((part, at) => writePart({ row, col: left + at }, part, byId));
  });
  const right = left + Math.max(...block.lines.map((line) => line.length)) - 1;
  return { next: top + block.lines.length * 3 - 1, right };

  function writePart({ row, col }: { readonly row: number; readonly col: number }, part: FigurePart, columns: ReadonlyMap<string, ColumnForm>): void {
    if ("gap" in part) return;
    if ("field" in part) {
      const column = columns.get(part.field);
      if (!column) throw new Error(`${block.form.id}: no field ${part.field}`);
      put(sheet, row, col, labelOf(column, part.label), { fill: FILL.header, bold: true, center: true });
      put(sheet, row + 1, col, part.value ?? null, { fill: FILL.input, format: columnFormat(column) });
      widen(sheet, col, VALUE_WIDTH);
      return;
    }
    const cell = sheet.getCell(row + 1, col);
    cell.value = "sign" in part ? part.sign : part.text;
    cell.font = { ...FONT, size: 14, bold: true };
    cell.alignment = { horizontal: "center", vertical: "middle" };
    widen(sheet, col, SIGN_WIDTH);
  }
}
