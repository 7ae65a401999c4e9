import { percent, sum } from "../../calc/expression";
import type { CellTerm, Expression } from "../../calc/expression";
import type { TableView } from "../../calc/view";
import type { LocatedRow } from "../../locate/located";
import type { TableForm } from "../types";
import { DEMAND, totalsOf } from "./civilDetails";
import { leavesOf } from "./civilFacilities";
import { civilSection } from "./civilSections";
import { requiredCell } from "./totals";

/** The figure of a cell in the base unit its text names (123 ha beside 1.23 km2), when both cells name one. */
function inBaseUnit(view: TableView, row: LocatedRow, column: string, other: string): CellTerm | undefined {
  const term = requiredCell(view, row, column);
  const own = view.reading(row, column);
  const twin = view.reading(row, other);
  if (!term || own.kind !== "number" || twin.kind !== "number" || !own.unit || !twin.unit) return term;
  return { ...term, shift: own.unit.exponent };
}

/** What 取組の規模 should be by the demand table: numbers of facilities, or the demand itself. */
function fromDemand(view: TableView, row: LocatedRow): Expression | undefined {
  if (row.form === "demand") return totalsOf(view.workbook, DEMAND, "kWh", "subtotal");
  const leaves = leavesOf(view.workbook, DEMAND).filter((leaf) => civilSection(leaf.view, leaf.row)?.sector === row.form);
  return sum(leaves.map((leaf) => leaf.view.cell(leaf.row, "count")));
}

/** P-4.2.scale 対象地域の民生需要家数等: the area's share of the whole municipality (forms.md P-4.2, calculations.md F13). */
export const demandScale: TableForm = {
  id: "P-4.2.scale",
  form: "proposal",
  label: "4.2 対象地域の民生需要家数等",
  shape: "grid",
  sheets: ["4.2対象地域の民生需要家数等", "対象地域の民生需要家数等"],
  titles: ["対象地域の民生需要家数等"],
  rows: [
    { id: "area", kind: "fixed", labels: ["エリア面積", "面積"] },
    { id: "housing", kind: "fixed", labels: ["住宅"] },
    { id: "business", kind: "fixed", labels: ["民間施設"] },
    { id: "public", kind: "fixed", labels: ["公共施設"] },
    { id: "other", kind: "fixed", labels: ["その他"] },
    { id: "demand", kind: "fixed", labels: ["民生部門の電力需要量(合計)", "民生部門の電力需要量", "民生部門の電力需要量合計"] },
  ],
  columns: [
    { id: "scale", labels: ["取組の規模"], kind: "number", key: true, unitInCell: true },
    {
      id: "share",
      labels: ["提案地方公共団体内全域に対する割合", "全域に対する割合", "割合"],
      kind: "number",
      unit: "%",
      unitInCell: true,
    },
    { id: "whole", labels: ["提案地方公共団体内全域の数値", "全域の数値"], kind: "number", key: true, unitInCell: true },
  ],
  computed: [
    {
      column: "share",
      on: ["fixed"],
      rule: "B-11",
      label: "取組の規模 ÷ 全域の数値",
      expression: (view, row) => percent(inBaseUnit(view, row, "scale", "whole"), inBaseUnit(view, row, "whole", "scale"), "－"),
      also: (view, row) => [percent(fromDemand(view, row), inBaseUnit(view, row, "whole", "scale"))],
    },
  ],
};
