import { decimal, Decimal, plain } from "../core/calc/decimal";
import { formatDecimals, isPercentFormat } from "../core/cell/reading";
import type { CellInput } from "../core/edit/cellEdit";
import type { Cell } from "../core/grid/snapshot";
import { grouped } from "../core/text/ja";

/** Most decimals a person is shown; … says that more follow. */
const DECIMALS = 4;

/** A decimal string as a cell of that number format shows it: 0.1234 under 0.0% → 12.3%. Without a format long decimals end in …. */
export function shownNumber(value: string | number, format?: string): string {
  const exact = decimal(value);
  const decimals = formatDecimals(format);
  if (isPercentFormat(format)) {
    const places = Math.max(0, (decimals ?? 2) - 2);
    return `${grouped(exact.times(100).toDecimalPlaces(places, Decimal.ROUND_HALF_UP).toFixed(places))}%`;
  }
  if (decimals === undefined && exact.decimalPlaces() > DECIMALS)
    return `${grouped(exact.toDecimalPlaces(DECIMALS, Decimal.ROUND_DOWN).toFixed(DECIMALS))}…`;
  return grouped(decimals === undefined ? plain(exact) : exact.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP).toFixed(decimals));
}

/** A figure for a list: grouped, at most `digits` decimals. */
export function shortNumber(value: string | number, digits = 3): string {
  return grouped(plain(decimal(value).toDecimalPlaces(digits, Decimal.ROUND_HALF_UP)));
}

/** What a cell shows, for people; 「（空欄）」 for a blank. */
export function shownCell(cell: Cell): string {
  if (cell.error !== undefined) return cell.error;
  if (typeof cell.value === "number") return shownNumber(cell.value, cell.format);
  if (cell.value === null || cell.value === "") return cell.formula ?? "（空欄）";
  return String(cell.value);
}

/** What an edit would show, for people; a live formula comes with its result. */
export function shownInput(input: CellInput, format?: string): string {
  switch (input.kind) {
    case "blank":
      return "（空欄）";
    case "number":
      return shownNumber(input.value, format);
    case "formula":
      return typeof input.value === "number" ? `${shownNumber(input.value, format)}（数式）` : input.formula;
    default:
      return String(input.value);
  }
}
