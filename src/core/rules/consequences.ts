import type { Calculation, ComputedCell } from "../calc/calculation";
import { dependencies } from "../calc/expression";
import type { Decimal } from "../calc/decimal";
import type { Comparison } from "../calc/printed";
import type { CellAddress } from "../grid/address";
import { addressKey, sameCell } from "../grid/address";
import { compared } from "./comparisons";
import type { RuleContext } from "./rule";

/** A computed cell and its comparison, made once however many findings ask. */
interface Reader {
  readonly cell: ComputedCell;
  readonly order: number;
  readonly comparison: () => Comparison | undefined;
}

/** Which computed cells read a cell, by address: without it every finding would look through every sum. */
const readersByCalculation = new WeakMap<Calculation, ReadonlyMap<string, readonly Reader[]>>();

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function readers(context: RuleContext): ReadonlyMap<string, readonly Reader[]> {
  const known = readersByCalculation.get(context.calculation);
  if (known) return known;
  const index = new Map<string, Reader[]>();
  let order = 0;
  for (const view of context.views) {
    for (const cell of context.calculation.cellsOf(view.table)) {
      const reader: Reader = { cell, order: order++, comparison: once(() => compared(cell, view, context)) };
      for (const key of new Set(dependencies(cell.expression).map((term) => addressKey(term.at)))) {
        const own = index.get(key);
        if (own) own.push(reader);
        else index.set(key, [reader]);
      }
    }
  }
  readersByCalculation.set(context.calculation, index);
  return index;
}

/** Computed cells that read some inputs and whose printed figure is off, in the order of the workbook. */
function offAbove(context: RuleContext, inputs: readonly CellAddress[]): Comparison[] {
  const index = readers(context);
  const found = new Set(inputs.flatMap((at) => index.get(addressKey(at)) ?? []));
  return [...found]
    .sort((a, b) => a.order - b.order)
    .flatMap((reader) => reader.comparison() ?? [])
    .filter((comparison) => comparison.verdict === "off");
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
