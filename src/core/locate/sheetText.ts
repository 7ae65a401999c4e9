import { labelParts, parseUnit } from "../cell/unit";
import type { LabelParts, Unit } from "../cell/unit";
import type { Sheet } from "../grid/snapshot";

/** A text cell with its comparable label. */
export interface TextCell extends LabelParts {
  readonly row: number;
  readonly col: number;
  readonly text: string;
}

/** Longest text that can be a header label or title; longer cells are prose. */
const LONGEST_LABEL = 120;

/** Text cells of a sheet by row, left to right. Numbers and prose are left out. */
export function textRows(sheet: Sheet): ReadonlyMap<number, readonly TextCell[]> {
  const rows = new Map<number, TextCell[]>();
  sheet.rows.forEach((cells, row) => {
    const found: TextCell[] = [];
    cells?.forEach((cell, col) => {
      const text = cell?.value;
      if (typeof text !== "string" || text.length > LONGEST_LABEL) return;
      const parts = labelParts(text);
      if (parts.base === "" && !parts.unit) return;
      found.push({ row, col, text, ...parts });
    });
    if (found.length > 0) rows.set(row, found);
  });
  return rows;
}

/** A label without a leading fiscal year: 令和5年度の事業費 → 事業費. */
export function withoutYear(base: string): string {
  return base.replace(/^(令和|平成)?(\d{1,4}|元)年度(に|の)?/, "");
}

/** The unit of a cell that holds nothing else, in brackets or not: (kW), kWh/年. */
export function unitAlone(cell: TextCell): Unit | undefined {
  return cell.base === "" ? cell.unit : parseUnit(cell.text);
}
