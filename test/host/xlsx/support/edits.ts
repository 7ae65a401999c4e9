import type { CellEdit, CellInput } from "../../../../src/core/edit/cellEdit";
import { parseA1 } from "../../../../src/core/grid/address";
import type { PatchResult } from "../../../../src/host/xlsx";
import { openBook, patchBook } from "../../../../src/host/xlsx";
import { BLANK } from "../../../../src/core/grid/snapshot";

/** Patches without comparing `old`: the XML is what these tests look at. */
export function patch(bytes: Uint8Array, edits: readonly CellEdit[]): PatchResult {
  return patchBook(openBook(bytes), edits);
}

/** An edit of a cell by its A1 name; `old` is not looked at when patching. */
export function edit(sheet: string, name: string, input: CellInput, format?: string): CellEdit {
  return { sheet, ...parseA1(name)!, old: BLANK, new: input, why: "試験", ...(format === undefined ? {} : { format }) };
}

export const number = (value: number): CellInput => ({ kind: "number", value });
export const text = (value: string): CellInput => ({ kind: "text", value });
export const blank: CellInput = { kind: "blank" };
export const formula = (source: string, value?: number | string): CellInput => ({
  kind: "formula",
  formula: source,
  ...(value === undefined ? {} : { value }),
});
