import type { ComputedForm } from "../../calc/computed";
import { blankIsZero, percent, subtract, sum } from "../../calc/expression";
import type { Expression } from "../../calc/expression";
import { eachRow } from "../../calc/rowParts";
import type { TableView } from "../../calc/view";
import type { LocatedRow } from "../../locate/located";
import type { ColumnForm } from "../types";
import type { Leaf } from "./civilFacilities";
import { requiredCell } from "./totals";

const LOCAL = [
  "先行地域のある地方公共団体内",
  "脱炭素先行地域のある地方公共団体内",
  "先行地域がある地方公共団体内",
  "当該地方公共団体の域内",
  "地方公共団体内",
  "域内",
];
const OUTSIDE = ["当該地方公共団体の域外", "先行地域のある地方公共団体外", "地方公共団体の域外", "域外"];

/** 調達方法 with the columns of one way: inside and outside the municipality. */
export const WAYS = [
  { id: "self", labels: ["自家消費等", "自家消費"] },
  { id: "contract", labels: ["相対契約"] },
  { id: "menu", labels: ["再エネメニュー", "電力メニュー", "再エネ電力メニュー"] },
  { id: "certificate", labels: ["証書"] },
] as const;

/** Column ids of the eight cells 調達方法 × 域内外. */
export const LOCAL_COLUMNS = WAYS.map((way) => `${way.id}Local`);
export const OUTSIDE_COLUMNS = WAYS.map((way) => `${way.id}Outside`);
export const SUPPLY_CELLS = WAYS.flatMap((way) => [`${way.id}Local`, `${way.id}Outside`]);

/** The eight supply columns, kWh. */
export const supplyColumns: readonly ColumnForm[] = WAYS.flatMap(({ id, labels }) => [
  { id: `${id}Local`, labels: LOCAL, under: labels, kind: "number", unit: "kWh", leaf: true } as const,
  { id: `${id}Outside`, labels: OUTSIDE, under: labels, kind: "number", unit: "kWh", leaf: true } as const,
]);

/** Whether two printed figures agree; false when either is missing. */
function agree(a: number | undefined, b: number | undefined): boolean {
  return a !== undefined && b !== undefined && Math.abs(a - b) < 1e-6;
}

function printedSum(view: TableView, rows: readonly LocatedRow[], column: string): number | undefined {
  const figures = rows.flatMap((row) => view.number(row, column) ?? []);
  return figures.length === 0 ? undefined : figures.reduce((a, b) => a + b, 0);
}

/** A column total as what the row's total leaves for it; only where that total agrees with the rows above. */
function restOfRow(view: TableView, row: LocatedRow, column: string): Expression | undefined {
  if (!agree(view.number(row, "supplied"), printedSum(view, view.leavesOf(row), "supplied"))) return undefined;
  return subtract(requiredCell(view, row, "supplied"), sum(SUPPLY_CELLS.filter((id) => id !== column).map((id) => view.cell(row, id))));
}

const sumRows: ComputedForm["on"] = ["total", "section", "subtotal"];

/** Whether a row carries sums: every total, and a heading where someone wrote figures into it. */
function sums(view: TableView, row: LocatedRow): boolean {
  return view.leavesOf(row).length > 0 && (row.kind === "total" || [...SUPPLY_CELLS, "supplied"].some((id) => view.hasNumber(row, id)));
}

/** Whether a row says how it is supplied: then a blank cell of it means that nothing comes that way. */
const isSupplied = eachRow((view, row) => SUPPLY_CELLS.some((id) => view.hasNumber(row, id) || view.reading(row, id).kind === "dash"));

/** A sum over supply cells of some rows: nothing, where every row is filled in but not in these columns. */
export function suppliedSum(sum: Expression | undefined, leaves: readonly Leaf[], columns: readonly string[]): Expression | undefined {
  // One figure among them makes it a sum as any.
  if (leaves.length === 0 || leaves.some(({ view, row }) => columns.some((column) => view.hasNumber(row, column)))) return sum;
  return leaves.every(({ view, row }) => isSupplied(view, row)) ? blankIsZero(sum) : sum;
}

/** Column of a total or section over the rows below it. */
function columnSum(view: TableView, row: LocatedRow, column: string): Expression | undefined {
  const [leaves, own] = [view.leavesOf(row), view.sumDown(row, column)];
  return leaves.some((leaf) => view.hasNumber(leaf, column))
    ? own
    : suppliedSum(
        own,
        leaves.map((leaf) => ({ view, row: leaf })),
        [column],
      );
}

/** Supply of each facility, totals and shares of the supply (calculations.md F15). */
export const supplyComputed: readonly ComputedForm[] = [
  {
    column: "supplied",
    on: ["leaf"],
    label: "調達方法ごとの電力量の合計",
    rule: "C-01",
    expression: (view, row) => view.sumAcross(row, SUPPLY_CELLS),
  },
  {
    column: "supplied",
    on: sumRows,
    label: "電力供給量の合計",
    expression: (view, row) => (sums(view, row) ? view.sumDown(row, "supplied") : undefined),
    also: (view, row) => [view.sumAcross(row, SUPPLY_CELLS), sum(SUPPLY_CELLS.map((column) => view.sumDown(row, column)))],
  },
  ...SUPPLY_CELLS.map((column): ComputedForm => ({
    column,
    on: sumRows,
    label: "施設の合計",
    expression: (view, row) => (sums(view, row) ? columnSum(view, row, column) : undefined),
    also: (view, row) => [restOfRow(view, row, column)],
  })),
  ...[...SUPPLY_CELLS, "supplied"].map((column): ComputedForm => ({
    column,
    on: ["ratio"],
    unit: "%",
    label: "電力供給量に対する割合",
    rule: "B-11",
    expression: (view) => percent(requiredCell(view, view.total(), column), requiredCell(view, view.total(), "supplied"), "－"),
    also: (view) => share(view, column),
  })),
];

/** The share from the rows, for a total that is wrong itself. */
function share(view: TableView, column: string): (Expression | undefined)[] {
  const total = view.total();
  if (!total) return [];
  const part = columnSum(view, total, column);
  return [
    percent(part, view.sumDown(total, "supplied")),
    percent(part, requiredCell(view, total, "supplied")),
    percent(requiredCell(view, total, column), view.sumDown(total, "supplied")),
  ];
}
