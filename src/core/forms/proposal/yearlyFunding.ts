import type { ColumnForm, SourceForm, TableForm } from "../types";
import { yearlySums } from "./yearlyFundingSums";

/** Columns both tables of P-3.4b share. */
export const programmeColumns = {
  programme: {
    id: "programme",
    labels: [
      "活用を予定している国の事業(交付金、補助金等)の名称",
      "活用を想定している国の事業(交付金、補助金等)の名称",
      "国の事業の名称",
      "国の事業名称",
      "国の事業(交付金、補助金等)の名称",
    ],
    kind: "text",
    leaf: true,
  },
  ministry: { id: "ministry", labels: ["所管府省庁", "所管省庁"], kind: "text" },
} as const satisfies Readonly<Record<string, ColumnForm>>;

/** 民生電力 and 民生電力以外: the two parts of the plan's funding. */
export const FUNDING_SECTORS: readonly SourceForm[] = [
  { id: "民生電力", labels: ["民生電力", "民生部門電力", "民生部門の電力"] },
  { id: "民生電力以外", labels: ["民生電力以外", "民生部門電力以外", "民生部門以外"] },
];

/** P-3.4b 事業費の額（各年度）: cost of every measure by year and sector, with the programme that pays (calculations.md F3). */
export const yearlyFunding: TableForm = {
  id: "P-3.4b.byYear",
  form: "proposal",
  label: "3.4 活用想定補助金（年度別）",
  shape: "grid",
  sheets: ["3.4活用想定補助金(年度別)", "活用想定補助金(年度別)", "補助金(年度別)"],
  titles: ["事業費の額(各年度)", "活用想定補助金(年度別)", "年度別"],
  rowKey: "measureNo",
  rowName: "content",
  sections: FUNDING_SECTORS,
  columns: [
    { id: "year", labels: ["年度"], kind: "year", fillDown: true, key: true },
    { id: "sector", labels: ["部門別", "部門"], kind: "text", fillDown: true },
    { id: "measureNo", labels: ["取組No", "取組番号"], kind: "measureNo", leaf: true, key: true },
    { id: "content", labels: ["事業内容"], kind: "text", leaf: true },
    { id: "cost", labels: ["事業費"], kind: "number", unit: "千円", key: true },
    { id: "sectorCost", labels: ["部門別事業費", "事業費(部門別)"], kind: "number", unit: "千円" },
    { id: "yearCost", labels: ["事業費(年度合計)", "年度合計事業費", "年度別事業費"], kind: "number", unit: "千円" },
    programmeColumns.programme,
    programmeColumns.ministry,
    { id: "required", labels: ["必要額"], kind: "number", unit: "千円" },
  ],
  rows: [
    { id: "yearTotal", kind: "subtotal", labels: ["年度合計", "年度計"] },
    { id: "grand", kind: "total", labels: ["全体", "全体合計"] },
  ],
  computed: yearlySums,
};
