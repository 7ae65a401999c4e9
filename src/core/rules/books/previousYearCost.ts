import { normalizeLabel } from "../../cell/text";
import type { TableView } from "../../calc/view";
import { FUNDING_OF_YEAR } from "../../forms/progress/costByMeasure";
import { a1 } from "../../grid/address";
import type { LocatedRow } from "../../locate/located";
import { comparisons, mismatch } from "../comparisons";
import { costsOff } from "../funding/costsOff";
import { reportYear } from "../report/reportYear";
import type { OtherBook, Report, Rule, RuleContext } from "../rule";

function isReport(view: TableView): boolean {
  return view.column("current") !== undefined && view.column("previous") !== undefined;
}

function sameTable(context: RuleContext, view: TableView): TableView | undefined {
  return context.tables("R-cost").find((candidate) => isReport(candidate) && candidate.source === view.source);
}

/** The row of the same name: of several (その他交付金等) the one that stands in the same place. */
function sameRow(view: TableView, row: LocatedRow, before: TableView): LocatedRow | undefined {
  const named = (rows: readonly LocatedRow[]): LocatedRow[] =>
    rows.filter((other) => normalizeLabel(other.label) === normalizeLabel(row.label));
  return named(before.rows)[named(view.rows).indexOf(row)];
}

/** Whether last year's amount was an estimate: it is settled since, and 前年度 gives the settled one. */
function wasEstimate(view: TableView, row: LocatedRow): boolean {
  const payment = normalizeLabel(view.text(row, "payment"));
  return /[☑■✓✔]概算払/.test(payment) || (payment.includes("概算払") && !payment.includes("精算払"));
}

/** Whether the other book may be last year's report: it says so, or one of the two names no year. */
function isLastYears(context: RuleContext, other: OtherBook): boolean {
  const [own, before] = [reportYear(context.snapshot)?.year, reportYear(other.context.snapshot)?.year];
  return own === undefined || before === undefined || before === own - 1;
}

function* againstLastYear(view: TableView, other: OtherBook): Iterable<Report> {
  const before = sameTable(other.context, view);
  if (!before) return;
  let off = false;
  for (const row of view.rows) {
    // A total that is off with its parts is a consequence, not a second fault.
    if (row.kind === "total" && off) continue;
    const old = sameRow(view, row, before);
    const now = view.number(row, "previous");
    const then = old && before.number(old, "current");
    const at = old && before.address(old, "current");
    const cell = view.address(row, "previous");
    if (now === undefined || then === undefined || !at || !cell || now === then) continue;
    off = true;
    if (wasEstimate(before, old)) continue;
    const data = { row: row.label, now, before: then, book: other.name, at: `${at.sheet}!${a1(at)}` };
    yield { message: "previous", data, cell, view, row, column: "previous", actual: String(now), expected: String(then) };
  }
}

/** I-05: the costs of a report are not the sum of their funding, or its 前年度 is not 計画対象年度 of last year's report. */
export const previousYearCost: Rule = {
  id: "I-05",
  severity: "error",
  title: "事業費と財源・前年度の不一致",
  why: "事業費は財源の合計です。「前年度」の金額は、昨年度の報告票の「計画対象年度」と同じになります（概算払は精算後の額）。",
  how: "財源の内訳と合計を確認します。前年度は、昨年度の報告票の金額を確認します。",
  source: "進捗状況報告票 事業費、rules.md I-05",
  before: ["B-01", "B-02", "G-05"],
  messages: {
    sum: "財源の合計（{expected}{unit}）と合計欄（{printed}{unit}）が{diff}{unit}違います。",
    mismatch: "財源の合計（{sum}千円）と事業費（{total}千円）が{diff}千円違います。",
    previous: "前年度の{row}（{now}千円）が、昨年度の報告票（{book} {at}、{before}千円）と違います。",
  },
  *checkTable(view, context) {
    if (view.table.id !== "R-cost") return;
    for (const comparison of comparisons(view, context, "I-05")) {
      if (comparison.verdict === "off") yield mismatch("sum", comparison, view, context);
    }
    if (view.column("totalCost")) yield* costsOff(view, context, FUNDING_OF_YEAR);
  },
  *checkWorkbook(context) {
    for (const other of context.others.filter((book) => isLastYears(context, book))) {
      for (const view of context.tables("R-cost").filter(isReport)) yield* againstLastYear(view, other);
    }
  },
};
