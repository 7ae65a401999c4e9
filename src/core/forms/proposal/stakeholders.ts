import type { TableForm } from "../types";

/** P-6.2 関係者との合意形成状況: parties, their role and what stands in the way (forms.md P-6.2). */
export const stakeholders: TableForm = {
  id: "P-6.2",
  form: "proposal",
  label: "6.2 関係者との合意形成状況",
  shape: "grid",
  sheets: ["6.2関係者との合意形成状況", "関係者との合意形成状況"],
  titles: ["関係者との合意形成状況"],
  rowName: "party",
  columns: [
    { id: "party", labels: ["関係者", "関係者名", "主体", "合意形成対象者", "事業者名"], kind: "text", key: true },
    { id: "role", labels: ["役割"], kind: "text", leaf: true },
    {
      id: "progress",
      labels: ["合意形成状況", "当該役割に対する合意形成状況"],
      kind: "choice",
      choices: ["合意済", "調整中", "未実施"],
      leaf: true,
      key: true,
    },
    { id: "concern", labels: ["懸念点", "懸念事項"], kind: "text", leaf: true },
    { id: "response", labels: ["懸念点への対応策", "懸念事項への対応策", "対応策"], kind: "text", leaf: true },
  ],
};
