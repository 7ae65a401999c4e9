import { unit, unitShift } from "../cell/unit";
import type { ColumnForm, TableForm } from "../forms/types";
import type { HeaderPath } from "./columns";
import { base } from "./dictionary";
import type { LocatedColumn } from "./located";

/** Least share of expected columns that must go by their names for the others to be told by their place. */
const SURE = 0.75;
/** The same below the table's own title. */
const SURE_BELOW_TITLE = 0.5;

/** A column taken for the official one under another name. */
export interface Renamed {
  readonly path: HeaderPath;
  readonly column: ColumnForm;
}

/** What speaks for a column under another name, besides its place. */
export interface Evidence {
  /** Whether the title of the form stands above. */
  readonly titled: () => boolean;
  /** Whether the cells below hold what belongs into the column; undefined where all are blank. */
  readonly holds: (col: number, column: ColumnForm) => boolean | undefined;
}

/** Plans and strategies have no official form: every municipality words their tables its own way. */
function isOfficial({ form, shape }: TableForm): boolean {
  return shape === "grid" && form !== "action-plan" && form !== "strategy";
}

function speaksOfAnotherUnit(path: HeaderPath, column: ColumnForm): boolean {
  return column.unit !== undefined && path.leaf.unit !== undefined && unitShift(path.leaf.unit, unit(column.unit)) === undefined;
}

/** What people add beside a table for themselves. */
const ADDED = /備考|補足|メモ|担当|所管|連絡|確認|根拠|出典|資料|注記|参考|通し番号|管理番号|更新|作成|記入/;

/** Missing columns that stand side by side in the form, optional ones that are not there left out. */
function runsOf(form: TableForm, columns: readonly LocatedColumn[], missing: readonly ColumnForm[]): (readonly ColumnForm[])[] {
  const runs: ColumnForm[][] = [[]];
  for (const column of form.columns) {
    if (missing.includes(column)) runs.at(-1)!.push(column);
    else if (columns.some(({ id }) => id === column.id)) runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}

/**
 * The headed columns that stand where official columns that are missing belong: as many between two official neighbours as are missing
 * there; or at the edge of the table, where the cells hold what belongs there, or are blank and the table cannot be told without it.
 * Empty when too much is missing or no place is certain.
 */
export function renamedColumns(
  form: TableForm,
  paths: readonly HeaderPath[],
  columns: readonly LocatedColumn[],
  missing: readonly ColumnForm[],
  { titled, holds }: Evidence,
): Renamed[] {
  if (!isOfficial(form) || missing.length === 0) return [];
  const share = 1 - missing.length / form.columns.filter(({ optional }) => !optional).length;
  if (share < SURE_BELOW_TITLE || (share < SURE && !titled())) return [];
  const known = new Set(columns.map(({ col }) => col));
  const placeOf = (candidates: readonly ColumnForm[]): number => {
    const found = candidates.flatMap(({ id }) => columns.find((own) => own.id === id) ?? [])[0];
    return found ? paths.findIndex((path) => path.col === found.col) : -1;
  };
  const own = (places: readonly HeaderPath[]): readonly HeaderPath[] => places.filter((path) => !ADDED.test(path.leaf.base));
  const certain = ({ path, column }: Renamed): boolean => holds(path.col, column) ?? column.key === true;
  return runsOf(form, columns, missing).flatMap((run) => {
    const before = placeOf(form.columns.slice(0, form.columns.indexOf(run[0]!)).toReversed());
    const after = placeOf(form.columns.slice(form.columns.indexOf(run.at(-1)!) + 1));
    const between = before >= 0 && after >= 0;
    const inside = paths.slice(before + 1, after);
    const places = between
      ? inside.length === run.length
        ? inside
        : own(inside)
      : before < 0
        ? own(paths.slice(0, after)).slice(-run.length)
        : own(paths.slice(before + 1)).slice(0, run.length);
    if (places.length !== run.length) return [];
    const pairs = places.map((path, index) => ({ path, column: run[index]! }));
    const fit = pairs.every(
      (pair) => !known.has(pair.path.col) && !speaksOfAnotherUnit(pair.path, pair.column) && (between || certain(pair)),
    );
    return fit ? pairs : [];
  });
}

/** Whether a column is headed by a number of things: No, 取組番号. */
export function isNumbering({ kind, labels }: ColumnForm): boolean {
  return kind === "measureNo" || kind === "measureNos" || kind === "facilityNo" || /^no\.?$|番号$/.test(base(labels[0]!));
}
