import type { ColumnForm, TableForm } from "../forms/types";
import type { Range } from "../grid/address";
import type { Sheet } from "../grid/snapshot";
import type { HeaderCandidate } from "./header";
import { parted } from "./parted";
import { recognise } from "./recognise";
import type { RecognisedHeader } from "./recognise";
import type { SheetText } from "./sheetText";

/** A header torn by blank columns is likelier two tables; still better than losing one of its columns. */
const TORN = 1.5;

/** Of the columns a header may have, figures count in full; names and remarks (No, 種類) hardly. */
function weightOf({ optional, kind }: ColumnForm, share: number): number {
  return !optional ? share : kind === "number" ? 1 : 0.1;
}

/** How much speaks for a header: the columns of its form, by their names. */
export function score({ columns, share, torn }: RecognisedHeader): number {
  return columns.reduce((sum, { form, renamed }) => sum + (renamed ? 0 : weightOf(form, share)), 0) - (torn ? TORN : 0);
}

const bestKnown = new WeakMap<TableForm, number>();

/** The most that can speak for a header of a form. */
function bestScore(form: TableForm): number {
  const best = bestKnown.get(form) ?? form.columns.reduce((sum, column) => sum + weightOf(column, 1), 0);
  bestKnown.set(form, best);
  return best;
}

/** Greedy choice among recognised headers: the fullest first, none overlapping another. */
export function chooseHeaders(recognised: readonly RecognisedHeader[]): RecognisedHeader[] {
  const chosen: RecognisedHeader[] = [];
  for (const header of [...recognised].sort((a, b) => score(b) - score(a))) {
    if (chosen.every((other) => !overlap(other.area, header.area))) chosen.push(header);
  }
  return chosen.sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left);
}

/**
 * The headers among the candidates of a sheet that may stand where they are, chosen. Forms share labels: most candidates lie within a header
 * for which more speaks than ever could for theirs. Those are read only where that header gives way to another, or leaves their labels unread.
 */
export function findHeaders(
  candidates: readonly HeaderCandidate[],
  rows: SheetText,
  sheet: Sheet,
  mayStand: (header: RecognisedHeader) => boolean,
): RecognisedHeader[] {
  const found: RecognisedHeader[] = [];
  const covering = new Set<RecognisedHeader>();
  const covered: HeaderCandidate[] = [];
  const recognised = (candidate: HeaderCandidate): RecognisedHeader | undefined => {
    const header = recognise(candidate, rows, sheet);
    return header && mayStand(header) ? header : undefined;
  };
  const read = (candidate: HeaderCandidate): void => {
    const header = recognised(candidate);
    if (header) found.push(header);
  };
  for (const candidate of candidates) {
    const best = bestScore(candidate.form);
    const cover = found.find((header) => includes(header.area, candidate.area) && score(header) >= best && explains(header, candidate));
    if (cover) {
      covering.add(cover);
      covered.push(candidate);
    } else read(candidate);
  }
  let chosen = chooseHeaders(found);
  if (![...covering].every((header) => chosen.includes(header))) {
    covered.forEach(read);
    chosen = chooseHeaders(found);
  }
  return parted(chosen, found, rows, sheet, recognised);
}

/** Whether a header has a column for every label of a candidate. */
function explains({ columns }: RecognisedHeader, { area, width = 0 }: HeaderCandidate): boolean {
  return columns.filter(({ col }) => col >= area.left && col <= area.right).length >= width;
}

function includes(outer: Range, inner: Range): boolean {
  return outer.left <= inner.left && inner.right <= outer.right && outer.top <= inner.top && inner.bottom <= outer.bottom;
}

/** Whether two areas share a cell. */
export function overlap(a: Range, b: Range): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}
