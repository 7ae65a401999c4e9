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
  const { left } = chooseFixes(analysis, rules);
  const offered = analysis.findings.filter((finding) => finding.fix && !left.includes(finding) && (!rules || rules.includes(finding.rule)));
  const kept: Finding[] = [];
  const unsafe: { finding: Finding; brings: Finding[] }[] = [];
  const editsOf = (findings: readonly Finding[]): readonly CellEdit[] => chooseFixes(analysis, rules, findings).edits;
  // Most fixes are safe together; halves are tried only where some are not.
  const take = (findings: readonly Finding[]): void => {
    const edits = editsOf([...kept, ...findings]);
    const brings = edits.length === 0 ? [] : broughtUp(analysis, edits, recheck);
    if (brings.length === 0) kept.push(...findings);
    else if (findings.length === 1) unsafe.push({ finding: findings[0]!, brings });
    else for (const half of [findings.slice(0, findings.length / 2), findings.slice(findings.length / 2)]) take(half);
  };
  if (offered.length > 0) take(offered);
  return { edits: editsOf(kept), left, unsafe };
}
