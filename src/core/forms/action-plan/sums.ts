import type { ComputedForm } from "../../calc/computed";
import type { Expression } from "../../calc/expression";
import { constant, multiply, sum } from "../../calc/expression";
import type { TableView } from "../../calc/view";
import type { LocatedColumn, LocatedRow } from "../../locate/located";
import { isAbsorption } from "../../locate/published/fit";
import { sectorOf } from "./sectors";

/** Rows a sum of a published table adds up. */
export function partsOf(view: TableView, row: LocatedRow): LocatedRow[] {
  return view.rows.filter((part) => part.parent === row.row && part.kind !== "section");
}

function term(view: TableView, row: LocatedRow, column: LocatedColumn): Expression | undefined {
  const cell = view.cell(row, column.id);
  // An absorption printed without its sign is taken off.
  return isAbsorption(row.label) && (view.number(row, column.id) ?? 0) > 0 ? multiply(cell, constant(-1, "吸収量を差し引く")) : cell;
}

/** Sum of the rows a sum row adds up; undefined where the table does not say which, or where parts are not applicable (—) and no sum is shown. */
export function partsSum(view: TableView, row: LocatedRow, column: LocatedColumn): Expression | undefined {
  const parts = partsOf(view, row);
  if (new Set(parts.map((part) => view.unitOf(part, column))).size > 1) return undefined;
  const shown = view.reading(row, column.id).kind === "number";
  // A year without forests (－) still has what remains.
  const none = parts.filter((part) => view.reading(part, column.id).kind === "dash" && !isAbsorption(part.label));
  if (!shown && none.length > 0 && none.length * 2 >= parts.length) return undefined;
  return sum(
    parts.map((part) => term(view, part, column)),
    "内訳の合計",
  );
}

function leavesBelow(view: TableView, row: LocatedRow): LocatedRow[] {
  return partsOf(view, row).flatMap((part) => (partsOf(view, part).length > 0 ? leavesBelow(view, part) : [part]));
}

/** The same sum over the innermost rows: a fault in a subtotal is reported there. */
function leavesSum(view: TableView, row: LocatedRow, column: LocatedColumn): Expression | undefined {
  return sum(
    leavesBelow(view, row).map((part) => term(view, part, column)),
    "内訳の合計",
  );
}

/** Whether the rows are sectors, so that their total is the total of the area's emissions. */
export function hasSectors(view: TableView): boolean {
  return view.rows.filter((row) => sectorOf(row.label) !== undefined).length >= 2;
}

/** Totals and subtotals of a column of figures. Sums of sectors are J-01's, others B-01's unless `rule` says. */
export function sums(column: string, rule?: "B-01"): ComputedForm[] {
  const make = (id: "J-01" | "B-01", wanted: (view: TableView) => boolean): ComputedForm => ({
    column,
    on: ["total", "subtotal"],
    rule: id,
    label: "内訳の合計",
    expression: (view, row, found) => (wanted(view) ? partsSum(view, row, found) : undefined),
    also: (view, row, found) => [leavesSum(view, row, found)],
  });
  if (rule) return [make(rule, () => true)];
  return [make("J-01", hasSectors), make("B-01", (view) => !hasSectors(view))];
}
