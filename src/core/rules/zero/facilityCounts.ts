import { decimal } from "../../calc/decimal";
import { eachRow } from "../../calc/rowParts";
import type { TableView } from "../../calc/view";
import { DEMAND, SUPPLY } from "../../forms/proposal/civilDetails";
import { civilSection } from "../../forms/proposal/civilSections";
import type { Sector } from "../../forms/proposal/civilSections";
import { leavesOf } from "../../forms/proposal/civilFacilities";
import type { Leaf } from "../../forms/proposal/civilFacilities";
import type { LocatedRow } from "../../locate/located";
import { figure } from "../../text/ja";
import { comparisons, mismatch } from "../comparisons";
import type { Report, Rule, RuleContext } from "../rule";
import type { Balance } from "./facilityBalance";
import { balances, cellsIn, figureOf } from "./facilityBalance";
import { isOneOf, statedFigure } from "./statedFigure";

/** Whether a row counts something and is no example left in the form (○○○ kWh). */
function counting(columns: readonly string[]) {
  return eachRow(
    (view, row) =>
      view.hasNumber(row, "count") &&
      columns.every((column) => view.hasNumber(row, column) || view.reading(row, column).kind !== "placeholder"),
  );
}

const demandCounts = counting(["kWh"]);
const supplyCounts = counting(["selfLocal", "menuLocal", "supplied"]);

function countable(rows: readonly Leaf[], counts: ReturnType<typeof counting>): boolean {
  return rows.length > 0 && rows.every(({ view, row }) => counts(view, row));
}

const shown = (value: number): string => figure(decimal(value));

function* againstSupply(balance: Balance): Iterable<Report> {
  const { name, demandRows, supplyRows } = balance;
  if (!countable(demandRows, demandCounts) || !countable(supplyRows, supplyCounts)) return;
  const demand = figureOf(demandRows, "count")!;
  const supply = figureOf(supplyRows, "count")!;
  if (demand === supply) return;
  const cells = [...cellsIn(supplyRows, "count"), ...cellsIn(demandRows, "count")];
  const first = supplyRows[0]!;
  yield {
    message: "supply",
    data: { name, a: shown(demand), b: shown(supply) },
    cell: cells[0]!,
    cells,
    view: first.view,
    row: first.row,
    column: "count",
    actual: shown(supply),
    expected: shown(demand),
  };
}

function* againstSaving(balance: Balance): Iterable<Report> {
  const { name, demandRows, supplyRows, savingRows } = balance;
  if (savingRows.length === 0 || !countable(demandRows, demandCounts)) return;
  const demand = figureOf(demandRows, "count")!;
  // A count of the demand table that the supply table contradicts accuses no third table.
  const limit = Math.max(demand, figureOf(supplyRows, "count") ?? 0);
  for (const leaf of savingRows) {
    const count = leaf.view.number(leaf.row, "count");
    if (count === undefined || count <= limit || leaf.view.reading(leaf.row, "kWh").kind === "placeholder") continue;
    const cells = [...cellsIn([leaf], "count"), ...cellsIn(demandRows, "count")];
    yield {
      message: "saving",
      data: { name, a: shown(demand), b: shown(count) },
      cell: cells[0]!,
      cells,
      view: leaf.view,
      row: leaf.row,
      column: "count",
      actual: shown(count),
    };
  }
}

const SECTORS: readonly Sector[] = ["housing", "business", "public"];
const AREA_COLUMNS: Readonly<Record<Sector, string>> = { housing: "houses", business: "privateFacilities", public: "publicFacilities" };

interface Overview {
  readonly view: TableView;
  readonly row: LocatedRow;
  readonly column: string;
  readonly sector: Sector;
  readonly name: string;
}

/** Counts of 対象地域の民生需要家数等 and of 1.1 (whose areas give the same sum, else K-03 speaks). */
function overviews(context: RuleContext): Overview[] {
  const scale = context.tables("P-4.2.scale").flatMap((view) =>
    SECTORS.flatMap((sector) => {
      const row = view.fixed(sector);
      return row ? [{ view, row, column: "scale", sector, name: row.label }] : [];
    }),
  );
  const areas = context.tables("P-1.1a").flatMap((view) =>
    SECTORS.flatMap((sector) => {
      const row = view.total();
      const column = AREA_COLUMNS[sector];
      const parts = view.rows.filter((area) => area.kind === "leaf").map((area) => view.number(area, column));
      const consistent =
        row && parts.every((part) => part !== undefined) && parts.reduce((a, b) => a! + b!, 0) === view.number(row, column);
      return row && consistent ? [{ view, row, column, sector, name: view.column(column)?.form.labels[0] ?? "" }] : [];
    }),
  );
  return [...scale, ...areas];
}

/** The overviews against the demand sections; a count that the supply table confirms is not the odd one. */
function* againstOverviews(context: RuleContext): Iterable<Report> {
  const workbook = context.workbook;
  if (!workbook) return;
  const inSector = (table: string, sector: Sector): Leaf[] =>
    leavesOf(workbook, table).filter(({ view, row }) => civilSection(view, row)?.sector === sector);
  for (const { view, row, column, sector, name } of overviews(context)) {
    const stated = statedFigure(view, row, column);
    const rows = inSector(DEMAND, sector);
    if (!stated || !countable(rows, demandCounts)) continue;
    const demand = figureOf(rows, "count")!;
    if (isOneOf(stated, [demand, figureOf(inSector(SUPPLY, sector), "count")])) continue;
    yield {
      message: "scale",
      data: { name, a: shown(demand), b: shown(stated.value) },
      cell: stated.at,
      cells: [stated.at, ...cellsIn(rows, "count")],
      view,
      row,
      column,
      actual: shown(stated.value),
      expected: shown(demand),
    };
  }
}

/** C-11: the number of facilities differs between the tables of 4.2. */
export const facilityCounts: Rule = {
  id: "C-11",
  severity: "error",
  title: "施設数の表間の不一致",
  why: "同じ施設の件数は、民生電力需要量・電力供給状況・電力削減量・規模の表で同じです。",
  how: "どの表の件数が正しいか確認し、そろえます。",
  source: "様式1 4.2、seed:000（合意形成と達成率の件数）",
  before: ["B-01"],
  messages: {
    supply: "{name}の件数が民生電力需要量の表（{a}）と電力供給状況の表（{b}）で違います。",
    saving: "{name}の件数が電力削減量の表（{b}）で民生電力需要量の表（{a}）より多くなっています。",
    scale: "{name}の数（{b}）が民生電力需要量の表の施設数の合計（{a}）と違います。",
    copy: "{row}の数量（{printed}）が民生電力需要量の表の施設数の合計（{expected}）と違います。",
  },
  *checkTable(view, context) {
    for (const comparison of comparisons(view, context, "C-11", "off")) yield mismatch("copy", comparison, view, context);
  },
  *checkWorkbook(context) {
    const workbook = context.workbook;
    for (const balance of workbook ? balances(workbook) : []) {
      yield* againstSupply(balance);
      yield* againstSaving(balance);
    }
    yield* againstOverviews(context);
  },
};
