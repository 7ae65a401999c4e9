import type { TableForm } from "../forms/types";
import type { Range } from "../grid/address";
import type { Dictionary } from "./dictionary";
import { base, lookUp, withoutYear } from "./dictionary";
import type { SheetText, TextCell, TextRows } from "./sheetText";

/** Rows and columns where labels of one form stand together: perhaps its header. */
export interface HeaderCandidate {
  readonly form: TableForm;
  readonly area: Range;
  /** Number of different form columns seen. */
  readonly hits: number;
  /** Columns of the sheet they stand in. */
  readonly width?: number;
  /** Columns beyond which no label of it is looked for: another table stands there. */
  readonly within?: { readonly left: number; readonly right: number };
}

interface Hit {
  readonly row: number;
  readonly col: number;
  readonly id: string;
  readonly repeats: boolean;
  /** 小計, 合計: also the name of a row. */
  readonly sum: boolean;
  /** Also a title of the form. */
  readonly title: boolean;
}

const SUM = /^\(?(小計|中計|合計|総計|計)\)?$/;

/** A header is at most this many rows deep. */
const DEEPEST = 4;

const titlesKnown = new WeakMap<TableForm, ReadonlySet<string>>();

function titlesOf(form: TableForm): ReadonlySet<string> {
  const known = titlesKnown.get(form);
  if (known) return known;
  const titles = new Set((form.titles ?? []).map(base));
  titlesKnown.set(form, titles);
  return titles;
}

/** A title may be called as a column is, 電力削減量: above the column's own label it is no label. */
function withoutTitles(hits: readonly Hit[]): readonly Hit[] {
  if (!hits.some(({ title }) => title)) return hits;
  return hits.filter(
    (hit) => !hit.title || !hits.some((other) => other.id === hit.id && other.row > hit.row && other.row <= hit.row + DEEPEST),
  );
}

function hitsByForm(labels: readonly TextCell[], dictionary: Dictionary): Map<TableForm, Hit[]> {
  const result = new Map<TableForm, Hit[]>();
  for (const cell of labels) {
    const found = lookUp(dictionary, cell.base) ?? lookUp(dictionary, withoutYear(cell.base));
    if (!found) continue;
    const sum = SUM.test(cell.base);
    for (const { form, column } of found) {
      const hit = {
        row: cell.row,
        col: cell.col,
        id: column.id,
        repeats: column.under !== undefined,
        sum,
        title: titlesOf(form).has(cell.base),
      };
      const hits = result.get(form);
      if (hits) hits.push(hit);
      else result.set(form, [hit]);
    }
  }
  return result;
}

function areaOf(hits: readonly Hit[]): Range {
  const rows = hits.map((hit) => hit.row);
  const cols = hits.map((hit) => hit.col);
  return { top: Math.min(...rows), left: Math.min(...cols), bottom: Math.max(...rows), right: Math.max(...cols) };
}

/** Tables side by side repeat the leftmost label: split the hits there. */
function splitSideBySide(hits: readonly Hit[]): Hit[][] {
  const sorted = [...hits].sort((a, b) => a.col - b.col || a.row - b.row);
  const groups: Hit[][] = [];
  let seen = new Set<string>();
  let first: string | undefined;
  for (const hit of sorted) {
    if (groups.length === 0 || (!hit.repeats && hit.id === first && seen.has(hit.id) && seen.size > 1)) {
      groups.push([]);
      seen = new Set();
      first = hit.repeats ? undefined : hit.id;
    }
    first ??= hit.repeats ? undefined : hit.id;
    groups.at(-1)!.push(hit);
    seen.add(hit.id);
  }
  return groups;
}

/** Other tables beside this one may share some of its labels: a label that comes again opens another table. */
function splitAtRepeats(hits: readonly Hit[]): Hit[][] {
  const groups: Hit[][] = [];
  for (const hit of [...hits].sort((a, b) => a.col - b.col || a.row - b.row)) {
    const last = groups.at(-1);
    if (!last || (!hit.repeats && last.some((known) => known.id === hit.id && known.col !== hit.col))) groups.push([hit]);
    else last.push(hit);
  }
  return groups;
}

/** Runs of columns without a blank one between them: perhaps tables of their own. */
function splitAtGaps(hits: readonly Hit[], rows: TextRows): Hit[][] {
  if (hits.length === 0) return [];
  const gaps = columnGaps(rows, areaOf(hits));
  if (gaps.length === 0) return [[...hits]];
  const groups = new Map<number, Hit[]>();
  for (const hit of hits) {
    const run = gaps.filter((gap) => gap < hit.col).length;
    groups.set(run, [...(groups.get(run) ?? []), hit]);
  }
  return [...groups.values()];
}

/** Blank columns of a header area; several side by side count once. */
export function columnGaps(rows: TextRows, area: Range): readonly number[] {
  const filled: boolean[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) for (const cell of rows.get(row) ?? []) filled[cell.col] = true;
  const gaps: number[] = [];
  for (let col = area.left + 1; col < area.right; col += 1) if (!filled[col] && filled[col - 1]) gaps.push(col);
  return gaps;
}

interface Group {
  readonly hits: readonly Hit[];
  readonly within?: HeaderCandidate["within"];
}

/** Groups of one way to part hits, the first way whole as well; a table that another stands right before also with a wall between them. */
function walled(groups: readonly (readonly Hit[])[], way: number): Group[] {
  if (groups.length === 1) return way > 0 ? [] : [{ hits: groups[0]! }];
  const lefts = groups.map((hits) => areaOf(hits).left);
  return groups.flatMap((hits, index) => [
    { hits },
    ...(index === 0 ? [] : [{ hits, within: { left: lefts[index]!, right: (lefts[index + 1] ?? Infinity) - 1 } }]),
  ]);
}

const NO_HITS: readonly Hit[] = [];

function nameOf(hit: Hit): string {
  return hit.repeats ? `${hit.id}@${hit.col}` : hit.id;
}

function distinct(hits: readonly Hit[]): number {
  return new Set(hits.map(nameOf)).size;
}

function needed(form: TableForm): number {
  const expected = form.columns.filter((column) => !column.optional).length;
  // One label of two, where its title and its rows tell the table as well (locate/renamed.ts).
  if (expected === 2 && form.titles && form.rows) return 1;
  return Math.max(2, Math.min(expected, Math.ceil(expected * 0.45)));
}

/** All places on a sheet where enough labels of a form stand within a few rows, best first. */
export function headerCandidates(rows: SheetText, dictionary: Dictionary): HeaderCandidate[] {
  const candidates: HeaderCandidate[] = [];
  for (const [form, all] of hitsByForm(rows.labels, dictionary)) {
    const hits = withoutTitles(all);
    const enough = needed(form);
    if (hits.length < enough) continue;
    const byRow = new Map<number, Hit[]>();
    for (const hit of hits) {
      const own = byRow.get(hit.row);
      if (own) own.push(hit);
      else byRow.set(hit.row, [hit]);
    }
    // Windows that overlap find the same header again.
    const seen = new Set<string>();
    for (const start of byRow.keys()) {
      const window: Hit[] = [];
      const ids = new Set<string>();
      const columns = new Set<string>();
      let length = 0;
      let most = 0;
      for (let depth = 0; depth < DEEPEST; depth += 1) {
        const own = byRow.get(start + depth) ?? NO_HITS;
        // Rows below the labels a lone 小計 closes a section.
        if (!byRow.has(start + depth - 1) && own.every(({ sum }) => sum)) continue;
        // A lone label that stands above already is a name in a body: a programme called as the column of its money.
        if (depth > 0 && own.every(({ id }) => id === own[0]?.id && columns.has(id))) continue;
        for (const hit of own) {
          ids.add(nameOf(hit));
          columns.add(hit.id);
        }
        window.push(...own);
        if (ids.size > most) [length, most] = [window.length, ids.size];
      }
      if (most < enough) continue;
      const best = window.slice(0, length);
      // Where no label comes twice only blank columns can part tables.
      const ways = [...(most === length ? [[best]] : [splitSideBySide(best), splitAtRepeats(best)]), splitAtGaps(best, rows)];
      for (const { hits: group, within } of ways.flatMap(walled)) {
        const count = distinct(group);
        const area = areaOf(group);
        const key = `${area.top} ${area.left} ${area.bottom} ${area.right} ${within ? within.left : ""}`;
        if (count < enough || seen.has(key)) continue;
        seen.add(key);
        candidates.push({ form, area, hits: count, width: new Set(group.map(({ col }) => col)).size, ...(within ? { within } : {}) });
      }
    }
  }
  return candidates.sort((a, b) => b.hits - a.hits || a.area.bottom - a.area.top - (b.area.bottom - b.area.top));
}
