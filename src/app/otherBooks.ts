import type { Finding, OtherBook } from "../core/rules/rule";
import type { Snapshot } from "../core/grid/snapshot";
import { RuleAnalyser } from "./analyser";
import type { Analysis } from "./analysis";
import { recognise } from "./edition";

/** Reads the file of a second workbook; `problem` is one sentence on why it cannot be read. */
export type ReadBook = (bytes: Uint8Array) => Promise<{ readonly snapshot: Snapshot } | { readonly problem: string }>;

/** A workbook the person opened beside this one: read, compared with, never written, never kept. */
export interface BesideBook extends OtherBook {
  /** What it was recognised as. */
  readonly form: string;
  readonly tables: number;
}

/** Rules that compare two workbooks (rules.md I-05, I-07, H-05). */
const RULES_OVER_TWO: ReadonlySet<string> = new Set(["I-05", "I-07", "H-05"]);

/** The findings that come from comparing with other workbooks. */
export function comparisonFindings(findings: readonly Finding[]): Finding[] {
  return findings.filter((finding) => RULES_OVER_TWO.has(finding.rule));
}

/** Whether this workbook is one that is compared: the progress report. */
export function canCompare(analysis: Analysis): boolean {
  return recognise(analysis).some((known) => known.form === "progress");
}

/** A second workbook, analysed; undefined when it holds no table of the forms. */
export function besideBook(name: string, snapshot: Snapshot): BesideBook | undefined {
  // Its own findings are nobody's concern here.
  const analysis = new RuleAnalyser([]).analyse(snapshot);
  const [known] = recognise(analysis);
  return known && { name, context: analysis.context, form: known.name, tables: analysis.tables.length };
}
