import type { Mutation } from "../mutation";
import { put } from "../mutation";

const DRAFT = "本文";
const HISTORY = (row: string, column: string, to: number) => put("A-bau", row, column, to);

/** Faults of area plans and strategies (rules.md J and B-08 … B-10). */
export const TARGET_MUTATIONS: readonly Mutation[] = [
  { rule: "B-08", base: "action-plan with draft", story: "増減量だけが古い。", changes: [{ sheet: DRAFT, text: "家庭部門", right: 6, to: -5.7 }] },
  { rule: "B-09", base: "action-plan with draft", story: "増減率だけが古い。", changes: [{ sheet: DRAFT, text: "業務その他部門", right: 7, to: -0.043 }] },
  {
    rule: "B-10", base: "action-plan with draft", story: "前年度の値を差し替えたが、家庭部門の増減量と増減率を直していない。",
    changes: [{ sheet: DRAFT, text: "家庭部門", right: 4, to: 110.9 }, ...[[4, 1116.1], [6, -30.7], [7, -0.028]].map(([right, to]) => ({ sheet: DRAFT, text: "合計", right: right!, to: to! }))],
    at: { sheet: DRAFT, text: "家庭部門", right: 5 },
    companions: { "B-08": "rules.md §M.1: B-10 accompanies B-08" },
  },
  { rule: "J-01", base: "action-plan", story: "部門の見直しのあと、合計を再計算していない。", changes: [HISTORY("合計", "emission.2040", 995.8)] },
  { rule: "J-01", base: "action-plan", story: "部門の値を一つだけ書き違えた。", changes: [HISTORY("運輸部門", "emission.2019", 181.2)] },
  { rule: "J-02", base: "action-plan", story: "削減率だけが前の版のまま残っている。", changes: [HISTORY("運輸部門", "rate.2030", 0.162)] },
  { rule: "J-03", base: "action-plan", story: "対策の表だけを見直した。", changes: [put("A-measures", "家庭部門", "reduction.2030", 45.5), put("A-measures", "合計", "reduction.2030", 371.6)], at: { table: "A-scenario", row: "家庭部門", column: "emission.2030" } },
  { rule: "J-04", base: "action-plan", story: "趨勢の排出量より多く減らすことにした。", follow: true, changes: [put("A-measures", "廃棄物分野（一般廃棄物）", "reduction.2050", 12.4)] },
  { rule: "J-05", base: "action-plan", story: "TJへの換算が古い。", changes: [put("A-potential", "ため池", "heat", 34.48)] },
  { rule: "J-06", base: "action-plan", story: "CO2への換算が古い。", changes: [put("A-intro.generation", "ため池（千t-CO2）", "amount.2040", 1.5)] },
  { rule: "J-07", base: "action-plan", story: "2030年度の導入規模を2040年度にも入れた。", changes: [put("A-intro.scale", "公共施設", "kW.2040", 1826)], at: { table: "A-intro.generation", row: "公共施設", column: "amount.2040" } },
  { rule: "J-08", base: "action-plan with draft", story: "見出しの単位をkWhと書いた。", changes: [{ sheet: DRAFT, text: "2050年度の再生可能エネルギー導入量の目標：81,480千kWh（2019年度比2.0倍）", to: "2050年度の再生可能エネルギー導入量の目標：81,480kWh（2019年度比2.0倍）" }] },
  { rule: "J-09", base: "action-plan", story: "積上げより高い目標を掲げた。", changes: [{ sheet: "削減目標", text: "2030年度の温室効果ガス削減目標：2013年度比 50%以上削減", to: "2030年度の温室効果ガス削減目標：2013年度比 52%以上削減" }] },
  { rule: "J-10", base: "action-plan with draft", story: "本文の排出量だけが古い。", changes: [{ sheet: DRAFT, text: "本市の2013年度の温室効果ガス排出量は1,313.9千t-CO2です。", to: "本市の2013年度の温室効果ガス排出量は1,315.2千t-CO2です。" }] },
  { rule: "J-11", base: "action-plan", story: "家庭部門の対策を見直した。", follow: true, changes: [put("A-measures", "家庭部門", "reduction.2030", 40.5)], at: { table: "A-sector", row: "家庭部門", column: "emission.2030" } },
  { rule: "J-12", base: "action-plan with draft", story: "一年だけ桁を書き違えた。", changes: [{ sheet: DRAFT, text: "廃棄物分野（一般廃棄物）", right: 2, to: 124 }, { sheet: DRAFT, text: "合計", right: 2, to: 1283.9 }] },
  { rule: "J-13", base: "action-plan", story: "倍率を切り上げて書いた。", changes: [put("A-target", "2019年度比（倍）", "amount.2050", 3)] },
  { rule: "J-13", base: "action-plan with draft", story: "見出しの倍率だけが古い。", changes: [{ sheet: DRAFT, text: "2050年度の再生可能エネルギー導入量の目標：81,480千kWh（2019年度比2.0倍）", to: "2050年度の再生可能エネルギー導入量の目標：81,480千kWh（2019年度比3.0倍）" }] },
  { rule: "J-13", base: "strategy", story: "目標のTJだけを古い案の値に戻した。", changes: [put("S-target", "再生可能エネルギー等導入量", "amount.2050", 351)] },
];
