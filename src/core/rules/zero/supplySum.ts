import type { Decimal } from "../../calc/decimal";
import { decimal, shift } from "../../calc/decimal";
import type { Comparison } from "../../calc/printed";
import type { TableView } from "../../calc/view";
import type { CellEdit } from "../../edit/cellEdit";
import { sameCell } from "../../grid/address";
import { comparisons, mismatch } from "../comparisons";
import { sumsOffByAmount } from "../consequences";
import { putNumber } from "../edits";
import type { Rule, RuleContext } from "../rule";

/** Whether the total of a column, taken by itself, is off by an amount. */
function columnOff(view: TableView, column: string, amount: Decimal, context: RuleContext): boolean {
  const totals = context.calculation.cellsOf(view.table).filter((cell) => cell.row.kind === "total" && cell.column.id === column);
  return totals.some((cell) => {
    const own = context.printed.compare(cell);
    return own?.verdict === "off" && own.printed.minus(own.expected).eq(amount);
  });
}

/** Where one column of a row's ways is off by the same amount, that figure is wrong and not the row's sum: the edit that mends it. */
function figureBehind(
  { cell, inputs, printed, expected }: Comparison,
  view: TableView,
  context: RuleContext,
): readonly CellEdit[] | undefined {
  const ways = view.table.columns.filter(({ id }) => inputs.some((at) => sameCell(at, view.address(cell.row, id) ?? cell.address)));
  const amount = printed.minus(expected);
  const [way, more] = ways.filter(({ id }) => columnOff(view, id, amount, context));
  const value = way && view.number(cell.row, way.id);
  if (!way || value === undefined || more) return undefined;
  const stored = shift(decimal(value).plus(amount), -view.shiftOf(cell.row, way.id));
  return putNumber(view, cell.row, way.id, stored.toNumber(), "行と列の合計に合わせる");
}

/** C-01: the supply of a facility, of a section or of the plan is not the sum of its ways of supply. */
export const supplySum: Rule = {
  id: "C-01",
  severity: "error",
  title: "供給量の内訳の不一致",
  why: "再エネ等の電力供給量は、自家消費等・相対契約・再エネメニュー・証書の合計です。",
  how: "調達方法ごとの電力量を確認し、供給量を再計算します。",
  source: "様式1 4.2、seed:000 L110、calculations.md F12・F15",
  before: ["B-01", "B-02"],
  messages: {
    parts: "供給量の内訳が合計と合いません（{row}：内訳の合計 {expected}{unit}、記載 {printed}{unit}、差 {diff}{unit}）。",
    copy: "供給量が電力供給状況の表と違います（{row}の{column}：表の合計 {expected}{unit}、記載 {printed}{unit}）。",
  },
  *checkTable(view, context) {
    for (const comparison of comparisons(view, context, "C-01", "off")) {
      const elsewhere = comparison.inputs.some((at) => at.sheet !== comparison.cell.address.sheet);
      const { cell, inputs, printed, expected } = comparison;
      const leaf = cell.row.kind === "leaf";
      // Column totals that are off by the same amount follow from the one wrong figure of the row.
      const totals = leaf
        ? sumsOffByAmount(context, [cell.address, ...inputs], printed.minus(expected)).filter((at) => !sameCell(at, cell.address))
        : [];
      const behind = leaf ? figureBehind(comparison, view, context) : undefined;
      yield {
        ...mismatch(elsewhere ? "copy" : "parts", comparison, view, context),
        consequences: totals,
        ...(behind ? { fix: behind } : {}),
      };
    }
  },
};
