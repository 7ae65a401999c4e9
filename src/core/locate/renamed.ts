import { unit, unitShift } from "../cell/unit";
import type { ColumnForm, TableForm } from "../forms/types";
import type { HeaderPath } from "./columns";
import type { LocatedColumn } from "./located";

/** Least share of expected columns that must go by their names for one more to be told by its place. */
const SURE = 0.75;

/** Plans and strategies have no official form: every municipality words their tables its own way. */
function isOfficial({ form, shape }: TableForm): boolean {
  return shape === "grid" && form !== "action-plan" && form !== "strategy";
}

function speaksOfAnotherUnit(path: HeaderPath, column: ColumnForm): boolean {
  return column.unit !== undefined && path.leaf.unit !== undefined && unitShift(path.leaf.unit, unit(column.unit)) === undefined;
}

/**
 * The headed column that stands where the one official column that is missing belongs: between its official neighbours, or at
 * the edge of the table when the table cannot be told without it. Undefined when more is missing or the place is not certain.
 */
export function renamedColumn(form: TableForm, paths: readonly HeaderPath[], columns: readonly LocatedColumn[], missing: readonly ColumnForm[]): { readonly path: HeaderPath; readonly column: ColumnForm } | undefined {
  const [column, more] = missing;
  const expected = form.columns.filter(({ optional }) => !optional).length;
  if (!column || more || !isOfficial(form) || 1 - 1 / expected < SURE) return undefined;
  const at = form.columns.indexOf(column);
  const placeOf = (found: LocatedColumn | undefined): number => (found ? paths.findIndex((path) => path.col === found.col) : -1);
  const located = (candidates: readonly ColumnForm[]): number => placeOf(candidates.flatMap(({ id }) => columns.find((own) => own.id === id) ?? [])[0]);
  const [before, after] = [located(form.columns.slice(0, at).toReversed()), located(form.columns.slice(at + 1))];
  const between = before >= 0 && after === before + 2 ? before + 1 : undefined;
  const edge = !column.key ? undefined : before < 0 && after > 0 ? after - 1 : after < 0 && before >= 0 ? before + 1 : undefined;
  const path = paths[between ?? edge ?? -1];
  if (!path || columns.some(({ col }) => col === path.col) || speaksOfAnotherUnit(path, column)) return undefined;
  return { path, column };
}
