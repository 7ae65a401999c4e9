import type { Decimal } from "../../calc/decimal";
import type { Comparison } from "../../calc/printed";
import { remember } from "../../calc/reads";
import { addressKey, sameCell } from "../../grid/address";
import { compared } from "../comparisons";
import type { RuleContext } from "../rule";
import type { Figure } from "./published";
import { figuresOf, isBeside, publishedComparisons, publishedViews, roleOf, ruleOf } from "./published";
import { contextWith, decimalsAmong, solve } from "./whatIf";

/** One cause behind one or more figures that do not fit (rules.md §M.1). */
export interface Fault {
  /** Rule that speaks: that of the leading comparison; undefined when no rule guards it. */
  readonly rule: string | undefined;
  readonly lead: Comparison;
  /** Everything the cause sets off, the leading comparison first. */
  readonly all: readonly Comparison[];
  /** The one figure behind all of them, and what would fit in its place (as stored). */
  readonly culprit?: { readonly figure: Figure; readonly value: Decimal };
  /** The culprit fits elsewhere as it stands: the others were made from an older figure. */
  readonly stale: boolean;
}

/** Which rule speaks first when one cause breaks several (rules.md §M.1). */
const ORDER = ["J-01", "B-01", "J-05", "J-06", "B-08", "J-02", "B-09", "J-03", "B-11", "J-13"];
/** More than this is a workbook of another kind, not a handful of slips. */
const TOO_MANY = 250;

interface Explanation {
  readonly figure: Figure;
  readonly value: Decimal;
  readonly fixed: readonly Comparison[];
  readonly broken: number;
}

function keysOf(comparison: Comparison): string[] {
  return [...new Set([comparison.cell.address, ...comparison.inputs].map(addressKey))];
}

function byCell(comparisons: readonly Comparison[]): Map<string, Comparison[]> {
  const index = new Map<string, Comparison[]>();
  for (const comparison of comparisons) for (const key of keysOf(comparison)) index.set(key, [...(index.get(key) ?? []), comparison]);
  return index;
}

function rank(comparison: Comparison): number {
  const at = ORDER.indexOf(ruleOf(comparison.cell) ?? "");
  return at < 0 ? ORDER.length : at;
}

/** Finds the cause of every figure of the published tables that is off. */
class FaultFinder {
  private readonly index: ReadonlyMap<string, readonly Comparison[]>;
  private readonly figures: ReadonlyMap<string, Figure>;

  constructor(
    private readonly context: RuleContext,
    private readonly all: readonly Comparison[],
  ) {
    this.index = byCell(all);
    this.figures = figuresOf(publishedViews(context));
  }

  find(): Fault[] {
    const faults: Fault[] = [];
    let off = this.all.filter((comparison) => comparison.verdict === "off");
    const take = (explanation: Explanation, stale: boolean): void => {
      faults.push(toFault(explanation.fixed, stale, explanation));
      off = off.filter((comparison) => !explanation.fixed.includes(comparison));
    };
    if (off.length <= TOO_MANY) {
      for (let best = this.best(off, false); best; best = this.best(off, false)) take(best, isStalePair(best));
      for (let best = this.best(off, true); best; best = this.best(off, true)) take(best, true);
    }
    return [...faults, ...off.map((comparison) => toFault([comparison], false))];
  }

  /** The cell that explains most of what is off; with `breaking`, within one row and whatever else it would upset. */
  private best(off: readonly Comparison[], breaking: boolean): Explanation | undefined {
    let best: Explanation | undefined;
    for (const [key, members] of byCell(off)) {
      const figure = this.figures.get(key);
      const involved = breaking
        ? members.filter((member) => figure !== undefined && (isBeside(member.cell, figure) || sameCell(member.cell.address, figure.at)))
        : members;
      if (!figure || involved.length < 2 || involved.length <= (best?.fixed.length ?? 1)) continue;
      const found = this.explain(figure, key, involved, breaking);
      if (found && found.fixed.length > (best?.fixed.length ?? 1)) best = found;
    }
    return best;
  }

  private explain(figure: Figure, key: string, involved: readonly Comparison[], breaking: boolean): Explanation | undefined {
    let best: Explanation | undefined;
    // Its own definition gives the figure exactly; other comparisons only as their roundings allow.
    const own = (comparison: Comparison): number => (sameCell(comparison.cell.address, figure.at) ? 0 : 1);
    for (const comparison of [...involved].sort((a, b) => own(a) - own(b) || rank(a) - rank(b))) {
      const decimals = decimalsAmong(figure.at, comparison, this.context);
      const value = solve(comparison, figure.at, this.context)?.toDecimalPlaces(decimals);
      if (!value) continue;
      const trial = this.trial(figure, key, value, decimals, involved);
      if ((breaking || trial.broken === 0) && trial.fixed.length > (best?.fixed.length ?? 1)) best = trial;
      if (best?.fixed.length === involved.length) break;
    }
    return best;
  }

  private trial(figure: Figure, key: string, value: Decimal, decimals: number, involved: readonly Comparison[]): Explanation {
    const changed = contextWith(this.context, figure.at, value, decimals);
    const fixed: Comparison[] = [];
    let broken = 0;
    for (const comparison of this.index.get(key) ?? []) {
      const view = this.context.views.find((own) => own.table === comparison.cell.table);
      const again = view && compared(comparison.cell, view, changed);
      if (!again) continue;
      if (again.verdict !== "off" && involved.includes(comparison)) fixed.push(comparison);
      if (again.verdict === "off" && comparison.verdict !== "off") broken += 1;
    }
    return { figure, value, fixed, broken };
  }
}

/** A difference and its rate, and nothing else, computed from another figure than the one that stands there (B-10). */
function isStalePair({ fixed, figure }: Explanation): boolean {
  const roles = new Set(fixed.map((comparison) => roleOf(comparison.cell)));
  const beside = fixed.every((comparison) => isBeside(comparison.cell, figure));
  return beside && roles.has("change") && [...roles].every((role) => role === "change" || role === "rate");
}

/** Rules that only warn: they do not speak for a figure that breaks a rule of errors too. */
const WARNINGS: ReadonlySet<string | undefined> = new Set(["J-03", "B-11", undefined]);

/** The comparison that speaks: of the culprit's own definition, else by the order of the rules. */
function leadOf(comparisons: readonly Comparison[], explanation: Explanation | undefined): Comparison {
  const own =
    explanation && comparisons.find((one) => sameCell(one.cell.address, explanation.figure.at) && !WARNINGS.has(ruleOf(one.cell)));
  return own ?? [...comparisons].sort((a, b) => rank(a) - rank(b))[0]!;
}

function toFault(comparisons: readonly Comparison[], stale: boolean, explanation?: Explanation): Fault {
  const lead = leadOf(comparisons, explanation);
  const all = [lead, ...comparisons.filter((one) => one !== lead)];
  const base = { rule: ruleOf(lead.cell), lead, all, stale };
  return explanation ? { ...base, culprit: { figure: explanation.figure, value: explanation.value } } : base;
}

/** Causes of everything that is off in the published tables of a workbook, one each. */
export const faults = remember(
  (context: RuleContext) => context.workbook.reads,
  (context): readonly Fault[] => new FaultFinder(context, publishedComparisons(context)).find(),
);

/** Cells a known fault speaks of: what other rules see in them follows from it (rules.md §M.1). */
export const faultyCells = remember(
  (context: RuleContext) => context.workbook.reads,
  (context): ReadonlySet<string> => {
    const made = new Set<string>();
    for (const { all, culprit, rule } of faults(context)) {
      if (rule === undefined) continue;
      for (const one of all) made.add(addressKey(one.cell.address));
      // Without a culprit any of the inputs may be wrong.
      if (culprit) made.add(addressKey(culprit.figure.at));
      else for (const at of all[0]!.inputs) made.add(addressKey(at));
    }
    return made;
  },
);
