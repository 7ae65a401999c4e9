import { decimal } from "../../calc/decimal";
import { figure } from "../../text/ja";
import { comparisons, mismatch } from "../comparisons";
import type { Rule } from "../rule";

/** G-10: amount per kW or piece above its limit, or a wrong share of the co-subsidy. */
export const coSubsidy: Rule = {
  id: "G-10",
  severity: "error",
  title: "協調補助",
  why: "交付額は実施要領の限度額の範囲内で、割合は②÷①です。",
  how: "交付額・限度額・協調補助額を確認します。",
  source: "様式1 3.4（L826-857）、calculations.md F5",
  messages: {
    mismatch: "交付額に対する協調補助額の割合は{expected}%です（現在：{printed}%）。",
    over: "1kW（1件）当たりの交付額（{grant}円）が限度額（{limit}円）を超えています。",
  },
  *checkTable(view, context) {
    if (view.table.id !== "P-3.4d") return;
    const off = comparisons(view, context, "G-10", "off");
    for (const comparison of off) yield mismatch("mismatch", comparison, view, context);
    for (const row of view.rows) {
      const grant = view.number(row, "grantPerUnit");
      const limit = view.number(row, "limitPerUnit");
      const cells = ["grantPerUnit", "limitPerUnit"].flatMap((column) => view.address(row, column) ?? []);
      // A share that does not fit speaks first: it may be ① that is wrong.
      if (row.kind !== "leaf" || grant === undefined || limit === undefined || grant <= limit || off.some(({ cell }) => cell.row === row))
        continue;
      yield {
        message: "over",
        data: { grant: figure(decimal(grant)), limit: figure(decimal(limit)) },
        cell: cells[0]!,
        cells,
        view,
        row,
        column: "grantPerUnit",
        severity: "warning",
        actual: String(grant),
      };
    }
  },
};
