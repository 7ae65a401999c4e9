import type { RuleContext, Rule } from "../rule";
import { a1 } from "../../grid/address";

function rateOf(context: RuleContext) {
  for (const view of context.tables("R-zero.rate")) {
    const row = view.rows[0];
    const rate = row && view.number(row, "rate");
    const at = row && view.address(row, "rate");
    if (row && rate !== undefined && at) return { view, row, rate, at };
  }
  return undefined;
}

/** I-04: the achievement rate is lower than in last year's report. */
export const fallingRate: Rule = {
  id: "I-04",
  severity: "info",
  title: "達成率の低下",
  why: "達成率は取組が進むと上がるものです。下がったときは、需要量や供給量の数え方が変わっていないか確かめます。",
  how: "昨年度の報告票と見比べ、理由があれば備考に書きます。",
  source: "rules.md I-04",
  messages: { fell: "達成率が、昨年度の報告票（{book} {at}、{before}%）から{now}%に下がっています。" },
  *checkWorkbook(context) {
    const own = rateOf(context);
    if (!own) return;
    for (const other of context.others) {
      const before = rateOf(other.context);
      if (!before || own.rate >= before.rate) continue;
      const data = { book: other.name, at: `${before.at.sheet}!${a1(before.at)}`, before: before.rate, now: own.rate };
      yield {
        message: "fell",
        data,
        cell: own.at,
        view: own.view,
        row: own.row,
        column: "rate",
        actual: String(own.rate),
        expected: String(before.rate),
      };
    }
  },
};
