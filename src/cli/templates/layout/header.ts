import type { ColumnForm } from "../../../core/forms/types";
import type { GridBlock } from "../model";
import type { Paper } from "./paper";
import { FILL, merge, put } from "./style";

/** A printed column: its form, the labels above it from the outermost to its own, and the sheet columns it takes (1-based). */
export interface HeadedColumn {
  readonly form: ColumnForm;
  readonly path: readonly string[];
  readonly from: number;
  readonly to: number;
}

/** Official label with its unit: 発電量（kWh/年）. A label that names a unit already stays as it is. */
export function labelOf(column: ColumnForm, printed: string | undefined): string {
  const label = printed ?? column.labels[0]!;
  if (printed !== undefined || column.unit === undefined || /[(（](kW|kWh|千円|円|%|％|t-CO2)[^()（）]*[)）]/.test(label)) return label;
  const yearly = column.unit === "kWh" ? "/年" : "";
  return `${label}\n（${column.unit}${yearly}）`;
}

/** The columns of a block in printed order with their label paths, from sheet column `left` on. Throws for an id the form does not have. */
export function headedColumns(block: GridBlock, left: number): HeadedColumn[] {
  const byId = new Map(block.form.columns.map((column) => [column.id, column]));
  const listed = block.columns ?? block.form.columns.filter((column) => !column.optional).map((column) => column.id);
  let next = left;
  const head = (id: string, over: readonly string[]): HeadedColumn => {
    const form = byId.get(id);
    if (!form) throw new Error(`${block.form.id}: no column ${id}`);
    const from = next;
    next += block.spans?.[id] ?? 1;
    return { form, path: [...over, ...(form.under ? [form.under[0]!] : []), labelOf(form, block.labels?.[id])], from, to: next - 1 };
  };
  return listed.flatMap((item) => (typeof item === "string" ? [head(item, [])] : item.columns.map((id) => head(id, [item.over]))));
}

/** Index of the last column whose labels down to `level` are those of the column at `from`. */
function lastUnder(columns: readonly HeadedColumn[], from: number, level: number): number {
  const same = (column: HeadedColumn): boolean =>
    column.path.length > level + 1 && column.path.slice(0, level + 1).join("\n") === columns[from]!.path.slice(0, level + 1).join("\n");
  let to = from;
  while (to + 1 < columns.length && same(columns[to + 1]!)) to += 1;
  return to;
}

/** Writes header rows with merged parents; leaf labels reach down to the last row. Gives that row. */
export function writeHeader({ sheet, top }: Paper, columns: readonly HeadedColumn[]): number {
  const depth = Math.max(...columns.map((column) => column.path.length));
  const bottom = top + depth - 1;
  const look = { fill: FILL.header, bold: true, center: true };
  for (let row = top; row <= bottom; row += 1)
    for (let col = columns[0]!.from; col <= columns.at(-1)!.to; col += 1) put(sheet, row, col, null, look);
  for (let level = 0; level < depth - 1; level += 1) {
    for (let index = 0; index < columns.length; index += 1) {
      const { path, from } = columns[index]!;
      if (path.length <= level + 1) continue;
      index = lastUnder(columns, index, level);
      put(sheet, top + level, from, path[level]!, look);
      merge(sheet, top + level, from, top + level, columns[index]!.to);
    }
  }
  for (const { path, from, to } of columns) {
    put(sheet, top + path.length - 1, from, path.at(-1)!, look);
    merge(sheet, top + path.length - 1, from, bottom, to);
  }
  return bottom;
}
