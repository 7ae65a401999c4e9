import { computedEdit } from "../edit/computedEdit";
import type { CellEdit } from "../edit/cellEdit";
import type { Verdict } from "../calc/comparison";
import type { Comparison } from "../calc/printed";
import type { ComputedCell } from "../calc/calculation";
import { plain } from "../calc/decimal";
import { remember } from "../calc/reads";
import type { Recorded } from "../calc/reads";
import type { TableView } from "../calc/view";
import { figure } from "../text/ja";
import type { Snapshot } from "../grid/snapshot";
import type { Report, RuleContext } from "./rule";

/** What is left of a difference may be the rounding of printed inputs; more than this share of it is a fault elsewhere. */
const LEFT = 1 / 3;
const NO_SHEETS: Snapshot = { sheets: [] };

/** Computed cells of a table that a rule guards, compared with their printed inputs; `only` those with one verdict. */
export function comparisons(view: TableView, context: RuleContext, rule: string, only?: Verdict): Comparison[] {
  const found: Comparison[] = [];
  for (const cell of context.calculation.guarded(view.table, rule)) {
    // Most figures are right, and known to be so.
    const verdict = only === undefined ? undefined : context.printed.verdictOn(cell);
    if (verdict === "equal" && only !== "equal") continue;
    const comparison = compared(cell, view, context);
    if (comparison && (only === undefined || comparison.verdict === only)) found.push(comparison);
  }
  return found;
}

/** The comparison that fits a printed figure best: by its own definition, else by another way to the same figure. */
export function compared(cell: ComputedCell, view: TableView, context: RuleContext): Comparison | undefined {
  const own = context.printed.compare(cell);
  if (!cell.form.also || (own && own.verdict !== "off")) return own;
  const others = cell.form.also(view, cell.row, cell.column).flatMap((other) => (other && context.printed.compare(cell, other)) ?? []);
  return others.find((other) => other.verdict !== "off") ?? own ?? others[0];
}

const known = remember(
  (context: RuleContext) => context.workbook.reads,
  () => new Map<ComputedCell, Recorded<Comparison | undefined>>(),
);

/** The comparison of a cell as `compared` gives it, made once however many findings ask. */
export function comparedOnce(cell: ComputedCell, view: TableView, context: RuleContext): Comparison | undefined {
  const made = known(context);
  const { reads } = context.workbook;
  const found = made.get(cell) ?? reads.record(() => compared(cell, view, context));
  made.set(cell, found);
  reads.add(found.reads);
  return found.value;
}

/** The edit that puts the computed figure into a guarded cell, when it may be written. */
export function repair(cell: ComputedCell, context: RuleContext): readonly CellEdit[] {
  if (cell.current.formula !== undefined) return [];
  // A plain value needs no look at other cells.
  const edit = computedEdit(cell, context.calculation, NO_SHEETS, "values");
  return edit ? [edit] : [];
}

/** Whether the computed figure is the one the printed inputs give: where an input is off itself, it is not, and would mend nothing here. */
function mends({ cell, printed, expected }: Comparison, { calculation }: RuleContext): boolean {
  const result = calculation.result(cell);
  return result.state !== "complete" || result.value.minus(expected).abs().lte(printed.minus(expected).abs().times(LEFT));
}

/** A report that a printed figure is not what its inputs give; data: printed, expected, diff, unit. */
export function mismatch(message: string, comparison: Comparison, view: TableView, context: RuleContext): Report {
  const { cell, printed, expected, inputs } = comparison;
  return {
    message,
    data: {
      printed: figure(printed),
      expected: figure(expected),
      diff: figure(printed.minus(expected).abs()),
      unit: cell.unit ?? "",
      row: cell.row.label,
      column: cell.column.form.labels[0] ?? "",
    },
    cell: cell.address,
    cells: [cell.address, ...inputs],
    view,
    row: cell.row,
    column: cell.column.id,
    actual: plain(printed),
    expected: plain(expected),
    fix: mends(comparison, context) ? repair(cell, context) : [],
  };
}
