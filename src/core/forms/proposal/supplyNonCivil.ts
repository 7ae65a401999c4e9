import type { ComputedForm } from "../../calc/computed";
import { subtract } from "../../calc/expression";
import type { TableForm } from "../types";
import { NON_CIVIL_SECTIONS } from "./reductions";
import { supplyColumns, supplyComputed } from "./supplyColumns";
import { requiredCell } from "./totals";

const on = ["total"] as const;

const totals: readonly ComputedForm[] = [
  {
    column: "nonRenewable",
    on,
    label: "非再エネ電力調達量の合計",
    expression: (view, row) => view.sumDown(row, "nonRenewable"),
    also: (view, row) => [subtract(requiredCell(view, row, "demand"), requiredCell(view, row, "supplied"))],
  },
  {
    column: "demand",
    on,
    label: "需要量の合計",
    expression: (view, row) => view.sumDown(row, "demand"),
    also: (view, row) => [view.sumAcross(row, ["supplied", "nonRenewable"])],
  },
];

/** P-4.3.supply 電力供給状況(民生部門電力以外): 需要量 = 再エネ + 非再エネ (forms.md P-4.3, calculations.md F19). */
export const supplyNonCivil: TableForm = {
  id: "P-4.3.supply",
  form: "proposal",
  label: "4.3 電力供給状況（民生部門電力以外）",
  shape: "grid",
  sheets: ["4.3電力供給状況(民生部門電力以外)", "電力供給状況(民生部門電力以外)", "電力供給状況(民生部門以外)"],
  titles: ["民生部門以外の再エネ等の電力調達に関する状況", "電力供給状況(民生部門電力以外)"],
  rowName: "name",
  sections: NON_CIVIL_SECTIONS,
  rows: [
    {
      id: "total",
      kind: "total",
      labels: ["民生部門以外電力 合計", "民生部門以外の電力 合計", "民生部門電力以外 合計", "民生部門以外 合計"],
    },
  ],
  columns: [
    { id: "section", labels: ["部門", "区分", "種類"], kind: "text", optional: true, fillDown: true },
    { id: "no", labels: ["取組No", "No", "取組番号"], kind: "measureNo", optional: true },
    { id: "name", labels: ["施設名", "対象施設名"], kind: "text" },
    { id: "count", labels: ["施設数", "対象施設数"], kind: "number", count: true, leaf: true },
    ...supplyColumns,
    { id: "supplier", labels: ["再エネ等の電力供給元(発電主体)", "再エネ等の電力供給元", "電力供給元"], kind: "text", leaf: true },
    { id: "supplied", labels: ["再エネ電力調達量", "再エネ調達量", "再エネ電力量"], kind: "number", unit: "kWh", key: true },
    {
      id: "nonRenewable",
      labels: ["非再エネ電力調達量", "非再エネ電力電力調達量", "非再エネ調達量", "非再エネ電力量"],
      kind: "number",
      unit: "kWh",
      key: true,
      leaf: true,
    },
    { id: "demand", labels: ["需要量", "電力需要量"], kind: "number", unit: "kWh", leaf: true },
  ],
  computed: [...supplyComputed, ...totals],
};
