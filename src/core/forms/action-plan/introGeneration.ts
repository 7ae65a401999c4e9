import type { ComputedForm } from "../../calc/computed";
import type { Expression } from "../../calc/expression";
import { constant, divide, multiply } from "../../calc/expression";
import type { TableView } from "../../calc/view";
import type { LocatedColumn, LocatedRow } from "../../locate/located";
import type { TableForm } from "../types";
import { ENERGY, halfIn, plainIn, rowCarbon } from "./carbon";
import { dimensionOf, targetKind, termIn, unitAt, valueColumns, yearColumn } from "./lookup";

interface Sources {
  readonly potential: TableView;
  readonly potentialRow: LocatedRow;
  readonly rates: TableView;
  readonly rateRow: LocatedRow;
}

function sourcesOf(view: TableView, row: LocatedRow): Sources | undefined {
  const kind = targetKind(row.label);
  const rowIn = (table: TableView | undefined, wanted: (own: LocatedRow) => boolean): LocatedRow | undefined =>
    table?.rows.find((own) => own.kind === "leaf" && targetKind(own.label) === kind && wanted(own));
  const potential = view.workbook.tables("A-potential")[0];
  const rates = view.workbook.tables("A-rate")[0];
  const potentialRow = rowIn(potential, (own) => potential!.number(own, "energy") !== undefined);
  const rateRow = rowIn(rates, () => true);
  return potential && rates && potentialRow && rateRow ? { potential, potentialRow, rates, rateRow } : undefined;
}

/** Rows of merged rates: a blank rate is that of the row above it. */
function rateAt({ rates, rateRow }: Sources, year: LocatedColumn): LocatedRow | undefined {
  const above = rates.rows.filter((row) => row.row <= rateRow.row);
  return above.findLast((row) => rates.hasNumber(row, year.id));
}

/** Whether a filled figure is potential × rate, with the rate as precise as it is printed. */
function borne(view: TableView, row: LocatedRow, column: LocatedColumn, sources: Sources): boolean | undefined {
  const year = yearColumn(sources.rates, column.year);
  const rate = year && rateAt(sources, year);
  const printed = plainIn(view, row, column, ENERGY);
  const whole = sources.potential.number(sources.potentialRow, "energy");
  if (!year || !rate || printed === undefined || whole === undefined) return undefined;
  const percent = sources.rates.number(rate, year.id)!;
  const slack = halfIn(view, row, column, ENERGY) + (whole * halfIn(sources.rates, rate, year, "%")) / 100;
  return Math.abs((whole * percent) / 100 - printed) <= slack + 1e-9;
}

/**
 * Generation = potential × introduction rate, unless the row's filled years say otherwise; a row that follows another logic
 * (new homes add up year by year, 高砂 表6-8) is left as an input.
 */
function generation(view: TableView, row: LocatedRow, column: LocatedColumn): Expression | undefined {
  if (dimensionOf(row) !== "energy") return undefined;
  const sources = sourcesOf(view, row);
  if (!sources) return undefined;
  const seen = valueColumns(view).flatMap((own) => borne(view, row, own, sources) ?? []);
  const right = seen.filter((one) => one).length;
  if (seen.length > 0 && right * 2 <= seen.length) return undefined;
  const year = yearColumn(sources.rates, column.year);
  const rate = year && rateAt(sources, year);
  const whole = sources.potential.column("energy");
  if (!year || !rate || !whole) return undefined;
  const energy = termIn(sources.potential, sources.potentialRow, whole, unitAt(view, row, column) ?? ENERGY);
  return multiply(energy, divide(sources.rates.cell(rate, year.id), constant(100, "百分率を割合にする")));
}

const computed: readonly ComputedForm[] = [
  { column: "amount", on: ["leaf"], unguarded: true, label: "利用可能量 × 導入率", expression: generation },
  { column: "amount", on: ["leaf"], rule: "J-06", apart: true, label: "年間発電量 × 排出係数", expression: rowCarbon },
];

/** A-intro.generation 導入による年間発電量と二酸化炭素換算量, two rows a target (forms.md A-intro, calculations.md §4 表6-8). */
export const introGeneration: TableForm = {
  id: "A-intro.generation",
  form: "action-plan",
  label: "再エネ導入による発電量と削減量",
  shape: "published",
  sheets: ["導入検討", "導入シミュレーション"],
  published: {
    header: [/導入対象/],
    rows: [/発電量/, /二酸化炭素換算|co2(削減|換算)/],
    never: /単年度|累計|工程|導入率|導入目標|該当部門|導入規模/,
  },
  columns: [
    { id: "target", labels: ["導入対象", "対象"], kind: "text" },
    { id: "amount", labels: ["年間発電量"], kind: "number" },
  ],
  printed: true,
  computed,
};
