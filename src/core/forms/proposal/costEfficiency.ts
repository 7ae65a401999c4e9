import { sum } from "../../calc/expression";
import type { Expression } from "../../calc/expression";
import type { TableView } from "../../calc/view";
import type { LocatedRow } from "../../locate/located";
import type { TableForm } from "../types";
import { efficiency } from "./costEfficiencyTerms";
import { unknown } from "./place";

const BOTH_GRANTS = "地域脱炭素移行・再エネ推進交付金及び特定地域脱炭素移行加速化交付金【GX】";

/** An input beside a row; for the whole, where its own cell is blank, the two parts together. */
function input(view: TableView, row: LocatedRow, column: string): Expression {
  const own = view.cell(row, column);
  const parts = ["civil", "nonCivil"].map((id) => view.cell(view.fixed(id), column));
  if (row.form === "overall" && !view.hasNumber(row, column) && parts.every((part) => part !== undefined))
    return sum(parts, "二つの取組の合計")!;
  return own ?? unknown(view.table.form.columns.find((found) => found.id === column)?.labels[0] ?? column);
}

/** P-3.4c 費用効率性: cost per tonne of the two parts and of the whole, with the inputs beside (calculations.md F4). */
export const costEfficiency: TableForm = {
  id: "P-3.4c",
  form: "proposal",
  label: "3.4 費用効率性",
  shape: "grid",
  turns: true,
  sheets: ["3.4費用効率性", "費用効率性"],
  titles: ["費用効率性"],
  rowName: "part",
  columns: [
    { id: "part", labels: ["取組", "区分", "取組の区分", "対象", "対象事業", "項目"], kind: "text", optional: true },
    { id: "totalCost", labels: ["総事業費", "事業費", "総事業費の金額"], kind: "number", unit: "千円", required: true },
    {
      id: "grant",
      labels: [
        "交付金額",
        "交付金申請額",
        "交付金の金額",
        "交付金の額",
        "交付金",
        ...["額", "金額", "申請額"].map((amount) => `${BOTH_GRANTS}の${amount}`),
      ],
      kind: "number",
      unit: "千円",
      optional: true,
      required: true,
    },
    { id: "cumulativeCo2", labels: ["累計CO2削減量", "CO2削減量(累計)", "CO2累計削減量"], kind: "number", unit: "t-CO2", required: true },
    {
      id: "costEfficiency",
      labels: ["事業費に係る費用効率性", "総事業費に係る費用効率性", "事業費に関わる費用効率性"],
      kind: "number",
      unit: "円/t-CO2",
    },
    {
      id: "grantEfficiency",
      labels: [`${BOTH_GRANTS}に係る費用効率性`, "交付金に係る費用効率性", "地域脱炭素移行・再エネ推進交付金に係る費用効率性"],
      kind: "number",
      unit: "円/t-CO2",
      key: true,
    },
  ],
  rows: [
    { id: "civil", kind: "fixed", labels: ["民生部門電力の取組", "民生電力の取組", "民生部門電力", "民生電力"] },
    { id: "nonCivil", kind: "fixed", labels: ["民生部門電力以外の取組", "民生電力以外の取組", "民生部門電力以外", "民生電力以外"] },
    { id: "overall", kind: "fixed", labels: ["交付金対象事業全体", "交付対象事業全体", "全体", "合計"] },
  ],
  computed: [
    {
      column: "costEfficiency",
      on: ["fixed"],
      rule: "G-05",
      label: "総事業費（円）÷ 累計CO2削減量（t-CO2）",
      expression: (view, row) => efficiency(input(view, row, "totalCost"), input(view, row, "cumulativeCo2")),
    },
    {
      column: "grantEfficiency",
      on: ["fixed"],
      rule: "G-05",
      label: "交付金額（円）÷ 累計CO2削減量（t-CO2）",
      expression: (view, row) => efficiency(input(view, row, "grant"), input(view, row, "cumulativeCo2")),
    },
  ],
};
