import type { TableForm } from "../types";
import { plantColumns, SITES, SOURCES } from "./plants";
import { facilitySums } from "./facilitySums";

/** P-4.1(2) 新規再エネ導入予定（設備情報）: planned plants by source (forms.md P-4.1(2), calculations.md F7). */
export const newEquipment: TableForm = {
  id: "P-4.1(2).equipment",
  form: "proposal",
  label: "4.1(2) 新規再エネ導入予定（設備情報）",
  shape: "grid",
  sheets: ["4.1(2)新規再エネ導入予定(設備情報)", "新規再エネ導入予定(設備情報)"],
  titles: ["設備情報", "新規再エネ導入予定"],
  sources: SOURCES,
  sections: SITES,
  rowName: "site",
  rowKey: "facilityNo",
  columns: [
    plantColumns.site,
    plantColumns.facilityNo,
    plantColumns.key,
    { id: "owner", labels: ["設置者"], kind: "text", leaf: true },
    {
      id: "onOffSite",
      labels: ["オンサイト・オフサイト", "オンサイト/オフサイト", "オンサイトオフサイト"],
      kind: "choice",
      choices: ["オンサイト", "オフサイト"],
      leaf: true,
    },
    { id: "method", labels: ["設置方法"], kind: "text", leaf: true },
    plantColumns.count,
    { id: "kWSubtotal", labels: ["設備能力(小計)", "設備能力小計"], kind: "number", unit: "kW", optional: true },
    { id: "kW", labels: ["設備能力"], kind: "number", unit: "kW", required: true, key: true },
    plantColumns.contract,
    { id: "kWhSubtotal", labels: ["発電量(小計)", "発電量小計"], kind: "number", unit: "kWh", optional: true },
    { id: "kWh", labels: ["発電量"], kind: "number", unit: "kWh", required: true, key: true },
    { id: "start", labels: ["導入時期"], kind: "text" },
    { id: "feasibility", labels: ["設備導入の実現可能性", "導入の実現可能性"], kind: "text", derived: true, optional: true },
    {
      id: "replacement",
      labels: ["リプレース、リパワリング等", "リプレース・リパワリング等", "リプレース等"],
      kind: "mark",
      optional: true,
    },
  ],
  computed: [...facilitySums("kW", "kWSubtotal"), ...facilitySums("kWh", "kWhSubtotal")],
};
