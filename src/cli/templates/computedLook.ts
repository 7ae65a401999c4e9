import type ExcelJS from "exceljs";
import type { Analysis } from "../../app/analysis";
import { isPercentFormat } from "../../core/cell/reading";
import type { LocatedColumn, LocatedRow, LocatedTable } from "../../core/locate/located";
import { positionsOf } from "../../core/locate/located";
import type { LaidOut } from "./layout/workbook";
import { FILL, fill, unitFormat } from "./layout/style";

/** Where a form's computed cells stand, with the unit of each, as a filled workbook shows: a blank one does not know them all yet. */
export type ComputedPlaces = ReadonlyMap<string, string | undefined>;

type Row = Pick<LocatedRow, "id" | "kind" | "form" | "attributes">;

/** What tells a computed cell apart from the others of its table, whatever the rows hold. */
function keyOf(table: LocatedTable, row: Row, column: LocatedColumn): string {
  const source = table.form.sources ? table.source : "";
  switch (table.form.shape) {
    case "grid":
      return [table.id, source, row.kind, column.id].join("|");
    case "years":
      return [table.id, row.kind, row.form, row.attributes?.["measure"], column.form.id].join("|");
    case "published":
      return [table.id, row.id, column.id].join("|");
    default:
      return [table.id, column.id].join("|");
  }
}

/** The row as the template means it: what a list holds says too little while it is blank. */
function meant({ kinds }: LaidOut, table: LocatedTable, row: LocatedRow): Row {
  const kind = kinds.get(table.sheet)?.get(row.row + 1);
  return kind === undefined ? row : { ...row, kind };
}

/** The places of the computed cells of a filled workbook. */
export function computedPlaces(filled: LaidOut, { calculation }: Analysis): ComputedPlaces {
  return new Map(
    calculation.cells.map(
      ({ table, row, column, form, unit }) =>
        [keyOf(table, meant(filled, table, row), column), form.unit ?? column.form.unit ?? unit] as const,
    ),
  );
}

/** Rows below a list's header with what they are meant for, the unfilled ones too. */
function listRows({ kinds }: LaidOut, table: LocatedTable): { readonly at: number; readonly row: Row }[] {
  const rows: { readonly at: number; readonly row: Row }[] = [];
  const own = kinds.get(table.sheet);
  for (let at = table.header.bottom + 2; own?.has(at); at += 1) rows.push({ at, row: { id: "", kind: own.get(at)! } });
  return rows;
}

/** Gives every computed cell its fill, and the number format of its unit where it is not the column's: a ratio row stands in kWh columns but shows %. */
export function markComputed(template: LaidOut, { tables }: Analysis, places: ComputedPlaces): void {
  for (const table of tables) {
    const sheet = template.book.getWorksheet(table.sheet);
    const list = listRows(template, table);
    for (const column of sheet ? table.columns : []) {
      for (const { at, row } of list) paint(sheet!.getCell(at, column.col + 1), keyOf(table, row, column));
      for (const row of list.length > 0 ? [] : table.rows)
        for (const at of positionsOf(table, row, column.id)) paint(sheet!.getCell(at.row + 1, at.col + 1), keyOf(table, row, column));
    }
  }

  function paint(cell: ExcelJS.Cell, key: string): void {
    if (places.has(key)) mark(cell, places.get(key));
  }
}

function mark(cell: ExcelJS.Cell, unit: string | undefined): void {
  if (cell.isMerged && cell.master !== cell) return;
  if (cell.fill?.type === "pattern" && cell.fill.fgColor?.argb === FILL.crossed) return;
  cell.fill = fill(FILL.computed);
  cell.alignment = { ...cell.alignment, horizontal: "right", wrapText: false, indent: 1 };
  if (!cell.numFmt || isPercentFormat(cell.numFmt) !== isPercentFormat(unitFormat(unit))) cell.numFmt = unitFormat(unit);
}
