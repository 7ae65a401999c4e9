import type { CellAddress } from "../../grid/address";
import { a1 } from "../../grid/address";

/** A cell of another workbook, for a sentence: シート!D6. */
export function placeOf(at: CellAddress): string {
  return `${at.sheet}!${a1(at)}`;
}
