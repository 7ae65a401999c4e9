import { Analyser } from "../../src/app/analysis";
import type { Analysis } from "../../src/app/analysis";
import { a1 } from "../../src/core/grid/address";
import type { Sheet } from "../../src/core/grid/snapshot";
import { sheetOf, snapshotOf } from "./sheetOf";
import type { TestCell } from "./sheetOf";

const analyser = new Analyser();

/** Analysis of sheets written in a test. */
export function analyse(...sheets: readonly Sheet[]): Analysis {
  return analyser.analyse(snapshotOf(...sheets));
}

/** Errors and warnings as 「rule cell」. */
export function alarms(analysis: Analysis): string[] {
  return analysis.findings.filter((finding) => finding.severity !== "info").map((finding) => `${finding.rule} ${a1(finding.cell)}`);
}

/** The same rows with one cell changed. */
export function changed(rows: readonly (readonly TestCell[])[], row: number, col: number, value: TestCell): TestCell[][] {
  return rows.map((cells, r) => cells.map((cell, c) => (r === row && c === col ? value : cell)));
}

/** Alarms of one sheet of rows. */
export function alarmsOf(rows: readonly (readonly TestCell[])[], origin: readonly [number, number] = [0, 0], name = "シート1"): string[] {
  return alarms(analyse(sheetOf(name, rows, origin)));
}
