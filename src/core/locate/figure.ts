import { formatDecimals, readNumber } from "../cell/reading";
import { parseUnit, unit, unitShift } from "../cell/unit";
import type { Unit } from "../cell/unit";
import type { ColumnForm, TableForm } from "../forms/types";
import { contains } from "../grid/address";
import type { Position, Range } from "../grid/address";
import type { Sheet } from "../grid/snapshot";
import { cellAt } from "../grid/snapshot";
import { findTableUnit } from "./columns";
import { columnsByLabel } from "./dictionary";
import { fieldGroups } from "./figureGroups";
import type { FieldGroup } from "./figureGroups";
import type { LocatedColumn, LocatedTable } from "./located";
import type { FreeText, TextCell, TextRows } from "./sheetText";
import { findSource, findTitle, sheetMatches, textsAbove } from "./title";

export type Direction = "right" | "below";

export interface FieldHit {
  readonly column: ColumnForm;
  readonly label: TextCell;
}

/** How far from its label a value may stand. */
const REACH = 4;
/** Share of the expected fields that must be there; under the figure's own name this many do (参考情報 may stand on another sheet). */
const ENOUGH = 0.5;
const FEWEST = 3;

/** A sign of the figure rather than a label or a value: ＋, ＝, or the letter a formula calls a value by, (A). */
function isSign(text: string): boolean {
  return /^[＝=＋+÷×xX/\-－()（）]+$|^(×|÷)\d+|^[(（][A-CＡ-Ｃ][)）]$/.test(text.trim());
}

export function spanOf(sheet: Sheet, at: Position): Range {
  const merge = sheet.merges?.find((range) => range.top === at.row && range.left === at.col);
  return merge ?? { top: at.row, left: at.col, bottom: at.row, right: at.col };
}

/** Whether a cell belongs to another table. */
export type IsTaken = (at: Position) => boolean;

const FREE: IsTaken = () => false;

export interface Candidate {
  readonly at: Position;
  readonly filled: boolean;
}

/** The cell a label may speak of in one direction: the nearest number, else the nearest free cell, one with a number format first; none behind another label or in another table. */
export function candidate(sheet: Sheet, label: TextCell, direction: Direction, isTaken: IsTaken = FREE): Candidate | undefined {
  const span = spanOf(sheet, label);
  let free: Position | undefined;
  let formatted: Position | undefined;
  for (let step = 1; step <= REACH; step += 1) {
    const at = direction === "right" ? { row: label.row, col: span.right + step } : { row: span.bottom + step, col: label.col };
    if (isTaken(at)) break;
    const cell = cellAt(sheet, at);
    const reading = readNumber(cell);
    if (reading.kind === "number") return { at, filled: true };
    if (reading.kind === "blank" && cell.formula === undefined) {
      free ??= at;
      if (formatDecimals(cell.format) !== undefined) formatted ??= at;
      continue;
    }
    if (reading.kind === "text" && (isSign(reading.text) || parseUnit(reading.text.replace(/[()（）]/g, "")))) continue;
    if (reading.kind === "text") break;
    return { at, filled: true };
  }
  const at = formatted ?? free;
  return at && { at, filled: false };
}

/** Where the values of a figure stand: as most filled ones do. */
export function directionOf(sheet: Sheet, rows: TextRows, hits: readonly FieldHit[], isTaken: IsTaken = FREE): Direction {
  let votes = 0;
  for (const { label } of hits) {
    const right = candidate(sheet, label, "right", isTaken)?.filled ?? false;
    const below = candidate(sheet, label, "below", isTaken)?.filled ?? false;
    if (right !== below) votes += right ? 1 : -1;
  }
  if (votes !== 0) return votes > 0 ? "right" : "below";
  // With none filled: where most labels have a free cell, else below when signs stand below labels side by side.
  const free = (direction: Direction): number => hits.filter(({ label }) => candidate(sheet, label, direction, isTaken)).length;
  const [right, below] = [free("right"), free("below")];
  if (right !== below) return right > below ? "right" : "below";
  const labelRows = new Set(hits.map((hit) => hit.label.row));
  const beside = (row: number): boolean => hits.filter((hit) => hit.label.row === row).length > 1;
  const holdsSign = (row: number): boolean => rows.get(row)?.some((cell) => isSign(cell.text)) ?? false;
  return [...labelRows].some((row) => beside(row) && [row + 1, row + 2].some((below) => !labelRows.has(below) && holdsSign(below)))
    ? "below"
    : "right";
}

export function locatedField(hit: FieldHit, at: Position, tableUnit?: Unit): LocatedColumn {
  const { column, label } = hit;
  const plain = { id: column.id, form: column, col: at.col, label: label.text.replace(/\s+/g, ""), shift: 0 };
  const own = label.unit ?? tableUnit;
  if (column.unit === undefined || !own) return plain;
  const by = unitShift(own, unit(column.unit));
  return by === undefined ? plain : { ...plain, unit: own, shift: by };
}

function fieldHits(form: TableForm, labels: readonly TextCell[]): FieldHit[] {
  const byLabel = columnsByLabel(form);
  return labels.flatMap((label) => {
    const column = byLabel.get(label.base);
    return column ? [{ column, label }] : [];
  });
}

/** Of figures found in the same place, the one that is only taken under its own title is meant. */
export function withoutRivals(tables: readonly LocatedTable[]): LocatedTable[] {
  const meets = (a: Range, b: Range): boolean => a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
  return tables.filter((table) => table.form.titled || !tables.some((other) => other.form.titled && meets(other.range, table.range)));
}

/** Finds the figures of one form on a sheet: labelled values around ＝ ＋ ×, wherever each stands but in the `taken` areas, no value of other `tables`. */
export function locateFigures(
  sheet: Sheet,
  rows: FreeText,
  form: TableForm,
  taken: () => readonly Range[] = () => [],
  tables: readonly Range[] = [],
): LocatedTable[] {
  const found = fieldHits(form, rows.labels);
  if (found.length === 0) return [];
  const areas = taken();
  const hits = found.filter(({ label }) => !areas.some((area) => contains(area, label)));
  for (const groups of fieldGroups(form, hits, rows)) {
    const found = groups.flatMap((group) => locateFigure(sheet, rows, form, group, tables) ?? []);
    if (found.length > 0) return found;
  }
  return [];
}

/** Whether the row below a label is one of values with signs between them: ＋ and ＝ right below the neighbouring columns, and another label beyond. */
function signsBelow(sheet: Sheet, label: TextCell): boolean {
  const span = spanOf(sheet, label);
  const row = sheet.rows[label.row] ?? [];
  const isText = (col: number): boolean => typeof row[col]?.value === "string";
  const beyond = (col: number): boolean =>
    col < span.left ? row.slice(0, col).some((_, at) => isText(at)) : row.slice(col + 1).some((_, at) => isText(col + 1 + at));
  return [span.left - 1, span.right + 1].some((col) => {
    const reading = readNumber(cellAt(sheet, { row: span.bottom + 1, col }));
    return reading.kind === "text" && isSign(reading.text) && beyond(col);
  });
}

function valueOf(sheet: Sheet, { label }: FieldHit, direction: Direction, isTaken: IsTaken): Candidate | undefined {
  const right = candidate(sheet, label, "right", isTaken);
  const below = candidate(sheet, label, "below", isTaken);
  const [preferred, other] = direction === "below" || signsBelow(sheet, label) ? [below, right] : [right, below];
  return preferred?.filled || !other?.filled ? (preferred ?? other) : other;
}

interface FoundValue {
  readonly hit: FieldHit;
  readonly found?: Candidate | undefined;
}

/** Beside its label a blank value stands in the column of all values whose labels stand above or below. */
function inColumn(sheet: Sheet, label: TextCell, own: Candidate, values: readonly FoundValue[]): Candidate {
  const alike = values.filter(({ hit, found }) => found?.filled && hit.label.col === label.col && found.at.row === hit.label.row);
  const col = alike[0]?.found?.at.col;
  const at = { row: label.row, col: col ?? own.at.col };
  const sure = col !== undefined && col > own.at.col && alike.every(({ found }) => found?.at.col === col);
  return sure && readNumber(cellAt(sheet, at)).kind === "blank" ? { at, filled: false } : own;
}

/** Column in which most filled values of a list stand, beside their labels. */
function usualColumn(values: readonly FoundValue[]): number | undefined {
  const cols = values.flatMap(({ hit, found }) => (found?.filled && found.at.row === hit.label.row ? [found.at.col] : []));
  const count = (col: number): number => cols.filter((other) => other === col).length;
  return cols.sort((a, b) => count(b) - count(a) || a - b)[0];
}

/** A blank value of a list stands below or above the filled ones: a figure further right is a neighbour's. */
function notBeyond(sheet: Sheet, { label }: FieldHit, own: Candidate, usual: number): Candidate {
  const at = { row: label.row, col: usual };
  return own.at.row === label.row && own.at.col > usual && readNumber(cellAt(sheet, at)).kind === "blank" ? { at, filled: false } : own;
}

/** A blank value stands in the row of the nearest filled one whose label stands beside: rows of letters or notes may lie between. A number beyond that row is another label's. */
function inLine(sheet: Sheet, hit: FieldHit, own: Candidate, values: readonly FoundValue[]): Candidate {
  const { label } = hit;
  if (own.at.col !== label.col) return own.filled ? own : inColumn(sheet, label, own, values);
  const apart = (other: FieldHit): number => Math.abs(other.label.col - label.col);
  const beside = values
    .filter(
      (other) =>
        other.hit !== hit && other.found?.filled && other.hit.label.row === label.row && other.found.at.col === other.hit.label.col,
    )
    .sort((a, b) => apart(a.hit) - apart(b.hit));
  const row = beside[0]?.found?.at.row ?? own.at.row;
  if (own.filled && row >= own.at.row) return own;
  const at = { row, col: label.col };
  return readNumber(cellAt(sheet, at)).kind === "blank" ? { at, filled: false } : own;
}

function locateFigure(
  sheet: Sheet,
  rows: TextRows,
  form: TableForm,
  { hits, left, right, floor }: FieldGroup,
  tables: readonly Range[],
): LocatedTable | undefined {
  const expected = form.columns.filter((column) => !column.optional);
  const seen = new Set(hits.map((hit) => hit.column.id));
  const missing = expected.filter((column) => !seen.has(column.id));
  const share = 1 - missing.length / Math.max(1, expected.length);
  if ((share < ENOUGH && seen.size < FEWEST) || form.columns.some((column) => column.key && !seen.has(column.id))) return undefined;
  // The rows of a list may reach over a figure below it.
  const others = tables.filter((table) => !hits.some(({ label }) => contains(table, label)));
  const isTaken: IsTaken = others.length === 0 ? FREE : (at) => others.some((table) => contains(table, at));
  const direction = directionOf(sheet, rows, hits, isTaken);
  const top = Math.min(...hits.map((hit) => hit.label.row));
  const tableUnit = findTableUnit(rows, top - 3, top);
  const fields = new Map<string, Position[]>();
  const columns: LocatedColumn[] = [];
  const taken = new Set<string>();
  const values = hits.map((hit) => ({ hit, found: valueOf(sheet, hit, direction, isTaken) }));
  const usual = form.list ? usualColumn(values) : undefined;
  for (const { hit, found: near } of values) {
    const own = near && usual !== undefined ? notBeyond(sheet, hit, near, usual) : near;
    const found = own && inLine(sheet, hit, own, values);
    if (!found || taken.has(`${found.at.row},${found.at.col}`)) continue;
    taken.add(`${found.at.row},${found.at.col}`);
    const known = fields.get(hit.column.id);
    if (known) known.push(found.at);
    else {
      fields.set(hit.column.id, [found.at]);
      columns.push(locatedField(hit, found.at, tableUnit));
    }
  }
  if (fields.size === 0) return undefined;
  addBeneath(sheet, form, fields, columns);
  const cells = [...hits.map((hit) => hit.label), ...[...fields.values()].flat()];
  const range = boundsOf(cells);
  const above = textsAbove(rows, range.top, floor, range.right + 6).filter((cell) => cell.col >= left && cell.col <= right);
  const title = findTitle(form, above);
  const named = sheetMatches(form, sheet.name);
  const source = findSource(form, above, sheet.name);
  if (!title && !named && (form.titled || share < 0.8)) return undefined;
  const label = title?.text.trim() ?? form.label;
  return {
    form,
    id: form.id,
    ...(source ? { source: source.id } : {}),
    ...(title ? { title: title.text.trim() } : {}),
    sheet: sheet.name,
    range,
    header: range,
    columns,
    rows: [{ id: form.label, kind: "fixed", row: range.top, label }],
    fields,
    confidence: Math.round(share * (title || named ? 1 : 0.9) * 100) / 100,
    evidence: [
      `項目 ${columns.length}件`,
      ...(title ? [`表題「${title.text.trim()}」`] : []),
      ...(named ? [`シート名「${sheet.name}」`] : []),
    ],
    missing: missing.map((column) => column.labels[0]!),
  };
}

/** Whether a text is a unit in brackets, as stands below the values: (kWh/年). */
function isUnit(sheet: Sheet, at: Position): boolean {
  const reading = readNumber(cellAt(sheet, at));
  return reading.kind === "text" && parseUnit(reading.text.replace(/[()（）\s]/g, "")) !== undefined;
}

/** Fields without a label stand below the value they belong to: a figure, or a blank in the row of the units or above one. */
function addBeneath(sheet: Sheet, form: TableForm, fields: Map<string, Position[]>, columns: LocatedColumn[]): void {
  for (const column of form.columns) {
    const above = column.beneath === undefined || fields.has(column.id) ? undefined : fields.get(column.beneath)?.[0];
    if (!above) continue;
    // Where the values themselves stand one below the other, what follows is the next value.
    if ([...fields.values()].flat().some((other) => other !== above && other.col === above.col && Math.abs(other.row - above.row) <= 2))
      continue;
    const below = [1, 2].map((step) => ({ row: above.row + step, col: above.col }));
    const kind = (at: Position): string => readNumber(cellAt(sheet, at)).kind;
    const [first, second] = below as [Position, Position];
    const unitRow = [...fields.values()].flat().some((other) => isUnit(sheet, { row: first.row, col: other.col }));
    const free = kind(first) === "blank" && (unitRow || isUnit(sheet, second)) ? first : undefined;
    const at = below.find((place) => kind(place) === "number") ?? free;
    if (!at) continue;
    fields.set(column.id, [at]);
    columns.push({ id: column.id, form: column, col: at.col, label: column.labels[0] ?? "", shift: 0 });
  }
}

export function boundsOf(cells: readonly Position[]): Range {
  const rows = cells.map((cell) => cell.row);
  const cols = cells.map((cell) => cell.col);
  return { top: Math.min(...rows), left: Math.min(...cols), bottom: Math.max(...rows), right: Math.max(...cols) };
}
