import type { SourceForm, TableForm } from "../types";
import { facilitySums } from "./facilitySums";

/** Sectors ① … ⑥ of 4.3, in official order. */
export const NON_CIVIL_SECTIONS: readonly SourceForm[] = [
  { id: "産業部門", labels: ["産業部門(工業、農林水産業等)", "産業部門", "産業部門(工業・農林水産業等)"] },
  { id: "熱利用・供給", labels: ["熱利用・供給", "熱利用供給"] },
  {
    id: "運輸部門",
    labels: [
      "運輸部門(自動車・交通/EV・FCV・EVスタンド等)",
      "運輸部門(自動車・交通/EV,FCV,EVスタンド等)",
      "運輸部門",
      "運輸部門(自動車・交通)",
    ],
  },
  { id: "非エネルギー起源", labels: ["非エネルギー起源(廃棄物・下水処理)", "非エネルギー起源"] },
  { id: "CO2貯留", labels: ["CO2貯留(森林吸収源等)", "CO2貯留", "CO2吸収(森林吸収源等)"] },
  { id: "その他", labels: ["その他"] },
];

/** P-4.3.reductions 民生部門電力以外の排出削減取組 (forms.md P-4.3, calculations.md F18). */
export const reductions: TableForm = {
  id: "P-4.3.reductions",
  form: "proposal",
  label: "4.3 民生部門電力以外の排出削減取組",
  shape: "grid",
  sheets: ["4.3民生部門電力以外の排出削減取組", "民生部門電力以外の排出削減取組", "民生部門電力以外の温室効果ガス排出削減取組一覧"],
  titles: ["民生部門電力以外の温室効果ガス排出削減取組一覧", "民生部門電力以外の排出削減取組"],
  rowKey: "no",
  rowName: "target",
  sections: NON_CIVIL_SECTIONS,
  columns: [
    { id: "section", labels: ["区分", "部門", "種類"], kind: "text", optional: true, fillDown: true },
    { id: "no", labels: ["No", "取組No", "取組番号", "No区分"], kind: "measureNo" },
    { id: "target", labels: ["対象", "取組対象"], kind: "text" },
    { id: "content", labels: ["事業内容", "取組内容"], kind: "text", leaf: true },
    { id: "quantity", labels: ["数量"], kind: "text", leaf: true },
    {
      id: "tCo2",
      labels: ["温室効果ガス排出削減量", "CO2排出削減量", "CO2削減量", "温室効果ガス削減量"],
      kind: "number",
      unit: "t-CO2",
      leaf: true,
      key: true,
      required: true,
    },
    {
      id: "subtotal",
      labels: ["(小計)温室効果ガス排出削減量", "小計", "(小計)", "温室効果ガス排出削減量(小計)"],
      kind: "number",
      unit: "t-CO2",
    },
    { id: "parties", labels: ["合意形成対象者数", "合意形成の対象者数"], kind: "number", count: true, leaf: true },
    { id: "progress", labels: ["現在の合意形成進捗度", "合意形成進捗度"], kind: "text", derived: true, leaf: true },
    { id: "basis", labels: ["算定根拠", "算定の根拠", "算定方法"], kind: "text", optional: true },
  ],
  computed: facilitySums("tCo2", "subtotal", "F-01"),
};
