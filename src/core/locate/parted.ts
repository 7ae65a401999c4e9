import type { Range } from "../grid/address";
import type { Sheet } from "../grid/snapshot";
import { chooseHeaders, overlap, score } from "./chooseHeaders";
import type { HeaderCandidate } from "./header";
import { labelledColumns, wide } from "./recognise";
import type { RecognisedHeader } from "./recognise";
import type { TextRows } from "./sheetText";

/** Share of its expected columns a header needs to take ground from another. */
const SURE = 0.75;
/** By how much two headers must say more than the one that covers both. */
const MARGIN = 1;

/** Reads the header of a candidate where it may stand. */
type Read = (candidate: HeaderCandidate) => RecognisedHeader | undefined;

/** A header that may share its ground, and the share of its expected columns it must keep. */
interface Party {
  readonly header: RecognisedHeader;
  readonly least: number;
}

function asBefore(header: RecognisedHeader): Party {
  return { header, least: header.share };
}

function sum(headers: readonly RecognisedHeader[]): number {
  return headers.reduce((total, header) => total + score(header), 0);
}

function hull(a: Range, b: Range): Range {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

function expected({ form }: RecognisedHeader): number {
  return form.columns.filter(({ optional }) => !optional).length;
}

/** A header read anew between two columns; undefined where less than a share of its expected columns stands there. */
function within({ header, least }: Party, left: number, right: number, read: Read): RecognisedHeader | undefined {
  const found = read({ form: header.form, area: { ...header.area, left, right }, hits: 0, within: { left, right } });
  return found && found.share >= least ? found : undefined;
}

/** Two headers read anew with a wall between them, tried before each labelled column: the pair that says most. */
function besideEachOther(one: Party, other: Party, rows: TextRows, area: Range, read: Read): RecognisedHeader[] {
  let best: RecognisedHeader[] = [];
  for (const wall of [...labelledColumns(rows, area)].filter((col) => col > area.left)) {
    for (const [left, right] of [
      [one, other],
      [other, one],
    ] as const) {
      const first = within(left, area.left, wall - 1, read);
      const second = first && within(right, wall, area.right, read);
      if (second && sum([first, second]) > sum(best)) best = [first, second];
    }
  }
  return best;
}

/** A rival and the header on its ground as tables side by side, one of them perhaps under another form; empty where the labels are those of one. */
function sharing(
  own: RecognisedHeader,
  rival: RecognisedHeader,
  rivals: readonly RecognisedHeader[],
  rows: TextRows,
  sheet: Sheet,
  read: Read,
): RecognisedHeader[] {
  const area = wide(hull(own.area, rival.area), rows, sheet.merges);
  // Two tables have labels for both; what someone noted beside one (備考) is no table.
  if (labelledColumns(rows, area).size - own.columns.length < expected(rival) * SURE - 1) return [];
  const pair = besideEachOther({ header: rival, least: SURE }, asBefore(own), rows, area, read);
  const full = [rival, ...rivals].filter((header) => overlap(header.area, own.area) && header.share >= Math.max(SURE, own.share));
  const others = full[0] === rival ? [rival, ...chooseHeaders(full.filter((other) => !overlap(other.area, rival.area)))] : [];
  return sum(others) > sum(pair) ? others : pair;
}

/** Windows that overlap read the same header again. */
function distinct(headers: readonly RecognisedHeader[]): RecognisedHeader[] {
  const key = ({ form, area }: RecognisedHeader): string =>
    `${form.id} ${form.columns.length} ${area.top} ${area.left} ${area.bottom} ${area.right}`;
  return [...new Map(headers.map((header) => [key(header), header])).values()];
}

/** Whether two tables stand beside each other and one lacks a column the other has taken, or that stands between them. */
function disputed(left: RecognisedHeader, right: RecognisedHeader, rows: TextRows): boolean {
  if (left.area.right >= right.area.left || left.area.top > right.area.bottom || right.area.top > left.area.bottom) return false;
  return (
    left.missing.length + right.missing.length > 0 ||
    labelledColumns(rows, { ...right.area, left: left.area.right + 1, right: right.area.left - 1 }).size > 0
  );
}

/** Chosen headers with those put in two that cover tables side by side without a blank column between; `found` are all that were read. */
export function parted(
  chosen: readonly RecognisedHeader[],
  found: readonly RecognisedHeader[],
  rows: TextRows,
  sheet: Sheet,
  read: Read,
): RecognisedHeader[] {
  let result = [...chosen];
  const replace = (old: readonly RecognisedHeader[], own: readonly RecognisedHeader[], margin: number): void => {
    const rest = result.filter((header) => !old.includes(header));
    if (sum(own) > sum(old) + margin && rest.every((other) => own.every(({ area }) => !overlap(area, other.area))))
      result = [...rest, ...own];
  };
  const rivals = distinct(found.filter((header) => !chosen.includes(header))).sort((a, b) => score(b) - score(a));
  for (const rival of rivals) {
    const met = result.filter((own) => overlap(own.area, rival.area)).sort((a, b) => score(b) - score(a));
    if (met[0]) replace(met, sharing(met[0], rival, rivals, rows, sheet, read), MARGIN);
  }
  for (const left of [...result]) {
    const right = result.find((other) => disputed(left, other, rows));
    if (right) replace([left, right], besideEachOther(asBefore(left), asBefore(right), rows, hull(left.area, right.area), read), 0);
  }
  return result.sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left);
}
