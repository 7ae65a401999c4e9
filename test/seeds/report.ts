import type { Analysis } from "../../src/app/analysis";
import { Analyser } from "../../src/app/analysis";
import { planRecalculation } from "../../src/app/recalculate";
import type { ComputedCell } from "../../src/core/calc/calculation";
import { readNumber } from "../../src/core/cell/reading";
import { cellOf } from "../../src/core/edit/cellEdit";
import type { CellEdit } from "../../src/core/edit/cellEdit";
import type { CellAddress } from "../../src/core/grid/address";
import { a1, addressKey } from "../../src/core/grid/address";
import type { Cell, Sheet, Snapshot } from "../../src/core/grid/snapshot";
import { cellAt, findSheet } from "../../src/core/grid/snapshot";
import type { Finding } from "../../src/core/rules/rule";
import { duplicateMeasure } from "../../src/core/rules/form/duplicateMeasure";
import { missingMeasure } from "../../src/core/rules/form/missingMeasure";
import { REPORT_RULES } from "../../src/core/rules/report/index";
import { TOWN_RULES } from "../../src/core/rules/town";

/** Rules of the report, with those it shares with a proposal. */
const OWN = new Set([...REPORT_RULES, ...TOWN_RULES, duplicateMeasure, missingMeasure].map((rule) => rule.id));

/** A finding as a line: rule, severity, cell, actual → expected. */
export function line(finding: Finding): string {
  const values = [finding.actual, finding.expected].filter((value) => value !== undefined).map((value) => value.replace(/\s+/g, " "));
  return [finding.rule, finding.severity, `${finding.cell.sheet}!${a1(finding.cell)}`, values.join(" → ")].join(" ").trim();
}

/** Findings of the rules of the report and of the sums, of one severity or more. */
export function findings(analysis: Analysis, ...severities: readonly Finding["severity"][]): string[] {
  return analysis.findings.filter((finding) => OWN.has(finding.rule) && severities.includes(finding.severity)).map(line);
}

/** The snapshot with some cells replaced. */
export function withCells(snapshot: Snapshot, changes: readonly (CellAddress & { readonly cell: Cell | undefined })[]): Snapshot {
  const bySheet = new Map<string, (CellAddress & { readonly cell: Cell | undefined })[]>();
  for (const change of changes) bySheet.set(change.sheet, [...(bySheet.get(change.sheet) ?? []), change]);
  const sheets = snapshot.sheets.map((sheet): Sheet => {
    const own = bySheet.get(sheet.name);
    if (!own) return sheet;
    const rows = Array.from({ length: sheet.rows.length }, (_, row) => [...(sheet.rows[row] ?? [])]);
    for (const { row, col, cell } of own) rows[row]![col] = cell;
    return { ...sheet, rows };
  });
  return { sheets };
}

/** Computed cells that hold a figure in the document. */
export function filledComputed(analysis: Analysis): ComputedCell[] {
  return analysis.calculation.cells.filter((cell) => readNumber(cell.current).kind === "number");
}

/** Empties cells, locates and recalculates, and gives the workbook as it stands then. */
export function emptiedAndRecalculated(snapshot: Snapshot, cells: readonly ComputedCell[], formulas = false): Snapshot {
  const emptied = withCells(
    snapshot,
    cells.map(({ address }) => ({ ...address, cell: undefined })),
  );
  const wanted = new Set(cells.map(({ address }) => addressKey(address)));
  const plan = planRecalculation(new Analyser().analyse(emptied), formulas ? "formulas" : "values");
  const edits = plan.flatMap((planned): CellEdit[] => (planned.edit && wanted.has(addressKey(planned.edit)) ? [planned.edit] : []));
  return withCells(
    emptied,
    edits.map((edit) => ({ sheet: edit.sheet, row: edit.row, col: edit.col, cell: cellOf(edit.new) })),
  );
}

/** Text a cell shows at a place of a snapshot. */
export function shownAt(snapshot: Snapshot, at: CellAddress): Cell["value"] {
  return cellAt(findSheet(snapshot, at.sheet)!, at).value;
}
