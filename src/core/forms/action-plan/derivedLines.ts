import { formatDecimals, isPercentFormat } from "../../cell/reading";
import type { Cell } from "../../grid/snapshot";
import type { TableView } from "../../calc/view";
import type { DerivedRow, LocatedColumn, LocatedRow } from "../../locate/located";
import type { DerivedLine, Sample, Shown } from "./comparison";
import { leafLabel, sampleOf } from "./comparison";
import { baseColumn, seriesOf, valueColumns } from "./lookup";

/** Two columns a derived column compares. */
export interface ColumnPair {
  readonly of: string;
  readonly against: string;
}

/** The row a derived row speaks of, and the column each of its figures is compared with. */
export interface RowPair {
  readonly of: LocatedRow;
  readonly against: (column: LocatedColumn) => LocatedColumn | undefined;
}

function isFormatted({ format }: Cell): boolean {
  return isPercentFormat(format) || formatDecimals(format) !== undefined;
}

function isNegative({ format }: Cell): boolean {
  return /^[^;]*;[^;]*[▲△−-]/.test(format ?? "");
}

function showsNegative(own: readonly Cell[], figures: readonly Cell[]): boolean {
  const formatted = own.filter(isFormatted).length;
  return formatted > 0 && own.filter(isNegative).length * 2 > formatted && figures.filter(isNegative).length * 2 <= formatted;
}

/** A column of 増減量, 増減率 or 倍率 as a line of derived figures. */
export function columnLine(view: TableView, column: LocatedColumn): DerivedLine<ColumnPair> {
  const shown: Shown = column.form.id === "rate" || column.form.id === "multiple" ? column.form.id : "change";
  const rows = view.rows.filter((row) => row.kind !== "ratio");
  const pairs = (column.compares ?? []).flatMap(({ of, against }) => (against === undefined ? [] : [{ of, against }]));
  return {
    shown,
    label: leafLabel(column.label),
    candidates: pairs.map((pair) => ({
      pair,
      samples: rows.flatMap((row) => sampleOf(view, [row, column.id], [row, pair.of], [row, pair.against]) ?? []),
    })),
    showsNegative: () =>
      pairs[0] !== undefined &&
      showsNegative(
        view.rows.map((row) => view.raw(row, column.id)),
        view.rows.map((row) => view.raw(row, pairs[0]!.against)),
      ),
  };
}

/** Columns a derived row may compare each year with: as its label says, else the base year or the year before. */
function references(view: TableView, { against }: DerivedRow): RowPair["against"][] {
  const base: RowPair["against"] = (column) => baseColumn(view, seriesOf(view, column));
  const before: RowPair["against"] = (column) =>
    seriesOf(view, column)
      .filter((other) => other.year !== undefined && column.year !== undefined && other.year < column.year)
      .toSorted((a, b) => b.year! - a.year!)[0];
  if (against === "previous") return [before];
  if (typeof against === "number") return [(column) => seriesOf(view, column).find((other) => other.year === against)];
  if (against === "current") return [(column) => seriesOf(view, column).find((other) => other.phase === "current")];
  return against === undefined ? [base, before] : [base];
}

/** A row of 増減量, 前年度比 or 倍率 as a line of derived figures. */
export function rowLine(view: TableView, row: LocatedRow, derived: DerivedRow): DerivedLine<RowPair> {
  const shown: Shown = derived.role === "share" ? "rate" : derived.role;
  const subjects = derived.of.flatMap((at) => view.rows.find((other) => other.row === at) ?? []);
  const columns = valueColumns(view);
  const samples = (pair: RowPair): Sample[] =>
    columns.flatMap((column) => {
      const reference = pair.against(column);
      return reference && reference !== column
        ? (sampleOf(view, [row, column.id], [pair.of, column.id], [pair.of, reference.id]) ?? [])
        : [];
    });
  const pairs = references(view, derived).flatMap((against) => subjects.map((of) => ({ of, against })));
  const cells = (own: LocatedRow | undefined): Cell[] => (own ? columns.map((column) => view.raw(own, column.id)) : []);
  return {
    shown,
    label: leafLabel(row.label),
    candidates: pairs.map((pair) => ({ pair, samples: samples(pair) })),
    showsNegative: () => showsNegative(cells(row), cells(subjects[0])),
  };
}

/** Every column and row of changes or rates of a table. */
export function derivedLines(view: TableView): { readonly place: LocatedColumn | LocatedRow; readonly line: DerivedLine<unknown> }[] {
  const columns = view.table.columns.filter((column) => column.compares && column.form.id !== "share");
  const rows = view.rows.filter((row) => row.derived && row.derived.role !== "share");
  return [
    ...columns.map((place) => ({ place, line: columnLine(view, place) })),
    ...rows.map((place) => ({ place, line: rowLine(view, place, place.derived!) })),
  ];
}
