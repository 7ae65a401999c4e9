import { normalizeNumberLabel } from "../cell/text";
import type { TableForm } from "../forms/types";
import type { Position, Range } from "../grid/address";
import { cellAt } from "../grid/snapshot";
import type { Sheet } from "../grid/snapshot";
import { readText } from "../cell/reading";
import type { CardMatrix } from "./cardMatrix";
import { cardMatrices } from "./cardMatrix";
import { base, columnsByLabel } from "./dictionary";
import { boundsOf, candidate, directionOf, locatedField, spanOf } from "./figure";
import type { Direction, FieldHit } from "./figure";
import type { LocatedColumn, LocatedTable } from "./located";
import type { SheetText, TextCell, TextRows } from "./sheetText";
import { findTitle, sheetMatches, textsAbove } from "./title";

/** Rows above its matrix that a card's title and values may take. */
const HEAD = 12;
/** How far from its label a value may stand. */
const REACH = 4;
/** Columns left of its matrix, or right of it, where a card's labels may stand. */
const MARGIN = 3;

/** The area in which a card's title and values stand: down from the card above, between its neighbours. */
function headArea(sheet: Sheet, matrix: CardMatrix, others: readonly CardMatrix[]): Range {
  const beside = others.filter((other) => other !== matrix && Math.abs(other.header - matrix.header) <= HEAD);
  const left = Math.max(-1, ...beside.filter((other) => other.range.right < matrix.range.left).map((other) => other.range.right)) + 1;
  const right = Math.min(
    matrix.range.right + MARGIN,
    ...beside.filter((other) => other.range.left > matrix.range.right).map((other) => other.range.left - 1),
  );
  const above = others.filter((other) => other.header < matrix.header && other.range.left <= right && other.range.right >= left);
  const top = Math.max(matrix.header - HEAD, ...above.map((other) => other.range.bottom + 1), 0);
  const furthest = { left: Math.max(left, matrix.range.left - MARGIN), right };
  return { top, ...reach(sheet, matrix.range, top, furthest), bottom: matrix.range.bottom };
}

/** Columns beside a matrix that belong to its card: up to a blank one, behind which something else stands. */
function reach(
  sheet: Sheet,
  own: Range,
  top: number,
  furthest: { readonly left: number; readonly right: number },
): { readonly left: number; readonly right: number } {
  const used = (col: number): boolean => sheet.rows.slice(top, own.bottom + 1).some((row) => (row?.[col]?.value ?? null) !== null);
  let { left, right } = own;
  while (left > furthest.left && used(left - 1)) left -= 1;
  while (right < furthest.right && used(right + 1)) right += 1;
  return { left, right };
}

function textsIn(rows: TextRows, area: Range): TextCell[] {
  const found: TextCell[] = [];
  for (let row = area.top; row <= area.bottom; row += 1)
    found.push(...(rows.get(row) ?? []).filter((cell) => cell.col >= area.left && cell.col <= area.right));
  return found;
}

function fieldHits(form: TableForm, texts: readonly TextCell[]): FieldHit[] {
  const seen = new Set<string>();
  return texts.flatMap((label) => {
    if (!columnsByLabel(form).has(label.base)) return [];
    const column = form.columns.find((candidate) => !candidate.matrix && candidate.labels.some((name) => base(name) === label.base));
    if (!column || seen.has(column.id)) return [];
    seen.add(column.id);
    return [{ column, label }];
  });
}

interface Value {
  readonly at: Position;
  readonly filled: boolean;
}

function step(sheet: Sheet, label: TextCell, direction: Direction, steps: number): Position {
  const span = spanOf(sheet, label);
  return direction === "right" ? { row: label.row, col: span.right + steps } : { row: span.bottom + steps, col: label.col };
}

/** Where a labelled value stands; a text value may be any text that is no label itself. */
function valueOf(sheet: Sheet, hit: FieldHit, direction: Direction, labels: ReadonlySet<string>): Value | undefined {
  if (hit.column.kind === "number") return candidate(sheet, hit.label, direction);
  for (let steps = 1; steps <= REACH; steps += 1) {
    const at = step(sheet, hit.label, direction, steps);
    const text = readText(cellAt(sheet, at));
    if (labels.has(base(text))) break;
    if (text !== "") return { at, filled: true };
  }
  return { at: step(sheet, hit.label, direction, 1), filled: false };
}

/** Blank values stand as far from their labels as the filled ones do. */
function usualDistance(
  sheet: Sheet,
  hits: readonly FieldHit[],
  values: readonly (Value | undefined)[],
  direction: Direction,
): number | undefined {
  const distances = values.flatMap((value, index) => {
    if (!value?.filled) return [];
    const first = step(sheet, hits[index]!.label, direction, 1);
    return [direction === "right" ? value.at.col - first.col + 1 : value.at.row - first.row + 1];
  });
  return distances.length === 0 ? undefined : distances.sort((a, b) => a - b)[Math.floor(distances.length / 2)];
}

interface Title {
  readonly number?: string;
  readonly text: string;
}

/** Number and name above the values: 1_1 エリアA, in one cell or two. */
function titleOf(texts: readonly TextCell[], hits: readonly FieldHit[]): Title | undefined {
  const labels = new Set(hits.map((hit) => hit.label));
  const limit = Math.max(...hits.map((hit) => hit.label.row));
  const free = texts.filter((cell) => !labels.has(cell) && cell.row <= limit);
  const numbered = free.findLast((cell) => /^\d{1,2}[_-]\d{1,3}(?!\d)/.test(normalizeNumberLabel(cell.text)));
  if (!numbered) return undefined;
  const number = /^\d{1,2}[_-]\d{1,3}/.exec(normalizeNumberLabel(numbered.text))![0];
  const alone = normalizeNumberLabel(numbered.text) === number;
  const name = alone
    ? free.find(
        (cell) =>
          cell !== numbered &&
          ((cell.row === numbered.row && cell.col > numbered.col) || (cell.row === numbered.row + 1 && cell.col === numbered.col)),
      )
    : undefined;
  return {
    number,
    text: [numbered.text, name?.text ?? ""]
      .map((part) => part.replace(/\s+/g, " ").trim())
      .join(" ")
      .trim(),
  };
}

/** Values with a place of their own: no two labels share one. */
function fieldsOf(
  form: TableForm,
  sheet: Sheet,
  rows: TextRows,
  hits: readonly FieldHit[],
): { fields: Map<string, Position[]>; columns: LocatedColumn[] } {
  const labels = new Set(form.columns.flatMap((column) => column.labels.map(base)));
  const direction = directionOf(
    sheet,
    rows,
    hits.filter((hit) => hit.column.kind === "number"),
  );
  const fields = new Map<string, Position[]>();
  const columns: LocatedColumn[] = [];
  const values = hits.map((hit) => valueOf(sheet, hit, direction, labels));
  const distance = usualDistance(sheet, hits, values, direction);
  hits.forEach((hit, index) => {
    const value = values[index];
    const usual = distance !== undefined && !value?.filled ? step(sheet, hit.label, direction, distance) : undefined;
    const at = usual && readText(cellAt(sheet, usual)) === "" ? usual : value?.at;
    if (!at || [...fields.values()].flat().some((taken) => taken.row === at.row && taken.col === at.col)) return;
    fields.set(hit.column.id, [at]);
    columns.push(locatedField(hit, at));
  });
  return { fields, columns };
}

function locateCard(
  form: TableForm,
  sheet: Sheet,
  rows: TextRows,
  matrix: CardMatrix,
  others: readonly CardMatrix[],
): LocatedTable | undefined {
  const area = headArea(sheet, matrix, others);
  const texts = textsIn(rows, area);
  const hits = fieldHits(form, texts);
  const { fields, columns } = fieldsOf(form, sheet, rows, hits);
  const all = [...columns, ...matrix.columns];
  const found = new Set(all.map((column) => column.id));
  const expected = form.columns.filter((column) => !column.optional);
  const missing = expected.filter((column) => !found.has(column.id));
  const share = 1 - missing.length / Math.max(1, expected.length);
  if (share < 0.5 || form.columns.some((column) => column.key && !found.has(column.id))) return undefined;
  const title = titleOf(texts, hits);
  const above = textsAbove(rows, area.top + 1, -1, area.right + MARGIN);
  const named = sheetMatches(form, sheet.name);
  const top = Math.min(matrix.header, ...hits.map((hit) => hit.label.row));
  const name = title?.text ?? form.label;
  const range = boundsOf([
    ...hits.map((hit) => hit.label),
    ...[...fields.values()].flat(),
    { row: top, col: matrix.range.left },
    { row: matrix.range.bottom, col: matrix.range.right },
  ]);
  return {
    form,
    id: form.id,
    ...(title?.number ? { source: title.number } : {}),
    title: name,
    sheet: sheet.name,
    range,
    header: { top: matrix.header, left: matrix.range.left, bottom: matrix.header, right: matrix.range.right },
    columns: all,
    rows: [{ id: name, kind: "fixed", row: top, label: name }, ...matrix.rows],
    fields,
    confidence: Math.round(share * (named || title || findTitle(form, above) ? 1 : 0.9) * 100) / 100,
    evidence: [
      `項目 ${columns.length}件、工程 ${matrix.columns.length - 1}件`,
      ...(title ? [`表題「${title.text}」`] : []),
      ...(named ? [`シート名「${sheet.name}」`] : []),
    ],
    missing: missing.map((column) => column.labels[0]!),
  };
}

/** Finds the cards of some forms on a sheet: a title, labelled values, then a small matrix; below each other or side by side. */
export function locateCards(sheet: Sheet, rows: SheetText, forms: readonly TableForm[]): LocatedTable[] {
  const found = forms.map((form) => ({ form, matrices: cardMatrices(form, sheet, rows.labels) }));
  const all = found.flatMap(({ matrices }) => matrices);
  return found.flatMap(({ form, matrices }) => matrices.flatMap((matrix) => locateCard(form, sheet, rows, matrix, all) ?? []));
}
