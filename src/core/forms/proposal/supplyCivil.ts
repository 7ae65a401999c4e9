import type { TableForm } from "../types";
import { CIVIL_SECTIONS } from "./civilSections";
import { supplyColumns, supplyComputed } from "./supplyColumns";

/** P-4.2.supply 電力供給状況(民生部門): how each facility gets its electricity (forms.md P-4.2, calculations.md F15). */
export const supplyCivil: TableForm = {
  id: "P-4.2.supply",
  form: "proposal",
  label: "4.2 電力供給状況（民生部門）",
  shape: "grid",
  sheets: ["4.2電力供給状況(民生部門)", "電力供給状況(民生部門)", "電力供給状況(民生)"],
  titles: ["電力供給状況(民生部門)", "民生部門の再エネ等の電力調達に関する状況", "再エネ等の電力調達に関する状況"],
  rowKey: "no",
  rowName: "name",
  sections: CIVIL_SECTIONS,
  columns: [
    { id: "section", labels: ["種類", "部門", "需要家の種類", "種別"], kind: "text", optional: true, fillDown: true },
    { id: "no", labels: ["No", "番号"], kind: "text", optional: true },
    { id: "name", labels: ["対象施設名", "施設名"], kind: "text" },
    { id: "count", labels: ["施設数", "対象施設数"], kind: "number", count: true, leaf: true },
    ...supplyColumns,
    { id: "supplier", labels: ["再エネ等の電力供給元(発電主体)", "再エネ等の電力供給元", "電力供給元"], kind: "text", leaf: true },
    { id: "supplied", labels: ["電力供給量", "再エネ等の電力供給量"], kind: "number", unit: "kWh", key: true },
    { id: "wastePlant", labels: ["地方公共団体が所有する廃棄物処理施設"], kind: "mark", choices: ["〇"] },
  ],
  computed: supplyComputed,
};
