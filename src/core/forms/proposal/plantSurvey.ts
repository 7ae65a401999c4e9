import type { TableForm } from "../types";
import { plantColumns, SITES, SOURCES } from "./plants";
import { sisterSums } from "./sisterSums";

/** 系統接続検討状況: choices by kind of connection (forms.md P-4.1(2)); prefixes such as (単独) are left out. */
export const GRID_ALWAYS = ["検討不要", "検討未実施"] as const;
export const GRID_LOW = ["申込準備開始", "申込準備完了", "申込完了"] as const;
export const GRID_HIGH = [
  "事業内容・コンセプト等共有済",
  "事前相談開始",
  "事前相談済",
  "接続検討申込開始",
  "接続検討申込中",
  "接続検討済",
  "事業性判断実施済",
  "契約申込開始",
  "契約申込済",
  "工事費負担金入金済",
  "一括検討プロセス開始申込済",
  "一括検討開始済",
  "応募済",
  "接続検討開始",
  "再接続検討開始",
  "再接続検討済",
] as const;

const STATES = ["未実施", "実施中", "実施済"];

/** P-4.1(2) FS調査、系統接続検討状況: how far survey and grid connection of each plant have come. */
export const plantSurvey: TableForm = {
  id: "P-4.1(2).survey",
  form: "proposal",
  label: "4.1(2) 新規再エネ導入予定（FS調査、系統接続検討状況）",
  shape: "grid",
  sheets: [
    "4.1(2)新規再エネ導入予定(FS調査、系統接続検討状況)",
    "新規再エネ導入予定(FS調査、系統接続検討状況)",
    "FS調査、系統接続検討状況",
  ],
  titles: ["FS調査", "系統接続検討状況"],
  sources: SOURCES,
  sections: SITES,
  rowName: "site",
  rowKey: "facilityNo",
  columns: [
    plantColumns.site,
    plantColumns.facilityNo,
    plantColumns.key,
    { ...plantColumns.count, leaf: true },
    plantColumns.contract,
    { id: "kWh", labels: ["発電量", "バイオマス発電量"], kind: "number", unit: "kWh" },
    {
      id: "repos",
      labels: ["REPOSや衛星写真確認", "REPOSや衛星写真確認等", "REPOS・衛星写真確認"],
      kind: "choice",
      choices: ["未実施", "確認済"],
      leaf: true,
    },
    { id: "desk", labels: ["資料調査"], kind: "choice", choices: STATES, leaf: true, key: true },
    { id: "field", labels: ["実地調査"], kind: "choice", choices: STATES, leaf: true, key: true },
    { id: "grid", labels: ["系統接続検討状況"], kind: "choice", leaf: true },
    { id: "note", labels: ["補足", "補足事項", "補足について"], kind: "text", optional: true },
  ],
  computed: sisterSums,
};
