import type { TableForm } from "../types";

/** R-plan: 地方公共団体実行計画の策定又は改定状況 (forms.md R). The choices stand in one cell (☐ ☑) or side by side with a ○. */
export const localPlans: TableForm = {
  id: "R-plan",
  form: "progress",
  label: "地方公共団体実行計画の策定又は改定状況",
  shape: "grid",
  sheets: ["実行計画"],
  titles: ["地方公共団体実行計画の策定又は改定状況"],
  rowName: "plan",
  columns: [
    { id: "plan", labels: ["取組内容", "計画"], kind: "text", key: true, leaf: true },
    {
      id: "state",
      labels: ["改正温対法に基づく地方公共団体実行計画の策定又は改定状況等", "策定又は改定状況等", "策定又は改定状況"],
      kind: "mark",
      key: true,
    },
  ],
  rows: [
    { id: "office", kind: "leaf", labels: ["事務事業編", "地方公共団体実行計画(事務事業編)"] },
    { id: "area", kind: "leaf", labels: ["区域施策編", "地方公共団体実行計画(区域施策編)"] },
    { id: "zone", kind: "leaf", labels: ["促進区域の設定", "促進区域"] },
  ],
};
