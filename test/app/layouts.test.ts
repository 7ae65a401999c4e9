import { Analyser } from "../../src/app/analysis";
import type { Analysis } from "../../src/app/analysis";
import { buildTemplate } from "../../src/cli/templates/build";
import { readXlsx } from "../../src/host/xlsx";
import { LAYOUTS } from "../support/layouts";

/** What must not depend on the layout: tables, exact values in official units, findings without addresses. */
function essence(analysis: Analysis): unknown {
  const name = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join("|");
  const computed = analysis.calculation.cells.map((cell) => {
    const result = analysis.calculation.result(cell);
    return [
      name(cell.table.id, cell.table.source, cell.row.id, cell.column.id),
      result.state === "complete" ? result.value.toPrecision(12) : result.state,
    ];
  });
  return {
    tables: analysis.tables.map((table) => name(table.id, table.source)).sort(),
    computed: [...new Set(computed.map((pair) => pair.join(" = ")))].sort(),
    findings: analysis.findings.map((finding) => name(finding.rule, finding.table, finding.source, finding.row, finding.column)).sort(),
  };
}

describe("the sample proposal laid out otherwise", () => {
  const sample = buildTemplate("proposal", "instructive").then((bytes) => new Analyser().analyse(readXlsx(bytes).snapshot));

  it.each(LAYOUTS.map((layout) => [layout.name, layout] as const))("gives the same results: %s", async (_name, layout) => {
    const original = await sample;
    expect(essence(new Analyser().analyse(layout.of(original)))).toEqual(essence(original));
  });
});
