import type { Rule } from "../rule";
import { contractReports } from "./contract";

/** D-03: 契約電力区分 exactly on a limit (50 kW → 高圧, 2,000 kW → 特別高圧), or with 特別高圧 involved. */
export const contractLimit: Rule = {
  id: "D-03",
  severity: "error",
  title: "契約電力区分の境目",
  why: "50kWちょうどは高圧、2,000kWちょうどは特別高圧です。",
  how: "区分を直すか、設備能力を確認します。",
  source: "様式1 4.1(2)（契約電力区分）",
  before: ["D-01", "D-02", "D-04", "D-08", "D-09", "D-10"],
  messages: {
    mismatch: "1施設当たり{perFacility}kWは{expected}です（現在：{written}）。50kW以上が高圧、2,000kW以上が特別高圧です。",
    doubtful:
      "1施設当たり{perFacility}kWは{expected}です（現在：{written}）。パワコン出力が50kW未満なら、設備能力欄をパワコン出力に直してください。",
  },
  checkTable: (view, context) => contractReports("D-03", view, context),
};
