import type { ComputedCell } from "../core/calc/calculation";
import { inputsOf } from "../core/calc/expression";
import type { CellEdit } from "../core/edit/cellEdit";
import { computedEdit } from "../core/edit/computedEdit";
import type { CellAddress } from "../core/grid/address";
import { addressKey } from "../core/grid/address";
import { findSheet, isProtected } from "../core/grid/snapshot";
import { compared } from "../core/rules/comparisons";
import type { Finding } from "../core/rules/rule";
import type { Analysis } from "./analysis";

export interface ChosenFixes {
  readonly edits: readonly CellEdit[];
  /** Findings whose fix was left out because another fix changes the same cell or the cell is protected. */
  readonly left: readonly Finding[];
}

/** Whether a computed cell holds a figure that agrees with others as they are printed, though not with what is computed: it goes wrong when they are mended. */
function trails(cell: ComputedCell, { calculation, context, views, snapshot }: Analysis): boolean {
  const sheet = findSheet(snapshot, cell.address.sheet);
  if (cell.current.formula !== undefined || !sheet || isProtected(sheet, cell.address)) return false;
  const view = views.find((own) => own.table === cell.table);
  const comparison = view && compared(cell, view, context);
  const result = calculation.result(cell);
  return comparison !== undefined && comparison.verdict !== "off" && result.state === "complete" && !result.value.eq(comparison.printed);
}

/** A computed cell and what it is computed from. */
function withInputs(cell: ComputedCell): CellAddress[] {
  return [cell.address, ...inputsOf(cell.expression)];
}

/** Computed cells that follow recalculated ones: a mended total must not leave its rate and its copies behind. */
function followers(analysis: Analysis, edits: readonly CellEdit[]): CellEdit[] {
  const { calculation, snapshot, tables } = analysis;
  const seen = new Set(edits.map(addressKey));
  const found: CellEdit[] = [];
  let level = edits.flatMap((edit) => calculation.at(edit) ?? []);
  while (level.length > 0) {
    const read = level.flatMap(withInputs);
    level = tables
      .flatMap((table) => calculation.of(table)?.readersOf(read) ?? [])
      .filter((cell) => !seen.has(addressKey(cell.address)) && trails(cell, analysis));
    for (const cell of level) {
      seen.add(addressKey(cell.address));
      const edit = computedEdit(cell, calculation, snapshot, "values");
      if (edit) found.push(edit);
    }
  }
  return found;
}

/** The safe fixes of the findings (all, or of some rules) with what follows from them; of two that disagree on one cell the second stays an issue. */
export function chooseFixes(analysis: Analysis, rules?: readonly string[], findings: readonly Finding[] = analysis.findings): ChosenFixes {
  const taken = new Map<string, string>();
  const edits: CellEdit[] = [];
  const left: Finding[] = [];
  for (const finding of findings) {
    if (!finding.fix || (rules && !rules.includes(finding.rule))) continue;
    const free = finding.fix.every((edit) => {
      const sheet = findSheet(analysis.snapshot, edit.sheet);
      const other = taken.get(addressKey(edit));
      return (other === undefined || other === JSON.stringify(edit.new)) && sheet !== undefined && !isProtected(sheet, edit);
    });
    if (!free) {
      left.push(finding);
      continue;
    }
    const fresh = finding.fix.filter((edit) => !taken.has(addressKey(edit)));
    for (const edit of fresh) taken.set(addressKey(edit), JSON.stringify(edit.new));
    edits.push(...fresh);
  }
  return { edits: [...edits, ...followers(analysis, edits)], left };
}
