import type { Cell } from "../../core/grid/snapshot";
import type { Range } from "../../core/grid/address";
import { HostError } from "../port";

/** The properties loaded of every range, in one string for load(). */
export const CELL_PROPERTIES = "values,valueTypes,formulas,numberFormat";

/** What was loaded of a range, each rows × columns. */
export interface CellMatrices {
  readonly values: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

/** The loaded range, checked: Excel answers null instead of cells when a range is too large, without an error. */
export function matricesOf(range: Excel.Range, rect: Range): CellMatrices {
  const { values, valueTypes, formulas, numberFormat } = range;
  const rows = rect.bottom - rect.top + 1;
  for (const matrix of [values, valueTypes, formulas, numberFormat] as (readonly unknown[] | null)[]) {
    if (matrix?.length !== rows) throw new HostError("tooLarge", "Excel returned a null block");
  }
  return { values, valueTypes, formulas, numberFormat };
}

const GENERAL = "General";
const blanks = new Map<string, Cell>();

/** A blank cell that only has a number format; shared, because tables have thousands. */
function blankOf(format: string): Cell {
  let cell = blanks.get(format);
  if (!cell) blanks.set(format, (cell = { value: null, format }));
  return cell;
}

/** The cell at a place of the matrices; undefined for a blank cell without format. */
export function cellFrom(block: CellMatrices, row: number, col: number): Cell | undefined {
  const value = block.values[row]![col];
  const type = block.valueTypes[row]![col];
  const formula = block.formulas[row]![col];
  const format = String(block.numberFormat[row]![col] ?? GENERAL);
  const shown = format === GENERAL ? {} : { format };
  // Text such as "=1+2" in a text cell reads back as its own formula: only a formula differs from its result.
  if (typeof formula === "string" && formula.startsWith("=") && formula !== value) {
    if (type === "Error") return { value: null, error: String(value), formula, ...shown };
    return { value: plain(value), formula, ...shown };
  }
  if (type === "Empty" || value === "") return format === GENERAL ? undefined : blankOf(format);
  if (type === "Error") return { value: null, error: String(value), ...shown };
  return { value: plain(value), ...shown };
}

function plain(value: unknown): number | string | boolean {
  return typeof value === "number" || typeof value === "boolean" ? value : String(value ?? "");
}
