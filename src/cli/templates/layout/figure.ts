import type { ColumnForm } from "../../../core/forms/types";
import type { FigureBlock, FigurePart } from "../model";
import { labelOf } from "./header";
import type { Paper, Written } from "./paper";
import { columnFormat, FILL, FONT, put, widen } from "./style";

const VALUE_WIDTH = 26;
const LIST_WIDTH = 46;
const SIGN_WIDTH = 8;

type Field = Extract<FigurePart, { readonly field: string }>;

/** Labels over values with the signs between them, a sheet column a part; or a list of labels with their values beside. */
export function writeFigure(paper: Paper, block: FigureBlock): Written {
  const byId = new Map(block.form.columns.map((column) => [column.id, column]));
  const columnOf = (part: Field): ColumnForm => {
    const column = byId.get(part.field);
    if (!column) throw new Error(`${block.form.id}: no field ${part.field}`);
    return column;
  };
  return block.list ? writeList(paper, block, columnOf) : writeLines(paper, block, columnOf);
}

function writeList({ sheet, top, left }: Paper, block: FigureBlock, columnOf: (part: Field) => ColumnForm): Written {
  const fields = block.lines.flat().filter((part): part is Field => "field" in part);
  fields.forEach((part, index) => {
    const column = columnOf(part);
    put(sheet, top + index, left, part.label ?? column.labels[0]!, { fill: FILL.header, bold: true });
    put(sheet, top + index, left + 1, part.value ?? null, { fill: FILL.input, format: columnFormat(column) });
  });
  widen(sheet, left, LIST_WIDTH);
  return { next: top + fields.length, right: left + 1 };
}

function writeLines({ sheet, top, left }: Paper, block: FigureBlock, columnOf: (part: Field) => ColumnForm): Written {
  let row = top;
  for (const line of block.lines) {
    line.forEach((part, at) => writePart(row, left + at, part));
    row += line.some((part) => "heading" in part) ? 1 : 3;
  }
  return { next: row - 1, right: left + Math.max(...block.lines.map((line) => line.length)) - 1 };

  function writePart(at: number, col: number, part: FigurePart): void {
    if ("gap" in part) return;
    if ("field" in part) {
      const column = columnOf(part);
      put(sheet, at, col, labelOf(column, part.label), { fill: FILL.header, bold: true, center: true });
      put(sheet, at + 1, col, part.value ?? null, { fill: FILL.input, format: columnFormat(column) });
      widen(sheet, col, VALUE_WIDTH);
      return;
    }
    const sign = "sign" in part;
    const cell = sheet.getCell(sign ? at + 1 : at, col);
    cell.value = sign ? part.sign : part.heading;
    cell.font = { ...FONT, size: sign ? 14 : 11, bold: true };
    cell.alignment = sign ? { horizontal: "center", vertical: "middle" } : { vertical: "middle" };
    if (sign) widen(sheet, col, SIGN_WIDTH);
  }
}
