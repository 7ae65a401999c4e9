import type { TableForm } from "../forms/types";
import type { BodyArea } from "./bodyArea";
import type { LocatedColumn } from "./located";

/** The columns of a body by what they tell of its rows. */
export interface BodyColumns {
  /** Column that names a leaf row, and the one of that name only where the form says which. */
  readonly name: LocatedColumn | undefined;
  readonly rowName: LocatedColumn | undefined;
  readonly key: LocatedColumn | undefined;
  /** Column of its own for section names. */
  readonly section: { readonly col: number } | undefined;
  /** Columns that show a leaf row by being filled. */
  readonly marks: readonly LocatedColumn[];
  readonly numbers: readonly LocatedColumn[];
  readonly filledDown: readonly LocatedColumn[];
  /** Text columns whose label covers several. */
  readonly spanning: readonly LocatedColumn[];
  /** Sheet columns with texts, and those that hold only figures. */
  readonly texts: readonly number[];
  readonly figures: readonly number[];
  /** Sheet columns whose text can name its row. */
  readonly names: ReadonlySet<number>;
  /** Whether a sheet column has a label, other than the name's. */
  readonly headed: ReadonlySet<number>;
}

function colsOf(columns: readonly LocatedColumn[]): Set<number> {
  return new Set(columns.map((column) => column.col));
}

/** Sorts the columns of a body once, before its rows are read. */
export function bodyColumns(form: TableForm, columns: readonly LocatedColumn[], area: BodyArea, section?: number): BodyColumns {
  const find = (id: string | undefined): LocatedColumn | undefined => columns.find((column) => column.id === id);
  const name = find(form.rowName ?? form.columns[0]?.id);
  const rowName = form.rowName === undefined ? undefined : find(form.rowName);
  const key = form.rowKey === undefined ? undefined : find(form.rowKey);
  const numeric = colsOf(columns.filter((column) => column.form.kind === "number" && !column.form.count));
  const inside = Array.from({ length: Math.max(0, area.right - area.left + 1) }, (_, index) => area.left + index);
  // Where no column is called by the form's name for rows, they are named right before the first that is called by one.
  const before = Math.max(area.left, Math.min(...columns.map((column) => column.col)) - 1);
  const limit = Math.max(name?.col ?? before, key?.col ?? area.left, area.left);
  const naming = new Set([name?.col, key?.col, find(form.columns[0]?.id)?.col]);
  const other = colsOf(columns.filter((column) => !naming.has(column.col) && !column.form.fillDown));
  return {
    name,
    rowName,
    key,
    section: find("section") ?? (section === undefined ? undefined : { col: section }),
    marks: columns.filter((column) => column.form.leaf),
    numbers: columns.filter((column) => column.form.kind === "number"),
    filledDown: columns.filter((column) => column.form.fillDown),
    spanning: columns.filter((column) => column.form.kind !== "number" && (column.to ?? column.col) > column.col),
    texts: inside.filter((col) => !numeric.has(col)),
    figures: inside.filter((col) => numeric.has(col)),
    names: new Set(inside.filter((col) => col <= limit && !other.has(col))),
    headed: colsOf(columns.filter((column) => column !== rowName)),
  };
}
