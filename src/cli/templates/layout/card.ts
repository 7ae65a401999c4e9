import type { ColumnForm } from "../../../core/forms/types";
import type { CardBlock } from "../model";
import { labelOf } from "./header";
import type { Paper, Written } from "./paper";
import { columnFormat, FILL, FONT, put, widen } from "./style";

const PARTY_WIDTH = 26;
const STEP_WIDTH = 18;

/** A consent card: its title, labelled values side by side, the matrix of parties and steps below. */
export function writeCard({ sheet, lists, top, left }: Paper, block: CardBlock): Written {
  const byId = new Map(block.form.columns.map((column) => [column.id, column]));
  const column = (id: string): ColumnForm => {
    const found = byId.get(id);
    if (!found) throw new Error(`${block.form.id}: no field ${id}`);
    return found;
  };
  const title = sheet.getCell(top, left);
  title.value = block.title;
  title.font = { ...FONT, size: 11, bold: true };
  Object.entries(block.fields).forEach(([id, value], index) => {
    put(sheet, top + 1, left + index, labelOf(column(id), block.labels?.[id]), { fill: FILL.header, bold: true, center: true });
    put(sheet, top + 2, left + index, value, { fill: FILL.input, format: columnFormat(column(id)), center: true });
  });
  const header = top + 3;
  ["party", ...block.steps].forEach((id, index) =>
    put(sheet, header, left + index, labelOf(column(id), block.labels?.[id]), { fill: FILL.header, bold: true, center: true }),
  );
  block.parties.forEach(({ party, states }, index) => {
    const row = header + 1 + index;
    put(sheet, row, left, party, { fill: FILL.section });
    block.steps.forEach((id, step) => {
      const { choices } = column(id);
      const cell = put(sheet, row, left + 1 + step, states?.[id] ?? null, { fill: FILL.input, center: true });
      if (choices) lists.offer(cell, choices);
    });
  });
  widen(sheet, left, PARTY_WIDTH);
  for (let step = 1; step <= block.steps.length; step += 1) widen(sheet, left + step, STEP_WIDTH);
  return { next: header + 1 + block.parties.length, right: left + block.steps.length };
}
