import { readNumber } from "../cell/reading";
import { unit, unitShift } from "../cell/unit";
import type { Cell } from "../grid/snapshot";
import { grouped } from "../text/ja";
import type { Decimal } from "./decimal";
import { plain, shift } from "./decimal";

/** How a row writes its figures when its cells hold them as text: 38,873千円, 3,103M. */
export interface Written {
  readonly suffix: string;
  /** Power of ten from the written digits to the row's unit. */
  readonly exponent: number;
  /** Other cells of the row are plain numbers, so a zero is one too. */
  readonly mixed: boolean;
}

const SI: Readonly<Record<string, number>> = { k: 3, m: 6, g: 9, t: 12 };

function suffixOf(cell: Cell): string | undefined {
  if (typeof cell.value !== "string" || readNumber(cell).kind !== "number") return undefined;
  const suffix = cell.value
    .normalize("NFKC")
    .trim()
    .replace(/^[^\d]*[\d,.]+\s*/, "");
  return suffix === "" ? undefined : suffix;
}

/** The way the cells of a row write their figures, in the row's unit; undefined where they hold plain numbers. */
export function writtenLike(current: Cell, cells: readonly Cell[], rowUnit: string | undefined): Written | undefined {
  if (typeof current.value === "number") return undefined;
  const mixed = cells.some((cell) => typeof cell.value === "number");
  for (const cell of [current, ...cells]) {
    const suffix = suffixOf(cell);
    const reading = readNumber(cell);
    if (suffix === undefined || reading.kind !== "number") continue;
    const si = reading.oddities.includes("siSuffix") ? SI[suffix.toLowerCase()] : undefined;
    const own = reading.unit && rowUnit !== undefined ? unitShift(reading.unit, unit(rowUnit)) : undefined;
    // A zero in another unit (0円 among 千円) is no model for the figures.
    if (si === undefined && (own === undefined || (own !== 0 && reading.value === 0))) continue;
    return { suffix, exponent: si ?? own ?? 0, mixed };
  }
  return undefined;
}

/** A figure in the row's unit, as its neighbours are written. */
export function writeFigure(value: Decimal, written: Written): string | number {
  if (value.isZero() && written.mixed) return 0;
  return `${grouped(plain(shift(value, -written.exponent)))}${written.suffix}`;
}
