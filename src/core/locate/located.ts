import type { Unit } from "../cell/unit";
import type { ColumnForm, RowKind, TableForm } from "../forms/types";
import type { CellAddress, Position, Range } from "../grid/address";

/** A form column found on a sheet. */
export interface LocatedColumn {
  readonly id: string;
  readonly form: ColumnForm;
  readonly col: number;
  /** Last column the label covers, when it is merged over several. */
  readonly to?: number;
  /** The label as it stands on the sheet, path joined with ＞. */
  readonly label: string;
  /** Unit the sheet's label names, when it names one. */
  readonly unit?: Unit;
  /** Power of ten from the sheet's unit to the form's: 円 under a 千円 column gives -3. */
  readonly shift: number;
  /** Fiscal year of a year column. */
  readonly year?: number;
  /** Taken for the official column by its place: its label is another one. */
  readonly renamed?: true;
  /** Place of a year in a plan, when the label names it. */
  readonly phase?: "base" | "current" | "target";
  /** Words that tell groups of yearly columns apart: 使用量, 排出量. */
  readonly group?: string;
  /** For 増減量, 削減率 or 構成比: ids of the columns it may speak of and compare with, likeliest first. */
  readonly compares?: readonly { readonly of: string; readonly against?: string }[];
}

/** A row of a located table, in sheet order. */
export interface LocatedRow {
  /** Stable name of the row for people and reports: 太陽光-3, ①-1, 合計 … */
  readonly id: string;
  readonly kind: RowKind;
  /** Zero-based sheet row. */
  readonly row: number;
  /** Text that names the row. */
  readonly label: string;
  /** Id of the RowForm it was recognised by. */
  readonly form?: string;
  /** Id of the section it stands in. */
  readonly section?: string;
  /** Where a text stands when not in the first column its label covers, by column id: names indented below section headings. */
  readonly shifted?: Readonly<Record<string, number>>;
  /** Values of merged cells that reach down to this row, by column id. */
  readonly filled?: Readonly<Record<string, string>>;
  /** What a years table knows of a row: series, measure (plan | actual | co2), period (single | cumulative). */
  readonly attributes?: Readonly<Record<string, string>>;
  /** For a continuation row, the sheet row of the row it continues; in a published table, of the row that adds it up. */
  readonly parent?: number;
  /** For a row of 増減量, 前年度比 or 構成比 of a published table: the rows it may speak of, likeliest first, and what it compares with. */
  readonly derived?: DerivedRow;
}

/** What a row of changes, rates or shares shows. */
export interface DerivedRow {
  readonly role: "change" | "rate" | "share" | "multiple";
  /** Row numbers of the rows it may speak of. */
  readonly of: readonly number[];
  /** A year, a place in the plan, or the year before; undefined when the label does not say. */
  readonly against?: number | "base" | "current" | "target" | "previous";
}

/** A table of the forms found in a workbook. */
export interface LocatedTable {
  readonly form: TableForm;
  readonly id: string;
  /** Block of a repeated table (太陽光発電), or number of a measure (①-1). */
  readonly source?: string;
  /** Title that stands above, as written. */
  readonly title?: string;
  readonly sheet: string;
  readonly range: Range;
  readonly header: Range;
  /** The sheet has the table turned, years down and names across: `row` of a row is then a column of the sheet, `col` of a column a row. */
  readonly turned?: true;
  readonly columns: readonly LocatedColumn[];
  readonly rows: readonly LocatedRow[];
  /** Fields of a figure or card that stand outside the row × column scheme, by column id; a field may stand twice. */
  readonly fields?: ReadonlyMap<string, readonly Position[]>;
  /** 0 … 1: share of the expected labels found, with title and sheet name. */
  readonly confidence: number;
  readonly evidence: readonly string[];
  /** Labels of expected columns that were not found. */
  readonly missing: readonly string[];
}

const columnMaps = new WeakMap<LocatedTable, Map<string, LocatedColumn>>();

/** Column of that id, or undefined when the sheet does not have it. */
export function column(table: LocatedTable, id: string): LocatedColumn | undefined {
  let map = columnMaps.get(table);
  if (!map) {
    map = new Map(table.columns.map((found) => [found.id, found]));
    columnMaps.set(table, map);
  }
  return map.get(id);
}

/** Place on the sheet of a table's own row and column numbers. */
export function placeIn(table: LocatedTable, row: number, col: number): Position {
  return table.turned ? { row: col, col: row } : { row, col };
}

/** Where the value of a row stands in a column that has one place a row. */
export function addressIn({ sheet, turned }: LocatedTable, row: LocatedRow, found: LocatedColumn): CellAddress {
  const col = row.shifted?.[found.id] ?? found.col;
  return turned ? { sheet, row: col, col: row.row } : { sheet, row: row.row, col };
}

/** Where the value of a row and column stands; undefined when the sheet has no such column. */
export function positionOf(table: LocatedTable, row: LocatedRow, id: string): CellAddress | undefined {
  const field = table.fields?.get(id);
  const found = field ? undefined : column(table, id);
  if (found) return addressIn(table, row, found);
  return field?.[0] && { sheet: table.sheet, row: field[0].row, col: field[0].col };
}

/** All places of a value: a figure may show the same value twice. */
export function positionsOf(table: LocatedTable, row: LocatedRow, id: string): CellAddress[] {
  const field = table.fields?.get(id);
  if (field) return field.map(({ row: at, col }) => ({ sheet: table.sheet, row: at, col }));
  const found = column(table, id);
  return found ? [addressIn(table, row, found)] : [];
}

const leavesKnown = new WeakMap<LocatedTable, readonly LocatedRow[]>();
const sectionsKnown = new WeakMap<LocatedTable, Map<string | undefined, readonly LocatedRow[]>>();

/** The leaf rows of a table. */
export function leavesOf(table: LocatedTable): readonly LocatedRow[] {
  const leaves = leavesKnown.get(table) ?? table.rows.filter((row) => row.kind === "leaf");
  leavesKnown.set(table, leaves);
  return leaves;
}

/** The leaf rows of one section of a table; undefined for those above the first heading. */
export function leavesIn(table: LocatedTable, section: string | undefined): readonly LocatedRow[] {
  const sections = sectionsKnown.get(table) ?? new Map<string | undefined, readonly LocatedRow[]>();
  sectionsKnown.set(table, sections);
  const leaves = sections.get(section) ?? leavesOf(table).filter((leaf) => leaf.section === section);
  sections.set(section, leaves);
  return leaves;
}

/** Rows of one kind. */
export function rowsOf(table: LocatedTable, ...kinds: readonly RowKind[]): LocatedRow[] {
  return table.rows.filter((row) => kinds.includes(row.kind));
}
