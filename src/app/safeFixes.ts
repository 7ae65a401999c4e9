import type { CellEdit } from "../core/edit/cellEdit";
import { withEdits } from "../core/edit/withEdits";
import { addressKey } from "../core/grid/address";
import type { Snapshot } from "../core/grid/snapshot";
import type { Finding } from "../core/rules/rule";
import type { Analysis } from "./analysis";
import type { ChosenFixes } from "./fixes";
import { chooseFixes } from "./fixes";

/** How a workbook is checked again after edits (RuleAnalyser.reanalyse with the settings of before). */
export type Recheck = (analysis: Analysis, snapshot: Snapshot) => Pick<Analysis, "findings">;

function keyOf({ rule, cell }: Finding): string {
  return `${rule} ${addressKey(cell)}`;
}

/** Findings that some edits would bring up: they are not there now. */
export function broughtUp(analysis: Analysis, edits: readonly CellEdit[], recheck: Recheck): Finding[] {
  const known = new Set(analysis.findings.map(keyOf));
  return recheck(analysis, withEdits(analysis.snapshot, edits)).findings.filter((finding) => !known.has(keyOf(finding)));
}

/** Chosen fixes that bring up nothing new, and those that would. */
export interface SafeFixes extends ChosenFixes {
  readonly unsafe: readonly { readonly finding: Finding; readonly brings: readonly Finding[] }[];
}

/** The fixes (all, or of some rules) after which no new finding stands; one that only moves the disagreement elsewhere is left out. */
export function safeFixes(analysis: Analysis, recheck: Recheck, rules?: readonly string[]): SafeFixes {
  const all = chooseFixes(analysis, rules);
  if (all.edits.length === 0 || broughtUp(analysis, all.edits, recheck).length === 0) return { ...all, unsafe: [] };
  const kept: Finding[] = [];
  const unsafe: { finding: Finding; brings: Finding[] }[] = [];
  for (const finding of analysis.findings) {
    if (!finding.fix || (rules && !rules.includes(finding.rule)) || all.left.includes(finding)) continue;
    const brings = broughtUp(analysis, chooseFixes(analysis, rules, [...kept, finding]).edits, recheck);
    if (brings.length === 0) kept.push(finding);
    else unsafe.push({ finding, brings });
  }
  return { edits: chooseFixes(analysis, rules, kept).edits, left: all.left, unsafe };
}
