import { Analyser } from "../../src/app/analysis";
import type { Analysis } from "../../src/app/analysis";
import { a1 } from "../../src/core/grid/address";
import type { Sheet } from "../../src/core/grid/snapshot";
import { snapshotOf } from "./sheetOf";

const analyser = new Analyser();

/** Analyses sheets with all forms and rules. */
export function analyse(...sheets: readonly Sheet[]): Analysis {
  return analyser.analyse(snapshotOf(...sheets));
}

/** Findings as "D-02 error J12" (sheet left out), in order. */
export function findings(analysis: Analysis): string[] {
  return analysis.findings.map((finding) => `${finding.rule} ${finding.severity} ${a1(finding.cell)}`);
}

/** Rule ids of the findings, each once, sorted. */
export function ruleIds(analysis: Analysis): string[] {
  return [...new Set(analysis.findings.map((finding) => finding.rule))].sort();
}

/** Exact results of the computed cells of a table in official units: "section or row label / column" → decimal string or state. */
export function computed(analysis: Analysis, table: string, source?: string): Record<string, string> {
  const cells = analysis.calculation.cells.filter(
    (cell) => cell.table.id === table && (source === undefined || cell.table.source === source),
  );
  return Object.fromEntries(
    cells.map((cell) => {
      const result = analysis.calculation.result(cell);
      const name = cell.row.kind === "total" ? "合計" : cell.row.label;
      return [
        `${name}/${cell.column.id}`,
        result.state === "complete" ? result.value.toFixed() : result.state === "text" ? result.text : "incomplete",
      ];
    }),
  );
}
