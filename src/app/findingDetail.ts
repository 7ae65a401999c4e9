import type { CellAddress, Range } from "../core/grid/address";
import { sameCell } from "../core/grid/address";
import { cellAt, findSheet } from "../core/grid/snapshot";
import type { Finding, Rule } from "../core/rules/rule";
import { grouped } from "../core/text/ja";
import type { Analysis } from "./analysis";
import { shownCell } from "./display";
import type { Place } from "./places";
import { cellRange, placeLabel, placeOf, tableName } from "./places";

/** One place a finding speaks of; several neighbouring cells are one side. */
export interface Side {
  readonly sheet: string;
  readonly range: Range;
  readonly count: number;
  /** Row and column in the form's words, with the table when it is another one. */
  readonly label: string;
  /** What the cell shows; absent for several cells. */
  readonly value?: string;
}

/** The five slots of a finding (anchors/ux.md §2 row 5): what – where – expected and actual – why – how. */
export interface FindingDetail {
  readonly title: string;
  readonly table: string;
  /** Row and column in the form's words. */
  readonly place: string;
  readonly actual?: string;
  readonly expected?: string;
  readonly why: string;
  readonly how: string;
  readonly source: string;
  /** The other cells it was compared with; for a cross-sheet finding, the other side. */
  readonly sides: readonly Side[];
}

const indexes = new WeakMap<readonly Rule[], ReadonlyMap<string, Rule>>();

function ruleOf(finding: Finding, { rules }: Analysis): Rule | undefined {
  const index = indexes.get(rules) ?? new Map(rules.map((rule) => [rule.id, rule]));
  indexes.set(rules, index);
  return index.get(finding.rule);
}

/** Japanese name of a finding's rule; its id when the rule is not known. */
export function ruleTitle(finding: Finding, analysis: Analysis): string {
  return ruleOf(finding, analysis)?.title ?? finding.rule;
}

export function findingDetail(finding: Finding, analysis: Analysis): FindingDetail {
  const rule = ruleOf(finding, analysis);
  const place = placeOf(analysis, finding.cell);
  const computed = analysis.calculation.at(finding.cell);
  const unit = computed?.unit ?? computed?.form.unit ?? place.column?.form.unit ?? "";
  return {
    title: rule?.title ?? finding.rule,
    table: place.table ? tableName(place.table) : finding.cell.sheet,
    place: placeLabel(place),
    ...(finding.actual === undefined ? {} : { actual: withUnit(finding.actual, unit) }),
    ...(finding.expected === undefined ? {} : { expected: withUnit(finding.expected, unit) }),
    why: rule?.why ?? "",
    how: rule?.how ?? "",
    source: sourceText(rule?.source ?? ""),
    sides: sidesOf(finding, analysis),
  };
}

/** The part of a rule's source that officers can look up; our own papers are left out. */
function sourceText(source: string): string {
  return source
    .split("、")
    .filter((part) => !/\.md|seed|^(form|own|mem|web)\b/.test(part))
    .join("、");
}

/** Digit grouping and the unit behind a figure; anything else as it is. */
function withUnit(text: string, unit: string): string {
  return /^-?\d+(\.\d+)?$/.test(text) ? `${grouped(text)}${unit}` : text;
}

/** The other cells of a finding, neighbours in one row or column taken together. */
export function sidesOf(finding: Finding, analysis: Analysis): Side[] {
  const others = finding.cells.filter(
    (cell, index, all) => !sameCell(cell, finding.cell) && all.findIndex((other) => sameCell(other, cell)) === index,
  );
  const own = placeOf(analysis, finding.cell).table;
  return runs(others).map((run) => {
    const first = run[0]!;
    const last = run.at(-1)!;
    const place = placeOf(analysis, first);
    const names = [
      place.table && place.table !== own ? tableName(place.table) : "",
      run.length === 1 ? placeLabel(place) : columnsLabel(place, placeOf(analysis, last)),
    ];
    const side = {
      sheet: first.sheet,
      range: { ...cellRange(first), bottom: last.row, right: last.col },
      count: run.length,
      label: names.filter((name) => name !== "").join("　"),
    };
    const sheet = findSheet(analysis.snapshot, first.sheet);
    return run.length === 1 && sheet ? { ...side, value: shownCell(cellAt(sheet, first)) } : side;
  });
}

/** Name of the column of a run, or of its first and last. */
function columnsLabel(first: Place, last: Place): string {
  const names = [first, last].map((place) => place.column?.form.labels[0] ?? "");
  return names[0] === names[1] ? names[0]! : names.filter((name) => name !== "").join(" ～ ");
}

function runs(cells: readonly CellAddress[]): CellAddress[][] {
  const found: CellAddress[][] = [];
  for (const cell of cells) {
    const run = found.at(-1);
    if (run && continues(run, cell)) run.push(cell);
    else found.push([cell]);
  }
  return found;
}

function continues(run: readonly CellAddress[], cell: CellAddress): boolean {
  const last = run.at(-1)!;
  if (last.sheet !== cell.sheet) return false;
  const down = cell.col === last.col && cell.row === last.row + 1;
  const across = cell.row === last.row && cell.col === last.col + 1;
  if (run.length === 1) return down || across;
  return run[0]!.col === last.col ? down : across;
}
