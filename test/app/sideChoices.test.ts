import { Analyser } from "../../src/app/analysis";
import type { Analysis } from "../../src/app/analysis";
import { sideChoices } from "../../src/app/sideChoices";
import { buildTemplate } from "../../src/cli/templates/build";
import { cellOf } from "../../src/core/edit/cellEdit";
import type { CellEdit } from "../../src/core/edit/cellEdit";
import type { Cell, Snapshot } from "../../src/core/grid/snapshot";
import { sameCell } from "../../src/core/grid/address";
import { cellAt, findSheet } from "../../src/core/grid/snapshot";
import { readXlsx } from "../../src/host/xlsx";

/** A snapshot with some cells replaced. */
function replaced(
  snapshot: Snapshot,
  cells: readonly { readonly sheet: string; readonly row: number; readonly col: number; readonly cell: Cell }[],
): Snapshot {
  const sheets = snapshot.sheets.map((sheet) => {
    const own = cells.filter((cell) => cell.sheet === sheet.name);
    if (own.length === 0) return sheet;
    const rows = sheet.rows.map((row) => (row ? [...row] : row));
    for (const { row, col, cell } of own) (rows[row] as Cell[])[col] = cell;
    return { ...sheet, rows };
  });
  return { ...snapshot, sheets };
}

const written = (snapshot: Snapshot, edits: readonly CellEdit[]): Snapshot =>
  replaced(
    snapshot,
    edits.map((edit) => ({ ...edit, cell: cellOf(edit.new, edit.old.format) })),
  );

describe("どちらを正とするか, on the proposal's sample (invented town)", () => {
  let analysis: Analysis;
  beforeAll(async () => {
    analysis = new Analyser().analyse(readXlsx(await buildTemplate("proposal", "instructive")).snapshot);
  }, 60_000);
  const of = (rule: string, from: Analysis = analysis) => from.findings.find((finding) => finding.rule === rule)!;

  it.each([
    ["C-11", ["22", "24"]],
    ["A-10", ["市役所本庁舎", "市立図書館"]],
  ])("%s: either value, and the finding is gone whichever is taken", (rule, values) => {
    const choices = sideChoices(of(rule), analysis);
    expect(choices.map((choice) => choice.value).sort()).toEqual(values);
    for (const { edits } of choices) {
      expect(edits.length).toBeGreaterThan(0);
      const after = new Analyser().analyse(written(analysis.snapshot, edits));
      expect(after.findings.filter((finding) => finding.rule === rule && sameCell(finding.cell, of(rule).cell))).toEqual([]);
    }
  });

  it("nothing to choose where the rule mends it, where the figures mean different things, or below a formula", () => {
    for (const rule of ["D-02", "B-01", "G-01", "E-01"]) expect(sideChoices(of(rule), analysis)).toEqual([]);
    const { cells } = of("C-11");
    const at = cells[1]!;
    const old = cellAt(findSheet(analysis.snapshot, at.sheet)!, at);
    const formula = new Analyser().analyse(replaced(analysis.snapshot, [{ ...at, cell: { ...old, formula: "=20+4" } }]));
    expect(sideChoices(of("C-11", formula), formula)).toEqual([]);
  });
});
