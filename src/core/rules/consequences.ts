import type { ComputedCell } from "../calc/calculation";
import { dependencies } from "../calc/expression";
import type { Decimal } from "../calc/decimal";
import type { Comparison } from "../calc/printed";
import type { CellAddress } from "../grid/address";
import { addressKey, sameCell } from "../grid/address";
import { compared } from "./comparisons";
import type { RuleContext } from "./rule";

function reads(cell: ComputedCell, wanted: ReadonlySet<string>): boolean {
  return dependencies(cell.expression).some((term) => wanted.has(addressKey(term.at)));
}

/** Computed cells that read some inputs and whose printed figure is off. */
function offAbove(context: RuleContext, inputs: readonly CellAddress[]): Comparison[] {
  const wanted = new Set(inputs.map(addressKey));
  return context.views.flatMap((view) =>
    context.calculation
      .cellsOf(view.table)
      .filter((cell) => reads(cell, wanted))
      .flatMap((cell) => compared(cell, view, context) ?? [])
      .filter((comparison) => comparison.verdict === "off"),
  );
}

/** Computed cells above some inputs whose printed figure is off: what a wrong input drags along (rules.md §M.1). */
export function sumsOff(context: RuleContext, inputs: readonly (CellAddress | undefined)[]): CellAddress[] {
  return offAbove(context, inputs.flatMap((at) => at ?? [])).map((comparison) => comparison.cell.address);
}

/** Sums over some inputs that are off by one amount, in the unit of their column. */
export function sumsOffByAmount(context: RuleContext, inputs: readonly CellAddress[], amount: Decimal): CellAddress[] {
  return offAbove(context, inputs)
    .filter((other) => other.printed.minus(other.expected).abs().eq(amount.abs()))
    .map((other) => other.cell.address);
}

/** Other sums over a common input that are off by the same amount: one wrong input shows in all of them. */
export function sumsOffBy(context: RuleContext, { cell, inputs, printed, expected }: Comparison): CellAddress[] {
  return sumsOffByAmount(context, inputs, printed.minus(expected)).filter((at) => !sameCell(at, cell.address));
}
