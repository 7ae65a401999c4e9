import type { TableForm } from "../types";

/** S-measures 具体的事業・重点事業 (forms.md S-measures); the mark's column is headed 重点事業 or 取組分類 (calculations.md I-004-2). */
export const strategyMeasures: TableForm = {
  id: "S-measures",
  form: "strategy",
  label: "具体的事業・重点事業",
  shape: "grid",
  sheets: ["具体的事業", "重点事業", "具体的事業・重点事業"],
  titles: ["具体的事業・重点事業", "具体的事業"],
  rowName: "measure",
  columns: [
    { id: "policy", labels: ["基本的施策", "基本施策", "施策の柱"], kind: "text", fillDown: true },
    { id: "measure", labels: ["取組名称", "取組", "取組名"], kind: "text", fillDown: true, key: true, leaf: true },
    { id: "summary", labels: ["概要", "取組概要"], kind: "text", fillDown: true },
    { id: "programme", labels: ["具体的事業", "具体的な事業", "事業名"], kind: "text", key: true, leaf: true },
    { id: "priority", labels: ["重点事業", "取組分類", "重点"], kind: "mark", choices: ["○", "●"] },
  ],
};
