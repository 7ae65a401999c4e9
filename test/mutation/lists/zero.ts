import type { Mutation } from "../mutation";
import { put } from "../mutation";

const DEMAND = "P-4.2.demand";
const SUPPLY = "P-4.2.supply";
const SAVING = "P-4.2.saving";

/** Faults of 実質ゼロ and 達成率 (rules.md C). */
export const ZERO_MUTATIONS: readonly Mutation[] = [
  { rule: "C-01", base: "proposal", story: "行の合計を直していない。", changes: [put(SUPPLY, "ホテルみどり野", "supplied", 624500)] },
  { rule: "C-01", base: "proposal", story: "再エネメニューの量を直したが、行の合計を直していない。", changes: [put(SUPPLY, "駅前自社ビル", "menuLocal", 172400)], at: { table: SUPPLY, row: "駅前自社ビル", column: "supplied" } },
  { rule: "C-01", base: "proposal", story: "サマリの供給量だけが古い。", changes: [put("P-4.2.summary", "民生・業務その他(商業施設)", "menu", 400000)] },
  { rule: "C-01", base: "progress", story: "行の合計を直していない。", changes: [put("R-zero.demand", "オフィスビル", "supply", 300200)] },
  { rule: "C-02", base: "proposal", story: "調達方法を見直したところ、供給量が足りなくなった。", follow: true, changes: [put(SUPPLY, "緑町集合住宅", "menuLocal", 402000)], at: { table: "P-4.2.result", row: "4.2 実質ゼロ（計算結果）", column: "supply" } },
  { rule: "C-03", base: "proposal", story: "余剰分を含めて供給量を書いた。", follow: true, changes: [put(SUPPLY, "緑町集合住宅", "menuLocal", 442000)], at: { table: SUPPLY, row: "緑町集合住宅", column: "supplied" } },
  { rule: "C-04", base: "progress", story: "達成率だけが去年の試算のまま残っている。", changes: [put("R-zero.rate", "「実質ゼロ」の達成率", "rate", 0.324)] },
  { rule: "C-04", base: "progress", story: "内訳の割合だけが古い。", changes: [put("R-zero.rate", "「実質ゼロ」の達成率", "supplyShare", 0.25)] },
  { rule: "C-05", base: "proposal", story: "計算結果の需要量だけが古い。", changes: [put("P-4.2.result", "4.2 実質ゼロ（計算結果）", "demand", 11280000)] },
  { rule: "C-05", base: "proposal", story: "サマリの需要量だけが古い。", changes: [put("P-4.2.summary", "民生・業務その他(オフィスビル)", "demand", 1300000)] },
  { rule: "C-05", base: "proposal", story: "規模の表の需要量だけが古い。", changes: [put("P-4.2.scale", "民生部門の電力需要量(合計)", "scale", 11200000)] },
  { rule: "C-05", base: "progress", story: "達成率の図の需要量だけが古い。", changes: [put("R-zero.rate", "「実質ゼロ」の達成率", "demand", 11280000)] },
  { rule: "C-06", base: "proposal", story: "計算結果の省エネ量だけが古い。", changes: [put("P-4.2.result", "4.2 実質ゼロ（計算結果）", "saving", 739000)] },
  { rule: "C-06", base: "proposal", story: "サマリの省エネ量だけが古い。", changes: [put("P-4.2.summary", "公共(公共施設)", "saving", 350000)] },
  { rule: "C-06", base: "progress", story: "達成率の図の省エネ量だけが古い。", changes: [put("R-zero.rate", "「実質ゼロ」の達成率", "saving", 210000)] },
  {
    rule: "C-07", base: "proposal", story: "省エネの削減量を大きく見込んだ。", follow: true,
    changes: [put(SAVING, "市役所本庁舎", "kWh", 550200), put(SUPPLY, "市役所本庁舎", "contractLocal", 0)],
  },
  {
    rule: "C-08", base: "proposal", story: "既存設備からの供給を見直したが、域外のメニューを域内の欄に入れた。", follow: true,
    changes: [
      ...["緑町集合住宅", "駅前自社ビル", "駅前商店街", "ホテルみどり野"].flatMap((row, index) => [put(SUPPLY, row, "menuLocal", [512000, 282400, 408000, 510300][index]!), put(SUPPLY, row, "menuOutside", 0)]),
      put(SUPPLY, "駅前テナントビル（その他）", "menuLocal", 824000), put(SUPPLY, "駅前テナントビル（その他）", "menuOutside", 0),
      put("P-4.1(3).waste", "みどり野清掃工場（廃棄物-1）", "supplied", 400000),
    ],
    at: { table: SUPPLY, row: "合計", column: "selfLocal" },
  },
  { rule: "C-09", base: "proposal", story: "発電量より多い供給量を書いた。", changes: [put("P-4.1(3).other", "里山地区", "supplied", 110000)] },
  { rule: "C-10", base: "proposal", story: "地産地消率だけが古い。", changes: [put("P-4.2.localShare", "4.2 地産地消割合", "share", 0.95)] },
  { rule: "C-10", base: "proposal", story: "域内の電力量だけが古い。", changes: [put("P-4.2.localShare", "4.2 地産地消割合", "local", 9600000)] },
  { rule: "C-10", base: "proposal", story: "民生以外の地産地消率だけが古い。", changes: [put("P-4.3.localShare", "4.3 地産地消割合（民生部門以外電力）", "share", 0.9)] },
  { rule: "C-11", base: "proposal", story: "電力供給状況の表だけ件数が古い。", changes: [put(SUPPLY, "駅前商店街", "count", 22)] },
  { rule: "C-11", base: "proposal", story: "省エネの件数が施設数より多い。", changes: [put(SAVING, "市立図書館", "count", 3)] },
  { rule: "C-11", base: "proposal", story: "規模の表の件数だけが古い。", changes: [put("P-4.2.scale", "民間施設", "scale", 42)] },
  { rule: "C-11", base: "proposal", story: "サマリの件数だけが古い。", changes: [put("P-4.2.summary", "民生・業務その他(商業施設)", "count", 22)] },
  {
    rule: "C-12", base: "proposal", story: "電力需要量を別の建物の値と取り違えた。", follow: true,
    changes: [
      put(DEMAND, "2_1", "kWh", 144000), put(SUPPLY, "緑町集合住宅", "menuLocal", 44000),
      put("P-1.1a", "緑町エリア", "demand", 3374600), put("P-4.2.scale", "民生部門の電力需要量(合計)", "scale", 10917000), put("P-4.2.consent", "2_1 緑町集合住宅", "kWh", 144000),
    ],
  },
  { rule: "C-13", base: "proposal", story: "千kWhの数値をkWhの欄に入れた。", changes: [put(DEMAND, "1_2", "kWh", 1190)] },
  { rule: "C-15", base: "proposal", story: "飲食店を集合住宅の区分に入れた。", changes: [put(DEMAND, "2_1", "name", "緑町飲食店街")] },
  { rule: "C-15", base: "progress", story: "飲食店を住宅に入れた。", changes: [put("R-consent", "緑町集合住宅", "name", "緑町飲食店", "住宅")] },
  { rule: "C-16", base: "progress", story: "工業団地を業務その他に入れた。", changes: [put("R-consent", "みどり野総合病院", "name", "みどり野工業団地", "業務その他")] },
  { rule: "C-17", base: "proposal", story: "プラスチック分の電力を供給に含めた。", changes: [put(SUPPLY, "みどり野清掃工場", "supplier", "清掃工場のプラスチック分の電力の自家消費")], at: { table: SUPPLY, row: "みどり野清掃工場", column: "wastePlant" } },
  { rule: "C-18", base: "progress", story: "件数の欄に部門名を入れた。", changes: [put("R-zero.demand", "オフィスビル", "count", "業務")] },
  { rule: "C-18", base: "proposal", story: "件数の欄に文字を入れた。", changes: [put(SAVING, "みどり野総合病院", "count", "全館")] },
];
