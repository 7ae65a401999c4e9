import { a1 } from "../core/grid/address";
import type { Finding, Severity } from "../core/rules/rule";
import type { Analysis } from "./analysis";
import { findingKey } from "./digest";
import { ruleTitle } from "./findingDetail";
import { placeLabel, placeOf, tableAt, tableName } from "./places";

/** A finding of the list, under a key that stays while the finding stays. */
export interface ListedFinding {
  readonly key: string;
  readonly finding: Finding;
}

/** Findings of one sheet and table. */
export interface FindingSection {
  readonly key: string;
  readonly sheet: string;
  readonly table: string;
  readonly items: readonly ListedFinding[];
}

export interface FindingGroup {
  readonly severity: Severity;
  readonly count: number;
  readonly sections: readonly FindingSection[];
}

export interface FindingFilter {
  /** Severities shown; empty shows all. */
  readonly severities: ReadonlySet<Severity>;
  /** Words that must all occur. */
  readonly text: string;
}

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** Gives every finding a key of its own; two findings alike are told apart by their order. */
export function listed(findings: readonly Finding[]): ListedFinding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const key = `${finding.cell.sheet}|${findingKey(finding)}`;
    const times = seen.get(key) ?? 0;
    seen.set(key, times + 1);
    return { key: times === 0 ? key : `${key}#${times}`, finding };
  });
}

const searchTexts = new WeakMap<Finding, string>();

function searchText(finding: Finding, analysis: Analysis): string {
  let text = searchTexts.get(finding);
  if (text === undefined) {
    const place = placeOf(analysis, finding.cell);
    const words = [
      finding.message,
      ruleTitle(finding, analysis),
      finding.rule,
      finding.cell.sheet,
      a1(finding.cell),
      place.table ? tableName(place.table) : "",
      placeLabel(place),
    ];
    text = comparable(words.join("\n"));
    searchTexts.set(finding, text);
  }
  return text;
}

/** Full-width and half-width, capitals and small letters are the same to a person who searches. */
function comparable(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

/** The findings a filter lets through, in their order. */
export function filterFindings(items: readonly ListedFinding[], filter: FindingFilter, analysis: Analysis): ListedFinding[] {
  const words = comparable(filter.text)
    .split(/\s+/)
    .filter((word) => word !== "");
  return items.filter(
    ({ finding }) =>
      (filter.severities.size === 0 || filter.severities.has(finding.severity)) &&
      (words.length === 0 || words.every((word) => searchText(finding, analysis).includes(word))),
  );
}

/** Groups by severity, then by sheet and table in the order of the workbook. */
export function groupFindings(items: readonly ListedFinding[], analysis: Analysis): FindingGroup[] {
  return SEVERITIES.flatMap((severity) => {
    const own = items.filter(({ finding }) => finding.severity === severity);
    if (own.length === 0) return [];
    const sections = new Map<string, { sheet: string; table: string; items: ListedFinding[] }>();
    for (const item of own) {
      const table = tableAt(analysis, item.finding.cell);
      const name = table ? tableName(table) : "";
      const key = [severity, item.finding.cell.sheet, name].join("\u0001");
      const section = sections.get(key);
      if (section) section.items.push(item);
      else sections.set(key, { sheet: item.finding.cell.sheet, table: name, items: [item] });
    }
    return [{ severity, count: own.length, sections: [...sections].map(([key, section]) => ({ key, ...section })) }];
  });
}
