import { decimal } from "../../calc/decimal";
import type { TableView } from "../../calc/view";
import type { LocatedRow } from "../../locate/located";
import { figure } from "../../text/ja";
import { sumsOff } from "../consequences";
import type { Rule } from "../rule";
import { grantOf, measureRows } from "./grantAmounts";

const TINY = 1e-6;

function sum(view: TableView, rows: readonly LocatedRow[]): number {
  return rows.reduce((total, row) => total + (view.number(row, "totalCost") ?? 0), 0);
}

/** Totals of the list by measure that may stand as 総事業費: all, those with a grant, those without 吸収源対策 (outside the efficiency). */
function readings(view: TableView): number[] {
  const rows = measureRows(view);
  const total = view.total();
  const printed = total && view.number(total, "totalCost");
  const sinks = rows.filter((row) => !/吸収源|森林吸収|バイオ炭|ブルーカーボン/.test(view.text(row, "measure")));
  const granted = rows.filter((row) => (grantOf(view, row) ?? 0) > 0);
  return [sum(view, rows), sum(view, sinks), sum(view, granted), ...(printed === undefined ? [] : [printed])];
}

/** G-12: 総事業費 beside the cost efficiency is not that of the list by measure. */
export const planCost: Rule = {
  id: "G-12",
  severity: "error",
  title: "総事業費の不一致",
  why: "総事業費は、どの表でも同じ額でなければなりません。",
  how: "どちらが正しいか確認し、もう一方を直します。",
  source: "様式1 3.4（L196）",
  before: ["G-05"],
  messages: { mismatch: "費用効率性の総事業費（{here}千円）と、事業別の合計（{there}千円）が違います。" },
  *checkWorkbook(context) {
    const [list] = context.tables("P-3.4a");
    if (!list || measureRows(list).some((row) => !list.hasNumber(row, "totalCost"))) return;
    for (const table of context.tables("P-3.4c")) {
      const row = table.fixed("overall");
      const here = row && table.number(row, "totalCost");
      const cell = row && table.address(row, "totalCost");
      const known = readings(list);
      if (!row || here === undefined || !cell || known.some((value) => Math.abs(value - here) < TINY)) continue;
      const total = list.total();
      const other = total && list.address(total, "totalCost");
      yield {
        message: "mismatch",
        data: { here: figure(decimal(here)), there: figure(decimal(known[0]!)) },
        cell,
        cells: [cell, ...(other ? [other] : [])],
        consequences: sumsOff(context, [cell]),
        view: table,
        row,
        column: "totalCost",
        actual: String(here),
        expected: String(known[0]),
      };
    }
  },
};
