import type { TableForm } from "../types";

const under = ["事業性"];

/** R-org: 事業実施体制, editions R4 and R5 (forms.md R). */
export const organisation: TableForm = {
  id: "R-org",
  form: "progress",
  label: "事業実施体制",
  shape: "grid",
  sheets: ["事業実施体制", "実施体制"],
  titles: ["事業実施体制"],
  rowName: "business",
  columns: [
    { id: "business", labels: ["事業"], kind: "text", key: true, leaf: true },
    { id: "operator", labels: ["事業者名", "事業者"], kind: "text", key: true },
    {
      id: "state",
      labels: [
        "調整・協議状況",
        "調整・協議状況(設立準備、一般送配電事業者との協議等)",
        "調整・協議状況(設立準備、一般送配電事業者との連携協議等)",
      ],
      kind: "text",
      key: true,
    },
    { id: "cost", labels: ["コスト"], under, kind: "text", optional: true },
    {
      id: "profitability",
      labels: ["事業採算性確保の見通し", "事業採算性確保の見通し(金融機関協議状況等)"],
      under,
      kind: "text",
      optional: true,
    },
    { id: "next", labels: ["今後の進め方、課題", "今後の進め方・課題", "課題"], kind: "text" },
    { id: "payback", labels: ["投資回収年数"], kind: "number", unit: "年", optional: true },
  ],
};
