import fc from "fast-check";
import { Analyser } from "../../src/app/analysis";
import type { Analysis } from "../../src/app/analysis";
import { buildTemplate } from "../../src/cli/templates/build";
import { a1, addressKey } from "../../src/core/grid/address";
import type { CellAddress } from "../../src/core/grid/address";
import { readXlsx } from "../../src/host/xlsx";
import { withCells } from "../support/recalculate";

function essence(analysis: Analysis): unknown {
  const computed = analysis.calculation.cells.map((cell) => [addressKey(cell.address), JSON.stringify(analysis.calculation.stored(cell))]);
  const findings = analysis.findings.map((finding) => [finding.rule, finding.severity, finding.cell.sheet, a1(finding.cell), finding.message]);
  return { computed, findings, tables: analysis.tables.map((table) => [table.id, table.source, table.rows.length]) };
}

const anyValue = fc.oneof(
  fc.integer({ min: -10, max: 1_000_000 }),
  fc.constantFrom("", "○○", "１２３", "12,276千円", "合計", "戸建住宅", "=A1", "－", "低圧", "😀"),
);

describe("checking after an edit", () => {
  it("gives what checking everything anew gives, whatever is typed where", async () => {
    const analyser = new Analyser();
    const start = analyser.analyse(readXlsx(await buildTemplate("proposal", "instructive")).snapshot);
    const places: CellAddress[] = start.tables.flatMap((table) => {
      const cells: CellAddress[] = [];
      for (let row = table.range.top; row <= table.range.bottom; row += 1) for (let col = table.range.left; col <= table.range.right; col += 1) cells.push({ sheet: table.sheet, row, col });
      return cells;
    });
    const edit = fc.record({ at: fc.integer({ min: 0, max: places.length - 1 }), value: anyValue });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        let analysis = start;
        for (const { at, value } of edits) {
          const snapshot = withCells(analysis.snapshot, [{ ...places[at]!, cell: value === "" ? undefined : { value } }]);
          analysis = analyser.reanalyse(analysis, snapshot);
        }
        expect(analysis.faults).toEqual([]);
        expect(essence(analysis)).toEqual(essence(analyser.analyse(analysis.snapshot)));
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
