import type { ComputedForm } from "../../calc/computed";
import { multiply, sum } from "../../calc/expression";
import type { Expression } from "../../calc/expression";
import type { TableView } from "../../calc/view";
import type { TableForm } from "../types";
import { leafTotal, SAVING, totalsOf } from "./civilDetails";
import { civilGeneration } from "./plantTotals";

/** Civil total of the new renewables, as 4.1(2) adds it up. */
function newRenewables({ workbook }: TableView): Expression | undefined {
  return civilGeneration(workbook)[0];
}

function saved({ workbook }: TableView): Expression | undefined {
  return totalsOf(workbook, SAVING, "kWh");
}

/** An amount of money, or the figure that other tables would give where an input of it is what is wrong. */
function amount(column: string, kWh: string, price: string, elsewhere: (view: TableView) => Expression | undefined): ComputedForm {
  return {
    column,
    on: ["fixed"],
    rule: "H-01",
    label: "電力量 × 電力単価",
    expression: (view, row) => multiply(view.cell(row, kWh), view.cell(row, price)),
    also: (view, row) => [multiply(elsewhere(view), view.cell(row, price))],
  };
}

/** P-1.3 共通KPI: エネルギー代金流出抑制額 = ①×② ＋ ③×④, a figure (forms.md P-1.3, calculations.md F1). */
export const outflow: TableForm = {
  id: "P-1.3",
  form: "proposal",
  label: "1.3 共通KPI",
  shape: "figure",
  sheets: ["1.3共通KPI", "共通KPI"],
  titles: ["脱炭素先行地域における域外へのエネルギー代金流出抑制額", "域外へのエネルギー代金流出抑制額"],
  columns: [
    { id: "newRenewableKwh", labels: ["①新規再エネ導入量", "新規再エネ導入量"], kind: "number", unit: "kWh", key: true, required: true },
    { id: "unitPriceSupply", labels: ["②電力単価"], kind: "number", unit: "円/kWh", key: true, required: true },
    { id: "savedKwh", labels: ["③省エネによる電力削減量", "③省エネ電力削減量"], kind: "number", unit: "kWh", key: true, required: true },
    { id: "unitPriceSaving", labels: ["④電力単価"], kind: "number", unit: "円/kWh", key: true, required: true },
    {
      id: "renewableYen",
      labels: ["(a)【再エネ】エネルギー代金流出抑制額", "【再エネ】エネルギー代金流出抑制額"],
      kind: "number",
      unit: "円",
    },
    {
      id: "savingYen",
      labels: ["(b)【省エネ】エネルギー代金流出抑制額", "【省エネ】エネルギー代金流出抑制額"],
      kind: "number",
      unit: "円",
    },
    { id: "totalYen", labels: ["エネルギー代金流出抑制額(最終年度)", "エネルギー代金流出抑制額"], kind: "number", unit: "円", key: true },
  ],
  computed: [
    {
      column: "newRenewableKwh",
      on: ["fixed"],
      exact: true,
      rule: "H-02",
      label: "4.1(2)の民生部門の新規再エネ導入量",
      expression: newRenewables,
      also: ({ workbook }) => civilGeneration(workbook),
    },
    {
      column: "savedKwh",
      on: ["fixed"],
      exact: true,
      rule: "H-02",
      label: "4.2の電力削減量の合計",
      expression: saved,
      also: ({ workbook }) => [leafTotal(workbook, SAVING, ["kWh"])],
    },
    amount("renewableYen", "newRenewableKwh", "unitPriceSupply", newRenewables),
    amount("savingYen", "savedKwh", "unitPriceSaving", saved),
    {
      column: "totalYen",
      on: ["fixed"],
      rule: "H-01",
      label: "（ａ）＋（ｂ）",
      expression: (view, row) =>
        both(view.cell(row, "renewableYen"), view.cell(row, "savingYen")) ?? products(view, (kWh) => view.cell(row, kWh)),
      also: (view, row) => [
        products(view, (kWh) => view.cell(row, kWh)),
        products(view, (kWh) => (kWh === "savedKwh" ? saved(view) : newRenewables(view))),
      ],
    },
  ],
};

/** The sum of two amounts; undefined while one of them has no cell. */
function both(...parts: readonly (Expression | undefined)[]): Expression | undefined {
  return parts.every((part) => part !== undefined) ? sum(parts) : undefined;
}

/** ①×② ＋ ③×④. */
function products(view: TableView, kWh: (id: string) => Expression | undefined): Expression | undefined {
  const [row] = view.rows;
  return both(
    multiply(kWh("newRenewableKwh"), row && view.cell(row, "unitPriceSupply")),
    multiply(kWh("savedKwh"), row && view.cell(row, "unitPriceSaving")),
  );
}
