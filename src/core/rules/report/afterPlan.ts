import type { Rule } from "../rule";

/** Last fiscal year of the plans (令和12年度). */
const LAST_PLAN_YEAR = 2030;

/** K-04: figures stand in years after the plan period. */
export const afterPlan: Rule = {
  id: "K-04",
  severity: "info",
  title: "計画期間後の値",
  why: "計画期間（令和12年度まで）より後の値は、報告票の集計に入りません。",
  how: "参考の値であれば、そのままで構いません。",
  source: "rules.md K-04",
  messages: { later: "計画期間後（{year}年度）の値があります。" },
  *checkTable(view) {
    if (view.table.form.form !== "progress") return;
    for (const year of view.years.filter((found) => found.year! > LAST_PLAN_YEAR)) {
      const row = view.rows.find((candidate) => view.hasNumber(candidate, year.id));
      const cell = row && view.address(row, year.id);
      if (row && cell) yield { message: "later", data: { year: String(year.year) }, cell, view, row, column: year.id };
    }
  },
};
