import { decimal } from "../../calc/decimal";
import { facilityOf, generationColumn } from "../../forms/proposal/plants";
import { namedFacilities } from "../../forms/proposal/wasteIncrement";
import type { TableView } from "../../calc/view";
import type { LocatedRow } from "../../locate/located";
import { figure } from "../../text/ja";
import type { Rule, RuleContext } from "../rule";
import { cellsOf, EQUIPMENT, facilities, isReplacement } from "./facilityRows";

interface Existing {
  readonly view: TableView;
  readonly row: LocatedRow;
}

/** Existing plants of P-4.1(3) that name a new one in brackets: 戸建住宅（太陽光-1）. */
function existingOf(facility: string, context: RuleContext): Existing[] {
  return ["P-4.1(3).solar", "P-4.1(3).other"].flatMap((id) =>
    context
      .tables(id)
      .flatMap((view) =>
        view.rows
          .filter((row) => row.kind === "leaf" && namedFacilities(view.text(row, "site")).includes(facility))
          .map((row) => ({ view, row })),
      ),
  );
}

/** D-13: a replaced plant is entered with the size it already has in 4.1(3) instead of its increment. */
export const wholeReplacement: Rule = {
  id: "D-13",
  severity: "warning",
  title: "リプレース設備の増加分",
  why: "リプレース、リパワリング等では、既存設備からの増加分だけを記載します。",
  how: "設備能力と発電量を、既存設備からの増加分に直します。",
  source: "様式1 4.1(2)（L992、L1303）",
  messages: { whole: "リプレースの{facility}に、4.1(3)の既存設備と同じ{what}（{value}）が入っています。増加分のみ記載します。" },
  *checkWorkbook(context) {
    for (const facility of context.tables(EQUIPMENT).flatMap((view) => facilities(view))) {
      if (!isReplacement(facility)) continue;
      const { view, row, kW, kWh } = facility;
      for (const old of existingOf(facilityOf(view, row), context)) {
        const sameSize = kW !== undefined && kW > 0 && kW === old.view.number(old.row, "kW");
        const sameYield = kWh !== undefined && kWh > 0 && kWh === old.view.number(old.row, "kWh");
        if (!sameSize && !sameYield) continue;
        const column = sameSize ? "kW" : generationColumn(view);
        const cells = [...cellsOf(view, row, [column, "replacement"]), ...cellsOf(old.view, old.row, [sameSize ? "kW" : "kWh", "site"])];
        const value = `${figure(decimal((sameSize ? kW : kWh) ?? 0))}${sameSize ? "kW" : "kWh"}`;
        yield {
          message: "whole",
          data: { facility: view.text(row, "facilityNo"), what: sameSize ? "設備能力" : "発電量", value },
          cell: cells[0]!,
          cells,
          view,
          row,
          column,
        };
        break;
      }
    }
  },
};
