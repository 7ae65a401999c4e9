import { Decimal as Base } from "decimal.js";

/** Decimal arithmetic of the product: 34 significant digits, 四捨五入 on magnitude (calculations.md §0.4). */
export const Decimal = Base.clone({ precision: 34, rounding: Base.ROUND_HALF_UP });
export type Decimal = Base;

export const ZERO = new Decimal(0);

/** Exact decimal of a number as Excel shows it (15 significant digits) or of a decimal string. */
export function decimal(value: number | string | Decimal): Decimal {
  return new Decimal(typeof value === "number" && !Number.isInteger(value) ? value.toPrecision(15) : value);
}

/** value × 10^exponent, exact. */
export function shift(value: Decimal, exponent: number): Decimal {
  return exponent === 0 ? value : value.times(new Decimal(10).pow(exponent));
}

/** Plain decimal string, never in exponent form: the `value` of a computed cell. */
export function plain(value: Decimal): string {
  return value.toFixed();
}
