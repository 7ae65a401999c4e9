import { decimal } from "../../calc/decimal";
import { DEMAND, printedSum, printedTotal } from "../../forms/proposal/civilDetails";
import { leavesOf } from "../../forms/proposal/civilFacilities";
import { figure } from "../../text/ja";
import { comparisons, mismatch } from "../comparisons";
import type { Report, Rule, RuleContext } from "../rule";
import { isOneOf, statedFigure } from "./statedFigure";

/** 対象地域の民生需要家数等 writes the demand by hand, perhaps rounded. */
function* scaleDemand(context: RuleContext): Iterable<Report> {
  for (const view of context.tables("P-4.2.scale")) {
    const row = view.fixed("demand");
    const stated = statedFigure(view, row, "scale");
    const total = printedTotal(view.workbook, DEMAND, "kWh", "subtotal") ?? printedSum(leavesOf(view.workbook, DEMAND), "kWh");
    if (!row || !stated || total === undefined || isOneOf(stated, [total, printedSum(leavesOf(view.workbook, DEMAND), "kWh")])) continue;
    const [printed, expected] = [decimal(stated.value), decimal(total)];
    const data = {
      row: row.label,
      printed: figure(printed),
      expected: figure(expected),
      diff: figure(printed.minus(expected).abs()),
      unit: "kWh",
    };
    const totals = context
      .tables(DEMAND)
      .flatMap((demand) => demand.total() ?? [])
      .flatMap((own) => context.tables(DEMAND)[0]?.address(own, "subtotal") ?? []);
    yield {
      message: "copy",
      data,
      cell: stated.at,
      cells: [stated.at, ...totals],
      view,
      row,
      column: "scale",
      actual: figure(printed),
      expected: figure(expected),
    };
  }
}

/** C-05: the demand of the summary, of the result or of the scale table is not that of 民生電力需要量. */
export const demandCopies: Rule = {
  id: "C-05",
  severity: "error",
  title: "電力需要量の表間の不一致",
  why: "サマリ・計算結果・規模の表の電力需要量は、民生電力需要量の表の合計です。",
  how: "民生電力需要量の表を確認し、ほかの表を再計算します。",
  source: "様式1 4.2、calculations.md F11・F12・F14",
  before: ["B-01"],
  messages: {
    copy: "需要量が表間で違います（{row}：民生電力需要量の表 {expected}{unit}、この欄 {printed}{unit}、差 {diff}{unit}）。",
    report: "需要量が表間で違います（達成率の表の合計 {expected}{unit}、この欄 {printed}{unit}、差 {diff}{unit}）。",
  },
  *checkTable(view, context) {
    for (const comparison of comparisons(view, context, "C-05")) {
      if (comparison.verdict === "off") yield mismatch(view.table.form.form === "progress" ? "report" : "copy", comparison, view, context);
    }
  },
  checkWorkbook: scaleDemand,
};
