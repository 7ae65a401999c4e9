import type { TableForm } from "../core/forms/types";
import { FORMS } from "../core/forms/catalogue";
import type { Range } from "../core/grid/address";
import { parseRange, rangeA1 } from "../core/grid/address";
import { findSheet } from "../core/grid/snapshot";
import { BY_HAND } from "../core/locate/grid";
import type { LocatedTable } from "../core/locate/located";
import type { PointedHeader } from "../core/locate/pointed";
import { firstLabel } from "../core/locate/pointed";
import { textRows } from "../core/locate/sheetText";
import type { Analysis } from "./analysis";
import type { PointedTable, StoredState } from "./storedState";

/** Below this certainty the pane asks the person to point. */
const SURE = 0.8;

/** Tables whose header a person can point at, each once however many layouts it has. */
export function pointableForms(): readonly TableForm[] {
  return FORMS.filter((form, index) => form.shape === "grid" && FORMS.findIndex((other) => other.id === form.id) === index);
}

/** Whether a table was found with so little certainty that a person should confirm it. */
export function isDoubtful(table: LocatedTable): boolean {
  return table.confidence < SURE && !isPointed(table);
}

/** Whether a person pointed at the table. */
export function isPointed(table: LocatedTable): boolean {
  return table.evidence.includes(BY_HAND);
}

/** Tables of the recognised document that were not found. */
export function missingForms(analysis: Analysis): readonly TableForm[] {
  const found = new Set(analysis.tables.map((table) => table.id));
  const documents = new Set(analysis.tables.map((table) => table.form.form));
  return FORMS.filter(
    (form, index) => documents.has(form.form) && !found.has(form.id) && FORMS.findIndex((other) => other.id === form.id) === index,
  );
}

/** Why a selection cannot be a header; undefined when it can. */
export function whyNotHeader(analysis: Analysis, sheet: string, range: Range): string | undefined {
  const found = findSheet(analysis.snapshot, sheet);
  if (!found) return "選択したシートが見つかりません。再点検してから、もう一度選んでください。";
  if (range.bottom - range.top > 5) return "見出しの行だけを選んでください（6行まで）。";
  if (!firstLabel(textRows(found), range)) return "選択した範囲に見出しの文字がありません。";
  return undefined;
}

/** The state with a header a person pointed at. Throws RangeError where whyNotHeader has a reason. */
export function pointAt(stored: StoredState, analysis: Analysis, table: string, sheet: string, range: Range): StoredState {
  const reason = whyNotHeader(analysis, sheet, range);
  if (reason !== undefined) throw new RangeError(reason);
  const label = firstLabel(textRows(findSheet(analysis.snapshot, sheet)!), range)!.text;
  const added: PointedTable = { table, sheet, header: rangeA1(range), label };
  return { ...stored, pointed: [...stored.pointed.filter((known) => known.sheet !== sheet || known.header !== added.header), added] };
}

/** The state without what a person pointed at on a sheet for a table. */
export function unpoint(stored: StoredState, table: string, sheet: string): StoredState {
  return { ...stored, pointed: stored.pointed.filter((known) => known.table !== table || known.sheet !== sheet) };
}

/** What is stored, as the locator takes it; entries that are no range are left out. */
export function pointedHeaders(stored: StoredState): PointedHeader[] {
  return stored.pointed.flatMap(({ table, sheet, header, label }) => {
    const range = parseRange(header);
    return range ? [{ table, sheet, header: range, label }] : [];
  });
}
