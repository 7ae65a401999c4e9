import { labelParts, parseUnit } from "../../cell/unit";
import type { ComputedForm } from "../../calc/computed";
import type { Expression } from "../../calc/expression";
import { divide, multiply } from "../../calc/expression";
import type { TableView } from "../../calc/view";
import type { LocatedRow } from "../../locate/located";
import { requiredCell } from "../proposal/totals";
import type { TableForm } from "../types";

const VALUE = "amount";

function dimensionOf(view: TableView, row: LocatedRow): string | undefined {
  const reading = view.reading(row, VALUE);
  const own = reading.kind === "number" ? reading.unit : undefined;
  return (parseUnit(view.text(row, "unit")) ?? own ?? labelParts(row.label).unit)?.dimension;
}

function isMultiple(view: TableView, row: LocatedRow): boolean {
  return /倍/.test(row.label) || dimensionOf(view, row) === "multiple";
}

/** Base year and target in one unit: called so, else the first and the last of them. */
function pairOf(view: TableView, dimension: "heat" | "energy"): { readonly base: LocatedRow; readonly target: LocatedRow } | undefined {
  const rows = view.rows.filter((row) => dimensionOf(view, row) === dimension && !isMultiple(view, row) && !/換算/.test(row.label));
  const base = rows.find((row) => /基準|現[況状]|実績/.test(row.label)) ?? rows[0];
  const target = rows.find((row) => row !== base && /目標/.test(row.label)) ?? rows.findLast((row) => row !== base);
  return base && target && { base, target };
}

function leading(view: TableView): ReturnType<typeof pairOf> {
  return pairOf(view, "heat") ?? pairOf(view, "energy");
}

function target(view: TableView, row: LocatedRow): Expression | undefined {
  const pair = leading(view);
  const multiple = view.rows.find((own) => isMultiple(view, own) && view.hasNumber(own, VALUE));
  return pair?.target === row ? multiply(requiredCell(view, pair.base, VALUE), view.cell(multiple, VALUE)) : undefined;
}

function energy(view: TableView, row: LocatedRow): Expression | undefined {
  const pair = pairOf(view, "heat");
  if (!pair || dimensionOf(view, row) !== "energy") return undefined;
  const heat = /基準|現[況状]|実績/.test(row.label) ? pair.base : pair.target;
  return divide(requiredCell(view, heat, VALUE), view.setting("tjPerMwh", "換算係数（TJ/千kWh）"));
}

function multiple(view: TableView, row: LocatedRow): Expression | undefined {
  const pair = leading(view);
  if (!pair || !isMultiple(view, row) || view.hasNumber(row, VALUE)) return undefined;
  return divide(requiredCell(view, pair.target, VALUE), requiredCell(view, pair.base, VALUE));
}

function computed(rule: string, unit: string, label: string, expression: ComputedForm["expression"]): ComputedForm {
  return { column: VALUE, on: ["leaf", "ratio"], rule, unit, apart: true, label, expression };
}

/** S-target as a list: base year, multiple and target below each other, with their units beside (forms.md S-target). */
export const strategyTargetList: TableForm = {
  id: "S-target",
  form: "strategy",
  label: "再生可能エネルギー等の導入目標",
  shape: "grid",
  insteadOf: ["S-target"],
  titled: true,
  sheets: ["再エネ等導入目標", "再生可能エネルギー等の導入目標"],
  titles: ["再生可能エネルギー等の導入", "再生可能エネルギー等導入", "再エネ等の導入", "再エネ等導入"],
  columns: [
    { id: "item", labels: ["項目", "区分", "指標"], kind: "text", key: true },
    { id: VALUE, labels: ["値", "数値", "目標値", "導入量"], kind: "number", key: true },
    { id: "unit", labels: ["単位"], kind: "text", key: true },
  ],
  printed: true,
  computed: [
    { ...computed("J-13", "TJ", "基準年度の導入量 × 倍率", (view, row) => target(view, row)), loose: true },
    computed("J-05", "千kWh", "TJ ÷ 換算係数（TJ/千kWh）", (view, row) => energy(view, row)),
    computed("J-13", "倍", "基準年度に対する倍率", (view, row) => multiple(view, row)),
  ],
};
