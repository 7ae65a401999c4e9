import { isPercentFormat, readNumber } from "../cell/reading";
import { unit, unitShift } from "../cell/unit";
import type { CellAddress } from "../grid/address";
import type { Cell } from "../grid/snapshot";
import type { LocatedColumn, LocatedRow } from "../locate/located";
import type { CellTerm } from "./expression";

/** Unit the figures of a row and column are read in: the column's official one, else the one a yearly row names. */
export function unitIn(row: LocatedRow, found: LocatedColumn): string | undefined {
  const own = row.attributes?.["unit"];
  // A row of rates below figures is in %, whatever its column holds.
  if (row.kind === "ratio" && own !== undefined) return own;
  return found.form.unit ?? (found.year === undefined ? undefined : own);
}

/**
 * Power of ten from a stored figure to the official unit of its column, or to `own` where the cell's unit is not the column's.
 * A unit written in the cell rules, then the % format, then the label.
 */
export function cellShift(found: LocatedColumn, cell: Cell, own: string | undefined = found.form.unit): number {
  if (own === undefined) return 0;
  const official = unit(own);
  const reading = typeof cell.value === "string" ? readNumber(cell) : undefined;
  if (reading?.kind === "number" && reading.unit) {
    const written = unitShift(reading.unit, official);
    if (written !== undefined) return written;
  }
  if (official.dimension === "percent") return isPercentFormat(cell.format) && typeof cell.value !== "string" ? 2 : 0;
  return own === found.form.unit ? found.shift : 0;
}

/** The same for every plain number of a column; undefined where its row or its format has a say. */
export function numberShift({ form, year, shift }: LocatedColumn): number | undefined {
  if (year !== undefined || form.unit === undefined) return year === undefined ? 0 : undefined;
  return unit(form.unit).dimension === "percent" ? undefined : shift;
}

/** A term for what stands in a row and column of a table. */
export function cellTerm(row: LocatedRow, column: LocatedColumn, at: CellAddress, cell: Cell): CellTerm {
  const label = column.form.labels[0] ?? column.label;
  const of = row.label === "" || row.label === label ? undefined : row.label;
  const own = unitIn(row, column);
  return { op: "cell", at, label, of, unit: own, shift: cellShift(column, cell, own), required: column.form.required ?? false };
}
