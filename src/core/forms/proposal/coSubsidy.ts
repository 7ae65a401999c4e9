import { percent } from "../../calc/expression";
import type { TableForm } from "../types";

/** P-3.4d 国の交付率等より低い交付率等で実施する場合、協調補助を実施する場合: amounts per kW or piece (calculations.md F5). */
export const coSubsidy: TableForm = {
  id: "P-3.4d",
  form: "proposal",
  label: "3.4 低い交付率・協調補助",
  shape: "grid",
  sheets: ["3.4協調補助", "協調補助"],
  titles: ["低い交付率", "協調補助"],
  rowKey: "measureNo",
  rowName: "outline",
  columns: [
    { id: "measureNo", labels: ["(事業)番号", "事業番号", "番号"], kind: "measureNo" },
    { id: "outline", labels: ["事業概要"], kind: "text" },
    {
      id: "grantPerUnit",
      labels: ["①1kW(1件)当たりの交付額(円/kW(件))", "①1kW(1件)当たりの交付額", "1kW(1件)当たりの交付額"],
      kind: "number",
      leaf: true,
      key: true,
    },
    {
      id: "limitPerUnit",
      labels: [
        "「地域脱炭素移行・再エネ推進交付金 実施要領 別紙2」により計算された1kW(1件)当たりの交付限度額(円/kW(件))",
        "「地域脱炭素移行・再エネ推進交付金 実施要領 別紙2」により計算された1kW(1件)当たりの交付限度額",
        "1kW(1件)当たりの交付限度額(円/kW(件))",
        "1kW(1件)当たりの交付限度額",
        "交付限度額",
      ],
      kind: "number",
      leaf: true,
    },
    {
      id: "coSubsidyPerUnit",
      labels: [
        "②地方公共団体から間接事業者への1kW(1件)当たりの協調補助額(円/kW(件))",
        "②地方公共団体から間接事業者への1kW(1件)当たりの協調補助額",
        "1kW(1件)当たりの協調補助額",
        "協調補助額",
      ],
      kind: "number",
      leaf: true,
      key: true,
    },
    { id: "ratio", labels: ["交付額に対する協調補助額の割合(②/①)", "交付額に対する協調補助額の割合"], kind: "number", unit: "%" },
  ],
  computed: [
    {
      column: "ratio",
      on: ["leaf"],
      rule: "G-10",
      label: "協調補助額② ÷ 交付額①",
      expression: (view, row) => percent(view.cell(row, "coSubsidyPerUnit"), view.cell(row, "grantPerUnit"), "－"),
    },
  ],
};
