import { plain } from "../core/calc/decimal";
import type { CellEdit } from "../core/edit/cellEdit";
import { addressKey } from "../core/grid/address";
import type { LocatedTable } from "../core/locate/located";
import type { Analysis } from "./analysis";
import { shownCell, shownInput, shownNumber } from "./display";
import type { History } from "./history";
import { placeLabel, tableKey, tableName } from "./places";
import type { ComputedState, PlannedCell } from "./recalculate";

/** The states of recalculate.ts and 手入力で上書き: a figure stands where the product or the ministry's form had calculated. */
export type ListedState = ComputedState | "overwritten";

export const LISTED_STATE_NAMES: Readonly<Record<ListedState, string>> = {
  fresh: "最新",
  rounding: "四捨五入の差",
  stale: "古い",
  overwritten: "手入力で上書き",
  empty: "空欄",
  formula: "数式あり",
  waiting: "入力待ち",
  protected: "保護",
};

/** A computed cell as the list shows it. */
export interface ComputedItem {
  readonly key: string;
  readonly planned: PlannedCell;
  readonly state: ListedState;
  /** Row and column in the form's words. */
  readonly name: string;
  readonly current: string;
  /** The figure its inputs give, in the sheet's own unit; absent while inputs are missing. */
  readonly next?: string;
}

export interface ComputedSection {
  readonly key: string;
  readonly table: LocatedTable;
  readonly name: string;
  readonly items: readonly ComputedItem[];
}

/** Rule that says a constant stands where a formula was (rules.md B-12). */
const OVERWRITTEN_RULE = "B-12";

/** Cells where a hand-typed figure replaced a formula, or what we had written ourselves. */
function overwrittenCells(analysis: Analysis, history: History): ReadonlySet<string> {
  const found = new Set(
    analysis.findings.filter((finding) => finding.rule === OVERWRITTEN_RULE).map((finding) => addressKey(finding.cell)),
  );
  for (const entry of history) if (!entry.undone) for (const edit of entry.edits) found.add(addressKey(edit));
  return found;
}

/** Every computed cell with its state, table by table in the order of the workbook. */
export function computedSections(plan: readonly PlannedCell[], analysis: Analysis, history: History): ComputedSection[] {
  const overwritten = overwrittenCells(analysis, history);
  const sections = new Map<LocatedTable, ComputedItem[]>();
  for (const planned of plan) {
    const { cell } = planned;
    const key = addressKey(cell.address);
    const state: ListedState = planned.state === "stale" && overwritten.has(key) ? "overwritten" : planned.state;
    const result = analysis.calculation.stored(cell);
    const next =
      result.state === "complete"
        ? shownNumber(plain(result.value), cell.current.format)
        : result.state === "text"
          ? result.text
          : undefined;
    const name = placeLabel({ address: cell.address, table: cell.table, row: cell.row, column: cell.column });
    const item = { key, planned, state, name, current: shownCell(cell.current), ...(next === undefined ? {} : { next }) };
    const own = sections.get(cell.table);
    if (own) own.push(item);
    else sections.set(cell.table, [item]);
  }
  return [...sections].map(([table, items]) => ({ key: tableKey(table, analysis.tables), table, name: tableName(table), items }));
}

/** How many cells stand in each state. */
export function countStates(sections: readonly ComputedSection[]): Readonly<Record<ListedState, number>> {
  const counts = { fresh: 0, rounding: 0, stale: 0, overwritten: 0, empty: 0, formula: 0, waiting: 0, protected: 0 };
  for (const section of sections) for (const item of section.items) counts[item.state] += 1;
  return counts;
}

/** Before and after of an edit, for previews. */
export function beforeAfter(edit: CellEdit): { readonly before: string; readonly after: string } {
  return { before: shownCell(edit.old), after: shownInput(edit.new, edit.format ?? edit.old.format) };
}
