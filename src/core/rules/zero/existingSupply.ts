import { decimal } from "../../calc/decimal";
import { figure } from "../../text/ja";
import { sumsOff } from "../consequences";
import type { Rule } from "../rule";

/** Tables of existing plants and the column of what a plant generates; of a waste plant only the biomass share. */
const TABLES = new Map([
  ["P-4.1(3).solar", "kWh"],
  ["P-4.1(3).other", "kWh"],
  ["P-4.1(3).waste", "biomassKwh"],
]);

/** C-09: an existing plant delivers more to the area than it generates. */
export const existingSupply: Rule = {
  id: "C-09",
  severity: "error",
  title: "既存設備の供給量",
  why: "先行地域へ供給する電力量は、その設備の発電量を超えません。",
  how: "発電量と、そのうち供給する電力量を確認します。",
  source: "様式1 4.1(3)",
  messages: { over: "{name}の先行地域へ供給する電力量（{supply}kWh）が発電量（{kWh}kWh）を超えています。" },
  before: ["B-01"],
  *checkTable(view, context) {
    const generated = TABLES.get(view.table.id);
    if (generated === undefined) return;
    for (const row of view.rows) {
      if (row.kind !== "leaf") continue;
      const [kWh, supply] = [view.number(row, generated), view.number(row, "supplied")];
      if (kWh === undefined || supply === undefined || supply <= kWh + 1e-6) continue;
      const cells = ["supplied", generated].flatMap((column) => view.address(row, column) ?? []);
      yield {
        message: "over",
        data: { name: row.label, supply: figure(decimal(supply)), kWh: figure(decimal(kWh)) },
        cell: cells[0]!,
        cells,
        consequences: sumsOff(context, cells),
        view,
        row,
        column: "supplied",
        actual: figure(decimal(supply)),
      };
    }
  },
};
