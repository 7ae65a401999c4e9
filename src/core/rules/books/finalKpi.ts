import { readNumber } from "../../cell/reading";
import { parseUnit, unitShift } from "../../cell/unit";
import type { TableView } from "../../calc/view";
import { a1 } from "../../grid/address";
import type { LocatedRow } from "../../locate/located";
import type { Rule, RuleContext } from "../rule";

const YEN = parseUnit("円")!;

/** 流出抑制額（最終年度）of the proposal's 1.3共通KPI, in 円. */
function proposed(context: RuleContext): { readonly yen: number; readonly at: string } | undefined {
  for (const view of context.tables("P-1.3")) {
    const row = view.rows[0];
    const yen = row && view.number(row, "totalYen");
    const at = row && view.address(row, "totalYen");
    if (yen !== undefined && at) return { yen, at: `${at.sheet}!${a1(at)}` };
  }
  return undefined;
}

/** Last planned figure of a row in 円, with half a unit of its last digit. */
function lastYen(view: TableView, row: LocatedRow): { readonly yen: number; readonly half: number; readonly year: string } | undefined {
  const unit = parseUnit(row.attributes?.["unit"] ?? "");
  const year = view.years.findLast((found) => {
    const reading = readNumber(view.raw(row, found.id));
    return reading.kind === "number" && reading.value !== 0;
  });
  const reading = year && readNumber(view.raw(row, year.id));
  if (!year || reading?.kind !== "number") return undefined;
  const shift = unitShift(reading.unit ?? unit ?? YEN, YEN);
  if (shift === undefined) return undefined;
  return { yen: reading.value * 10 ** shift, half: 10 ** (shift - reading.decimals) / 2, year: year.id };
}

/** H-05: the final year of the common KPI in the report is not the amount of the proposal. */
export const finalKpi: Rule = {
  id: "H-05",
  severity: "warning",
  title: "共通KPIの最終年度の不一致",
  why: "共通KPIの最終年度の目標値は、計画提案書のエネルギー代金流出抑制額（最終年度）と同じになります。",
  how: "どちらの値が新しいかを確認し、そろえます。",
  source: "様式1 1.3、rules.md H-05",
  messages: { mismatch: "計画提案書（{book} {at}）の流出抑制額{proposed}円と、最終年度の目標値{reported}円が違います。" },
  *checkWorkbook(context) {
    for (const other of context.others) {
      const amount = proposed(other.context);
      if (!amount) continue;
      for (const view of context.tables("R-kpi")) {
        if (!/流出抑制/.test(view.table.title ?? "")) continue;
        const rows = view.rows.filter((row) => row.attributes?.["measure"] === "plan");
        const figures = rows.flatMap((row) => {
          const last = lastYen(view, row);
          return last ? [{ row, ...last }] : [];
        });
        if (figures.length === 0 || figures.some((last) => Math.abs(last.yen - amount.yen) <= last.half)) continue;
        const first = figures[0]!;
        const cell = view.address(first.row, first.year);
        if (!cell) continue;
        const data = { book: other.name, at: amount.at, proposed: amount.yen, reported: first.yen };
        yield { message: "mismatch", data, cell, view, row: first.row, column: first.year, actual: String(first.yen), expected: String(amount.yen) };
      }
    }
  },
};
