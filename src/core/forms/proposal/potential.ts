import { subtract } from "../../calc/expression";
import type { ComputedForm } from "../../calc/computed";
import type { TableForm } from "../types";

const surveyed = ["調査状況"];
const considered = ["考慮すべき事項"];

function total(column: string, also?: ComputedForm["also"]): ComputedForm {
  const form: ComputedForm = { column, on: ["total"], label: "再エネ種別の合計", expression: (view, row) => view.sumDown(row, column) };
  return also ? { ...form, also } : form;
}

/** P-4.1(1) 再エネ導入可能量: potential by source, what is excluded and what remains (calculations.md F6). */
export const potential: TableForm = {
  id: "P-4.1(1)",
  form: "proposal",
  label: "4.1(1) 再エネ導入可能量",
  shape: "grid",
  sheets: ["4.1(1)再エネ導入可能量", "再エネ導入可能量"],
  titles: ["再エネ導入可能量"],
  rowName: "source",
  columns: [
    { id: "source", labels: ["再エネ種別", "再エネの種別", "種別"], kind: "text" },
    {
      id: "available",
      labels: ["地方公共団体導入可能量①", "地方公共団体導入可能量", "導入可能量①"],
      kind: "number",
      unit: "kW",
      required: true,
      key: true,
    },
    { id: "surveyed", labels: ["状況"], under: surveyed, kind: "choice", leaf: true },
    { id: "method", labels: ["その手法", "手法"], under: surveyed, kind: "text" },
    { id: "excluded", labels: ["除外量"], under: considered, kind: "number", unit: "kW", key: true },
    { id: "reason", labels: ["除外理由"], under: considered, kind: "text" },
    { id: "net", labels: ["除外後の導入可能量(①-②)", "除外後の導入可能量"], kind: "number", unit: "kW", key: true },
  ],
  computed: [
    {
      column: "net",
      on: ["leaf"],
      rule: "D-15",
      label: "導入可能量① － 除外量②",
      expression: (view, row) => subtract(view.cell(row, "available"), view.cell(row, "excluded")),
    },
    total("available"),
    total("excluded"),
    total("net", (view, row) => [subtract(view.cell(row, "available"), view.cell(row, "excluded"))]),
  ],
};
