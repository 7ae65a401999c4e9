import { decimal } from "../../calc/decimal";
import { figure } from "../../text/ja";
import type { Rule } from "../rule";
import { addsUp, grantCells, grantOf, measureRows } from "./grantAmounts";

/** Half a 千円: amounts are printed in whole thousands. */
const HALF = 0.5;

/** G-07: a measure's grants are more than the grant rate allows of its cost. */
export const grantRate: Rule = {
  id: "G-07",
  severity: "warning",
  title: "交付率",
  why: "交付金の交付率は原則2/3、財政力指数0.51以下の一部で3/4です。",
  how: "交付率の根拠を確認します。",
  source: "環境省 支援メニュー（令和5年2月時点）",
  messages: {
    over: "取組{measure}の交付率{percent}%が2/3を超えています。3/4の対象ですか。",
    overHigh: "取組{measure}の交付率{percent}%が3/4も超えています。交付率の根拠を確認してください。",
  },
  *checkTable(view, context) {
    const [rate, high] = ["grant.rate", "grant.rateHigh"].map((name) => context.setting(name));
    if (view.table.id !== "P-3.4a" || rate === undefined) return;
    for (const row of measureRows(view)) {
      // 執行事務費 stands in the list without a number.
      if (view.text(row, "measureNo") === "") continue;
      const grant = grantOf(view, row);
      const cost = view.number(row, "totalCost");
      if (grant === undefined || cost === undefined || cost <= 0 || grant - HALF <= rate * (cost + HALF) || !addsUp(view, row)) continue;
      const costCell = view.address(row, "totalCost");
      const cells = [...grantCells(view, row), ...(costCell ? [costCell] : [])];
      const percent = figure(decimal((grant / cost) * 100), 1);
      const beyond = high !== undefined && grant - HALF > high * (cost + HALF);
      yield {
        message: beyond ? "overHigh" : "over",
        data: { measure: view.text(row, "measureNo"), percent },
        cell: cells[0]!,
        cells,
        view,
        row,
        column: "grant",
        actual: percent,
      };
    }
  },
};
