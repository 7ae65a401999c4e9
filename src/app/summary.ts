import type { CellInput } from "../core/edit/cellEdit";
import type { Finding, Severity } from "../core/rules/rule";

/** Number of findings by severity. */
export function summary(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const count = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) count[finding.severity] += 1;
  return count;
}

/** What an edit would put into a cell, as text. */
export function formatInput(input: CellInput): string {
  switch (input.kind) {
    case "blank":
      return "";
    case "formula":
      return input.formula;
    default:
      return String(input.value);
  }
}

export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = { error: "エラー", warning: "警告", info: "参考" };
