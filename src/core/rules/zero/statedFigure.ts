import type { TableView } from "../../calc/view";
import type { CellAddress } from "../../grid/address";
import type { LocatedRow } from "../../locate/located";

/** A figure someone wrote by hand, in the base unit its text names (kWh, 戸), with what its rounding hides. */
export interface Stated {
  readonly value: number;
  /** Half the unit of its last digit: whole figures that differ are different (rules.md §M.6). */
  readonly slack: number;
  readonly at: CellAddress;
}

/** Reads a figure that carries its unit in the cell: 1,234 千kWh → 1,234,000 ± 500. Undefined for anything that is no number. */
export function statedFigure(view: TableView, row: LocatedRow | undefined, column: string): Stated | undefined {
  const at = row && view.address(row, column);
  const reading = row && view.reading(row, column);
  if (!at || reading?.kind !== "number") return undefined;
  const exponent = reading.unit?.exponent ?? view.shiftOf(row, column);
  const last = 10 ** (exponent - reading.decimals);
  return { value: Number((reading.value * 10 ** exponent).toPrecision(15)), slack: (last / 2) * 0.999, at };
}

/** Whether a stated figure is one of the figures given; true when there is none to compare with. */
export function isOneOf(stated: Stated, figures: readonly (number | undefined)[]): boolean {
  const known = figures.filter((figure) => figure !== undefined);
  return known.length === 0 || known.some((figure) => Math.abs(stated.value - figure) <= stated.slack);
}
