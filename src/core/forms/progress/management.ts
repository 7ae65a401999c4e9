import type { TableForm } from "../types";

/** R-mgmt: 進捗管理の実施体制, editions R4 and R5 (forms.md R). */
export const management: TableForm = {
  id: "R-mgmt",
  form: "progress",
  label: "進捗管理の実施体制",
  shape: "grid",
  sheets: ["進捗管理の実施体制", "実施体制"],
  titles: ["進捗管理の実施体制"],
  rowName: "body",
  columns: [
    { id: "body", labels: ["進捗管理に係る会議体等の名称", "会議体等の名称", "名称"], kind: "text", key: true, leaf: true },
    { id: "content", labels: ["取組内容", "取組内容（予定）"], kind: "text", key: true },
    {
      id: "state",
      labels: ["実施状況", "実施状況（会議開催頻度、主な意見、懸念事項等）", "実施状況（主な意見、懸念事項等）"],
      kind: "text",
      key: true,
    },
  ],
};
