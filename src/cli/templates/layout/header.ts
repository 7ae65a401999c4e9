import type { ColumnForm } from "../../../core/forms/types";
import type { GridBlock } from "../model";
import type { Paper } from "./paper";
import { FILL, merge, put } from "./style";

/** A printed column: its form, and the labels above it from the outermost to its own. */
export interface HeadedColumn {
  readonly form: ColumnForm;
  readonly path: readonly string[];
}

/** Official label with its unit: 発電量（kWh/年）. A label that names a unit already stays as it is. */
export function labelOf(column: ColumnForm, printed: string | undefined): string {
  const label = printed ?? column.labels[0]!;
  if (printed !== undefined || column.unit === undefined || /[(（](kW|kWh|千円|円|%|％|t-CO2)[^()（）]*[)）]/.test(label)) return label;
  const yearly = column.unit === "kWh" ? "/年" : "";
  return `${label}（${column.unit}${yearly}）`;
}

/** The columns of a block in printed order with their label paths. Throws for an id the form does not have. */
export function headedColumns(block: GridBlock): HeadedColumn[] {
  const byId = new Map(block.form.columns.map((column) => [column.id, column]));
  const listed = block.columns ?? block.form.columns.filter((column) => !column.optional).map((column) => column.id);
  const head = (id: string, over: readonly string[]): HeadedColumn => {
    const form = byId.get(id);
    if (!form) throw new Error(`${block.form.id}: no column ${id}`);
    return { form, path: [...over, ...(form.under ? [form.under[0]!] : []), labelOf(form, block.labels?.[id])] };
  };
  return listed.flatMap((item) => (typeof item === "string" ? [head(item, [])] : item.columns.map((id) => head(id, [item.over]))));
}

/** Last column whose labels down to `level` are those of the column at `from`. */
function lastUnder(columns: readonly HeadedColumn[], from: number, level: number): number {
  const same = (column: HeadedColumn): boolean => column.path.length > level + 1 && column.path.slice(0, level + 1).join("\n") === columns[from]!.path.slice(0, level + 1).join("\n");
  let to = from;
  while (to + 1 < columns.length && same(columns[to + 1]!)) to += 1;
  return to;
}

/** Writes header rows with merged parents; leaf labels reach down to the last row. Gives that row. */
export function writeHeader(paper: Paper, columns: readonly HeadedColumn[]): number {
  const { sheet, top, left } = paper;
  const depth = Math.max(...columns.map((column) => column.path.length));
  const look = { fill: FILL.header, bold: true, center: true };
  for (let level = 0; level < depth; level += 1) for (let index = 0; index < columns.length; index += 1) put(sheet, top + level, left + index, null, look);
  for (let level = 0; level < depth - 1; level += 1) {
    for (let index = 0; index < columns.length; index += 1) {
      if (columns[index]!.path.length <= level + 1) continue;
      const to = lastUnder(columns, index, level);
      put(sheet, top + level, left + index, columns[index]!.path[level]!, look);
      merge(sheet, top + level, left + index, top + level, left + to);
      index = to;
    }
  }
  columns.forEach(({ path }, index) => {
    put(sheet, top + path.length - 1, left + index, path.at(-1)!, look);
    merge(sheet, top + path.length - 1, left + index, top + depth - 1, left + index);
  });
  return top + depth - 1;
}
