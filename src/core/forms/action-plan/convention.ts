import { formatDecimals, isPercentFormat } from "../../cell/reading";
import { normalizeLabel } from "../../cell/text";
import { remember } from "../../calc/reads";
import type { TableView } from "../../calc/view";
import type { LocatedColumn, LocatedRow } from "../../locate/located";

/** How a derived column follows from two others: of − against, against − of, or of ÷ against (each over `against` for a rate). */
export type Kind = "increase" | "decrease" | "ratio";

export interface Convention {
  readonly of: string;
  readonly against: string;
  readonly kind: Kind;
}

interface Sample {
  readonly printed: number;
  readonly half: number;
  readonly of: number;
  readonly ofHalf: number;
  readonly against: number;
  readonly againstHalf: number;
}

function halfOf(view: TableView, row: LocatedRow, id: string): number {
  const reading = view.reading(row, id);
  return reading.kind === "number" ? 0.5 * 10 ** (view.shiftOf(row, id) - reading.decimals) : 0;
}

function samples(view: TableView, column: LocatedColumn, of: string, against: string): Sample[] {
  return view.rows.filter((row) => row.kind !== "ratio").flatMap((row) => {
    const [printed, subject, reference] = [view.number(row, column.id), view.number(row, of), view.number(row, against)];
    // The sign of a change against nothing or a sink cannot be told (calculations.md §0.5).
    if (printed === undefined || subject === undefined || reference === undefined || reference <= 0) return [];
    return [{ printed, half: halfOf(view, row, column.id), of: subject, ofHalf: halfOf(view, row, of), against: reference, againstHalf: halfOf(view, row, against) }];
  });
}

/** What a derived column shows: a difference, a percentage, or how many times. */
type Shown = "change" | "rate" | "multiple";

const KINDS: Readonly<Record<Shown, readonly Kind[]>> = { change: ["increase", "decrease"], rate: ["increase", "decrease", "ratio"], multiple: ["ratio"] };

function shownBy(column: LocatedColumn): Shown {
  return column.form.id === "rate" || column.form.id === "multiple" ? column.form.id : "change";
}

/** Values a derived figure may have, each input being rounded on its own. */
function range(kind: Kind, shown: Shown, { of, ofHalf, against, againstHalf }: Sample): readonly [number, number] {
  if (shown === "change") {
    const plain = kind === "decrease" ? against - of : of - against;
    return [plain - ofHalf - againstHalf, plain + ofHalf + againstHalf];
  }
  const ratios = [(of - ofHalf) / (against + againstHalf), (of - ofHalf) / (against - againstHalf), (of + ofHalf) / (against + againstHalf), (of + ofHalf) / (against - againstHalf)];
  const values = ratios.map((ratio) => (kind === "ratio" ? ratio : kind === "increase" ? ratio - 1 : 1 - ratio) * (shown === "rate" ? 100 : 1));
  return [Math.min(...values), Math.max(...values)];
}

function fits(kind: Kind, shown: Shown, sample: Sample): boolean {
  const [low, high] = range(kind, shown, sample);
  const slack = 1e-9 * Math.max(1, Math.abs(sample.printed));
  return sample.printed + sample.half >= low - slack && sample.printed - sample.half <= high + slack;
}

/** Kind the label alone tells: 削減率 counts reductions, 増減率 changes. */
function labelKind(column: LocatedColumn): Kind {
  if (shownBy(column) === "multiple") return "ratio";
  return /削減|減少|低減/.test(normalizeLabel(column.label).split("＞").at(-1) ?? "") ? "decrease" : "increase";
}

/** Whether the column is formatted to show reductions as ▲ while the figures beside it are not. */
function showsReductionsNegative(view: TableView, column: LocatedColumn, against: string): boolean {
  const negative = (id: string): number => view.rows.filter((row) => /^[^;]*;[^;]*[▲△−-]/.test(view.raw(row, id).format ?? "")).length;
  const formatted = view.rows.filter((row) => isPercentFormat(view.raw(row, column.id).format) || formatDecimals(view.raw(row, column.id).format) !== undefined).length;
  return formatted > 0 && negative(column.id) * 2 > formatted && negative(against) * 2 <= formatted;
}

interface Vote extends Convention {
  readonly right: number;
  readonly of: string;
  readonly count: number;
}

function votes(view: TableView, column: LocatedColumn): Vote[] {
  const shown = shownBy(column);
  const first = labelKind(column);
  const kinds = [first, ...KINDS[shown].filter((kind) => kind !== first)];
  return (column.compares ?? []).flatMap(({ of, against }) => {
    if (against === undefined) return [];
    const found = samples(view, column, of, against);
    return kinds.map((kind) => ({ of, against, kind, count: found.length, right: found.filter((sample) => fits(kind, shown, sample)).length }));
  });
}

function most(candidates: readonly Vote[]): Vote | undefined {
  return candidates.reduce<Vote | undefined>((best, vote) => (best === undefined || vote.right > best.right ? vote : best), undefined);
}

/** Sign or kind of an unfilled column: as its filled sisters, then other derived columns, say; then the number formats; then its label. */
function kindBeside(view: TableView, column: LocatedColumn): Kind {
  if (shownBy(column) === "multiple") return "ratio";
  const beside = view.table.columns.filter((other) => other !== column && other.compares && shownBy(other) !== "multiple" && other.form.id !== "share");
  const sisters = beside.filter((other) => other.form.id === column.form.id);
  const cousins = beside.filter((other) => !sisters.includes(other));
  const taught = (others: readonly LocatedColumn[]): Kind[] => others.flatMap((other) => most(votes(view, other)) ?? []).flatMap((vote) => (vote.right > 0 && vote.right * 2 >= vote.count ? [vote.kind] : []));
  const known = taught(sisters)[0] ?? taught(cousins).find((kind) => kind !== "ratio");
  if (known) return known;
  const negative = [column, ...beside].some((other) => {
    const against = other.compares?.find((pair) => pair.against !== undefined)?.against;
    return against !== undefined && showsReductionsNegative(view, other, against);
  });
  return negative ? "increase" : labelKind(column);
}

function learn(view: TableView, column: LocatedColumn): Convention | undefined {
  const best = most(votes(view, column));
  if (!best) return undefined;
  // One filled figure may itself be the fault; of several, half must bear the reading out.
  if (best.count > 0 && best.right * 2 >= best.count) return best;
  if (best.count > 1) return undefined;
  const first = column.compares?.find((pair) => pair.against !== undefined);
  return first?.against === undefined ? undefined : { of: first.of, against: first.against, kind: kindBeside(view, column) };
}

/** How a 増減量 or 増減率 column of a table is meant: learnt from its filled cells, else from its neighbours, its number format or its label (forms.md Convention 10). */
export function convention(view: TableView, column: LocatedColumn): Convention | undefined {
  return conventions(view, column.id);
}

const conventions = remember((view: TableView) => view.workbook.reads, (view, id) => {
  const column = view.column(id);
  return column && learn(view, column);
});
