import type { Sheet } from "../../src/core/grid/snapshot";
import { sheetOf } from "../support/sheetOf";
import type { TestCell } from "../support/sheetOf";

const percent = (value: number): TestCell => ({ value, format: "0.0%;▲0.0%" });
const figure = (value: number): TestCell => ({ value, format: "#,##0.0;▲#,##0.0" });

/** What stands in the Word part of the proposal, typed into the workbook by someone (invented). */
export const PROPOSAL_DRAFT: Sheet = sheetOf("様式1の下書き", [
  ["＜取組②-4＞路線バスのEV化"],
  ["温室効果ガス削減効果", "48t-CO2"],
  ["算定根拠", "軽油の使用量4,650L×4台×2.58t-CO2/kL＝48t-CO2"],
  ["排出係数の出典", "環境省「算定・報告・公表制度における算定方法・排出係数一覧」"],
  ["排出係数のURL", "https://ghg-santeikohyo.env.go.jp/"],
  [],
  ["電力小売価格（円/kWh）", 24.8, "大手電力小売価格：25.4円/kWh"],
  [],
  ["KPI（再エネ電力メニューの契約件数）", "現在（令和7年4月）", "120件"],
]);

const SECTORS = ["産業・エネルギー転換部門", "業務その他部門", "家庭部門", "運輸部門", "廃棄物分野（一般廃棄物）", "合計"];
const YEARS = [
  [771.9, 112.2, 123.9, 179.6, 12.8, 1200.4],
  [755, 107.7, 119.8, 177.4, 12.4, 1172.3],
  [738.2, 103.4, 114.6, 175.1, 12.1, 1143.4],
  [720.5, 99.8, 108.9, 173, 11.9, 1114.1],
  [701.3, 96.5, 104.8, 171.2, 11.6, 1085.4],
];
const CHANGES = [-19.2, -3.3, -4.1, -1.8, -0.3, -28.7];
const RATES = [-0.027, -0.033, -0.038, -0.01, -0.025, -0.026];

/** Emissions year by year, and what the plan's text says of its tables (invented, to the sample's figures). */
export const PLAN_DRAFT: Sheet = sheetOf("本文", [
  ["本市の2013年度の温室効果ガス排出量は1,313.9千t-CO2です。"],
  ["2050年度の再生可能エネルギー導入量の目標：81,480千kWh（2019年度比2.0倍）"],
  [],
  ["図表　部門別温室効果ガス排出量の推移（千t-CO2）"],
  ["部門", "2015年度", "2016年度", "2017年度", "2018年度", "2019年度", "前年度比\n増減量", "前年度比\n増減率"],
  ...SECTORS.map((sector, row) => [sector, ...YEARS.map((year) => figure(year[row]!)), figure(CHANGES[row]!), percent(RATES[row]!)]),
]);
