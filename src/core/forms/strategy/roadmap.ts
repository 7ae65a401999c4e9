import type { TableForm } from "../types";
import { sums } from "../action-plan/sums";

/** S-roadmap ロードマップ: baseline, measures case and renewables by kind at the milestone years (forms.md S-roadmap). */
export const roadmap: TableForm = {
  id: "S-roadmap",
  form: "strategy",
  label: "ロードマップ",
  shape: "published",
  sheets: ["ロードマップ"],
  published: { title: [/ロードマップ/], rows: [/ベースライン/, /対策ケース/], never: /単年度|累計|工程|取組no/ },
  columns: [
    { id: "item", labels: ["項目", "区分"], kind: "text" },
    { id: "amount", labels: ["CO2排出量", "排出量", "導入量"], kind: "number" },
  ],
  printed: true,
  computed: sums("amount", "B-01"),
};
