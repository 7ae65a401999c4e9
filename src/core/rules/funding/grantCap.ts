import { decimal } from "../../calc/decimal";
import { figure } from "../../text/ja";
import type { Rule } from "../rule";
import { addsUp, grantCells, grantOf, measureRows } from "./grantAmounts";

/** G-08: the grants of all measures together are above the cap. */
export const grantCap: Rule = {
  id: "G-08",
  severity: "error",
  title: "交付金の上限",
  why: "交付金には計画ごとの上限額があります。",
  how: "交付金の額を見直します。",
  source: "環境省 支援メニュー（令和5年2月時点）",
  messages: { over: "交付金の合計（{sum}千円）が上限の{cap}千円を超えています。" },
  *checkTable(view, context) {
    const cap = context.setting("grant.cap");
    if (view.table.id !== "P-3.4a" || cap === undefined) return;
    const rows = measureRows(view);
    const total = view.total();
    // A row whose sources do not add up to its cost is G-01's to say.
    const sum = rows.reduce((all, row) => all + (addsUp(view, row) ? (grantOf(view, row) ?? 0) : 0), 0);
    if (sum <= cap) return;
    const cells = [...(total ? grantCells(view, total) : []), ...rows.flatMap((row) => grantCells(view, row))];
    yield {
      message: "over",
      data: { sum: figure(decimal(sum)), cap },
      cell: cells[0]!,
      cells,
      view,
      ...(total ? { row: total } : {}),
      column: "grant",
      actual: String(sum),
    };
  },
};
