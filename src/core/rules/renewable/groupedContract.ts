import type { Rule } from "../rule";
import { contractReports } from "./contract";

/** D-01: 契約電力区分 of a row of several facilities, judged by the capacity of one facility. */
export const groupedContract: Rule = {
  id: "D-01",
  severity: "error",
  title: "契約電力区分と1施設当たりの設備能力",
  why: "契約電力区分は1施設当たりの設備能力で決まります。",
  how: "区分を直すか、設備能力（kW）と施設数を確認します。",
  source: "様式1 4.1(2)（契約電力区分）",
  before: ["D-04", "D-08", "D-09", "D-10"],
  messages: {
    mismatch: "1施設当たり{perFacility}kW（{kW}kW÷{count}）なので{expected}です（現在：{written}）。",
    doubtful:
      "1施設当たり{perFacility}kW（{kW}kW÷{count}）は{expected}です（現在：{written}）。パワコン出力が50kW未満なら、設備能力欄をパワコン出力に直してください。",
  },
  checkTable: (view, context) => contractReports("D-01", view, context),
};
