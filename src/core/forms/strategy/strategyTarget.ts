import { parseUnit, unit, unitShift } from "../../cell/unit";
import type { ComputedForm } from "../../calc/computed";
import type { Expression } from "../../calc/expression";
import { constant, divide, multiply } from "../../calc/expression";
import type { TableView } from "../../calc/view";
import type { LocatedColumn, LocatedRow } from "../../locate/located";
import { baseColumn, termIn } from "../action-plan/lookup";
import { requiredCell } from "../proposal/totals";
import type { TableForm } from "../types";

const HEAT = "TJ";
const ENERGY = "千kWh";

function dimension(view: TableView, row: LocatedRow, column: LocatedColumn): string | undefined {
  const own = view.unitOf(row, column);
  return own === undefined ? undefined : parseUnit(own)?.dimension;
}

function rowOf(view: TableView, column: LocatedColumn, wanted: "heat" | "energy" | "multiple"): LocatedRow | undefined {
  return view.rows.find((row) => (wanted === "multiple" ? /倍/.test(row.label) : dimension(view, row, column) === wanted && !/倍/.test(row.label)));
}

function inOwnUnit(expression: Expression | undefined, from: string, view: TableView, row: LocatedRow, column: LocatedColumn): Expression | undefined {
  const own = view.unitOf(row, column);
  const by = own === undefined ? 0 : (unitShift(unit(from), unit(own)) ?? 0);
  return by === 0 ? expression : multiply(expression, constant(10 ** by, `${own}にする`));
}

const isMultiple = (row: LocatedRow): boolean => /倍/.test(row.label);

/** Target = base year × multiple, where the multiple is given; it is printed in whole times (約14倍). */
function target(view: TableView, row: LocatedRow, column: LocatedColumn): Expression | undefined {
  const base = baseColumn(view);
  const multiple = rowOf(view, column, "multiple");
  const heat = rowOf(view, column, "heat");
  if (isMultiple(row) || !base || base === column || !multiple || view.number(multiple, column.id) === undefined) return undefined;
  if (row !== (heat ?? rowOf(view, column, "energy"))) return undefined;
  return multiply(requiredCell(view, row, base.id), view.cell(multiple, column.id));
}

/** 千kWh from TJ, the figure the strategy leads with. */
function energy(view: TableView, row: LocatedRow, column: LocatedColumn): Expression | undefined {
  const heat = rowOf(view, column, "heat");
  if (isMultiple(row) || dimension(view, row, column) !== "energy" || !heat) return undefined;
  return inOwnUnit(divide(termIn(view, heat, column, HEAT), view.setting("tjPerMwh", "換算係数（TJ/千kWh）")), ENERGY, view, row, column);
}

/** Multiple of the base year, where it is not given but the figures are. */
function multiple(view: TableView, row: LocatedRow, column: LocatedColumn): Expression | undefined {
  const base = baseColumn(view);
  const subject = rowOf(view, column, "heat") ?? rowOf(view, column, "energy");
  if (!isMultiple(row) || !base || base === column || !subject || view.number(row, column.id) !== undefined) return undefined;
  return divide(requiredCell(view, subject, column.id), requiredCell(view, subject, base.id));
}

function row(rule: string, label: string, expression: ComputedForm["expression"]): ComputedForm {
  return { column: "amount", on: ["leaf", "total", "ratio"], rule, apart: true, label, expression };
}

/** S-target 再エネ等導入量の目標: base year, multiple and target, TJ and 千kWh (forms.md S-target, calculations.md §5). */
export const strategyTarget: TableForm = {
  id: "S-target",
  form: "strategy",
  label: "再生可能エネルギー等の導入目標",
  shape: "published",
  sheets: ["目標", "導入目標"],
  published: { title: [/再生可能エネルギー等|再エネ等/], header: [/再生可能エネルギー等|再エネ等/], rows: [/(再生可能エネルギー|再エネ)等?の?導入量/, /倍/], never: /千t-?co2|単年度|累計|工程|太陽光|導入率|部門/ },
  columns: [
    { id: "item", labels: ["項目", "区分"], kind: "text" },
    { id: "amount", labels: ["再エネ等導入量"], kind: "number" },
  ],
  printed: true,
  computed: [row("J-13", "基準年度の導入量 × 倍率", target), row("J-05", "TJ ÷ 換算係数（TJ/千kWh）", energy), row("J-13", "基準年度に対する倍率", multiple)],
};
