import type { TableForm } from "../types";
import { CIVIL_SECTIONS } from "./civilSections";
import { facilitySums } from "./facilitySums";

/** P-4.2.demand 民生電力需要量: the demand of every facility by section 1 … 8 (forms.md P-4.2, calculations.md F14). */
export const demand: TableForm = {
  id: "P-4.2.demand",
  form: "proposal",
  label: "4.2 民生電力需要量",
  shape: "grid",
  sheets: ["4.2民生電力需要量", "民生電力需要量"],
  titles: ["民生電力需要量", "民生部門の電力需要家の状況"],
  rowKey: "no",
  rowName: "name",
  sections: CIVIL_SECTIONS,
  columns: [
    { id: "section", labels: ["種類", "部門", "需要家の種類", "種別"], kind: "text", optional: true, fillDown: true },
    { id: "no", labels: ["No", "番号"], kind: "text" },
    { id: "name", labels: ["対象施設名", "施設名", "対象施設"], kind: "text", key: true },
    { id: "state", labels: ["区分", "施設区分"], kind: "choice", choices: ["既存", "新築", "建替"], leaf: true },
    { id: "count", labels: ["施設数", "対象施設数"], kind: "number", count: true, leaf: true },
    { id: "method", labels: ["試算方法", "算定方法"], kind: "text", leaf: true },
    {
      id: "kWh",
      labels: ["直近電力需要量", "電力需要量", "直近の電力需要量"],
      kind: "number",
      unit: "kWh",
      leaf: true,
      key: true,
      required: true,
    },
    {
      id: "scope",
      labels: ["主として取組を実施する範囲内外", "範囲内外", "主として取組を実施する範囲の内外"],
      kind: "choice",
      choices: ["範囲内", "範囲外"],
      leaf: true,
    },
    { id: "subtotal", labels: ["(小計)直近電力需要量", "小計", "直近電力需要量(小計)", "(小計)"], kind: "number", unit: "kWh" },
    { id: "parties", labels: ["合意形成対象者数", "合意形成の対象者数"], kind: "number", count: true, leaf: true },
    { id: "progress", labels: ["現在の合意形成進捗度", "合意形成進捗度"], kind: "text", derived: true, leaf: true },
  ],
  computed: facilitySums("kWh", "subtotal", "B-01"),
};
