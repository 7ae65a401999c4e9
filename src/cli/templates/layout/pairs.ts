import type { PairsBlock } from "../model";
import type { Paper, Written } from "./paper";
import { FILL, put, widen } from "./style";

/** Labels with their entries in the next column. */
export function writePairs({ sheet, top, left }: Paper, block: PairsBlock): Written {
  block.pairs.forEach(([label, entry], index) => {
    put(sheet, top + index, left, label, { fill: FILL.header, bold: true });
    put(sheet, top + index, left + 1, entry === "" ? null : entry, { fill: FILL.input });
  });
  widen(sheet, left, 34);
  widen(sheet, left + 1, 90);
  return { next: top + block.pairs.length, right: left + 1 };
}
