import type { TableView } from "../calc/view";
import { addressKey } from "../grid/address";
import type { Sheet } from "../grid/snapshot";
import { sentence } from "../text/ja";
import type { Finding, Report, Rule, RuleContext, Severity } from "./rule";

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Turns a rule's report into a finding. A message id the rule does not declare is a mistake in the rule. */
export function toFinding(rule: Rule, report: Report): Finding {
  const template = rule.messages[report.message];
  if (template === undefined) throw new Error(`${rule.id}: message ${report.message} is not declared`);
  const { view, row, column, actual, expected, fix, consequences = [] } = report;
  return {
    rule: rule.id,
    severity: report.severity ?? rule.severity,
    message: sentence(template, report.data),
    cell: report.cell,
    cells: [...(report.cells ?? [report.cell]), ...consequences],
    ...(consequences.length > 0 ? { consequences } : {}),
    ...(view ? { table: view.table.id } : {}),
    ...(view?.source ? { source: view.source } : {}),
    ...(row ? { row: row.id } : {}),
    ...(column ? { column } : {}),
    ...(actual === undefined ? {} : { actual }),
    ...(expected === undefined ? {} : { expected }),
    ...(fix && fix.length > 0 ? { fix } : {}),
  };
}

/** Told when a rule stumbles over a workbook: the rule is left out, the others still speak. */
export type OnFault = (rule: string, error: unknown) => void;

function findings(rule: Rule, reports: () => Iterable<Report>, onFault: OnFault): Finding[] {
  try {
    return [...reports()].map((report) => toFinding(rule, report));
  } catch (error) {
    onFault(rule.id, error);
    return [];
  }
}

/** Findings of the table rules for one table. */
export function checkTable(rules: readonly Rule[], view: TableView, context: RuleContext, onFault: OnFault): Finding[] {
  return rules.flatMap((rule) => (rule.checkTable ? findings(rule, () => rule.checkTable!(view, context), onFault) : []));
}

/** Findings of the rules that read a sheet's cells whether or not they stand in a table. */
export function checkSheet(rules: readonly Rule[], sheet: Sheet, context: RuleContext, onFault: OnFault): Finding[] {
  return rules.flatMap((rule) => (rule.checkSheet ? findings(rule, () => rule.checkSheet!(sheet, context), onFault) : []));
}

/** Findings of the rules that look across tables. */
export function checkWorkbook(rules: readonly Rule[], context: RuleContext, onFault: OnFault): Finding[] {
  return rules.flatMap((rule) => (rule.checkWorkbook ? findings(rule, () => rule.checkWorkbook!(context), onFault) : []));
}

/** One cause, one finding (rules.md §M.1): on a cell where a rule speaks, and on its consequences, the rules it stands before are silent. */
export function resolve(rules: readonly Rule[], findings: readonly Finding[]): Finding[] {
  const speaking = new Map<string, Set<string>>();
  for (const finding of findings) {
    for (const at of [finding.cell, ...(finding.consequences ?? [])]) {
      const key = addressKey(at);
      speaking.set(key, (speaking.get(key) ?? new Set()).add(finding.rule));
    }
  }
  const silencedBy = new Map<string, string[]>();
  for (const rule of rules) for (const other of rule.before ?? []) silencedBy.set(other, [...(silencedBy.get(other) ?? []), rule.id]);
  return findings.filter((finding) => !(silencedBy.get(finding.rule) ?? []).some((id) => speaking.get(addressKey(finding.cell))?.has(id)));
}

/** Severity, then sheet order, row, column, rule. */
export function sortFindings(findings: readonly Finding[], sheetOrder: readonly string[]): Finding[] {
  const rank = new Map(sheetOrder.map((name, index) => [name, index]));
  return [...findings].sort(
    (a, b) =>
      ORDER[a.severity] - ORDER[b.severity] ||
      (rank.get(a.cell.sheet) ?? 0) - (rank.get(b.cell.sheet) ?? 0) ||
      a.cell.row - b.cell.row ||
      a.cell.col - b.cell.col ||
      a.rule.localeCompare(b.rule),
  );
}
