import { EVERYTHING, share, sheetMark, textsMark } from "../calc/reads";
import type { Mark, Reads } from "../calc/reads";
import type { TableView } from "../calc/view";
import { addressKey } from "../grid/address";
import type { Sheet } from "../grid/snapshot";
import { sentence } from "../text/ja";
import type { Finding, Report, Rule, RuleContext, Severity } from "./rule";

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Turns a rule's report into a finding. A message id the rule does not declare is a mistake in the rule. */
export function toFinding(rule: Rule, report: Report): Finding {
  const template = rule.messages[report.message];
  if (template === undefined) throw new Error(`${rule.id}: message ${report.message} is not declared`);
  const { view, row, column, actual, expected, fix, consequences = [] } = report;
  return {
    rule: rule.id,
    severity: report.severity ?? rule.severity,
    message: sentence(template, report.data),
    cell: report.cell,
    cells: [...(report.cells ?? [report.cell]), ...consequences],
    ...(consequences.length > 0 ? { consequences } : {}),
    ...(view ? { table: view.table.id } : {}),
    ...(view?.source ? { source: view.source } : {}),
    ...(row ? { row: row.id } : {}),
    ...(column ? { column } : {}),
    ...(actual === undefined ? {} : { actual }),
    ...(expected === undefined ? {} : { expected }),
    ...(fix && fix.length > 0 ? { fix } : {}),
  };
}

/** What a rule said of a table, a sheet or the workbook, and what it looked at to say so. */
export interface Run {
  readonly findings: readonly Finding[];
  readonly reads: Reads;
  /** Set when the rule stumbled: it is left out, the others still speak. */
  readonly fault?: string;
}

/** The runs of one kind of check, rule by rule. */
export type Runs = ReadonlyMap<Rule, Run>;

/** Runs of before an edit, and what changed since: those that looked at nothing of it are taken over. */
export interface Before {
  readonly runs: Runs | undefined;
  readonly changed: Reads;
}

const ANEW: Before = { runs: undefined, changed: new Set() };

/** What some runs come to. */
interface Summary {
  /** What any of them looked at. */
  readonly reads: Reads;
  readonly findings: readonly Finding[];
  readonly faults: readonly string[];
}

const summaries = new WeakMap<Runs, Summary>();

/** Findings, faults and reads of some runs; most runs outlive an edit, so they are put together once. */
export function summaryOf(runs: Runs): Summary {
  const all = summaries.has(runs) ? [] : [...runs.values()];
  const known = summaries.get(runs) ?? {
    reads: new Set(all.flatMap((run) => [...run.reads])),
    findings: all.flatMap((run) => run.findings),
    faults: all.flatMap((run) => run.fault ?? []),
  };
  summaries.set(runs, known);
  return known;
}

/** The rules some runs are of. */
const rulesOf = new WeakMap<Runs, readonly Rule[]>();

type Check = () => Iterable<Report>;

/** Runs `check` of each rule that has one; runs of before that still hold are taken over. */
function runAll(rules: readonly Rule[], context: RuleContext, check: (rule: Rule) => Check | undefined, { runs, changed }: Before): Runs {
  // Most tables and sheets have nothing to do with an edit.
  if (runs && rulesOf.get(runs) === rules && !share(summaryOf(runs).reads, changed)) return runs;
  const found = new Map<Rule, Run>();
  for (const rule of rules) {
    const work = check(rule);
    if (!work) continue;
    const known = runs?.get(rule);
    found.set(rule, known && !share(known.reads, changed) ? known : runOne(rule, context, work));
  }
  rulesOf.set(found, rules);
  return found;
}

function runOne(rule: Rule, context: RuleContext, work: Check): Run {
  const { value, reads } = context.workbook.reads.record((): Omit<Run, "reads"> => {
    try {
      return { findings: [...work()].map((report) => toFinding(rule, report)) };
    } catch (error) {
      context.workbook.reads.note(EVERYTHING);
      return { findings: [], fault: `${rule.id}：${error instanceof Error ? (error.stack ?? error.message) : String(error)}` };
    }
  });
  return { ...value, reads };
}

/** Runs the rules that look at one table. */
export function checkTable(rules: readonly Rule[], view: TableView, context: RuleContext, before = ANEW): Runs {
  return runAll(rules, context, (rule) => rule.checkTable && (() => rule.checkTable!(view, context)), before);
}

/** Runs the rules that read a sheet's cells, or its texts, whether or not they stand in a table. */
export function checkSheet(rules: readonly Rule[], sheet: Sheet, context: RuleContext, before = ANEW): Runs {
  const { reads } = context.workbook;
  const noting =
    (mark: Mark, check: Check): Check =>
    () => {
      reads.note(mark);
      return check();
    };
  return runAll(
    rules,
    context,
    (rule) => {
      const { checkSheet: cells, checkTexts: texts } = rule;
      return (
        (cells && noting(sheetMark(sheet.name), () => cells(sheet, context))) ??
        (texts && noting(textsMark(sheet.name), () => texts(sheet, context)))
      );
    },
    before,
  );
}

/** Runs the rules that look across tables. */
export function checkWorkbook(rules: readonly Rule[], context: RuleContext, before = ANEW): Runs {
  return runAll(rules, context, (rule) => rule.checkWorkbook && (() => rule.checkWorkbook!(context)), before);
}

/** One cause, one finding (rules.md §M.1): on a cell where a rule speaks, and on its consequences, the rules it stands before are silent. */
export function resolve(rules: readonly Rule[], findings: readonly Finding[]): Finding[] {
  const silencedBy = new Map<string, string[]>();
  for (const rule of rules) for (const other of rule.before ?? []) silencedBy.set(other, [...(silencedBy.get(other) ?? []), rule.id]);
  const leaders = new Set([...silencedBy.values()].flat());
  const speaking = new Map<string, Set<string>>();
  for (const finding of findings) {
    if (!leaders.has(finding.rule)) continue;
    for (const at of [finding.cell, ...(finding.consequences ?? [])]) {
      const key = addressKey(at);
      speaking.set(key, (speaking.get(key) ?? new Set()).add(finding.rule));
    }
  }
  return findings.filter((finding) => {
    const leading = silencedBy.get(finding.rule);
    const there = leading && speaking.get(addressKey(finding.cell));
    return !there || !leading.some((id) => there.has(id));
  });
}

/** Severity, then sheet order, row, column, rule. */
export function sortFindings(findings: readonly Finding[], sheetOrder: readonly string[]): Finding[] {
  const rank = new Map(sheetOrder.map((name, index) => [name, index]));
  return [...findings].sort(
    (a, b) =>
      ORDER[a.severity] - ORDER[b.severity] ||
      (rank.get(a.cell.sheet) ?? 0) - (rank.get(b.cell.sheet) ?? 0) ||
      a.cell.row - b.cell.row ||
      a.cell.col - b.cell.col ||
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
}
