import { measureKey } from "../../cell/numbers";
import { constant, divide, multiply } from "../../calc/expression";
import type { Expression } from "../../calc/expression";
import type { TableView } from "../../calc/view";
import type { LocatedRow } from "../../locate/located";
import { unknown } from "./place";

/** 費用効率性, 円/t-CO2: cost in 千円 over cumulative CO2 in t-CO2; － where nothing is reduced (calculations.md F4). */
export function efficiency(cost: Expression | undefined, co2: Expression | undefined): Expression | undefined {
  return divide(multiply(cost, constant(1000, "千円を円にする")), co2, "－");
}

/** 累計CO2削減量 of a measure or of the plan, t-CO2: from the column beside, P-3.4c or the settings; incomplete without one. */
export function cumulativeOf(view: TableView, row: LocatedRow): Expression {
  const own = view.cell(row, "cumulativeCo2");
  if (own) return own;
  const key = measureKey(view.text(row, "measureNo"));
  const setting = row.kind === "leaf" && key !== undefined ? view.setting(`cumulativeCo2.${key}`, "累計CO2削減量（設定）") : undefined;
  return setting ?? (row.kind === "total" ? planCo2(view) : undefined) ?? unknown("累計CO2削減量");
}

/** 累計CO2削減量 of the whole plan as P-3.4c states it. */
function planCo2(view: TableView): Expression | undefined {
  const [table] = view.workbook.tables("P-3.4c");
  return table?.cell(table.fixed("overall"), "cumulativeCo2");
}
