import { normalizeLabel } from "../../cell/text";
import type { TableView } from "../../calc/view";
import { a1 } from "../../grid/address";
import type { Rule, RuleContext } from "../rule";

function isReport(view: TableView): boolean {
  return view.column("current") !== undefined && view.column("previous") !== undefined;
}

function sameTable(context: RuleContext, view: TableView): TableView | undefined {
  return context.tables("R-cost").find((candidate) => isReport(candidate) && candidate.source === view.source);
}

/** I-05: 前年度 of this report is not 計画対象年度 of last year's report. */
export const previousYearCost: Rule = {
  id: "I-05",
  severity: "error",
  title: "前年度の事業費の不一致",
  why: "「前年度」の金額は、昨年度の報告票の「計画対象年度」と同じでなければなりません（精算した場合は精算後の額）。",
  how: "昨年度の報告票の金額を確認し、前年度の欄を直します。",
  source: "進捗状況報告票（令和4年度）事業費、rules.md I-05",
  messages: { mismatch: "前年度の{row}（{now}千円）が、昨年度の報告票（{book} {at}、{before}千円）と違います。" },
  *checkWorkbook(context) {
    for (const other of context.others) {
      for (const view of context.tables("R-cost").filter(isReport)) {
        const before = sameTable(other.context, view);
        if (!before) continue;
        let off = false;
        for (const row of view.rows) {
          // A total that is off with its parts is a consequence, not a second fault.
          if (row.kind === "total" && off) continue;
          const old = before.rows.find((candidate) => normalizeLabel(candidate.label) === normalizeLabel(row.label));
          const now = view.number(row, "previous");
          const then = old && before.number(old, "current");
          const at = old && before.address(old, "current");
          const cell = view.address(row, "previous");
          if (now === undefined || then === undefined || !at || !cell || now === then) continue;
          off = true;
          const data = { row: row.label, now, before: then, book: other.name, at: `${at.sheet}!${a1(at)}` };
          yield { message: "mismatch", data, cell, view, row, column: "previous", actual: String(now), expected: String(then) };
        }
      }
    }
  },
};
