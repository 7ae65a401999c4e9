import { sameCell } from "../../grid/address";
import { comparisons, mismatch } from "../comparisons";
import { sumsOffByAmount } from "../consequences";
import type { Rule } from "../rule";

/** C-01: the supply of a facility, of a section or of the plan is not the sum of its ways of supply. */
export const supplySum: Rule = {
  id: "C-01",
  severity: "error",
  title: "供給量の内訳の不一致",
  why: "再エネ等の電力供給量は、自家消費等・相対契約・再エネメニュー・証書の合計です。",
  how: "調達方法ごとの電力量を確認し、供給量を再計算します。",
  source: "様式1 4.2、seed:000 L110、calculations.md F12・F15",
  before: ["B-01"],
  messages: {
    parts: "供給量の内訳が合計と合いません（{row}：内訳の合計 {expected}{unit}、記載 {printed}{unit}、差 {diff}{unit}）。",
    copy: "供給量が電力供給状況の表と違います（{row}の{column}：表の合計 {expected}{unit}、記載 {printed}{unit}）。",
  },
  *checkTable(view, context) {
    for (const comparison of comparisons(view, context, "C-01")) {
      if (comparison.verdict !== "off") continue;
      const elsewhere = comparison.inputs.some((at) => at.sheet !== comparison.cell.address.sheet);
      const { cell, inputs, printed, expected } = comparison;
      // Column totals that are off by the same amount follow from the one wrong figure of the row.
      const totals = cell.row.kind === "leaf" ? sumsOffByAmount(context, [cell.address, ...inputs], printed.minus(expected)).filter((at) => !sameCell(at, cell.address)) : [];
      yield { ...mismatch(elsewhere ? "copy" : "parts", comparison, view, context), consequences: totals };
    }
  },
};
