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

/** Whether a row sums a sector over the whole plan. */
function sumsSector(scope: SumRow | undefined): boolean {
  return scope?.of === "all" && scope.sector !== undefined;
}

/** Columns in which a sum row's cost may stand, the likeliest first: that of a sector over the plan as its sister's does. */
function places(view: TableView, row: LocatedRow, scope: SumRow): readonly string[] {
  if (!sumsSector(scope)) return BY_SCOPE[scope.of];
  const sisters = view.rows.filter((other) => other !== row && other.kind !== "leaf" && sumsSector(sumRow(view, other)));
  const written = (column: string): boolean => sisters.some((other) => view.hasNumber(other, column));
  return written("yearCost") && !written("sectorCost") ? BY_SCOPE.all : ["sectorCost", "yearCost", "cost"];
}

/** 事業費 of a year, a sector or the whole plan, on the rows named for it. */
function costOnSumRow(view: TableView, row: LocatedRow, column: string): Expression | undefined {
  const scope = sumRow(view, row);
  if (!scope || !standsIn(view, row, column, places(view, row, scope))) return undefined;
  return sumEntries(view, entriesUnder(view, scope), "cost", "事業費の合計");
}

/** 部門別事業費 beside the first of its rows, or where someone has written it. */
function sectorCostBeside(view: TableView, row: LocatedRow): Expression | undefined {
  const entry = entryAt(view, row);
  if (!entry || entry.year === undefined || entry.sector === undefined) return undefined;
  const rows = sectorRows(view, entry);
  const place = rows.find((other) => view.hasNumber(other, "sectorCost")) ?? rows[0];
  return place === row
    ? sumEntries(view, entriesUnder(view, { of: "sector", year: entry.year, sector: entry.sector }), "cost", "部門の事業費の合計")
    : undefined;
}

/** 事業費（年度合計） beside the first row of a year without a 年度合計 row. */
function yearCostBeside(view: TableView, row: LocatedRow): Expression | undefined {
  const entries = entriesOf(view);
  const entry = entryAt(view, row);
  if (!entry || entry.year === undefined) return undefined;
  const scope: SumRow = { of: "year", year: entry.year };
  if (view.rows.map((other) => sumRow(view, other)).some((other) => other?.of === "year" && other.year === entry.year)) return undefined;
  const rows = entries.filter((other) => other.year === entry.year).map((other) => other.row);
  const place = rows.find((other) => view.hasNumber(other, "yearCost")) ?? rows[0];
  return place === row ? sumEntries(view, entriesUnder(view, scope), "cost", "年度の事業費の合計") : undefined;
}

/** Rows that carry the sums one level below a scope: sectors of its years, years of the plan, sectors of the plan. */
function partsOf(
  view: TableView,
  row: LocatedRow,
  scope: SumRow,
): { readonly sectors: LocatedRow[]; readonly years: LocatedRow[]; readonly parts: LocatedRow[] } {
  const rows = view.rows
    .filter((other) => other !== row)
    .map((other) => ({ other, entry: entryAt(view, other), own: sumRow(view, other) }));
  const isPlan = scope.of === "all" && scope.sector === undefined;
  const sectors = rows.filter(({ entry, own }) => {
    const part = entry ?? (own?.of === "sector" ? own : undefined);
    if (!part) return false;
    return scope.of === "all" ? isPlan || scope.sector === part.sector : part.year === scope.year;
  });
  const years = isPlan ? rows.filter(({ entry, own }) => entry !== undefined || own?.of === "year") : [];
  const parts = isPlan ? rows.filter(({ own }) => own?.of === "all" && own.sector !== undefined) : [];
  const only = (found: typeof rows): LocatedRow[] => found.map(({ other }) => other);
  return { sectors: only(sectors), years: only(years), parts: only(parts) };
}

/** The same sum from the printed sums one level below. */
function fromPrintedSums(view: TableView, row: LocatedRow): (Expression | undefined)[] {
  const { sectors, years, parts } = partsOf(view, row, sumRow(view, row) ?? { of: "year", year: entryAt(view, row)?.year });
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
      if (!scope || (scope.of !== "all" && !view.hasNumber(row, "required"))) return undefined;
      return sumEntries(view, entriesUnder(view, scope), "required", "必要額の合計");
    },
    also: (view, row) => {
      const scope = sumRow(view, row);
      return scope ? [printedSum(view, partsOf(view, row, scope).parts, "required", "部門の合計")] : [];
    },
  },
];
