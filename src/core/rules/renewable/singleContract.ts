import type { Rule } from "../rule";
import { contractReports } from "./contract";

/** D-02: 契約電力区分 of one facility. */
export const singleContract: Rule = {
  id: "D-02",
  severity: "error",
  title: "契約電力区分と設備能力",
  why: "契約電力区分は設備能力（パワコン出力）で決まります。",
  how: "区分を直します。パワコン出力が50kW未満なら設備能力欄をパワコン出力に直します。",
  source: "様式1 4.1(2)（契約電力区分）",
  before: ["D-08", "D-09", "D-10"],
  messages: {
    mismatch: "設備能力{kW}kWは{expected}です（現在：{written}）。",
    doubtful: "設備能力{kW}kWは{expected}です（現在：{written}）。パワコン出力が50kW未満なら、設備能力欄をパワコン出力に直してください。",
  },
  checkTable: (view, context) => contractReports("D-02", view, context),
};
