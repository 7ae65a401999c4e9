import type { ComputedForm } from "../../calc/computed";
import type { Expression } from "../../calc/expression";
import { constant, divide, multiply, percent, subtract } from "../../calc/expression";
import type { TableView } from "../../calc/view";
import type { LocatedRow } from "../../locate/located";
import type { TableForm } from "../types";
import { totalRow } from "./lookup";
import { sums } from "./sums";

const LEVELS = [
  { rate: "nationalRate", emission: "national" },
  { rate: "prefecturalRate", emission: "prefectural" },
] as const;

/** The row below that gives a second rate for the same amount: 上段 産業、下段 エネルギー転換. */
function secondRate(view: TableView, row: LocatedRow): LocatedRow | undefined {
  const below = view.rows.find((other) => other.row > row.row);
  const extra = below && below.kind !== "total" && !view.hasNumber(below, "base") && LEVELS.some(({ rate }) => view.hasNumber(below, rate));
  return extra ? below : undefined;
}

function kept(view: TableView, row: LocatedRow, rate: string): Expression | undefined {
  return subtract(constant(1, "全量"), divide(view.cell(row, rate), constant(100, "百分率を割合にする")));
}

/**
 * Base-year emission × (1 − rate). Where one amount stands for two sectors with a rate each, the split is what the national
 * figures imply, so only the prefectural figure can be computed (calculations.md §4 表6-2).
 */
function emission(view: TableView, row: LocatedRow, level: (typeof LEVELS)[number]): Expression | undefined {
  const base = view.cell(row, "base");
  const second = secondRate(view, row);
  if (!second) return multiply(base, kept(view, row, level.rate));
  if (level.emission === "national" || !view.hasNumber(row, "national")) return undefined;
  const rest = multiply(base, kept(view, second, "nationalRate"));
  const first = divide(
    subtract(rest, view.cell(row, "national")),
    subtract(kept(view, second, "nationalRate"), kept(view, row, "nationalRate")),
  );
  return subtract(
    multiply(base, kept(view, second, level.rate)),
    multiply(first, subtract(kept(view, second, level.rate), kept(view, row, level.rate))),
  );
}

const emissions: readonly ComputedForm[] = LEVELS.flatMap((level) => [
  {
    column: level.emission,
    on: ["leaf"],
    rule: "J-02",
    label: "基準年度の排出量 ×（1 － 削減目標）",
    expression: (view, row) => (!view.hasNumber(row, level.rate) ? undefined : emission(view, row, level)),
  },
  {
    column: level.emission,
    on: ["ratio"],
    unit: "%",
    rule: "J-02",
    label: "基準年度からの削減量 ÷ 基準年度の排出量",
    expression: (view, row) => {
      // 本市の削減率, 2013年度比: any row of reductions below the total.
      if (row.form !== "overall" && !/削減|年度?比/.test(row.label)) return undefined;
      const total = totalRow(view);
      return percent(subtract(view.cell(total, "base"), view.cell(total, level.emission)), view.cell(total, "base"));
    },
  },
]);

const PLAIN = ["削減目標", "削減率", "目標", "削減割合"];
const AMOUNT = ["排出量", "排出量の目安", "目標排出量"];
const NATION = ["国"];
const PREFECTURE = ["県", "都", "道", "府"];

const base = {
  id: "base",
  labels: [
    "基準年度の排出量",
    "基準年度排出量",
    "基準年度",
    "市の排出量",
    "町の排出量",
    "村の排出量",
    "区の排出量",
    "排出量",
    "現状排出量",
  ],
  kind: "number",
  unit: "千t-CO2",
  required: true,
} as const;
const sector = { id: "sector", labels: ["部門、分野", "部門・分野", "部門", "区分"], kind: "text" } as const;

const shared = {
  id: "A-policy",
  form: "action-plan",
  label: "国や県の計画目標に即した排出量",
  shape: "grid",
  nested: true,
  sheets: ["国・県の目標", "国や県の計画目標"],
  titles: [
    "国や県の計画目標に即した",
    "国・県の計画目標に即した",
    "計画目標に即した",
    "国・県の目標に即した",
    "国や県の目標に即した",
    "目標に即した",
  ],
  rows: [
    {
      id: "overall",
      kind: "ratio",
      labels: ["削減目標検討", "基準年度比削減率", "全体の削減率", "削減率", "2013年度比削減率", "基準年度比"],
    },
  ],
  printed: true,
  computed: [...emissions, ...["base", "national", "prefectural"].flatMap((column) => sums(column))],
} as const satisfies Partial<TableForm>;

/** A-policy 国・県の目標に即した排出量, one label a column (forms.md A-policy, calculations.md §4 表6-2). */
export const policy: TableForm = {
  ...shared,
  columns: [
    sector,
    {
      id: "nationalRate",
      labels: ["国の計画削減目標", "国の削減目標", "国の目標", "国の削減率", "国の目標削減率"],
      kind: "number",
      unit: "%",
    },
    {
      id: "prefecturalRate",
      labels: [
        "県の計画削減目標",
        "県の削減目標",
        "府の計画削減目標",
        "都の計画削減目標",
        "道の計画削減目標",
        "県の目標",
        "県の削減率",
        "県の目標削減率",
      ],
      kind: "number",
      unit: "%",
    },
    base,
    {
      id: "national",
      labels: ["国の計画に即した排出量", "国の目標に即した排出量", "国目標に即した排出量"],
      kind: "number",
      unit: "千t-CO2",
      key: true,
    },
    {
      id: "prefectural",
      labels: [
        "県の計画に即した排出量",
        "府の計画に即した排出量",
        "都の計画に即した排出量",
        "道の計画に即した排出量",
        "県の目標に即した排出量",
        "県目標に即した排出量",
      ],
      kind: "number",
      unit: "千t-CO2",
    },
  ],
};

/** The same table with 国 and 県 over a rate and an emission each. */
export const policyGrouped: TableForm = {
  ...shared,
  columns: [
    sector,
    base,
    { id: "nationalRate", labels: PLAIN, under: NATION, kind: "number", unit: "%", key: true },
    { id: "national", labels: AMOUNT, under: NATION, kind: "number", unit: "千t-CO2", key: true },
    { id: "prefecturalRate", labels: PLAIN, under: PREFECTURE, kind: "number", unit: "%" },
    { id: "prefectural", labels: AMOUNT, under: PREFECTURE, kind: "number", unit: "千t-CO2" },
  ],
};
