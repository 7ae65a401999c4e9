import { normalizeLabel } from "../../cell/text";
import type { TableView } from "../../calc/view";
import type { LocatedRow } from "../../locate/located";

/** How a derived figure follows from two others: of − against, against − of, or of ÷ against (each over `against` for a rate). */
export type Kind = "increase" | "decrease" | "ratio";

/** What a derived column or row shows: a difference, a percentage, or how many times. */
export type Shown = "change" | "rate" | "multiple";

/** A printed derived figure beside the two it compares, each with half the unit of its last digit. */
export interface Sample {
  readonly printed: number;
  readonly half: number;
  readonly of: number;
  readonly ofHalf: number;
  readonly against: number;
  readonly againstHalf: number;
}

/** A column or row of derived figures: what it may compare, and the printed figures that bear each out. */
export interface DerivedLine<Pair> {
  readonly shown: Shown;
  /** Its own label, normalized, without those above it. */
  readonly label: string;
  readonly candidates: readonly { readonly pair: Pair; readonly samples: readonly Sample[] }[];
  /** Whether its number formats show what is below zero as ▲ while those of the figures do not. */
  readonly showsNegative: () => boolean;
}

/** One reading of a line, and how many of its filled figures bear it out. */
export interface Vote<Pair> {
  readonly pair: Pair;
  readonly kind: Kind;
  readonly count: number;
  readonly right: number;
}

const KINDS: Readonly<Record<Shown, readonly Kind[]>> = {
  change: ["increase", "decrease"],
  rate: ["increase", "decrease", "ratio"],
  multiple: ["ratio"],
};

/** What the words of a line count: reductions, changes, or neither (2013年度比). */
export function wordsKind({ label }: { readonly label: string }): "decrease" | "increase" | undefined {
  if (/削減|減少|低減/.test(label)) return "decrease";
  return /増減|変化|増加|伸び|差/.test(label) ? "increase" : undefined;
}

/** Kind the label alone tells: 削減率 counts reductions, 増減率 changes (forms.md Convention 10). */
export function labelKind(line: { readonly shown: Shown; readonly label: string }): Kind {
  return line.shown === "multiple" ? "ratio" : (wordsKind(line) ?? "increase");
}

/** Own words of a label path: 2030年度＞削減率 → 削減率. */
export function leafLabel(label: string): string {
  return normalizeLabel(label).split("＞").at(-1) ?? "";
}

/** Figures of one place; undefined where one is missing, or the sign cannot be told: against nothing or a sink (calculations.md §0.5). */
export function sampleOf(
  view: TableView,
  printed: readonly [LocatedRow, string],
  of: readonly [LocatedRow, string],
  against: readonly [LocatedRow, string],
): Sample | undefined {
  const [own, subject, reference] = [view.number(...printed), view.number(...of), view.number(...against)];
  if (own === undefined || subject === undefined || reference === undefined || reference <= 0) return undefined;
  return {
    printed: own,
    half: halfOf(view, ...printed),
    of: subject,
    ofHalf: halfOf(view, ...of),
    against: reference,
    againstHalf: halfOf(view, ...against),
  };
}

function halfOf(view: TableView, row: LocatedRow, id: string): number {
  const reading = view.reading(row, id);
  return reading.kind === "number" ? 0.5 * 10 ** (view.shiftOf(row, id) - reading.decimals) : 0;
}

/** Values a derived figure may have, each input being rounded on its own. */
function range(kind: Kind, shown: Shown, { of, ofHalf, against, againstHalf }: Sample): readonly [number, number] {
  if (shown === "change") {
    const plain = kind === "decrease" ? against - of : of - against;
    return [plain - ofHalf - againstHalf, plain + ofHalf + againstHalf];
  }
  const ratios = [
    (of - ofHalf) / (against + againstHalf),
    (of - ofHalf) / (against - againstHalf),
    (of + ofHalf) / (against + againstHalf),
    (of + ofHalf) / (against - againstHalf),
  ];
  const values = ratios.map(
    (ratio) => (kind === "ratio" ? ratio : kind === "increase" ? ratio - 1 : 1 - ratio) * (shown === "rate" ? 100 : 1),
  );
  return [Math.min(...values), Math.max(...values)];
}

function fits(kind: Kind, shown: Shown, sample: Sample): boolean {
  const [low, high] = range(kind, shown, sample);
  const slack = 1e-9 * Math.max(1, Math.abs(sample.printed));
  return sample.printed + sample.half >= low - slack && sample.printed - sample.half <= high + slack;
}

/** The reading most of a line's filled figures bear out; the first, as its label says, when none is filled. Undefined when it compares nothing. */
export function bestVote<Pair>(line: DerivedLine<Pair>): Vote<Pair> | undefined {
  const first = labelKind(line);
  const kinds = [first, ...KINDS[line.shown].filter((kind) => kind !== first)];
  let best: Vote<Pair> | undefined;
  for (const { pair, samples } of line.candidates) {
    for (const kind of kinds) {
      const right = samples.filter((sample) => fits(kind, line.shown, sample)).length;
      if (!best || right > best.right) best = { pair, kind, count: samples.length, right };
    }
  }
  return best;
}
