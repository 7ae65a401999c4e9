import type { ComputedCell } from "../../calc/calculation";
import type { Comparison } from "../../calc/printed";
import type { Decimal } from "../../calc/decimal";
import { evaluate } from "../../calc/evaluate";
import type { Expression } from "../../calc/expression";
import { parts } from "../../calc/expression";
import type { TableView } from "../../calc/view";
import type { CellAddress } from "../../grid/address";
import { addressKey } from "../../grid/address";
import type { LocatedColumn, LocatedRow } from "../../locate/located";
import { positionOf } from "../../locate/located";
import { compared } from "../comparisons";
import type { RuleContext } from "../rule";

/** A figure of a published table and where it belongs. */
export interface Figure {
  readonly at: CellAddress;
  readonly view: TableView;
  readonly row: LocatedRow;
  readonly column: LocatedColumn;
}

/** Whether a table belongs to an area plan or a strategy: its faults are looked at together (faults.ts). */
export function isPublished(view: TableView): boolean {
  return view.table.form.form === "action-plan" || view.table.form.form === "strategy";
}

export function publishedViews(context: RuleContext): TableView[] {
  return context.views.filter(isPublished);
}

/** All figures of the published tables, by cell. */
export function figuresOf(views: readonly TableView[]): ReadonlyMap<string, Figure> {
  const figures = new Map<string, Figure>();
  for (const view of views) {
    for (const column of view.table.columns.filter((found) => found.form.kind === "number")) {
      for (const row of view.rows) {
        const at = positionOf(view.table, row, column.id);
        if (at) figures.set(addressKey(at), { at, view, row, column });
      }
    }
  }
  return figures;
}

/** A divisor that is no positive figure: the sign of the quotient cannot be tested (calculations.md §0.5). */
function dividesByNonPositive(expression: Expression, context: RuleContext): boolean {
  if (expression.op === "divide") {
    const divisor = evaluate(expression.right, (at) => context.printed.value(at));
    if (divisor.state !== "complete" || divisor.value.lte(0)) return true;
  }
  return parts(expression).some((part) => dividesByNonPositive(part, context));
}

/** Computed cells of the published tables against their printed inputs; what cannot be tested is left out. */
export function publishedComparisons(context: RuleContext): Comparison[] {
  return publishedViews(context).flatMap((view) =>
    context.calculation.cellsOf(view.table).flatMap((cell) => {
      if (dividesByNonPositive(cell.expression, context)) return [];
      return compared(cell, view, context) ?? [];
    }),
  );
}

/** Rule that guards a computed cell; undefined for cells that only bear out others. */
export function ruleOf({ form }: ComputedCell): string | undefined {
  return form.unguarded ? undefined : (form.rule ?? "B-01");
}

/** What a computed cell shows: a difference, a rate or a share, by its column or its row; the column's id for figures and sums. */
export function roleOf({ row, column }: ComputedCell): string {
  return row.derived?.role ?? column.form.id;
}

/** Whether a computed cell is a difference, rate or share beside a figure: of its row, or of its year where rows hold them. */
export function isBeside({ row, column, table }: ComputedCell, figure: Figure): boolean {
  if (table !== figure.view.table) return false;
  return row.derived ? column === figure.column && row !== figure.row : row === figure.row && column !== figure.column;
}

/** Value of an expression over printed figures when one cell held another figure (as stored). */
export function valueWith(expression: Expression, at: CellAddress, stored: Decimal, context: RuleContext): Decimal | undefined {
  const key = addressKey(at);
  const result = evaluate(expression, (own) => (addressKey(own) === key ? { kind: "number", value: stored } : context.printed.value(own)));
  return result.state === "complete" ? result.value : undefined;
}
