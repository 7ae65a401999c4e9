import { evaluate } from "../../calc/evaluate";
import type { Expression } from "../../calc/expression";
import { sum } from "../../calc/expression";
import type { Comparison } from "../../calc/printed";
import type { TableView } from "../../calc/view";
import { DEMAND, leafTotal, totalsOf } from "../../forms/proposal/civilDetails";
import { leavesOf } from "../../forms/proposal/civilFacilities";
import { civilSection } from "../../forms/proposal/civilSections";
import type { Sector } from "../../forms/proposal/civilSections";
import { carried } from "../../forms/proposal/place";
import { equipmentTables, NON_CIVIL, SOURCES, sourceOf } from "../../forms/proposal/plants";
import { sourceTotal } from "../../forms/proposal/plantTotals";
import type { RuleContext } from "../rule";

const CIVIL = SOURCES.filter(({ id }) => id !== NON_CIVIL);

function capacity(view: TableView, from: "total" | "rows", civilOnly: boolean): Expression | undefined {
  const tables = equipmentTables(view.workbook).filter((table) => !civilOnly || sourceOf(table) !== NON_CIVIL);
  return sum(
    tables.flatMap((table) => {
      const rows = table.rows.filter((row) => row.kind === "leaf");
      // A source nobody plans has a blank total.
      const total = from === "total" && rows.length > 0 ? carried(table, table.total(), ["kW", "kWSubtotal"]) : undefined;
      return total ?? rows.map((row) => table.cell(row, "kW"));
    }),
  );
}

function generation(view: TableView, from: "total" | "rows", sources: typeof SOURCES): Expression | undefined {
  return sum(sources.map(({ id }) => sourceTotal(view, id, from)));
}

/** What the detail sheets give for a figure of 1.1; the form does not say whether plants outside the civil sector count, so either is right. */
export function details(view: TableView, column: string): (Expression | undefined)[] {
  if (column === "demand") return [totalsOf(view.workbook, DEMAND, "kWh", "subtotal"), leafTotal(view.workbook, DEMAND, ["kWh"])];
  if (column === "newKw") return (["total", "rows"] as const).flatMap((from) => [capacity(view, from, true), capacity(view, from, false)]);
  const totals = view.workbook.tables("P-4.1(2).totals").flatMap((table) => {
    const civil = table.cell(table.rows[0], "civilTotal");
    return [civil && { ...civil, required: true }, sum([civil, table.cell(table.rows[0], "nonCivilTotal")])];
  });
  return [generation(view, "total", CIVIL), generation(view, "rows", CIVIL), generation(view, "rows", SOURCES), ...totals];
}

/** For a count or the area: the demand table's sector, and the row of 対象地域の民生需要家数等. */
const COPIES: Readonly<Record<string, { readonly sector?: Sector; readonly scale: string }>> = {
  areaKm2: { scale: "area" },
  houses: { sector: "housing", scale: "housing" },
  privateFacilities: { sector: "business", scale: "business" },
  publicFacilities: { sector: "public", scale: "public" },
};

/** Facilities of one sector in the demand table; undefined without rows. */
function facilities(view: TableView, sector: Sector): Expression | undefined {
  return sum(
    leavesOf(view.workbook, DEMAND)
      .filter((leaf) => civilSection(leaf.view, leaf.row)?.sector === sector)
      .map((leaf) => leaf.view.cell(leaf.row, "count")),
  );
}

/** Whether another table has the figure that is printed for all areas: then an area is wrong, and the whole is not to be changed. */
export function confirmed({ cell, printed }: Comparison, view: TableView, context: RuleContext): boolean {
  const copy = COPIES[cell.column.id];
  const elsewhere = copy
    ? [
        copy.sector && facilities(view, copy.sector),
        ...view.workbook.tables("P-4.2.scale").map((table) => table.cell(table.fixed(copy.scale), "scale")),
      ]
    : details(view, cell.column.id);
  return elsewhere.some((expression) => {
    const result = expression && evaluate(expression, (at) => context.printed.value(at));
    return result?.state === "complete" && result.value.eq(printed);
  });
}
