import type { PublishedForm } from "../../forms/types";
import type { Place } from "./nesting";
import { buildTree, nestedDepths } from "./nesting";
import type { PublishedRow } from "./rows";
import { isTotalLike } from "./rows";

/** Columns whose figures add up; rates and shares do not. */
type Adding = ReadonlySet<number>;

/** Rows that add others up, with their parts. */
type Wholes = ReadonlyMap<number, readonly number[]>;

interface Fit {
  readonly right: number;
  readonly wrong: number;
  /** What the wrong sums miss, as shares of what is printed. */
  readonly missed: readonly number[];
}

/** What a row counts for in a sum: a dash is nothing, an absorption printed without its sign is taken off. */
function signed(row: PublishedRow, value: number): number {
  if (Number.isNaN(value)) return 0;
  return isAbsorption(row.label) && value > 0 ? -value : value;
}

/** Whether a row is what forests take up. */
export function isAbsorption(label: string): boolean {
  return /吸収/.test(label) && !/[・と/／]/.test(label);
}

/** In how many columns the parts of a sum give what is printed, each figure rounded on its own. */
function fitOf(rows: readonly PublishedRow[], whole: number, parts: readonly number[], adding: Adding, wholes: Wholes): Fit {
  let right = 0;
  const missed: number[] = [];
  for (const [col, printed] of rows[whole]!.figures) {
    if (!adding.has(col) || Number.isNaN(printed) || !parts.some((part) => rows[part]!.figures.has(col))) continue;
    // A sum among the parts that is still to be filled in says nothing.
    if (parts.some((part) => wholes.has(part) && !rows[part]!.figures.has(col))) continue;
    const total = parts.reduce((sum, part) => sum + signed(rows[part]!, rows[part]!.figures.get(col) ?? 0), 0);
    const decimals = Math.max(0, ...[whole, ...parts].map((index) => rows[index]!.decimals.get(col) ?? 0));
    const tolerance = ((parts.length + 1) / 2) * 10 ** -Math.min(decimals, 6) + 1e-9 * Math.abs(printed);
    if (Math.abs(total - printed) <= tolerance) right += 1;
    else missed.push((printed - total) / (Math.abs(printed) || 1));
  }
  return { right, wrong: missed.length, missed };
}

function sums(places: readonly Place[]): Map<number, number[]> {
  const found = new Map<number, number[]>();
  places.forEach(({ parent }, index) => {
    if (parent !== undefined) found.set(parent, [...(found.get(parent) ?? []), index]);
  });
  return found;
}

function score(rows: readonly PublishedRow[], places: readonly Place[], adding: Adding): number {
  let total = 0;
  const wholes = sums(places);
  for (const [whole, parts] of wholes) {
    const { right, wrong } = fitOf(rows, whole, parts, adding, wholes);
    total += right - wrong;
  }
  return total;
}

/** A row that is left out, or counted twice, shows in every column, with much the same weight; slips do not. */
const ALIKE = 3;

function missesAlike(missed: readonly number[]): boolean {
  const sizes = missed.map(Math.abs);
  return missed.every((share) => Math.sign(share) === Math.sign(missed[0]!)) && Math.max(...sizes) <= ALIKE * Math.min(...sizes);
}

/** Sums that no column bears out are not sums of these rows (cut-off tables, うち rows): nothing is said of them. */
function withoutUnborne(rows: readonly PublishedRow[], places: readonly Place[], adding: Adding): Place[] {
  const wholes = sums(places);
  const unborne = new Set(
    [...wholes]
      .filter(([whole, parts]) => {
        const { right, wrong, missed } = fitOf(rows, whole, parts, adding, wholes);
        // 合計 of plain rows is surely meant as their sum; other readings need a column that bears them out.
        const surely = isTotalLike(rows[whole]!.label) && parts.every((part) => places[part]!.kind === "leaf");
        return right === 0 && wrong >= 2 && (!surely || missesAlike(missed));
      })
      .map(([whole]) => whole),
  );
  return places.map((place, index) => {
    const lone = place.parent !== undefined && unborne.has(place.parent);
    if (!lone && !unborne.has(index)) return place;
    const kind =
      unborne.has(index) && place.kind === "subtotal"
        ? "leaf"
        : lone && places[place.parent!]!.kind === "subtotal" && place.kind === "leaf"
          ? "memo"
          : place.kind;
    return lone || place.parent === undefined ? { kind } : { kind, parent: place.parent };
  });
}

/** Fewest parts a sum may be left with. */
const FEWEST = 2;

/** The run of parts beside a sum that every column but slips bears out, where all its parts together do not: 再エネ等合計 below 最終エネルギー消費量. */
function runOf(rows: readonly PublishedRow[], whole: number, adding: Adding, wholes: Wholes): readonly number[] {
  const parts = wholes.get(whole)!;
  const own = fitOf(rows, whole, parts, adding, wholes);
  if (own.right > 0 || own.wrong < 2) return parts;
  for (let left = 1; parts.length - left >= FEWEST; left += 1) {
    const run = parts[0]! < whole ? parts.slice(left) : parts.slice(0, -left);
    const { right, wrong } = fitOf(rows, whole, run, adding, wholes);
    if (right >= 2 && right > wrong) return run;
  }
  return parts;
}

/** Sums of rows beside them only, where the figures say so. */
function withRuns(rows: readonly PublishedRow[], places: readonly Place[], adding: Adding): readonly Place[] {
  const wholes = sums(places);
  const dropped = new Set(
    [...wholes].flatMap(([whole, parts]) => {
      const run = runOf(rows, whole, adding, wholes);
      return parts.filter((part) => !run.includes(part));
    }),
  );
  return dropped.size === 0 ? places : places.map((place, index) => (dropped.has(index) ? { kind: place.kind } : place));
}

/** The reading of sums and parts that the printed figures bear out best; what columns and indents say when nothing is filled in. */
export function placesOf(
  rows: readonly PublishedRow[],
  nesting: PublishedForm["nesting"],
  isTotal: (label: string) => boolean,
  adding: Adding,
): Place[] {
  const own = rows.map((row) => row.depth);
  const readings = [nestedDepths(rows, nesting ?? []), own, rows.map(() => 0)].map((depth) => buildTree(rows, depth, isTotal));
  const [first, ...others] = readings;
  let best = first!;
  let most = score(rows, best, adding);
  for (const reading of others) {
    const points = score(rows, reading, adding);
    if (points <= most) continue;
    best = reading;
    most = points;
  }
  return withoutUnborne(rows, withRuns(rows, best, adding), adding);
}
