import type { TableForm } from "../types";
import { plantColumns, SITES, SOURCES } from "./plants";
import { sisterSums } from "./sisterSums";

const STATES = ["未実施", "説明済", "協議中", "合意済"];

/** P-4.1(2) 合意形成: what was explained to whom, several parties a plant. */
export const plantConsent: TableForm = {
  id: "P-4.1(2).consent",
  form: "proposal",
  label: "4.1(2) 新規再エネ導入予定（合意形成）",
  shape: "grid",
  sheets: ["4.1(2)新規再エネ導入予定(合意形成)", "新規再エネ導入予定(合意形成)"],
  titles: ["合意形成"],
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
    { id: "party", labels: ["合意形成対象者"], kind: "text", leaf: true, key: true },
    {
      id: "concept",
      labels: ["先行地域のコンセプト", "脱炭素先行地域のコンセプト"],
      kind: "choice",
      choices: STATES,
      leaf: true,
      key: true,
    },
    { id: "spec", labels: ["電源の詳細仕様"], kind: "choice", choices: STATES },
    { id: "environment", labels: ["周辺環境への影響と対策"], kind: "choice", choices: STATES },
    { id: "cost", labels: ["導入コスト"], kind: "choice", choices: STATES },
    {
      id: "progress",
      labels: ["再エネ設備導入における合意に向けた進捗度", "合意に向けた進捗度"],
      kind: "choice",
      choices: ["未実施", "協議中", "合意済"],
    },
  ],
  computed: sisterSums,
};
