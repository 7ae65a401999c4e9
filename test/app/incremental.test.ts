import fc from "fast-check";
import { Analyser } from "../../src/app/analysis";
import type { Analysis } from "../../src/app/analysis";
import { buildTemplate } from "../../src/cli/templates/build";
import { a1, addressKey, contains } from "../../src/core/grid/address";
import type { CellAddress } from "../../src/core/grid/address";
import { cellAt } from "../../src/core/grid/snapshot";
import { readXlsx } from "../../src/host/xlsx";
import { withCells } from "../support/recalculate";

function essence(analysis: Analysis): unknown {
  const computed = analysis.calculation.cells.map((cell) => [addressKey(cell.address), JSON.stringify(analysis.calculation.stored(cell))]);
  const findings = analysis.findings.map((finding) => [
    finding.rule,
    finding.severity,
    finding.cell.sheet,
    a1(finding.cell),
    finding.message,
    finding.cells.map(addressKey),
    finding.fix,
  ]);
  return { computed, findings, tables: analysis.tables.map((table) => [table.id, table.source, table.rows.length]) };
}

const anyValue = fc.oneof(
  fc.integer({ min: -10, max: 1_000_000 }),
  fc.constantFrom("", "○○", "１２３", "12,276千円", "合計", "戸建住宅", "=A1", "－", "低圧", "😀"),
);

const FORM_IDS = ["proposal", "progress", "action-plan", "strategy"] as const;

/** Every cell of every located table, with the column after it: where a person types. */
function placesOf(analysis: Analysis): CellAddress[] {
  return analysis.tables.flatMap(({ sheet, range }) => {
    const cells: CellAddress[] = [];
    for (let row = range.top; row <= range.bottom + 1; row += 1)
      for (let col = range.left; col <= range.right; col += 1) cells.push({ sheet, row, col });
    return cells;
  });
}

/** How many runs of rules are not those of before. */
function runsAnew(before: Analysis, after: Analysis): number {
  const anew = (old: ReadonlyMap<unknown, unknown> | undefined, now: ReadonlyMap<unknown, unknown>): number =>
    [...now].filter(([rule, run]) => old?.get(rule) !== run).length;
  const tables = [...after.runs.tables].map(([table, runs]) => anew(before.runs.tables.get(table), runs));
  return tables.reduce((sum, count) => sum + count, anew(before.runs.workbook, after.runs.workbook));
}

describe("checking after an edit", () => {
  const analyser = new Analyser();
  const sample = (form: (typeof FORM_IDS)[number]): Promise<Analysis> =>
    buildTemplate(form, "instructive").then((bytes) => analyser.analyse(readXlsx(bytes).snapshot));

  it.each(FORM_IDS)(
    "gives what checking everything anew gives, whatever is typed where: %s",
    async (form) => {
      const start = await sample(form);
      const places = placesOf(start);
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
        { numRuns: form === "proposal" ? 60 : 30 },
      );
    },
    180_000,
  );

  it.each(FORM_IDS)(
    "gives the same where a figure takes the place of a figure: %s",
    async (form) => {
      const start = await sample(form);
      const sheets = new Map(start.snapshot.sheets.map((sheet) => [sheet.name, sheet]));
      const places = placesOf(start).filter((at) => typeof cellAt(sheets.get(at.sheet)!, at).value === "number");
      const figure = fc.oneof(
        fc.integer({ min: -5, max: 20 }),
        fc.integer({ min: 1990, max: 2060 }),
        fc.double({ min: 0, max: 1e6, noNaN: true }).map((value) => Number(value.toFixed(1))),
      );
      const edit = fc.record({ at: fc.integer({ min: 0, max: places.length - 1 }), value: figure });
      fc.assert(
        fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
          let analysis = start;
          for (const { at, value } of edits) {
            const own = analysis.snapshot.sheets.find((sheet) => sheet.name === places[at]!.sheet)!;
            analysis = analyser.reanalyse(
              analysis,
              withCells(analysis.snapshot, [{ ...places[at]!, cell: { ...cellAt(own, places[at]!), value } }]),
            );
          }
          expect(essence(analysis)).toEqual(essence(analyser.analyse(analysis.snapshot)));
        }),
        { numRuns: 40 },
      );
    },
    180_000,
  );

  it("locates a table anew whose rows are told by their figures", async () => {
    let analysis = await sample("action-plan");
    const sheets = new Map(analysis.snapshot.sheets.map((sheet) => [sheet.name, sheet]));
    const nested = analysis.tables.filter((table) => table.form.nested).map(({ sheet, range }) => ({ sheet, range }));
    const figures = placesOf(analysis).filter(
      (at) =>
        nested.some(({ sheet, range }) => sheet === at.sheet && contains(range, at)) &&
        typeof cellAt(sheets.get(at.sheet)!, at).value === "number",
    );
    expect(figures.length).toBeGreaterThan(5);
    for (const at of figures.slice(0, 12)) {
      const own = analysis.snapshot.sheets.find((sheet) => sheet.name === at.sheet)!;
      analysis = analyser.reanalyse(analysis, withCells(analysis.snapshot, [{ ...at, cell: { ...cellAt(own, at), value: 0 } }]));
      expect(essence(analysis)).toEqual(essence(analyser.analyse(analysis.snapshot)));
    }
  });

  it("runs again only what looked at something that changed", async () => {
    const start = await sample("proposal");
    const all = [...start.runs.tables.values(), start.runs.workbook].reduce((sum, runs) => sum + runs.size, 0);
    const table = start.tables.find(({ id }) => id === "P-4.1(2).equipment")!;
    const leaf = table.rows.find(({ kind }) => kind === "leaf")!;
    const column = table.columns.find(({ id }) => id === "start")!;
    const after = analyser.reanalyse(
      start,
      withCells(start.snapshot, [{ sheet: table.sheet, row: leaf.row, col: column.col, cell: { value: "R9年" } }]),
    );
    expect(runsAnew(start, after)).toBeLessThan(all / 2);
    expect(runsAnew(after, analyser.reanalyse(after, after.snapshot))).toBeLessThan(all / 20);
  });
});
