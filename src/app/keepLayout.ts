import type { Position } from "../core/grid/address";
import type { LocatedColumn, LocatedRow, LocatedTable } from "../core/locate/located";

type Entries = Readonly<Record<string, string | number>> | undefined;

function same(a: Entries, b: Entries): boolean {
  if (a === undefined || b === undefined) return a === b;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}

function sameRow(a: LocatedRow, b: LocatedRow): boolean {
  const plain =
    a.row === b.row &&
    a.kind === b.kind &&
    a.id === b.id &&
    a.label === b.label &&
    a.section === b.section &&
    a.form === b.form &&
    a.parent === b.parent;
  return (
    plain &&
    same(a.shifted, b.shifted) &&
    same(a.filled, b.filled) &&
    same(a.attributes, b.attributes) &&
    JSON.stringify(a.derived) === JSON.stringify(b.derived)
  );
}

function sameColumn(a: LocatedColumn, b: LocatedColumn): boolean {
  const plain =
    a.id === b.id &&
    a.col === b.col &&
    a.to === b.to &&
    a.shift === b.shift &&
    a.label === b.label &&
    a.year === b.year &&
    a.phase === b.phase &&
    a.unit === b.unit;
  return (
    plain &&
    (a.form === b.form || JSON.stringify(a.form) === JSON.stringify(b.form)) &&
    JSON.stringify(a.compares) === JSON.stringify(b.compares)
  );
}

function samePlaces(a: readonly Position[], b: readonly Position[] | undefined): boolean {
  return b !== undefined && a.length === b.length && a.every((at, index) => at.row === b[index]!.row && at.col === b[index]!.col);
}

function sameFields(a: LocatedTable["fields"], b: LocatedTable["fields"]): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.size === b.size && [...a].every(([id, places]) => samePlaces(places, b.get(id)));
}

function sameLayout(a: LocatedTable, b: LocatedTable): boolean {
  const plain =
    a.form === b.form &&
    a.source === b.source &&
    a.title === b.title &&
    a.confidence === b.confidence &&
    a.turned === b.turned &&
    a.rows.length === b.rows.length &&
    a.columns.length === b.columns.length;
  return (
    plain &&
    JSON.stringify([a.range, a.header, a.missing]) === JSON.stringify([b.range, b.header, b.missing]) &&
    a.columns.every((column, index) => sameColumn(column, b.columns[index]!)) &&
    a.rows.every((row, index) => sameRow(row, b.rows[index]!)) &&
    sameFields(a.fields, b.fields)
  );
}

/** Tables located again, as the old objects where nothing moved: what hangs on them stays valid. */
export function keepLayout(before: readonly LocatedTable[], after: readonly LocatedTable[]): LocatedTable[] {
  return after.map((table, index) => {
    const old = before[index];
    return old && sameLayout(old, table) ? old : table;
  });
}
