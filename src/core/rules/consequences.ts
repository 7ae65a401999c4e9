import type { CellAddress } from "../grid/address";
import { addressKey } from "../grid/address";
import { dependencies } from "../calc/expression";
import { compared } from "./comparisons";
import type { RuleContext } from "./rule";

/** Computed cells above some inputs whose printed figure is off: what a wrong input drags along (rules.md §M.1). */
export function sumsOff(context: RuleContext, inputs: readonly (CellAddress | undefined)[]): CellAddress[] {
  const wanted = new Set(inputs.flatMap((at) => (at ? [addressKey(at)] : [])));
  return context.views.flatMap((view) =>
    context.calculation
      .cellsOf(view.table)
      .filter((cell) => dependencies(cell.expression).some((term) => wanted.has(addressKey(term.at))))
      .filter((cell) => compared(cell, view, context)?.verdict === "off")
      .map((cell) => cell.address),
  );
}
