import type { Refusal } from "../host/port";
import { STATE_NAMESPACE, stateFromXml } from "../host/stateXml";
import { openBook } from "../host/xlsx/book";
import { patchXlsx } from "../host/xlsx/patch/patch";
import { readState, withState } from "../host/xlsx/state";
import type { OpenedWorkbook } from "./grid/openWorkbook";
import { gridChanges } from "./gridChanges";

export type SavedFile =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly refused: readonly Refusal[] }
  /** Sheets, rows, columns or merged areas changed: patching cells cannot express that. */
  | { readonly ok: false; readonly reason: "restructured" };

/** The opened file with everything that was changed in the grid, all else byte for byte as it was. */
export function savedFile({ workbook, bytes, original }: OpenedWorkbook): SavedFile {
  if (workbook.isRestructured) return { ok: false, reason: "restructured" };
  const { edits, results } = gridChanges(workbook, original);
  const patched = patchXlsx(bytes, [...edits, ...results]);
  const refused = patched.refused.filter(({ edit }) => edits.includes(edit)); // results are calculated again by Excel
  return { ok: true, bytes: withProductState(patched.bytes, workbook.xmlParts), refused };
}

/** The product's own state part, as the add-in left it. */
function withProductState(bytes: Uint8Array, xmlParts: ReadonlyMap<string, string>): Uint8Array {
  const xml = [...xmlParts.values()].find((part) => part.includes(STATE_NAMESPACE));
  const json = xml === undefined ? null : stateFromXml(xml);
  const book = openBook(bytes);
  return json === readState(book) ? bytes : withState(book, json);
}
