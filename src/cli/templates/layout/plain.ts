import type { PlainBlock, TemplateValue } from "../model";
import type { Paper, Written } from "./paper";
import { FILL, merge, put, widen } from "./style";

type Cells = readonly (readonly (TemplateValue | null)[])[];

/** Header and rows as given; labels that go on to the right or downwards are merged. */
export function writePlain({ sheet, top, left }: Paper, block: PlainBlock): Written {
  const body = top + block.head.length;
  block.head.forEach((cells, index) =>
    cells.forEach((label, col) => put(sheet, top + index, left + col, text(label), { fill: FILL.header, bold: true, center: true })),
  );
  mergeMarked({ top, left }, block.head, block.head[0]!.length);
  block.rows.forEach((cells, index) =>
    cells.forEach((value, col) => {
      const label = col < block.labels;
      const format =
        label || typeof value === "string"
          ? undefined
          : (block.rowFormats?.[index] ?? block.formats[Math.min(col - block.labels, block.formats.length - 1)]);
      put(sheet, body + index, left + col, text(value), {
        fill: label ? FILL.section : FILL.input,
        format,
        center: !label && typeof value === "string",
      });
    }),
  );
  mergeMarked({ top: body, left }, block.rows, block.labels);
  const columns = block.head[0]!.length;
  for (let col = 0; col < columns; col += 1) widen(sheet, left + col, block.widths[Math.min(col, block.widths.length - 1)]!);
  return { next: body + block.rows.length, right: left + columns - 1, header: { top, bottom: body - 1 }, names: block.labels };

  /** Merges every label with the marked cells to its right and below it, in the first columns of an area. */
  function mergeMarked(at: { readonly top: number; readonly left: number }, cells: Cells, columnsToMerge: number): void {
    cells.forEach((row, index) => {
      for (let col = 0; col < columnsToMerge; col += 1) {
        if (isMark(row[col])) continue;
        let right = col;
        while (right + 1 < columnsToMerge && row[right + 1] === "<") right += 1;
        let bottom = index;
        while (bottom + 1 < cells.length && cells[bottom + 1]![col] === "^") bottom += 1;
        merge(sheet, at.top + index, at.left + col, at.top + bottom, at.left + right);
      }
    });
  }
}

function isMark(value: TemplateValue | null | undefined): boolean {
  return value === "<" || value === "^";
}

function text(value: TemplateValue | null): TemplateValue | null {
  return isMark(value) || value === "" ? null : value;
}
