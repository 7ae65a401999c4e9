/** Figures of みどり野市（架空） in its report for R9: costs in 千円, energy in kWh/年, reductions in t-CO2. */

export const COSTS = [
  { measureNo: "①-1", measure: "住宅への太陽光発電設備の設置促進（設置補助）", quantity: "56件", totalCost: 63000, grant: 25200, subsidy: 0, bond: 0, general: 5040, other: 32760, cumulativeCo2: 2084 },
  { measureNo: "①-2", measure: "住宅の断熱改修・ZEH化", quantity: "12件", totalCost: 18000, grant: 9000, subsidy: 0, bond: 0, general: 960, other: 8040, cumulativeCo2: 64.5 },
  { measureNo: "①-3", measure: "公共施設への太陽光発電設備の設置", quantity: "5箇所", totalCost: 67000, grant: 44400, subsidy: 0, bond: 18000, general: 4600, other: 0, cumulativeCo2: 1611.6 },
  { measureNo: "①-4", measure: "民間施設への太陽光発電設備の設置（PPA）", quantity: "1施設", totalCost: 22500, grant: 11200, subsidy: 0, bond: 0, general: 0, other: 11300, cumulativeCo2: 744.6 },
  { measureNo: "①-5", measure: "遊休地・農地・ため池への太陽光発電設備の設置", quantity: "1箇所", totalCost: 375000, grant: 240000, subsidy: 0, bond: 0, general: 0, other: 135000, cumulativeCo2: 12836.7 },
  { measureNo: "①-7", measure: "清掃工場の建替えによる廃棄物発電の増強", quantity: "設計・造成", totalCost: 250000, grant: 0, subsidy: 120000, bond: 110000, general: 20000, other: 0, cumulativeCo2: 0 },
  { measureNo: "①-8", measure: "公共・民間施設の省エネルギー改修（LED・空調・ZEB）", quantity: "5施設", totalCost: 48000, grant: 24000, subsidy: 0, bond: 12000, general: 6000, other: 6000, cumulativeCo2: 1023 },
  { measureNo: "②-1", measure: "食品工場への自家消費型太陽光発電設備の設置", quantity: "1箇所", totalCost: 75000, grant: 35000, subsidy: 0, bond: 0, general: 0, other: 40000, cumulativeCo2: 2480.3 },
  { measureNo: "②-4", measure: "路線バスのEV化", quantity: "1台", totalCost: 32000, grant: 0, subsidy: 10000, bond: 0, general: 0, other: 22000, cumulativeCo2: 60 },
  { measureNo: "②-5", measure: "公用車のEV化", quantity: "3台", totalCost: 12000, grant: 3000, subsidy: 0, bond: 0, general: 9000, other: 0, cumulativeCo2: 19.8 },
] as const;

/** The same costs by source of funding, with those of R8 as last year's report gave them. */
export const SOURCES = [
  { source: "地方公共団体の自主財源", current: 185600, previous: 121300 },
  { source: "地域脱炭素移行・再エネ推進交付金", payment: "精算払", current: 391800, previous: 208700 },
  { source: "その他交付金等（循環型社会形成推進交付金）", payment: "精算払", current: 130000, previous: 0 },
  { source: "その他交付金等（　）", current: 0, previous: 0 },
  { source: "民間等による資金", current: 255100, previous: 143900 },
] as const;

/** Demand and supply by kind of consumer: count, demand, 自家消費等, 相対契約, 再エネメニュー, 証書, saving, CO2. */
export const CONSUMERS: readonly (readonly [kind: string, name: string, ...figures: number[]])[] = [
  ["民生・家庭", "戸建住宅", 700, 2954000, 166000, 0, 620000, 0, 19320, 340.7],
  ["民生・家庭", "その他", 160, 512000, 0, 0, 100000, 0, 0, 42.3],
  ["民生・業務その他", "オフィスビル", 17, 1301600, 124200, 0, 180000, 0, 12500, 134],
  ["民生・業務その他", "商業施設", 25, 1653300, 0, 0, 150000, 0, 0, 63.5],
  ["民生・業務その他", "宿泊施設", 1, 634500, 0, 0, 80000, 0, 0, 33.8],
  ["民生・業務その他", "その他", 1, 1482600, 0, 350000, 0, 0, 0, 148.1],
  ["公共", "公共施設", 10, 2679000, 250000, 300000, 0, 0, 150000, 296.1],
  ["公共", "その他", 8, 68000, 0, 0, 20000, 0, 27200, 20],
];

/** 電力需要家との合意形成: name, facilities, stage, what comes next. */
export const CONSENTS: Readonly<Record<string, readonly (readonly [name: string, count: number, progress: string, schedule: string])[]>> = {
  住宅: [
    ["中央地区 戸建住宅", 420, "B", "令和10年度までに個別協議を終える。"],
    ["緑町地区 戸建住宅", 280, "C", "令和10年度に意向調査を行う。"],
    ["緑町集合住宅", 160, "C", "管理組合の総会（令和10年6月）で説明する。"],
  ],
  業務その他: [
    ["オフィスビル（駅前）", 17, "B", "テナントとの協議を令和10年度に終える。"],
    ["みどり野ショッピングプラザ", 1, "A", "合意済"],
    ["駅前商店街", 24, "C", "商店会の総会（令和10年5月）で説明する。"],
    ["ホテルみどり野", 1, "B", "令和10年度に契約する。"],
    ["みどり野総合病院", 1, "A", "合意済"],
  ],
  公共: [
    ["市役所本庁舎・図書館・小中学校", 9, "A", "合意済"],
    ["みどり野清掃工場", 1, "B", "建替えの設計に合わせて令和10年度に決定する。"],
    ["公園・駐車場照明", 8, "A", "合意済"],
  ],
};

/** KPI: title, unit, planned figures of R8 … R12, reported ones of R8 and R9. */
export const KPIS: readonly { readonly common: boolean; readonly title: string; readonly unit: string; readonly plan: readonly number[]; readonly actual: readonly number[] }[] = [
  { common: true, title: "■指標：脱炭素先行地域における域外へのエネルギー代金流出抑制額", unit: "千円", plan: [20860, 96300, 150200, 203400, 278528], actual: [19790, 92140] },
  { common: false, title: "■指標①：再エネ電力メニューの契約件数", unit: "件", plan: [200, 300, 300, 300, 285], actual: [188, 310] },
  { common: false, title: "■指標②：環境学習講座の延べ参加者数", unit: "人", plan: [300, 300, 300, 300, 300], actual: [286, 334] },
  { common: false, title: "■指標③：EVの普及台数（路線バス・公用車を含む）", unit: "台", plan: [25, 35, 45, 55, 65], actual: [24, 33] },
];

export const ORGANISATION = [
  { business: "PPA事業", operator: "みどり野エナジー株式会社", state: "旧埋立処分場跡地の設備が運転を始めた。", next: "遊休農地の設備の設計を進める。", payback: 14 },
  { business: "小売電気事業（地域新電力）", operator: "みどり野エナジー株式会社", state: "地産再エネ電力メニューを498件に供給している。", next: "契約件数を増やすため、説明会を続ける。", payback: 9 },
  { business: "金融機関", operator: "みどり野信用金庫", state: "PPA事業への融資を決定した。", next: "木質バイオマス発電への融資を協議する。" },
] as const;

export const MANAGEMENT = [
  { body: "みどり野市脱炭素推進協議会", content: "取組の進捗の確認と課題の共有", state: "年4回開催。主な意見：住宅への設置を早めるため、申込手続きを簡素にしてほしい。" },
  { body: "庁内推進会議", content: "部局間の調整", state: "年6回開催。主な意見：公用車の納期に注意する。" },
] as const;
