import type { LocatedTable } from "../core/locate/located";
import { findSheet } from "../core/grid/snapshot";
import type { Analysis } from "./analysis";
import { digestTable } from "./digest";
import { tableKey } from "./places";
import { planRecalculation } from "./recalculate";
import type { SessionState } from "./session";
import type { StoredState } from "./storedState";
import { summary } from "./summary";
import type { TableCell } from "./tableHtml";
import { tableCells, tableHtml, tableText } from "./tableHtml";

/** One condition before tables go into 様式. */
export interface Preflight {
  readonly ok: boolean;
  readonly text: string;
  /** Where the person goes to settle it. */
  readonly tab: "check" | "calc";
}

/** Whether the tables are fit to be copied: no open error, computed cells up to date. */
export function preflight(state: SessionState, analysis: Analysis): Preflight[] {
  const { error, warning } = summary(state.sorted.open);
  const stale = planRecalculation(analysis).filter(({ state: now }) => now === "stale" || now === "empty" || now === "protected").length;
  return [
    { ok: error === 0, tab: "check", text: error === 0 ? "エラーはありません。" : `エラーが${error}件あります。` },
    { ok: warning === 0, tab: "check", text: warning === 0 ? "未確認の警告はありません。" : `未確認の警告が${warning}件あります。` },
    { ok: stale === 0, tab: "calc", text: stale === 0 ? "計算する欄は最新です。" : `計算し直す欄が${stale}か所あります。` },
  ];
}

export type PasteState = "never" | "same" | "changed";

export interface PasteItem {
  readonly key: string;
  readonly table: LocatedTable;
  readonly state: PasteState;
  /** ISO time of the last copy. */
  readonly at?: string;
}

/** Every located table with what became of it since it was last copied. */
export function pasteItems(analysis: Analysis, stored: StoredState): PasteItem[] {
  const known = new Map(stored.pastes.map((paste) => [paste.key, paste]));
  return analysis.tables.map((table) => {
    const key = tableKey(table, analysis.tables);
    const paste = known.get(key);
    if (!paste) return { key, table, state: "never" };
    return { key, table, state: paste.digest === digestTable(analysis.snapshot, table) ? "same" : "changed", at: paste.at };
  });
}

/** What goes to the clipboard for a table. */
export interface ClipboardTable {
  readonly cells: readonly (readonly TableCell[])[];
  readonly html: string;
  readonly text: string;
}

export function clipboardOf(analysis: Analysis, table: LocatedTable): ClipboardTable | undefined {
  const sheet = findSheet(analysis.snapshot, table.sheet);
  if (!sheet) return undefined;
  const cells = tableCells(sheet, table.range, table.header);
  return { cells, html: tableHtml(cells), text: tableText(sheet, table.range) };
}

/** The state that remembers a table as it was copied. */
export function remembered(stored: StoredState, analysis: Analysis, table: LocatedTable, at: string): StoredState {
  const key = tableKey(table, analysis.tables);
  const paste = { key, digest: digestTable(analysis.snapshot, table), at };
  return { ...stored, pastes: [...stored.pastes.filter((known) => known.key !== key), paste] };
}
