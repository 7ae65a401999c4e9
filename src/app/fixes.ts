import type { CellEdit } from "../core/edit/cellEdit";
import { addressKey } from "../core/grid/address";
import { findSheet, isProtected } from "../core/grid/snapshot";
import type { Finding } from "../core/rules/rule";
import type { Analysis } from "./analysis";

export interface ChosenFixes {
  readonly edits: readonly CellEdit[];
  /** Findings whose fix was left out because another fix changes the same cell or the cell is protected. */
  readonly left: readonly Finding[];
}

/** The safe fixes of the findings (all, or of some rules); of two that touch one cell the second stays an issue. */
export function chooseFixes(analysis: Analysis, rules?: readonly string[], findings: readonly Finding[] = analysis.findings): ChosenFixes {
  const taken = new Set<string>();
  const edits: CellEdit[] = [];
  const left: Finding[] = [];
  for (const finding of findings) {
    if (!finding.fix || (rules && !rules.includes(finding.rule))) continue;
    const free = finding.fix.every((edit) => {
      const sheet = findSheet(analysis.snapshot, edit.sheet);
      return !taken.has(addressKey(edit)) && sheet !== undefined && !isProtected(sheet, edit);
    });
    if (!free) {
      left.push(finding);
      continue;
    }
    for (const edit of finding.fix) taken.add(addressKey(edit));
    edits.push(...finding.fix);
  }
  return { edits, left };
}
