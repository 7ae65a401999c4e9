import { parseUnit, unit, unitShift } from "../../cell/unit";
import type { ComputedForm } from "../../calc/computed";
import type { CellTerm, Expression } from "../../calc/expression";
import { constant, divide, multiply } from "../../calc/expression";
import type { TableView } from "../../calc/view";
import type { LocatedColumn, LocatedRow } from "../../locate/located";
import { MULTIPLES } from "../action-plan/derived";
import { termIn, valueColumns } from "../action-plan/lookup";
import { partsOf, sums } from "../action-plan/sums";
import { requiredCell } from "../proposal/totals";
import type { TableForm } from "../types";

const HEAT = "TJ";
const ENERGY = "千kWh";

function dimension(view: TableView, row: LocatedRow, column: LocatedColumn): string | undefined {
  const own = view.unitOf(row, column);
  return own === undefined ? undefined : parseUnit(own)?.dimension;
}

const isMultiple = (row: LocatedRow): boolean => /倍/.test(row.label) || row.derived?.role === "multiple";

/** The earliest column of figures in the same unit, or the one called 基準年度. */
function baseOf(view: TableView, row: LocatedRow, column: LocatedColumn): LocatedColumn | undefined {
  const alike = valueColumns(view).filter((own) => own.year !== undefined && view.unitOf(row, own) === view.unitOf(row, column));
  const base = alike.find((own) => own.phase === "base") ?? alike.toSorted((a, b) => a.year! - b.year!)[0];
  return base === column ? undefined : base;
}

/** The multiple given for a year: in a row below the figures, or in a column beside them. */
function multipleOf(view: TableView, row: LocatedRow, column: LocatedColumn): CellTerm | undefined {
  const below = view.rows.find((own) => isMultiple(own) && view.hasNumber(own, column.id));
  if (below) return view.cell(below, column.id);
  const beside = view.table.columns.filter((own) => own.form.id === "multiple" && view.hasNumber(row, own.id));
  return view.cell(row, beside.find((own) => (own.compares ?? []).every(({ of }, at) => at > 0 || of === column.id))?.id ?? "");
}

/** Heat leads where a plan gives both; else electricity. */
function leads(view: TableView, row: LocatedRow, column: LocatedColumn): boolean {
  return dimension(view, row, column) === "heat" || !heatOf(view, row, column);
}

/** The same figure in TJ: in a row of its own, or in a column beside. */
function heatOf(view: TableView, row: LocatedRow, column: LocatedColumn): CellTerm | undefined {
  const beside = valueColumns(view).find((own) => own.year === column.year && dimension(view, row, own) === "heat");
  if (beside) return beside === column ? undefined : termIn(view, row, beside, HEAT);
  const above = view.rows.find((own) => !isMultiple(own) && dimension(view, own, column) === "heat");
  return above && above !== row ? termIn(view, above, column, HEAT) : undefined;
}

/** Target = base year × multiple, where the multiple is given; it is printed in whole times (約14倍). */
function target(view: TableView, row: LocatedRow, column: LocatedColumn): Expression | undefined {
  const base = baseOf(view, row, column);
  const multiple = base && multipleOf(view, row, column);
  // A row that adds others up is their sum; its multiple follows from it.
  if (isMultiple(row) || !base || !multiple || !leads(view, row, column) || partsOf(view, row).length > 0) return undefined;
  return multiply(requiredCell(view, row, base.id), multiple);
}

/** 千kWh from TJ, the figure the strategy leads with. */
function energy(view: TableView, row: LocatedRow, column: LocatedColumn): Expression | undefined {
  const heat = heatOf(view, row, column);
  if (isMultiple(row) || dimension(view, row, column) !== "energy" || !heat) return undefined;
  const own = view.unitOf(row, column);
  const by = own === undefined ? 0 : (unitShift(unit(ENERGY), unit(own)) ?? 0);
  const kilo = divide(heat, view.setting("tjPerMwh", "換算係数（TJ/千kWh）"));
  return by === 0 ? kilo : multiply(kilo, constant(10 ** by, `${own}にする`));
}

/** Multiple of the base year in a row of its own, where it is not given but the figures are. */
function multiple(view: TableView, row: LocatedRow, column: LocatedColumn): Expression | undefined {
  const subject = view.rows.find((own) => !isMultiple(own) && leads(view, own, column) && dimension(view, own, column) !== undefined);
  const base = subject && baseOf(view, subject, column);
  if (!isMultiple(row) || !base || (view.hasNumber(row, column.id) && partsOf(view, subject).length === 0)) return undefined;
  return divide(requiredCell(view, subject, column.id), requiredCell(view, subject, base.id));
}

function row(rule: string, label: string, expression: ComputedForm["expression"]): ComputedForm {
  return { column: "amount", on: ["leaf", "total", "ratio"], rule, apart: true, label, expression };
}

/** A multiple in a column beside the figures, where it is not given or the figures are sums. */
const besideFigures: ComputedForm = {
  ...MULTIPLES,
  expression: (view, own, column) =>
    (!view.hasNumber(own, column.id) || partsOf(view, own).length > 0) && leads(view, own, column)
      ? MULTIPLES.expression(view, own, column)
      : undefined,
};

/** S-target 再エネ等導入量の目標: base year, multiple and target, TJ and 千kWh (forms.md S-target, calculations.md §5). */
export const strategyTarget: TableForm = {
  id: "S-target",
  form: "strategy",
  label: "再生可能エネルギー等の導入目標",
  shape: "published",
  sheets: ["目標", "導入目標"],
  published: {
    title: [/再生可能エネルギー等|再エネ等/],
    header: [/再生可能エネルギー等|再エネ等/],
    rows: [/(再生可能エネルギー|再エネ)等?の?導入量/, /(再生可能エネルギー|再エネ)等の?導入量/, /倍/],
    never: /千t-?co2|単年度|累計|工程|太陽光|導入率|部門/,
    times: true,
  },
  columns: [
    { id: "item", labels: ["項目", "区分"], kind: "text" },
    { id: "amount", labels: ["再エネ等導入量"], kind: "number" },
  ],
  printed: true,
  computed: [
    { ...row("J-13", "基準年度の導入量 × 倍率", target), loose: true },
    row("J-05", "TJ ÷ 換算係数（TJ/千kWh）", energy),
    row("J-13", "基準年度に対する倍率", multiple),
    besideFigures,
    ...sums("amount", "B-01"),
  ],
};
