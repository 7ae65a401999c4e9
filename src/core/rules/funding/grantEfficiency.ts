import { decimal } from "../../calc/decimal";
import { figure } from "../../text/ja";
import type { Rule } from "../rule";

/** G-09: the grants cost more per tonne than the limit, which is known from memory only. */
export const grantEfficiency: Rule = {
  id: "G-09",
  severity: "warning",
  title: "交付金の費用効率性の目安",
  why: "交付金の費用効率性には目安があるとされています（未確認）。",
  how: "ガイドブックで目安を確かめ、取組を見直します。",
  source: "未確認",
  messages: { over: "交付金に係る費用効率性（{value}円/t-CO2）が目安の{limit}円/t-CO2（未確認）を超えています。" },
  *checkTable(view, context) {
    const limit = context.setting("grant.efficiencyLimit");
    if (view.table.id !== "P-3.4c" || limit === undefined) return;
    const filled = view.rows.filter((row) => view.hasNumber(row, "grantEfficiency"));
    // The limit is one of the whole plan; the parts are asked only where the whole is not given.
    const whole = filled.filter((row) => row.form === "overall");
    for (const row of whole.length > 0 ? whole : filled) {
      const value = view.number(row, "grantEfficiency")!;
      const cell = view.address(row, "grantEfficiency");
      if (!cell || value <= limit) continue;
      yield {
        message: "over",
        data: { value: figure(decimal(value)), limit },
        cell,
        view,
        row,
        column: "grantEfficiency",
        actual: String(value),
      };
    }
  },
};
