import { normalizeLabel } from "../../cell/text";
import { parseUnit, unit, unitShift } from "../../cell/unit";
import type { CellTerm } from "../../calc/expression";
import type { TableView, WorkbookView } from "../../calc/view";
import type { LocatedColumn, LocatedRow } from "../../locate/located";
import { sameSeries } from "../../locate/published/compares";
import { requiredCell } from "../proposal/totals";
import { sectorOf } from "./sectors";

/** Columns of figures (not of changes or rates) of a published table, by year. */
export function valueColumns(view: TableView): LocatedColumn[] {
  return view.table.columns.filter((column) => column.form.kind === "number" && column.compares === undefined);
}

/** Columns of figures a figure may be compared with over the years: 排出量 is not compared with 使用量 beside it. */
export function seriesOf(view: TableView, column: LocatedColumn): LocatedColumn[] {
  const measured = (own: LocatedColumn) => ({ ...own, own, ...(own.form.unit === undefined ? {} : { unit: unit(own.form.unit) }) });
  return sameSeries(measured(column), valueColumns(view).map(measured)).map(({ own }) => own);
}

/** Column of figures of a year. */
export function yearColumn(view: TableView, year: number | undefined): LocatedColumn | undefined {
  return year === undefined ? undefined : valueColumns(view).find((column) => column.year === year);
}

/** The earliest year of a table, or the one its label calls 基準年度. */
export function baseColumn(view: TableView, among: readonly LocatedColumn[] = valueColumns(view)): LocatedColumn | undefined {
  const columns = among.filter((column) => column.year !== undefined);
  return columns.find((column) => column.phase === "base") ?? columns.toSorted((a, b) => a.year! - b.year!)[0];
}

/** A term in another unit than the sheet's, which must hold a figure; undefined when the units measure different things. A cell without a unit is taken as it is. */
export function termIn(
  view: TableView,
  row: LocatedRow | undefined,
  column: LocatedColumn | undefined,
  wanted: string | undefined,
): CellTerm | undefined {
  const term = column && requiredCell(view, row, column.id);
  if (!term || wanted === undefined || term.unit === undefined || term.unit === wanted) return term;
  const by = unitShift(unit(term.unit), unit(wanted));
  return by === undefined ? undefined : { ...term, unit: wanted, shift: term.shift + by };
}

/** Unit of a row's figures in a column. */
export function unitAt(view: TableView, row: LocatedRow, column: LocatedColumn): string | undefined {
  return view.unitOf(row, column);
}

/** What a row measures: energy (kWh), co2, heat (TJ), %; undefined when no unit is named. */
export function dimensionOf(row: LocatedRow): string | undefined {
  const own = row.attributes?.["unit"];
  return own === undefined ? undefined : parseUnit(own)?.dimension;
}

/** The row of a sector that is no part of another row of that sector. */
export function sectorRow(view: TableView, sector: string): LocatedRow | undefined {
  const rows = view.rows.filter((row) => sectorOf(row.label) === sector && (row.kind === "leaf" || row.kind === "subtotal"));
  return rows.find((row) => !rows.some((other) => other.row === row.parent)) ?? rows[0];
}

/** The total row that no other row adds up. */
export function totalRow(view: TableView): LocatedRow | undefined {
  return view.rows.findLast((row) => row.kind === "total" && row.parent === undefined) ?? view.total();
}

/** The table of business-as-usual emissions: named so, else the only emission table there is. */
export function bauView(workbook: WorkbookView): TableView | undefined {
  const all = workbook.tables("A-bau");
  const named = all.find((view) =>
    /趨勢|すう勢|bau/.test(normalizeLabel([view.table.title ?? "", ...view.table.columns.map((column) => column.label)].join(" "))),
  );
  return named ?? (all.length === 1 ? all[0] : undefined);
}

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/住宅.*新|新.*住宅/, "newHomes"],
  [/住宅.*既|既.*住宅/, "oldHomes"],
  [/住宅|10kw未満/, "homes"],
  [/公共/, "public"],
  [/ため池/, "pond"],
  [/市有地|町有地|村有地|公有地/, "publicLand"],
  [/農地|耕作放棄/, "farmland"],
];

/** What a row of the renewable tables stands for, whatever the table calls it: 一般住宅(新規着工) and 新規住宅 are the same. */
export function targetKind(label: string): string {
  const own = normalizeLabel(label).replace(/^[\d()①-⑳.]+/, "");
  return KINDS.find(([pattern]) => pattern.test(own))?.[1] ?? own;
}

/** Whether a row kind of a summary covers one of a detailed table: 住宅 covers 住宅(新規). */
export function covers(whole: string, part: string): boolean {
  return whole === part || (whole === "homes" && (part === "newHomes" || part === "oldHomes"));
}
