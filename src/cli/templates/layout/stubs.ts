import type ExcelJS from "exceljs";
import { merge } from "./style";

/**
 * Merges row labels: "" continues the label above it; the last label of a row reaches over the columns to its right that stay empty.
 * `top` and `left` are 1-based.
 */
export function mergeLabels(
  sheet: ExcelJS.Worksheet,
  labels: readonly (readonly string[])[],
  { top, left }: { readonly top: number; readonly left: number },
  depth: number,
): void {
  for (let level = 0; level < depth; level += 1) {
    for (let index = 0; index < labels.length; index += 1) {
      const own = labels[index]!;
      if (!own[level]) continue;
      const wide = own.slice(level + 1).every((label) => !label);
      let last = index;
      while (!wide && last + 1 < labels.length && labels[last + 1]![level] === "") last += 1;
      merge(sheet, top + index, left + level, top + last, wide ? left + depth - 1 : left + level);
    }
  }
}
