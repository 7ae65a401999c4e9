import type { ComputedForm } from "../../calc/computed";
import type { Expression } from "../../calc/expression";
import type { TableView } from "../../calc/view";
import type { LocatedRow } from "../../locate/located";
import type { SumRow } from "./fundingYears";
import { entriesOf, entriesUnder, entryAt, sectorRows, sumEntries, sumRow } from "./fundingYears";
import { printedSum, standsIn } from "./place";

const BY_SCOPE: Readonly<Record<SumRow["of"], readonly string[]>> = {
  year: ["yearCost", "sectorCost", "cost"],
  sector: ["sectorCost", "cost"],
  all: ["yearCost", "sectorCost", "cost"],
};

/** Columns in which a sum row's cost may stand, the likeliest first. */
function places(scope: SumRow): readonly string[] {
  return scope.of === "all" && scope.sector !== undefined ? ["sectorCost", "yearCost", "cost"] : BY_SCOPE[scope.of];
}

/** 事業費 of a year, a sector or the whole plan, on the rows named for it. */
function costOnSumRow(view: TableView, row: LocatedRow, column: string): Expression | undefined {
  const scope = sumRow(view, row);
  if (!scope || !standsIn(view, row, column, places(scope))) return undefined;
  return sumEntries(view, entriesUnder(view, scope), "cost", "事業費の合計");
}

/** 部門別事業費 beside the first of its rows, or where someone has written it. */
function sectorCostBeside(view: TableView, row: LocatedRow): Expression | undefined {
  const entry = entryAt(view, row);
  if (!entry || entry.year === undefined || entry.sector === undefined) return undefined;
  const rows = sectorRows(view, entry);
  const place = rows.find((other) => view.number(other, "sectorCost") !== undefined) ?? rows[0];
  return place === row ? sumEntries(view, entriesUnder(view, { of: "sector", year: entry.year, sector: entry.sector }), "cost", "部門の事業費の合計") : undefined;
}

/** 事業費（年度合計） beside the first row of a year without a 年度合計 row. */
function yearCostBeside(view: TableView, row: LocatedRow): Expression | undefined {
  const entries = entriesOf(view);
  const entry = entryAt(view, row);
  if (!entry || entry.year === undefined) return undefined;
  const scope = { of: "year", year: entry.year } as const;
  if (view.rows.some((other) => sumRow(view, other)?.of === "year" && (sumRow(view, other) as { year?: number }).year === entry.year)) return undefined;
  const rows = entries.filter((other) => other.year === entry.year).map((other) => other.row);
  const place = rows.find((other) => view.number(other, "yearCost") !== undefined) ?? rows[0];
  return place === row ? sumEntries(view, entriesUnder(view, scope), "cost", "年度の事業費の合計") : undefined;
}

/** The same sum from the printed sums one level below. */
function fromPrintedSums(view: TableView, row: LocatedRow): (Expression | undefined)[] {
  const scope = sumRow(view, row) ?? { of: "year", year: entryAt(view, row)?.year };
  const rows = view.rows.filter((other) => other !== row);
  const sectors = rows.filter((other) => {
    const entry = entryAt(view, other);
    const own = sumRow(view, other);
    if (!entry && own?.of !== "sector") return false;
    const year = entry?.year ?? (own as { year?: number } | undefined)?.year;
    const sector = entry?.sector ?? (own as { sector?: string } | undefined)?.sector;
    return scope.of === "all" ? scope.sector === undefined || scope.sector === sector : year === scope.year;
  });
  const years = scope.of === "all" && scope.sector === undefined ? rows.filter((other) => sumRow(view, other)?.of === "year" || other.kind === "leaf") : [];
  const parts = scope.of === "all" && scope.sector === undefined ? rows.filter((other) => ((own) => own?.of === "all" && own.sector !== undefined)(sumRow(view, other))) : [];
  return [
    printedSum(view, sectors, "sectorCost", "部門別事業費の合計"),
    printedSum(view, years, "yearCost", "年度合計の合計"),
    printedSum(view, parts, "sectorCost", "部門の合計"),
    printedSum(view, parts, "yearCost", "部門の合計"),
  ];
}

const sumKinds = ["subtotal", "total", "section"] as const;

/** Sums of 事業費 by sector, year and plan, and of 必要額 for the plan; G-03 guards them (calculations.md F3). */
export const yearlySums: readonly ComputedForm[] = [
  ...["cost", "sectorCost", "yearCost"].map((column): ComputedForm => ({
    column,
    on: sumKinds,
    rule: "G-03",
    label: "事業費の合計",
    expression: (view, row) => costOnSumRow(view, row, column),
    also: fromPrintedSums,
  })),
  { column: "sectorCost", on: ["leaf"], rule: "G-03", label: "部門の事業費の合計", expression: sectorCostBeside },
  { column: "yearCost", on: ["leaf"], rule: "G-03", label: "年度の事業費の合計", expression: yearCostBeside, also: fromPrintedSums },
  {
    column: "required",
    on: sumKinds,
    rule: "G-03",
    label: "必要額の合計",
    expression: (view, row) => {
      const scope = sumRow(view, row);
      // Only the plan's totals have a cell for it; a year's or sector's is checked where someone wrote one.
      if (!scope || (scope.of !== "all" && view.number(row, "required") === undefined)) return undefined;
      return sumEntries(view, entriesUnder(view, scope), "required", "必要額の合計");
    },
    also: (view, row) => {
      const scope = sumRow(view, row);
      const parts = view.rows.filter((other) => ((own) => own?.of === "all" && own.sector !== undefined)(sumRow(view, other)));
      return scope?.of === "all" && scope.sector === undefined ? [printedSum(view, parts, "required", "部門の合計")] : [];
    },
  },
];
