import { decimal } from "../../calc/decimal";
import { figure } from "../../text/ja";
import type { Rule } from "../rule";

const TABLES = ["P-4.1(3).solar", "P-4.1(3).other", "P-4.1(3).waste"];

/** C-09: an existing plant delivers more to the area than it generates. */
export const existingSupply: Rule = {
  id: "C-09",
  severity: "error",
  title: "既存設備の供給量",
  why: "先行地域へ供給する電力量は、その設備の発電量を超えません。",
  how: "発電量と、そのうち供給する電力量を確認します。",
  source: "様式1 4.1(3)",
  messages: { over: "{name}の先行地域へ供給する電力量（{supply}kWh）が発電量（{kWh}kWh）を超えています。" },
  *checkTable(view) {
    if (!TABLES.includes(view.table.id)) return;
    for (const row of view.rows) {
      if (row.kind !== "leaf") continue;
      const [kWh, supply] = [view.number(row, "kWh"), view.number(row, "supplyKwh")];
      if (kWh === undefined || supply === undefined || supply <= kWh + 1e-6) continue;
      const cells = ["supplyKwh", "kWh"].flatMap((column) => view.address(row, column) ?? []);
      yield { message: "over", data: { name: row.label, supply: figure(decimal(supply)), kWh: figure(decimal(kWh)) }, cell: cells[0]!, cells, view, row, column: "supplyKwh", actual: figure(decimal(supply)) };
    }
  },
};
