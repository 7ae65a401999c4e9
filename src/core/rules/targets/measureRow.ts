import { bauView, sectorRow, termIn, valueColumns, yearColumn } from "../../forms/action-plan/lookup";
import { sectorOf } from "../../forms/action-plan/sectors";
import { subtract } from "../../calc/expression";
import { decimal, plain } from "../../calc/decimal";
import type { TableView } from "../../calc/view";
import { figure } from "../../text/ja";
import { sameCell } from "../../grid/address";
import type { Report, Rule, RuleContext } from "../rule";
import { columnName, culpritReport, isMeasureRow } from "./faultReport";
import { faults } from "./faults";

/** Rows of measures that the other tables contradict: what would fit is derived from them (calculations.md §4 表6-3). */
function* staleRows(context: RuleContext): Iterable<Report> {
  for (const fault of faults(context)) {
    if (isMeasureRow(fault) && fault.all.some((one) => one.cell.form.rule === "J-03")) yield culpritReport(fault, context, "stale");
  }
}

/** Measures that take off more than there is. */
function* beyondBau(view: TableView, context: RuleContext): Iterable<Report> {
  const bau = bauView(view.workbook);
  if (!bau) return;
  for (const row of view.rows.filter((own) => own.kind === "leaf")) {
    const sector = sectorOf(row.label);
    const plainRow = sector === undefined ? undefined : sectorRow(bau, sector);
    for (const column of valueColumns(view)) {
      const unit = view.unitOf(row, column);
      const [measure, all] = [view.cell(row, column.id), termIn(bau, plainRow, yearColumn(bau, column.year), unit)];
      const rest = subtract(all, measure);
      const span = rest && context.printed.span(rest);
      if (!measure || !all || !span || span.high.gte(0)) continue;
      const [taken, whole] = [
        view.number(row, column.id) ?? 0,
        span.high
          .plus(span.low)
          .div(2)
          .plus(view.number(row, column.id) ?? 0),
      ];
      yield {
        message: "beyond",
        data: { row: row.label, column: columnName(column, view), measure: figure(decimal(taken)), bau: figure(whole), unit: unit ?? "" },
        cell: measure.at,
        cells: [measure.at, all.at],
        view,
        row,
        column: column.id,
        actual: plain(decimal(taken)),
      };
    }
  }
}

/** J-04: a row of measures does not go with business as usual or with the final sector table. */
export const measureRow: Rule = {
  id: "J-04",
  severity: "warning",
  title: "対策削減量とほかの表の不一致",
  why: "対策による削減量は、現状趨勢の排出量を超えず、最終の部門別目標と一致しなければなりません。",
  how: "部門別目標の表を作ったときの削減量を確かめ、古いままの行を直します。",
  source: "seed:003 表6-3・6-13（59.1→65.8、67.5→80.7）",
  messages: {
    stale: "{row}の{column}の削減量（{actual}{unit}）が、合計や部門別目標の表と合いません。{expected}{unit}であればすべて合います（案）。",
    beyond: "{row}の{column}の削減量（{measure}{unit}）が、現状趨勢の排出量（{bau}{unit}）を超えています。",
  },
  *checkWorkbook(context) {
    const stale = [...staleRows(context)];
    yield* stale;
    const beyond = context.tables("A-measures").flatMap((view) => [...beyondBau(view, context)]);
    // One figure is wrong in one way: where the other tables say what it should be, that is told.
    yield* beyond.filter(({ cell }) => !stale.some((report) => sameCell(report.cell, cell)));
  },
};
