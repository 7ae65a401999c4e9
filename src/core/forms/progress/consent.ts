import type { TableForm } from "../types";

/** R-consent: 電力需要家との合意形成, one table each for 住宅, 業務その他 and 公共 (forms.md R). */
export const consent: TableForm = {
  id: "R-consent",
  form: "progress",
  label: "電力需要家との合意形成の状況",
  shape: "grid",
  sheets: ["合意形成"],
  titles: ["電力需要家との合意形成の状況", "住宅", "業務その他", "公共"],
  sources: [
    { id: "住宅", labels: ["住宅", "民生・家庭"] },
    { id: "業務その他", labels: ["業務その他", "民生・業務その他"] },
    { id: "公共", labels: ["公共"] },
  ],
  rowName: "name",
  columns: [
    { id: "kind", labels: ["区分", "種類", "部門"], kind: "text", optional: true, fillDown: true },
    { id: "no", labels: ["No", "No.", "番号"], kind: "text", optional: true },
    { id: "name", labels: ["施設名", "対象施設名"], kind: "text", key: true, leaf: true },
    { id: "count", labels: ["対象施設数", "施設数"], kind: "number", count: true, key: true },
    { id: "progress", labels: ["合意形成進捗度", "合意形成の進捗度", "進捗度"], kind: "choice", choices: ["A", "B", "C", "D"], key: true },
    { id: "schedule", labels: ["今後の合意形成のスケジュール", "合意形成のスケジュール", "スケジュール"], kind: "text" },
  ],
  printed: true,
};
