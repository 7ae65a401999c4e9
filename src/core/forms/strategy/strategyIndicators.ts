import type { TableForm } from "../types";

/** S-indicators 取組の効果・指標 (forms.md S-indicators). */
export const strategyIndicators: TableForm = {
  id: "S-indicators",
  form: "strategy",
  label: "取組の効果・指標",
  shape: "grid",
  sheets: ["取組の効果・指標", "効果・指標"],
  titles: ["取組の効果・指標", "取組の効果・【指標】"],
  rowName: "policy",
  columns: [
    { id: "policy", labels: ["基本的施策", "基本施策", "施策の柱"], kind: "text", fillDown: true },
    {
      id: "effect",
      labels: [
        "取組の効果・指標",
        "取組の効果・【指標】",
        "取組の効果【指標】",
        "取組の効果（指標）",
        "取組の効果",
        "取組の効果・指標(【】内は指標(案))",
        "効果・指標",
        "指標",
      ],
      kind: "text",
      key: true,
      leaf: true,
    },
    { id: "sdgs", labels: ["SDGsとの関連性", "SDGs", "関連するSDGs", "関連SDGs", "SDGsのゴール", "SDGsの目標"], kind: "text", key: true },
  ],
};
