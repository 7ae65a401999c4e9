import { constant, subtract, sum } from "../../calc/expression";
import type { Expression } from "../../calc/expression";
import { remember } from "../../calc/reads";
import type { TableView, WorkbookView } from "../../calc/view";
import type { LocatedRow } from "../../locate/located";
import { facilitiesOf, leavesOf, sectionOfLeaf } from "./civilFacilities";
import type { Leaf } from "./civilFacilities";
import { SUPPLY_CELLS, suppliedSum } from "./supplyColumns";
import { totalCell } from "./totals";

/** Ids of the three detail tables of 4.2 that サマリ and 計算結果 gather. */
export const DEMAND = "P-4.2.demand";
export const SUPPLY = "P-4.2.supply";
export const SAVING = "P-4.2.saving";

const bySection = remember(
  (workbook: WorkbookView) => workbook.reads,
  (workbook, tableId): ReadonlyMap<string, Leaf[]> => {
    const found = new Map<string, Leaf[]>();
    for (const leaf of leavesOf(workbook, tableId)) {
      const id = sectionOfLeaf(leaf, facilitiesOf(workbook, DEMAND))?.id ?? "";
      const known = found.get(id);
      if (known) known.push(leaf);
      else found.set(id, [leaf]);
    }
    return found;
  },
);

/** Leaf rows of a detail table that belong to one civil section. */
export function leavesIn(workbook: WorkbookView, tableId: string, section: string): Leaf[] {
  return bySection(workbook, tableId).get(section) ?? [];
}

function sumOf(leaves: readonly Leaf[], columns: readonly string[]): Expression | undefined {
  const cells = sum(
    columns.flatMap((column) => leaves.map(({ view, row }) => view.cell(row, column))),
    "内訳の合計",
  );
  return columns.every((column) => SUPPLY_CELLS.includes(column)) ? suppliedSum(cells, leaves, columns) : cells;
}

/**
 * Sum of columns over one section of a detail table; a heading without leaf rows gives its own (小計), a section nobody lists nothing.
 * Undefined where a row's section is unknown, and for a table without rows unless its total says that there is nothing.
 */
export function sumIn(
  workbook: WorkbookView,
  tableId: string,
  section: string,
  columns: readonly string[],
  subtotal?: string,
): Expression | undefined {
  if (leavesIn(workbook, tableId, "").length > 0) return undefined;
  const leaves = leavesIn(workbook, tableId, section);
  if (leaves.length > 0) return sumOf(leaves, columns);
  const own = subtotal === undefined ? undefined : subtotalIn(workbook, tableId, section, subtotal);
  const nothing =
    leavesOf(workbook, tableId).length > 0 || columns.every((column) => printedTotal(workbook, tableId, column, subtotal) === 0);
  return own ?? (nothing ? constant(0, "該当する施設なし") : undefined);
}

/** The printed (小計) of a section. */
export function subtotalIn(workbook: WorkbookView, tableId: string, section: string, subtotal: string): Expression | undefined {
  const cells = workbook
    .tables(tableId)
    .flatMap((view) =>
      view.rows
        .filter((row) => row.kind !== "total" && row.section === section && view.hasNumber(row, subtotal))
        .map((row) => view.cell(row, subtotal)),
    );
  return sum(cells, "小計");
}

/** Totals of a column over the detail tables of one id, as their 合計 rows hold them. */
export function totalsOf(workbook: WorkbookView, tableId: string, column: string, subtotal = column): Expression | undefined {
  const totals = workbook.tables(tableId).map((view) => totalCell(view, column, subtotal));
  if (totals.length === 0 || totals.some((term) => term === undefined)) return leafTotal(workbook, tableId, [column]);
  return totals.length === 1 ? totals[0] : sum(totals, "合計");
}

/** Totals of columns straight from the leaf rows. */
export function leafTotal(workbook: WorkbookView, tableId: string, columns: readonly string[]): Expression | undefined {
  return sumOf(leavesOf(workbook, tableId), columns);
}

/** Plain value of the printed total of a detail table, for pre-screening. */
export function printedTotal(workbook: WorkbookView, tableId: string, column: string, subtotal = column): number | undefined {
  let result: number | undefined;
  for (const view of workbook.tables(tableId)) {
    const total = view.total();
    const figure = total && (view.number(total, subtotal) ?? view.number(total, column));
    if (figure !== undefined) result = (result ?? 0) + figure;
  }
  return result;
}

/** Sum of the printed figures of leaf rows, for pre-screening; undefined when none is a number. */
export function printedSum(leaves: readonly Leaf[], column: string): number | undefined {
  const figures = leaves.flatMap(({ view, row }) => view.number(row, column) ?? []);
  return figures.length === 0 ? undefined : figures.reduce((a, b) => a + b, 0);
}

/** Whether two printed figures agree; false when either is missing. */
export function agree(a: number | undefined, b: number | undefined): boolean {
  return a !== undefined && b !== undefined && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
}

/** What a total leaves for one of its parts: only meaningful where the total itself is known to be right. */
export function restOf(
  view: TableView,
  total: LocatedRow | undefined,
  row: LocatedRow,
  rows: readonly LocatedRow[],
  column: string,
): Expression | undefined {
  const others = rows.filter((other) => other !== row);
  const whole = view.cell(total, column);
  return subtract(whole && { ...whole, required: true }, sum(others.map((other) => view.cell(other, column))));
}
