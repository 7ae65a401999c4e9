import type { ColumnForm, TableForm } from "../forms/types";
import type { Range } from "../grid/address";
import { findTableUnit, headerPaths, matchColumns } from "./columns";
import { base } from "./dictionary";
import type { RecognisedHeader } from "./recognise";
import type { LocatedColumn } from "./located";
import type { SheetText, TextCell, TextRows } from "./sheetText";

/** A header a person pointed at by hand, as it is kept in the workbook. */
export interface PointedHeader {
  /** Id of the table it belongs to. */
  readonly table: string;
  readonly sheet: string;
  readonly header: Range;
  /** Text of its first label: tells where the header went when rows were inserted. */
  readonly label: string;
}

/** First label of an area, top row first. */
export function firstLabel(rows: TextRows, area: Range): TextCell | undefined {
  for (let row = area.top; row <= area.bottom; row += 1) {
    const found = (rows.get(row) ?? []).find((cell) => cell.col >= area.left && cell.col <= area.right);
    if (found) return found;
  }
  return undefined;
}

/** Where the header stands now: in its place, or where its first label went; undefined when the label is gone. */
export function areaNow(rows: SheetText, pointed: PointedHeader): Range | undefined {
  const area = pointed.header;
  const wanted = base(pointed.label);
  const here = firstLabel(rows, area);
  if (here?.base === wanted) return area;
  const candidates = rows.all().filter((cell) => cell.base === wanted);
  const distance = (cell: TextCell): number => Math.abs(cell.row - area.top) + Math.abs(cell.col - area.left);
  const nearest = candidates.sort((a, b) => distance(a) - distance(b))[0];
  if (!nearest) return undefined;
  const down = nearest.row - area.top;
  const right = nearest.col - area.left;
  return { top: area.top + down, bottom: area.bottom + down, left: area.left + right, right: area.right + right };
}

/** The form with twins for labels: what a person named needs no parent label above it. */
function relabelled(form: TableForm, twin: (column: ColumnForm) => readonly string[] | undefined): TableForm {
  const columns = form.columns.map((column) => {
    const labels = twin(column);
    if (!labels) return column;
    const plain = { ...column, labels: [...column.labels, ...labels] };
    delete plain.under;
    return plain;
  });
  return { ...form, columns };
}

/** Columns without a label of their own, between two matched neighbours, take the labels that are left there, if they are as many. */
function byOrder(
  form: TableForm,
  matched: readonly LocatedColumn[],
  paths: readonly { readonly col: number; readonly labels: readonly TextCell[] }[],
): ReadonlyMap<string, string> {
  const columnOf = new Map(matched.map((column) => [column.id, column.col]));
  const taken = new Set(columnOf.values());
  const renamed = new Map<string, string>();
  let gap: ColumnForm[] = [];
  let left = -1;
  const close = (right: number): void => {
    const free = paths.filter((path) => path.col > left && path.col < right && !taken.has(path.col));
    if (free.length === gap.length) gap.forEach((column, index) => renamed.set(column.id, free[index]!.labels.at(-1)!.text));
    gap = [];
    left = right;
  };
  for (const column of form.columns) {
    const at = columnOf.get(column.id);
    if (at === undefined) gap.push(column);
    else if (at > left) close(at);
  }
  close(Infinity);
  return renamed;
}

/** The header a person pointed at, read as the form's: labels first, then by order where one label was changed. */
export function recognisePointed(form: TableForm, area: Range, rows: TextRows): RecognisedHeader | undefined {
  const tableUnit = findTableUnit(rows, area.top - 3, area.bottom);
  const paths = headerPaths(rows, area);
  const strict = new Set(matchColumns(form, paths, tableUnit).map((column) => column.id));
  const loose = relabelled(form, (column) => (strict.has(column.id) ? undefined : []));
  const renamed = byOrder(form, matchColumns(loose, paths, tableUnit), paths);
  const whole = relabelled(loose, (column) => (renamed.has(column.id) ? [renamed.get(column.id)!] : undefined));
  const columns = matchColumns(whole, paths, tableUnit);
  if (columns.length === 0) return undefined;
  const found = new Set(columns.map((column) => column.id));
  const expected = form.columns.filter((column) => !column.optional);
  const missing = expected.filter((column) => !found.has(column.id));
  const share = expected.length === 0 ? 1 : 1 - missing.length / expected.length;
  return { form, area, columns, missing: missing.map((column) => column.labels[0]!), share, pointed: true };
}
