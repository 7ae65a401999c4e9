import type { Decimal } from "../calc/decimal";
import type { Comparison } from "../calc/printed";
import { READERS, share, tableMark } from "../calc/reads";
import type { TableView } from "../calc/view";
import type { CellAddress } from "../grid/address";
import { sameCell } from "../grid/address";
import { comparedOnce } from "./comparisons";
import type { RuleContext } from "./rule";

/** Tables whose computed cells may read a cell of some sheets: those on them, and those that take figures from a table on them. */
function readingTables(context: RuleContext, sheets: ReadonlySet<string>): TableView[] {
  const { reads } = context.workbook;
  reads.note(READERS);
  const views = context.workbook.all();
  const there = new Set(views.filter((view) => sheets.has(view.table.sheet)).map((view) => tableMark(view.table.id)));
  return views.filter(({ table }) => {
    const own = context.calculation.of(table);
    return sheets.has(table.sheet) || (own !== undefined && share(own.reads, there));
  });
}

/** Computed cells that read some inputs and whose printed figure is not exactly theirs, in the order of the workbook. */
function unequalAbove(context: RuleContext, inputs: readonly CellAddress[]): Comparison[] {
  const tables = readingTables(context, new Set(inputs.map((at) => at.sheet)));
  return tables
    .flatMap((view) => context.calculation.readersIn(view.table, inputs).flatMap((cell) => comparedOnce(cell, view, context) ?? []))
    .filter((comparison) => comparison.verdict !== "equal");
}

function offAbove(context: RuleContext, inputs: readonly CellAddress[]): Comparison[] {
  return unequalAbove(context, inputs).filter((comparison) => comparison.verdict === "off");
}

/** Sums over some inputs that are off or, as far as rounding may explain it, not exact: a small error hides in a long sum. */
export function sumsUnequal(context: RuleContext, inputs: readonly CellAddress[]): CellAddress[] {
  return unequalAbove(context, inputs).map((comparison) => comparison.cell.address);
}

/** Computed cells above some inputs whose printed figure is off: what a wrong input drags along (rules.md §M.1). */
export function sumsOff(context: RuleContext, inputs: readonly (CellAddress | undefined)[]): CellAddress[] {
  return offAbove(
    context,
    inputs.flatMap((at) => at ?? []),
  ).map((comparison) => comparison.cell.address);
}

/** Sums over some inputs that are off by one amount, in the unit of their column; in a long sum rounding may seem to explain it. */
export function sumsOffByAmount(context: RuleContext, inputs: readonly CellAddress[], amount: Decimal): CellAddress[] {
  return unequalAbove(context, inputs)
    .filter((other) => other.printed.minus(other.expected).abs().eq(amount.abs()))
    .map((other) => other.cell.address);
}

/** Other sums over a common input that are off by the same amount: one wrong input shows in all of them. */
export function sumsOffBy(context: RuleContext, { cell, inputs, printed, expected }: Comparison): CellAddress[] {
  return sumsOffByAmount(context, inputs, printed.minus(expected)).filter((at) => !sameCell(at, cell.address));
}
