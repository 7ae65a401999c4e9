import type { ComputedForm } from "../../calc/computed";
import type { Expression } from "../../calc/expression";
import { divide, multiply } from "../../calc/expression";
import type { TableView } from "../../calc/view";
import type { LocatedRow } from "../../locate/located";
import { requiredCell } from "../proposal/totals";
import type { ColumnForm, TableForm } from "../types";

const BASE = [
  "基準年度の導入量",
  "基準年度導入量",
  "基準年の導入量",
  "基準年導入量",
  "基準年度値",
  "基準年度の実績",
  "基準年度実績",
  "基準値",
  "現状の導入量",
  "現状導入量",
  "現状値",
  "導入実績",
];
const TARGET = [
  "目標年度の導入量",
  "目標年度導入量",
  "目標年の導入量",
  "目標年導入量",
  "目標導入量",
  "導入目標量",
  "導入目標",
  "目標年度値",
  "目標値",
  "目標量",
];

function amount(id: string, labels: readonly string[], unit: string, optional = false): ColumnForm {
  return { id, labels, kind: "number", unit, leaf: true, ...(optional ? { optional } : {}) };
}

/** Target = base year × multiple, in the unit the strategy leads with. */
function times(view: TableView, row: LocatedRow, base: string): Expression | undefined {
  return view.hasNumber(row, "multiple") ? multiply(requiredCell(view, row, base), view.cell(row, "multiple")) : undefined;
}

/** 千kWh from the TJ beside them. */
function energy(view: TableView, row: LocatedRow, heat: string): Expression | undefined {
  return view.column(heat) && divide(requiredCell(view, row, heat), view.setting("tjPerMwh", "換算係数（TJ/千kWh）"));
}

/** How many times the base year, where it is not given but the figures are. */
function multiple(view: TableView, row: LocatedRow): Expression | undefined {
  if (view.hasNumber(row, "multiple")) return undefined;
  const [target, base] = view.column("target") && view.column("base") ? ["target", "base"] : ["targetEnergy", "baseEnergy"];
  return divide(requiredCell(view, row, target), requiredCell(view, row, base));
}

function computed(column: string, rule: string, label: string, expression: ComputedForm["expression"]): ComputedForm {
  return { column, on: ["leaf", "total"], rule, apart: true, label, expression };
}

/** S-target with base year, multiple and target beside each other, one row a target (forms.md S-target). */
export const strategyTargetGrid: TableForm = {
  id: "S-target",
  form: "strategy",
  label: "再生可能エネルギー等の導入目標",
  shape: "grid",
  insteadOf: ["S-target"],
  titled: true,
  sheets: ["再エネ等導入目標", "再生可能エネルギー等の導入目標"],
  titles: [
    "再生可能エネルギー等の導入",
    "再生可能エネルギー等導入",
    "再エネ等の導入",
    "再エネ等導入",
    "再生可能エネルギーの導入目標",
    "再生可能エネルギー導入目標",
    "再エネ導入目標",
    "再エネの導入目標",
  ],
  columns: [
    { id: "item", labels: ["項目", "区分", "指標", "目標", "種別"], kind: "text", optional: true },
    { id: "baseYear", labels: ["基準年度", "基準年"], kind: "text", optional: true },
    { id: "targetYear", labels: ["目標年度", "目標年"], kind: "text", optional: true },
    amount("base", BASE, "TJ"),
    { id: "multiple", labels: ["倍率", "倍数", "基準年度比", "基準年比", "現状比", "比"], kind: "number", unit: "倍", key: true },
    amount("target", TARGET, "TJ"),
    amount("baseEnergy", BASE, "千kWh", true),
    amount("targetEnergy", [...TARGET, "電力換算", "千kWh換算", "電力量換算", "換算値"], "千kWh", true),
  ],
  printed: true,
  computed: [
    { ...computed("target", "J-13", "基準年度の導入量 × 倍率", (view, row) => times(view, row, "base")), loose: true },
    computed("baseEnergy", "J-05", "TJ ÷ 換算係数（TJ/千kWh）", (view, row) => energy(view, row, "base")),
    computed("targetEnergy", "J-05", "TJ ÷ 換算係数（TJ/千kWh）", (view, row) => energy(view, row, "target")),
    computed("targetEnergy", "J-13", "基準年度の導入量 × 倍率", (view, row) =>
      view.column("target") ? undefined : times(view, row, "baseEnergy"),
    ),
    computed("multiple", "J-13", "基準年度に対する倍率", multiple),
  ],
};
