import type { Calculation, ComputedCell } from "../calc/calculation";
import { plain } from "../calc/decimal";
import { writeFigure } from "../calc/written";
import { formula } from "../calc/formula";
import type { CellAddress } from "../grid/address";
import type { Snapshot } from "../grid/snapshot";
import { cellAt, findSheet } from "../grid/snapshot";
import type { CellEdit, CellInput } from "./cellEdit";

/** Write computed cells as plain values or as live Excel formulas. */
export type WriteMode = "values" | "formulas";

function valueInput(cell: ComputedCell, calculation: Calculation): CellInput | undefined {
  const result = calculation.result(cell);
  if (cell.written && result.state === "complete") {
    const value = writeFigure(result.value, cell.written);
    return typeof value === "number" ? { kind: "number", value } : { kind: "text", value };
  }
  const stored = calculation.stored(cell);
  if (stored.state === "complete") return { kind: "number", value: Number(plain(stored.value)) };
  return stored.state === "text" ? { kind: "text", value: stored.text } : undefined;
}

/** Whether Excel's arithmetic reads a cell as we do: numbers and blanks are plain, numbers inside text are not. */
function plainNumbers(snapshot: Snapshot): (address: CellAddress) => boolean {
  return (address) => {
    const sheet = findSheet(snapshot, address.sheet);
    const value = sheet && cellAt(sheet, address).value;
    return typeof value !== "string" || !/[\d０-９]/.test(value);
  };
}

/** The edit that brings a computed cell up to date; undefined while inputs are missing. */
export function computedEdit(cell: ComputedCell, calculation: Calculation, snapshot: Snapshot, mode: WriteMode): CellEdit | undefined {
  const value = valueInput(cell, calculation);
  if (!value) return undefined;
  const live = mode === "formulas" ? formula(cell.expression, cell.address.sheet, cell.shift, plainNumbers(snapshot)) : undefined;
  const cached = value.kind === "number" || value.kind === "text" ? { value: value.value } : {};
  return { ...cell.address, old: cell.current, new: live === undefined ? value : { kind: "formula", formula: live, ...cached }, why: cell.form.label };
}
