import { Analyser } from "../../../../src/app/analysis";
import type { Analysis } from "../../../../src/app/analysis";
import type { Sheet, Snapshot } from "../../../../src/core/grid/snapshot";
import { LAYOUTS } from "../../../support/layouts";
import { townBook, zeroTown } from "../../../support/zeroTown";

describe("chapter 4.2 of a consistent town", () => {
  const analysis = new Analyser().analyse(townBook(zeroTown()));

  it("is found table by table", () => {
    expect(analysis.tables.map((table) => [table.id, table.source, table.missing])).toEqual([
      ["P-4.2.result", undefined, []],
      ["P-4.2.scale", undefined, []],
      ["P-4.2.summary", undefined, []],
      ["P-4.2.demand", undefined, []],
      ...["1_1", "1_2", "2_1", "3_1", "4_1", "7_1", "7_2"].map((number) => ["P-4.2.consent", number, []]),
      ["P-4.2.supply", undefined, []],
      ["P-4.2.localShare", undefined, []],
      ["P-4.2.saving", undefined, []],
    ]);
  });

  it("raises no finding", () => {
    expect(analysis.findings.map((finding) => [finding.rule, finding.table, finding.row, finding.column, finding.message])).toEqual([]);
  });

  it("computes every cell to the printed figure", () => {
    const wrong = analysis.calculation.cells.flatMap((cell) => {
      const compared = analysis.printed.compare(cell);
      return compared?.verdict === "off" || (compared === undefined && cell.current.value !== null)
        ? [[cell.table.id, cell.row.id, cell.column.id]]
        : [];
    });
    expect(wrong).toEqual([]);
  });
});

/** Every computed value in its official unit, wherever it stands. */
function values(analysis: Analysis): string[] {
  return analysis.calculation.cells
    .map((cell) => {
      const result = analysis.calculation.result(cell);
      return `${cell.table.id} ${cell.table.source ?? ""} ${cell.row.id} ${cell.column.id} = ${result.state === "complete" ? result.value.toPrecision(12) : result.state}`;
    })
    .sort();
}

/** Figures of a table no longer there: every computed cell blank, as before the first calculation. */
function emptied(analysis: Analysis): Snapshot {
  const sheets = analysis.snapshot.sheets.map((sheet): Sheet => {
    const rows = sheet.rows.map((row) => [...(row ?? [])]);
    for (const { address } of analysis.calculation.cells)
      if (address.sheet === sheet.name) {
        const cell = rows[address.row]![address.col];
        rows[address.row]![address.col] = cell && { ...cell, value: null };
      }
    return { ...sheet, rows };
  });
  return { sheets };
}

describe("the same town laid out otherwise", () => {
  const original = new Analyser().analyse(townBook(zeroTown()));

  it.each(LAYOUTS.map((layout) => [layout.name, layout] as const))("gives the same values: %s", (_, layout) => {
    const analysis = new Analyser().analyse(layout.of(original));
    expect(values(analysis)).toEqual(values(original));
    expect(analysis.findings).toEqual([]);
  });

  it("computes from the inputs alone what the town printed", () => {
    const analysis = new Analyser().analyse(emptied(original));
    const printed = new Map(
      original.calculation.cells.map((cell) => [`${cell.address.sheet} ${cell.address.row} ${cell.address.col}`, cell]),
    );
    const differing = analysis.calculation.cells.flatMap((cell) => {
      const before = printed.get(`${cell.address.sheet} ${cell.address.row} ${cell.address.col}`);
      const [now, then] = [analysis.calculation.result(cell), before && original.calculation.result(before)];
      return now.state === "complete" && then?.state === "complete" && now.value.eq(then.value)
        ? []
        : [[cell.table.id, cell.row.id, cell.column.id, now.state, then?.state]];
    });
    expect(differing.filter(([, row]) => row !== "その他")).toEqual([]);
  });
});
