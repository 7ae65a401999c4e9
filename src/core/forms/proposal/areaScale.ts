import type { ComputedForm } from "../../calc/computed";
import type { TableForm } from "../types";

const COUNTS = ["houses", "privateFacilities", "publicFacilities"] as const;

/** P-1.1a 対象エリアの規模等: one row an area, and all areas together (forms.md P-1.1a). */
export const areaScale: TableForm = {
  id: "P-1.1a",
  form: "proposal",
  label: "1.1 対象エリアの規模等",
  shape: "grid",
  turns: true,
  sheets: ["1.1対象エリアの規模等", "対象エリアの規模等"],
  titles: ["対象エリアの規模等", "対象エリアの規模"],
  rowName: "area",
  columns: [
    { id: "area", labels: ["エリア名", "対象エリア名", "対象エリア", "エリア", "区域", "地区", "地域", "対象地域", "区分"], kind: "text" },
    { id: "areaKm2", labels: ["面積", "エリア面積"], kind: "number", unit: "km2", required: true },
    { id: "houses", labels: ["住宅", "住宅数"], kind: "number", count: true, required: true, key: true },
    { id: "privateFacilities", labels: ["民間施設", "民間施設数"], kind: "number", count: true, required: true },
    { id: "publicFacilities", labels: ["公共施設", "公共施設数"], kind: "number", count: true, required: true, key: true },
    {
      id: "demand",
      labels: ["民生部門の電力需要量", "民生部門の電力需要量(合計)", "電力需要量"],
      kind: "number",
      unit: "kWh",
      required: true,
      key: true,
    },
    { id: "newKw", labels: ["新規再エネ導入量", "新規再エネの導入量", "再エネ導入量"], kind: "number", unit: "kW", required: true },
    { id: "newKwh", labels: ["新規再エネ導入量", "新規再エネの導入量", "再エネ導入量"], kind: "number", unit: "kWh", required: true },
  ],
  rows: [{ id: "whole", kind: "total", labels: ["全体", "対象エリア全体", "先行地域全体", "エリア全体"] }],
  computed: ["areaKm2", ...COUNTS, "demand", "newKw", "newKwh"].map((column): ComputedForm => ({
    column,
    on: ["total"],
    rule: "K-03",
    label: "エリアの合計",
    expression: (view, row) => (view.leavesOf(row).length > 0 ? view.sumDown(row, column) : undefined),
  })),
};
