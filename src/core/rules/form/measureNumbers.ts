import { measureKey } from "../../cell/numbers";
import { normalizeLabel, normalizeNumberLabel } from "../../cell/text";
import type { TableView } from "../../calc/view";
import type { CellAddress } from "../../grid/address";
import { readText } from "../../cell/reading";
import type { RuleContext } from "../rule";

/** A measure of the report with its number in comparable form: ⑩ is "10", ①-1 is "1-1". */
export interface NumberedMeasure {
  readonly number: string;
  /** As it is written. */
  readonly sign: string;
  readonly title: string;
  readonly at: CellAddress;
  readonly view: TableView;
}

/** Rows above a block in which its title stands. */
const ABOVE = 14;

/** Where the title of a block stands; its first cell when the title cannot be found again. */
function titleCell({ table, sheet }: TableView): CellAddress {
  for (let row = table.range.bottom; row >= Math.max(0, table.range.top - ABOVE); row -= 1) {
    const col = sheet.rows[row]?.findIndex((cell) => cell !== undefined && readText(cell) === table.title);
    if (col !== undefined && col >= 0) return { sheet: table.sheet, row, col };
  }
  return { sheet: table.sheet, row: table.range.top, col: table.range.left };
}

/** The measures of one list by measure (P-3.4a), in sheet order; rows without a number (執行事務費) are left out. */
function masterList(view: TableView): NumberedMeasure[] {
  return view.rows.flatMap((row) => {
    const sign = row.kind === "leaf" ? view.text(row, "measureNo") : "";
    const number = measureKey(sign);
    const at = view.address(row, "measureNo");
    return number !== undefined && at ? [{ number, sign, title: view.text(row, "measure"), at, view }] : [];
  });
}

/** The lists in which a number stands once and in sequence: the measures of the yearly report and those of the proposal. */
export function numberedLists(context: RuleContext): NumberedMeasure[][] {
  return [measuresOf(context), ...context.tables("P-3.4a").map(masterList)].filter((list) => list.length > 0);
}

/** The measures of the yearly report, in sheet order; a measure told in two tables under one title counts once. */
function measuresOf(context: RuleContext): NumberedMeasure[] {
  const seen = new Set<string>();
  return context.tables("R-measure").flatMap((view) => {
    const sign = view.source;
    const title = view.table.title ?? "";
    if (sign === undefined) return [];
    const number = normalizeNumberLabel(sign);
    const key = `${number}\u0000${normalizeLabel(title).replace(/\(続き\)|\(再掲\)/g, "")}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ number, sign, title, at: titleCell(view), view }];
  });
}
