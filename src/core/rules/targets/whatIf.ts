import { decimal, shift } from "../../calc/decimal";
import type { Decimal } from "../../calc/decimal";
import { dependencies } from "../../calc/expression";
import type { Comparison } from "../../calc/printed";
import { PrintedFigures } from "../../calc/printed";
import type { CellAddress } from "../../grid/address";
import { sameCell } from "../../grid/address";
import type { Snapshot } from "../../grid/snapshot";
import type { RuleContext } from "../rule";
import { valueWith } from "./published";

const STEPS = 12;
/** More decimals than this are a calculation's, not a person's. */
const TYPED_DECIMALS = 3;

/** Decimals a figure is printed with. */
export function decimalsAt(at: CellAddress, context: RuleContext): number {
  const reading = context.printed.reading(at);
  return typeof reading === "object" ? reading.decimals : 0;
}

/** Decimals a figure may have: those of figures of its unit that it is put together with (114 among 110.4 is 114.0), else its own. */
export function decimalsAmong(at: CellAddress, comparison: Comparison, context: RuleContext): number {
  const { cell } = comparison;
  // 実質排出量 printed in whole 千t under figures with a decimal stays in whole 千t.
  if (sameCell(cell.address, at) && cell.expression.op !== "sum") return decimalsAt(at, context);
  const terms = dependencies(cell.fromInputs ?? cell.expression);
  const unit = sameCell(cell.address, at) ? cell.unit : terms.find((term) => sameCell(term.at, at))?.unit;
  const beside = terms
    .filter((term) => term.unit === unit && !sameCell(term.at, at))
    .map((term) => decimalsAt(term.at, context))
    .filter((decimals) => decimals <= TYPED_DECIMALS);
  return beside.length > 0 ? Math.max(...beside) : decimalsAt(at, context);
}

/** The stored figure that would make a comparison fit if it stood in the given cell; undefined when none does. */
export function solve(comparison: Comparison, at: CellAddress, context: RuleContext): Decimal | undefined {
  const { cell, printed, expected } = comparison;
  if (sameCell(cell.address, at)) return shift(expected, -cell.shift);
  const reading = context.printed.reading(at);
  if (typeof reading !== "object") return undefined;
  const off = (x: Decimal): Decimal | undefined => valueWith(cell.fromInputs ?? cell.expression, at, x, context)?.minus(printed);
  // Secant steps: exact after one for sums and differences, a few for quotients.
  let [x0, x1] = [decimal(reading.value), decimal(reading.value).times("1.01").plus("0.001")];
  let [f0, f1] = [off(x0), off(x1)];
  for (let step = 0; step < STEPS; step += 1) {
    if (!f0 || !f1 || f0.eq(f1)) return undefined;
    if (f1.abs().lt("1e-12")) return x1;
    const next = x1.minus(f1.times(x1.minus(x0)).div(f1.minus(f0)));
    [x0, f0] = [x1, f1];
    x1 = next;
    f1 = off(x1);
  }
  return f1?.abs().lt("1e-6") ? x1 : undefined;
}

/** The same context with another figure in one cell, printed with so many decimals. */
export function contextWith(context: RuleContext, at: CellAddress, stored: Decimal, decimals: number): RuleContext {
  const cell = { value: stored.toNumber(), format: decimals === 0 ? "0" : `0.${"0".repeat(decimals)}` };
  const sheets = context.snapshot.sheets.map((sheet) => {
    if (sheet.name !== at.sheet) return sheet;
    const rows = [...sheet.rows];
    const row = [...(rows[at.row] ?? [])];
    row[at.col] = cell;
    rows[at.row] = row;
    return { ...sheet, rows };
  });
  const snapshot: Snapshot = { sheets };
  return { ...context, snapshot, printed: new PrintedFigures(snapshot, context.views) };
}
