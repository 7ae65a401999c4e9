import { Analyser } from "../../src/app/analysis";
import type { Finding } from "../../src/core/rules/rule";
import type { Sheet, Snapshot } from "../../src/core/grid/snapshot";
import type { Town } from "./zeroTown";
import { townBook } from "./zeroTown";

function name(finding: Finding): string {
  return [finding.rule, finding.table, finding.source, finding.row, finding.column].filter(Boolean).join(" ");
}

/** Findings of a workbook but B-02, which only explains rounding. */
export function bookFindings(book: Snapshot): Finding[] {
  return new Analyser().analyse(book).findings.filter((finding) => finding.rule !== "B-02");
}

/** What is found in a town's workbook: rule, table, row, column. */
export function townFindings(town: Town): string[] {
  return bookFindings(townBook(town)).map(name);
}

/** The town with every computed cell brought up to date: what a wrong input looks like once all sums follow it. */
export function recalculated(town: Town): Snapshot {
  const analysis = new Analyser().analyse(townBook(town));
  const sheets = analysis.snapshot.sheets.map((sheet): Sheet => {
    const rows = sheet.rows.map((row) => [...(row ?? [])]);
    for (const cell of analysis.calculation.cells) {
      const stored = analysis.calculation.stored(cell);
      if (cell.address.sheet !== sheet.name || cell.current.value === null || stored.state !== "complete") continue;
      const { row, col } = cell.address;
      const old = rows[row]![col];
      const format = old?.format === undefined ? {} : { format: old.format };
      rows[row]![col] = { value: stored.value.toDecimalPlaces(4).toNumber(), ...format };
    }
    return { ...sheet, rows };
  });
  return { sheets };
}

/** Findings after a recalculation: none is about a sum. */
export function recalculatedFindings(town: Town): string[] {
  return bookFindings(recalculated(town)).map(name);
}
