import type { CellAddress, Range } from "../core/grid/address";
import { a1, contains, rangeA1 } from "../core/grid/address";
import type { LocatedColumn, LocatedRow, LocatedTable } from "../core/locate/located";
import { placeIn } from "../core/locate/located";
import type { Analysis } from "./analysis";

/** A cell in the words of its form. */
export interface Place {
  readonly address: CellAddress;
  readonly table?: LocatedTable;
  readonly row?: LocatedRow;
  readonly column?: LocatedColumn;
}

const tablesBySheet = new WeakMap<Analysis, Map<string, LocatedTable[]>>();

function tablesOn(analysis: Analysis, sheet: string): readonly LocatedTable[] {
  let map = tablesBySheet.get(analysis);
  if (!map) {
    map = new Map();
    for (const table of analysis.tables) map.set(table.sheet, [...(map.get(table.sheet) ?? []), table]);
    tablesBySheet.set(analysis, map);
  }
  return map.get(sheet) ?? [];
}

/** The located table a cell stands in. */
export function tableAt(analysis: Analysis, address: CellAddress): LocatedTable | undefined {
  return tablesOn(analysis, address.sheet).find((known) => contains(known.range, address));
}

/** Table, row and column a cell belongs to, as far as they were found. */
export function placeOf(analysis: Analysis, address: CellAddress): Place {
  const table = tableAt(analysis, address);
  if (!table) return { address };
  const own = placeIn(table, address.row, address.col);
  const row = table.rows.find((known) => known.row === own.row);
  const column = table.columns.find((known) => known.col === own.col) ?? fieldAt(table, address);
  return { address, table, ...(row ? { row } : {}), ...(column ? { column } : {}) };
}

function fieldAt(table: LocatedTable, address: CellAddress): LocatedColumn | undefined {
  for (const [id, places] of table.fields ?? []) {
    if (places.some((place) => place.row === address.row && place.col === address.col))
      return table.columns.find((known) => known.id === id);
  }
  return undefined;
}

/** Official name of a table, with the block it is: 4.1(2) 新規再エネ導入予定【太陽光発電】. */
export function tableName(table: LocatedTable): string {
  if (table.source === undefined) return table.form.label;
  const known = table.form.sources?.find((source) => source.id === table.source);
  const name = (known?.labels[0] ?? table.source).replace(/^【|】$/g, "");
  return `${table.form.label}【${name}】`;
}

/** A stable name of a table within the workbook, for what is stored: form, block, and which of several alike. */
export function tableKey(table: LocatedTable, tables: readonly LocatedTable[]): string {
  const alike = tables.filter((other) => other.id === table.id && other.source === table.source);
  return [table.id, table.source ?? "", alike.indexOf(table)].join("|");
}

/** Row and column of a place in the form's words, "" when neither is known: 合計　事業費全体の金額. */
export function placeLabel(place: Place): string {
  const row = place.row?.label || place.row?.id || "";
  const column = place.column?.form.labels[0] ?? "";
  return row === column ? column : [row, column].filter((part) => part !== "").join("　");
}

/** シート!B5 as people write it. */
export function cellName(address: CellAddress): string {
  return `${address.sheet}!${a1(address)}`;
}

/** シート!B5:C9. */
export function rangeName(sheet: string, range: Range): string {
  return `${sheet}!${rangeA1(range)}`;
}

/** The range of one cell. */
export function cellRange({ row, col }: CellAddress): Range {
  return { top: row, left: col, bottom: row, right: col };
}
