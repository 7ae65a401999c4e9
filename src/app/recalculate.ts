import type { Analysis } from "./analysis";
import type { ComputedCell } from "../core/calc/calculation";
import { decimal } from "../core/calc/decimal";
import type { Result } from "../core/calc/evaluate";
import { readNumber } from "../core/cell/reading";
import { computedEdit } from "../core/edit/computedEdit";
import type { WriteMode } from "../core/edit/computedEdit";
import type { CellEdit } from "../core/edit/cellEdit";
import { findSheet, isProtected } from "../core/grid/snapshot";

/** 最新 / 四捨五入の差 / 古い / 空欄 / 数式あり / 入力待ち / 保護 */
export type ComputedState = "fresh" | "rounding" | "stale" | "empty" | "formula" | "waiting" | "protected";

export interface PlannedCell {
  readonly cell: ComputedCell;
  readonly state: ComputedState;
  /** The edit that would bring it up to date; absent where nothing may or need be written. */
  readonly edit?: CellEdit;
}

/** The cells the product would inject: every computed one, and inputs that repeat another table's while they are blank. */
export function injectedCells(analysis: Analysis): readonly ComputedCell[] {
  return analysis.calculation.cells.filter(
    ({ form, current }) => !form.repeats || (current.formula === undefined && readNumber(current).kind === "blank"),
  );
}

/** State of every computed cell and the edits of a recalculation. Nothing is written here. */
export function planRecalculation(analysis: Analysis, mode: WriteMode = "values"): PlannedCell[] {
  return injectedCells(analysis).map((cell) => plan(cell, analysis, mode));
}

function plan(cell: ComputedCell, analysis: Analysis, mode: WriteMode): PlannedCell {
  const { calculation, snapshot } = analysis;
  if (cell.current.formula !== undefined) return { cell, state: "formula" };
  const stored = calculation.stored(cell);
  if (stored.state === "incomplete") return { cell, state: "waiting" };
  const state = stateOf(cell, stored, analysis);
  if (state === "rounding" || (state === "fresh" && mode === "values")) return { cell, state };
  const edit = computedEdit(cell, calculation, snapshot, mode);
  if (!edit) return { cell, state: "waiting" };
  const sheet = findSheet(snapshot, cell.address.sheet);
  if (sheet && isProtected(sheet, cell.address)) return { cell, state: "protected" };
  return { cell, state, edit };
}

function stateOf(cell: ComputedCell, stored: Result, analysis: Analysis): "fresh" | "rounding" | "stale" | "empty" {
  const reading = readNumber(cell.current);
  if (reading.kind === "blank") return "empty";
  if (stored.state === "text") return cell.current.value === stored.text || reading.kind === "dash" ? "fresh" : "stale";
  // A dash says that there is nothing: the same as a computed zero.
  if (reading.kind === "dash" && stored.state === "complete") return stored.value.isZero() ? "fresh" : "stale";
  if (reading.kind !== "number" || stored.state !== "complete") return "stale";
  if (stored.whole !== undefined && stored.whole === reading.value) return "fresh";
  const now = decimal(reading.value);
  if (now.eq(stored.value) || now.minus(stored.value).abs().lte(stored.value.abs().times("1e-12"))) return "fresh";
  return cell.table.form.printed && withinRounding(cell, analysis) ? "rounding" : "stale";
}

/** In published tables a figure that rounding explains is left as printed: its hidden decimals are not ours to know. */
function withinRounding(cell: ComputedCell, analysis: Analysis): boolean {
  return analysis.printed.compare(cell)?.verdict === "rounding";
}
