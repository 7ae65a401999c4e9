import { Analyser } from "../../src/app/analysis";
import { a1 } from "../../src/core/grid/address";
import type { Sheet } from "../../src/core/grid/snapshot";
import type { Finding } from "../../src/core/rules/rule";
import { snapshotOf } from "./sheetOf";

/** Findings of the given rules over some sheets. */
export function findingsOf(rules: readonly string[], ...sheets: readonly Sheet[]): Finding[] {
  return new Analyser().analyse(snapshotOf(...sheets)).findings.filter((finding) => rules.includes(finding.rule));
}

/** Findings as short lines: rule, severity, cell, expected. */
export function lines(findings: readonly Finding[]): string[] {
  return findings.map((finding) => [finding.rule, finding.severity, a1(finding.cell), finding.expected ?? ""].join(" ").trim());
}
