import type { Calculation, ComputedCell } from "../calc/calculation";
import { plain } from "../calc/decimal";
import { writeFigure } from "../calc/written";
import type { ExcelReading } from "../calc/formula";
import { formula } from "../calc/formula";
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

/** How Excel's arithmetic will take a cell once all computed cells are written. */
function excelReading(calculation: Calculation, snapshot: Snapshot): ExcelReading {
  return (address) => {
    const computed = calculation.at(address);
    if (computed?.written) return "hidden";
    if (computed && calculation.result(computed).state !== "incomplete")
      return calculation.result(computed).state === "text" ? "silent" : "plain";
    const sheet = findSheet(snapshot, address.sheet);
    const value = sheet && cellAt(sheet, address).value;
    if (typeof value !== "string") return "plain";
    return /[\d０-９]/.test(value) ? "hidden" : "silent";
  };
}

function withCache(live: string, value: CellInput): CellInput {
  const cached = value.kind === "number" || value.kind === "text" ? { value: value.value } : {};
  return { kind: "formula", formula: live, ...cached };
}

/** The edit that brings a computed cell up to date; undefined while inputs are missing. */
export function computedEdit(cell: ComputedCell, calculation: Calculation, snapshot: Snapshot, mode: WriteMode): CellEdit | undefined {
  const value = valueInput(cell, calculation);
  if (!value) return undefined;
  const { sheet, row, col } = cell.address;
  const live = mode === "formulas" ? formula(cell.expression, sheet, cell.shift, excelReading(calculation, snapshot)) : undefined;
  return { sheet, row, col, old: cell.current, new: live === undefined ? value : withCache(live, value), why: cell.form.label };
}
