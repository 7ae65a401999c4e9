import type { TableForm } from "../forms/types";
import { base } from "./dictionary";
import type { FieldHit } from "./figure";
import type { TextRows } from "./sheetText";
import { isTitle } from "./title";

/** Labels of one figure, with the part of the sheet in which its title may stand: columns left … right, below row floor. */
export interface FieldGroup {
  readonly hits: readonly FieldHit[];
  readonly left: number;
  readonly right: number;
  readonly floor: number;
}

/** Rows a figure may span. */
const TALLEST = 40;
/** Rows between neighbouring labels of a figure, and of a list. */
const APART = 12;
const APART_IN_LIST = 3;

/** Whether a title stands between two rows. */
function titleBetween(rows: TextRows, above: number, below: number): boolean {
  for (let row = above + 1; row < below; row += 1) if (rows.get(row)?.some((cell) => isTitle(cell.text))) return true;
  return false;
}

type OpensAnother = (group: readonly FieldHit[], hit: FieldHit) => boolean;

/** Hits that stand close together, in the given order: one group a figure. */
function close(hits: readonly FieldHit[], apart: number, opensAnother: OpensAnother): FieldHit[][] {
  const result: FieldHit[][] = [];
  for (const hit of hits) {
    const group = result.at(-1) ?? [];
    const first = group[0];
    const last = group.at(-1);
    const near = first && last && Math.abs(hit.label.row - last.label.row) <= apart && Math.abs(hit.label.row - first.label.row) <= TALLEST;
    if (near && !opensAnother(group, hit)) result.at(-1)!.push(hit);
    else result.push([hit]);
  }
  return result;
}

const again: OpensAnother = (group, hit) => group.some((other) => other.column === hit.column);

const byRows = (a: FieldHit, b: FieldHit): number => a.label.row - b.label.row || a.label.col - b.label.col;
const byColumns = (a: FieldHit, b: FieldHit): number => a.label.col - b.label.col || a.label.row - b.label.row;

/** Figures whose every label stands once: below each other or side by side, as more of them come out whole. */
function apart(hits: readonly FieldHit[]): FieldHit[][] {
  const most = new Set(hits.map((hit) => hit.column)).size;
  const whole = (groups: readonly FieldHit[][]): number => groups.filter((group) => group.length === most).length;
  const rows = close([...hits].sort(byRows), APART, again);
  if (rows.length < 2) return rows;
  const columns = close([...hits].sort(byColumns), TALLEST, again);
  return whole(columns) > whole(rows) ? columns : rows;
}

/** Hits whose labels stand in one column, or in one row. */
function lines(hits: readonly FieldHit[], axis: "col" | "row"): FieldHit[][] {
  return [...new Set(hits.map((hit) => hit.label[axis]))].map((at) => hits.filter((hit) => hit.label[axis] === at));
}

/** The zone of a figure among others: right of its left neighbour, left of its right one, below the ones above. */
function zoned(groups: readonly FieldHit[][]): FieldGroup[] {
  const bounds = groups.map((hits) => {
    const rows = hits.map((hit) => hit.label.row);
    const cols = hits.map((hit) => hit.label.col);
    return { top: Math.min(...rows), bottom: Math.max(...rows), left: Math.min(...cols), right: Math.max(...cols) };
  });
  return groups.map((hits, index) => {
    const own = bounds[index]!;
    const others = bounds.filter((other) => other !== own);
    const beside = others.filter((other) => other.top <= own.bottom && other.bottom >= own.top);
    return {
      hits,
      left: Math.max(-1, ...beside.filter((other) => other.right < own.left).map((other) => other.right)) + 1,
      right: Math.min(Infinity, ...beside.filter((other) => other.left > own.right).map((other) => other.left - 1)),
      floor: Math.max(-1, ...others.filter((other) => other.bottom < own.top).map((other) => other.bottom)),
    };
  });
}

/** A title may be called as one of its values is (地産地消割合): where another label names the value, the title does not. */
function withoutTitles(form: TableForm, hits: readonly FieldHit[]): readonly FieldHit[] {
  const titles = (form.titles ?? []).map(base);
  const labels = hits.filter(({ label }) => !titles.includes(label.base));
  return hits.filter((hit) => labels.includes(hit) || !labels.some(({ column }) => column === hit.column));
}

/** Groups of labels that may each be a figure of the form; several readings of a list, the likelier first. */
export function fieldGroups(form: TableForm, hits: readonly FieldHit[], rows: TextRows): FieldGroup[][] {
  if (form.list)
    return (["col", "row"] as const).map((axis) =>
      zoned(lines(hits, axis).flatMap((line) => close([...line].sort(byRows), APART_IN_LIST, again))),
    );
  const sorted = [...hits].sort(byRows);
  if (form.once) return [zoned(close(sorted, APART, () => false).flatMap((group) => apart(withoutTitles(form, group))))];
  // A field may stand twice in one figure; under a title of its own it belongs to the next.
  return [zoned(close(sorted, APART, (group, hit) => again(group, hit) && titleBetween(rows, group.at(-1)!.label.row, hit.label.row)))];
}
