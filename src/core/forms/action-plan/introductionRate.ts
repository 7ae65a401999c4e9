import type { TableForm } from "../types";

/** A-rate 対象施設における導入率 by year (forms.md A-rate, calculations.md §4 表6-7). All figures are inputs. */
export const introductionRate: TableForm = {
  id: "A-rate",
  form: "action-plan",
  label: "再エネの導入率",
  shape: "published",
  sheets: ["導入率"],
  published: { title: [/導入率/], header: [/導入率/], never: /単年度|累計|工程|設備能力/ },
  columns: [
    { id: "target", labels: ["対象施設", "導入対象"], kind: "text" },
    { id: "introduction", labels: ["導入率"], kind: "number", unit: "%" },
  ],
  printed: true,
};
