import { labelParts, unit, unitShift } from "../cell/unit";
import type { LabelParts, Unit } from "../cell/unit";
import { memo } from "../cell/memo";
import type { ColumnForm, TableForm } from "../forms/types";
import type { Range } from "../grid/address";
import { base, withoutJoints, withoutYear } from "./dictionary";
import type { LocatedColumn } from "./located";
import type { TextCell, TextRows } from "./sheetText";
import { unitAlone } from "./sheetText";

/** The labels above one column, top to bottom; the last is the leaf. */
export interface HeaderPath {
  readonly col: number;
  /** Last column before the next headed one: a label merged over several columns covers them. */
  readonly to: number;
  readonly labels: readonly TextCell[];
  /** The label the column goes by, with the unit of a leaf that is nothing else: kW below 新規再エネ導入量. */
  readonly leaf: LabelParts;
  /** The label without a year, or without what joins parent and label. */
  readonly spellings: readonly string[];
  /** Labels above the last. */
  readonly ancestors: readonly string[];
}

/** What a form column is called, in comparable form. */
interface Names {
  readonly own: readonly string[];
  readonly parents: readonly string[];
  readonly unit: Unit | undefined;
}

const namesKnown = new WeakMap<ColumnForm, Names>();

function namesOf(form: ColumnForm): Names {
  const known = namesKnown.get(form) ?? {
    own: form.labels.map(base),
    parents: (form.under ?? []).map(base),
    unit: form.unit === undefined ? undefined : unit(form.unit),
  };
  namesKnown.set(form, known);
  return known;
}

/**
 * Label paths of the columns of a header area. A label that spans columns (merged or centred) stands in the leftmost of them,
 * so a blank header cell takes the label to its left in every row but the one where the column has its own leaf.
 */
export function headerPaths(rows: TextRows, area: Range): readonly HeaderPath[] {
  const known = pathsKnown.get(rows) ?? new Map<string, readonly HeaderPath[]>();
  pathsKnown.set(rows, known);
  const key = `${area.top} ${area.left} ${area.bottom} ${area.right}`;
  const paths = known.get(key) ?? readPaths(rows, area);
  known.set(key, paths);
  return paths;
}

/** Several forms may share labels: the paths of a header are read once for all of them. */
const pathsKnown = new WeakMap<TextRows, Map<string, readonly HeaderPath[]>>();

function readPaths(rows: TextRows, area: Range): HeaderPath[] {
  const lines: TextCell[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    lines.push((rows.get(row) ?? []).filter((cell) => cell.col >= area.left && cell.col <= area.right));
  }
  const paths: Pick<HeaderPath, "col" | "labels">[] = [];
  for (let col = area.left; col <= area.right; col += 1) {
    const own = lines.map((line) => line.find((cell) => cell.col === col));
    const leafLine = own.findLastIndex((cell) => cell !== undefined);
    if (leafLine < 0) continue;
    // A unit in the last line speaks of the label above it in its own column, whatever stands beside between the two.
    const unitOf = own.findLastIndex((cell, index) => cell !== undefined && index < leafLine);
    const between = (index: number): boolean => unitOf >= 0 && index > unitOf && unitAlone(own[leafLine]!) !== undefined;
    const labels = lines.slice(0, leafLine + 1).flatMap((line, index) => {
      if (index === leafLine) return [own[index]!];
      const spanning = own[index] ?? (between(index) ? undefined : line.findLast((cell) => cell.col < col));
      return spanning ? [spanning] : [];
    });
    paths.push({ col, labels });
  }
  return paths.map((path, index) => {
    const leaf = leafOf(path.labels);
    const to = (paths[index + 1]?.col ?? path.col + 1) - 1;
    const ancestors = path.labels.slice(0, -1).map((cell) => cell.base);
    return {
      col: path.col,
      to,
      labels: path.labels,
      leaf,
      spellings: [leaf.base, withoutYear(leaf.base), withoutJoints(leaf.base)],
      ancestors,
    };
  });
}

/** The last label of a path; one that is only a unit goes by the label above it. */
function leafOf(labels: readonly TextCell[]): LabelParts {
  const own = labels.at(-1)!;
  const above = labels.at(-2);
  const only = above && unitAlone(own);
  return only ? { base: above.base, unit: only } : own;
}

/** How well a path names a form column: 3 label and parent, 2 label, 1 alike, 0 not. */
function grade(path: HeaderPath, form: ColumnForm): number {
  const { own: names, parents, unit: official } = namesOf(form);
  const own = path.labels.at(-1)!;
  // Some columns are called by their unit: TJ/年.
  const asWritten = names.includes(own.base);
  const leaf = asWritten ? own : path.leaf;
  if (leaf.unit && official && unitShift(leaf.unit, official) === undefined) return 0;
  const { ancestors } = path;
  const exact = asWritten || path.spellings.some((name) => names.includes(name));
  // 設備能力(kW) over (小計): together they are the label.
  if (!form.under && !exact) return ancestors.some((ancestor) => names.includes(`${ancestor}${leaf.base}`)) ? 3 : 0;
  if (!form.under) return 2;
  const above = ancestors.some((ancestor) => parents.some((parent) => ancestor === parent || ancestor.includes(parent)));
  if (exact) return above ? 3 : form.alone ? 2 : 0;
  // One-row headers write parent and leaf in one label: 自家消費等（域外）.
  const together = parents.some((parent) => leaf.base.includes(parent)) && names.some((name) => leaf.base.includes(name));
  return together ? 2 : 0;
}

function alike(path: HeaderPath, form: ColumnForm): number {
  const leaf = path.spellings[1]!;
  if (form.under || leaf.length < 3) return 0;
  const { own: names, unit: official } = namesOf(form);
  const own = path.leaf.unit;
  if (official && own && unitShift(own, official) === undefined) return 0;
  const shared = names.some(
    (name) => name.length >= 3 && (leaf.startsWith(name) || name.startsWith(leaf) || (name.length >= 5 && leaf.includes(name))),
  );
  return shared ? 1 : 0;
}

const closed = memo((text) => text.replace(/\s+/g, ""));

function unitOf(path: HeaderPath, tableUnit: Unit | undefined, official: Unit): Unit | undefined {
  const own = [path.leaf, ...path.labels.toReversed()].find((part) => part.unit && unitShift(part.unit, official) !== undefined)?.unit;
  if (own) return own;
  return tableUnit && unitShift(tableUnit, official) !== undefined ? tableUnit : undefined;
}

/** A header path as a column of the form, with the unit its labels name. */
export function locatedColumn(path: HeaderPath, form: ColumnForm, tableUnit: Unit | undefined): LocatedColumn {
  const label = path.labels.map((cell) => closed(cell.text)).join("＞");
  const plainColumn = { id: form.id, form, col: path.col, label, shift: 0, ...(path.to > path.col ? { to: path.to } : {}) };
  if (form.unit === undefined) return plainColumn;
  const official = unit(form.unit);
  const own = unitOf(path, tableUnit, official);
  return own ? { ...plainColumn, unit: own, shift: unitShift(own, official)! } : plainColumn;
}

/** Whether a path stands beside an official neighbour of a column: of two 区分, the one behind 対象施設名 is the official one. */
function besideOwn(form: TableForm, paths: readonly HeaderPath[], path: HeaderPath, column: ColumnForm): boolean {
  const at = form.columns.indexOf(column);
  const index = paths.indexOf(path);
  const [before, after] = [form.columns[at - 1], form.columns[at + 1]];
  const called = (other: HeaderPath | undefined, as: ColumnForm | undefined): boolean =>
    other !== undefined && as !== undefined && grade(other, as) > 0;
  return called(paths[index - 1], before) || called(paths[index + 1], after);
}

/**
 * A label whose parent is left out, 自家消費等 without 再エネ等の供給量 above: in a header of one row, or beside an official neighbour;
 * only where one column goes by the label.
 */
function orphan(form: TableForm, paths: readonly HeaderPath[], path: HeaderPath, column: ColumnForm): number {
  const leaf = path.labels.at(-1)!.base;
  const goesBy = (candidate: ColumnForm): boolean => namesOf(candidate).own.includes(leaf);
  if (path.labels.length > 1 || !column.under || !goesBy(column) || form.columns.filter(goesBy).length > 1) return 0;
  return paths.every((other) => other.labels.length === 1) || besideOwn(form, paths, path, column) ? 2 : 0;
}

const matched = new WeakMap<TableForm, Map<string, readonly LocatedColumn[]>>();
/** Headers remembered for one form. */
const MOST = 1000;

/** Pairs header paths with form columns, best grades first; every column is used once. The sheets of a workbook repeat a header: it is matched once. */
export function matchColumns(form: TableForm, paths: readonly HeaderPath[], tableUnit: Unit | undefined): readonly LocatedColumn[] {
  const known = matched.get(form) ?? new Map<string, readonly LocatedColumn[]>();
  matched.set(form, known);
  const key = `${tableUnit?.name ?? ""}\n${paths.map(({ col, to, labels }) => `${col} ${to} ${labels.map(({ text }) => text).join("\t")}`).join("\n")}`;
  const found = known.get(key) ?? pair(form, paths, tableUnit);
  if (known.size >= MOST) known.clear();
  known.set(key, found);
  return found;
}

function pair(form: TableForm, paths: readonly HeaderPath[], tableUnit: Unit | undefined): LocatedColumn[] {
  const chosen: { readonly path: HeaderPath; readonly column: ColumnForm }[] = [];
  const taken = new Set<HeaderPath | ColumnForm>();
  const repeated = new Set(
    paths.filter((path) =>
      paths.some((other) => other !== path && other.leaf.base === path.leaf.base && other.labels.length === 1 && path.labels.length === 1),
    ),
  );
  const take = (gradeOf: (path: HeaderPath, column: ColumnForm) => number): void => {
    const columns = form.columns.filter((column) => !taken.has(column));
    // Of labels that come twice, the one among its official neighbours.
    const place = (path: HeaderPath, column: ColumnForm): number => (repeated.has(path) && besideOwn(form, paths, path, column) ? 0.5 : 0);
    const pairs: { readonly path: HeaderPath; readonly column: ColumnForm; readonly grade: number }[] = [];
    for (const path of paths) {
      if (taken.has(path)) continue;
      for (const column of columns) {
        const found = gradeOf(path, column);
        if (found > 0) pairs.push({ path, column, grade: found + place(path, column) });
      }
    }
    for (const { path, column } of pairs.sort((a, b) => b.grade - a.grade)) {
      if (taken.has(path) || taken.has(column)) continue;
      taken.add(path).add(column);
      chosen.push({ path, column });
    }
  };
  take(grade);
  take((path, column) => orphan(form, paths, path, column));
  take(alike);
  return withSiblingUnits(chosen.map(({ path, column }) => locatedColumn(path, column, tableUnit)).sort((a, b) => a.col - b.col));
}

/** A title 【…（MWh/年）】, or nothing but （千円）: a label may begin with round brackets, （参考）前年度計画額（千円）. */
const BRACKETED = /^[【[]|^[(（][^()（）]*[)）]$/;

/** A unit written once for the whole table: （単位：千円） above or beside the header. */
export function findTableUnit(rows: TextRows, top: number, bottom: number): Unit | undefined {
  for (let row = bottom; row >= top; row -= 1) {
    for (const cell of rows.get(row) ?? []) {
      const found = captionUnit(cell);
      if (found) return found;
    }
  }
  return undefined;
}

/** Unit a caption names: （単位：件）, 【千円】. */
export function captionUnit(cell: TextCell): Unit | undefined {
  return /単位/.test(cell.text) || BRACKETED.test(cell.text.trim()) ? (cell.unit ?? labelParts(`(${cell.text})`).unit) : undefined;
}

/** A column whose label names no unit is in the unit its neighbours of the same official unit agree on: その他 among columns in 円. */
export function withSiblingUnits(columns: readonly LocatedColumn[]): LocatedColumn[] {
  return columns.map((column) => {
    if (column.unit || column.form.unit === undefined) return column;
    const [first, ...rest] = columns.filter((other) => other.unit && other.form.unit === column.form.unit);
    if (!first?.unit || rest.some((other) => other.shift !== first.shift)) return column;
    return { ...column, unit: first.unit, shift: first.shift };
  });
}
