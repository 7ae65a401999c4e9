import { allocation } from "../../../core/forms/action-plan/allocation";
import { introductionRate } from "../../../core/forms/action-plan/introductionRate";
import { introductionTargets } from "../../../core/forms/action-plan/introductionTargets";
import { introGeneration } from "../../../core/forms/action-plan/introGeneration";
import { introScale } from "../../../core/forms/action-plan/introScale";
import { introTotal } from "../../../core/forms/action-plan/introTotal";
import { net } from "../../../core/forms/action-plan/net";
import { renewablePotential } from "../../../core/forms/action-plan/renewablePotential";
import { sink } from "../../../core/forms/action-plan/sink";
import type { PlainBlock, TemplateSheet, TemplateValue } from "../model";
import { FIGURE, RATE } from "./emissions";
import { ALLOCATION, EMISSIONS, RENEWABLES_2019, SCALE, SINK, SOLAR } from "./town";

type Row = readonly (TemplateValue | null)[];

const FUTURE = ["2030", "2040", "2050"];
const ENERGY = "年間発電量【千kWh】";
const CARBON = "二酸化炭素換算量【千t-CO2】";
const none = (count: number): null[] => Array<null>(count).fill(null);

/** 再エネポテンシャル: electricity, heat and share by kind. */
export function potentialSheet(sample: boolean): TemplateSheet {
  const rows: Row[] = [
    ["①太陽光発電 合計", "<", null, null, null],
    ...SOLAR.map(([name, , energy], index): Row => [index === 0 ? "内訳" : "^", name, sample ? energy : null, null, null]),
    ["②熱利用 合計", "<", "―", null, null],
    ["内訳", "太陽熱利用", "―", sample ? 42.5 : null, null],
    ["^", "地中熱利用", "―", sample ? 1.6 : null, null],
    ["合計(①+②)", "<", null, null, null],
  ];
  const block: PlainBlock = {
    shape: "plain",
    form: renewablePotential,
    title: "表5　本市の再生可能エネルギーポテンシャル",
    note: "※TJ/年は、換算係数0.0036（TJ/千kWh）を掛けて計算します。",
    head: [
      ["種別", "<", "年間利用可能量", "<", "割合"],
      ["^", "<", "千kWh/年", "TJ/年", "^"],
    ],
    rows,
    labels: 2,
    formats: ["#,##0", "#,##0.00", "0.0%"],
    widths: [10, 28, 16],
  };
  return { name: "再エネポテンシャル", blocks: [block] };
}

/** 導入率: share of the potential to be used by year. */
export function rateSheet(sample: boolean): TemplateSheet {
  const rows = SOLAR.map(([, name, , ...rates], index): Row => {
    const [group, own] = index < 2 ? [index === 0 ? "住宅" : "^", name] : [name, "<"];
    return [group, own, ...(sample ? rates : none(3))];
  });
  const block: PlainBlock = {
    shape: "plain",
    form: introductionRate,
    title: "表6　対象施設における導入率",
    head: [
      ["対象施設", "<", "導入率", "<", "<"],
      ["^", "<", ...FUTURE.map((year) => `${year}年度`)],
    ],
    rows,
    labels: 2,
    formats: ["0%"],
    widths: [18, 18, 14],
  };
  return { name: "導入率", blocks: [block] };
}

/** 導入検討: scale, electricity and CO2 of what is introduced. */
export function introductionSheet(sample: boolean): TemplateSheet {
  const scale: PlainBlock = {
    shape: "plain",
    form: introScale,
    title: "表7　太陽光発電導入検討結果",
    head: [
      ["導入対象", "1件当たり想定規模\n想定面積", "導入棟数、面積", "<", "<", "導入規模(kW)", "<", "<"],
      ["^", "^", ...FUTURE, ...FUTURE],
    ],
    rows: SCALE.map(([target, size, units, , kW]): Row => [target, ...(sample ? [size, ...units, ...(kW ?? none(3))] : none(7))]),
    labels: 2,
    formats: ["#,##0"],
    rowFormats: Object.fromEntries(SCALE.map(([, , , counter], index) => [index, `#,##0"${counter}"`])),
    widths: [26, 30, 14],
  };
  const generation: PlainBlock = {
    shape: "plain",
    form: introGeneration,
    title: "表8　太陽光発電の導入による年間発電量と二酸化炭素換算量",
    head: [["導入対象", "項目", ...FUTURE]],
    rows: SCALE.flatMap(([target]): Row[] => [
      [target, ENERGY, ...none(3)],
      ["^", CARBON, ...none(3)],
    ]),
    labels: 2,
    formats: ["#,##0"],
    rowFormats: Object.fromEntries(SCALE.map((_, index) => [index * 2 + 1, FIGURE])),
    widths: [26, 30, 14],
  };
  const total: PlainBlock = {
    shape: "plain",
    form: introTotal,
    title: "表9　導入による年間発電量と二酸化炭素換算量の合計",
    note: "※電気の排出係数：0.340kg-CO2/kWh",
    head: [["年度", "<", ...FUTURE]],
    rows: [
      [ENERGY, "<", ...none(3)],
      [CARBON, "<", ...none(3)],
    ],
    labels: 2,
    formats: ["#,##0"],
    rowFormats: { 1: FIGURE },
    widths: [26, 30, 14],
  };
  return { name: "導入検討", blocks: [scale, generation, total] };
}

/** 導入目標: base year plus what is introduced, by kind. */
export function targetSheet(sample: boolean): TemplateSheet {
  const { small, large, biomass } = RENEWABLES_2019;
  const kind = (name: string, base: number, later: Row = none(3), carbon: Row = none(3)): Row[] => [
    [name, "千kWh", ...(sample ? [base, ...later] : none(4))],
    ["^", "千t-CO2", "―", ...(sample ? carbon : none(3))],
  ];
  const rows = [
    ...kind("太陽光発電設備(10kW未満)", small),
    ...kind("太陽光発電設備(10kW以上)", large),
    ...kind("バイオマス発電設備", biomass, [biomass, biomass, biomass], [0, 0, 0]),
    ["再生可能エネルギー導入量", "千kWh", ...none(4)],
    ["^", "千t-CO2", "―", ...none(3)],
    ["2019年度比（倍）", "<", ...none(4)],
  ];
  const block: PlainBlock = {
    shape: "plain",
    form: introductionTargets,
    title: "表10　再生可能エネルギー種別の導入目標",
    note: "※電気の排出係数：0.340kg-CO2/kWh。2019年度の導入量による削減量は含みません。",
    head: [
      ["導入対象", "単位", "再生可能エネルギー導入目標", "<", "<", "<"],
      ["^", "^", "2019", ...FUTURE],
    ],
    rows,
    labels: 2,
    formats: ["#,##0"],
    rowFormats: { 1: FIGURE, 3: FIGURE, 5: FIGURE, 7: FIGURE, 8: "0.0" },
    widths: [32, 12, 14],
  };
  return { name: "導入目標", blocks: [block] };
}

/** 部門配分: the sectors that take the reductions. */
export function allocationSheet(): TemplateSheet {
  const rows: Row[] = [
    ...ALLOCATION.map(([target, sector]): Row => [target, sector, ...none(3)]),
    ["再エネ導入におけるCO2削減量", "<", ...none(3)],
  ];
  const block: PlainBlock = {
    shape: "plain",
    form: allocation,
    title: "表11　再生可能エネルギー導入対象とその該当部門",
    head: [
      ["再エネ導入対象", "該当部門", "CO2削減量(千t-CO2)", "<", "<"],
      ["^", "^", ...FUTURE],
    ],
    rows,
    labels: 2,
    formats: [FIGURE],
    widths: [32, 28, 14],
  };
  return { name: "部門配分", blocks: [block] };
}

function totalOf(index: 1 | 2): number {
  return Number(EMISSIONS.reduce((sum, row) => sum + (row[index] as number), 0).toFixed(1));
}

/** 実質排出量: forests, and emissions less renewables and forests. */
export function netSheet(sample: boolean): TemplateSheet {
  const forest: PlainBlock = {
    shape: "plain",
    form: sink,
    title: "表13　森林吸収量と温室効果ガス排出量【単位：千t-CO2】",
    head: [["項目", "2013年度\n(基準年度)", "2019年度\n(現況年度)"]],
    rows: [
      ["森林吸収量", ...(sample ? SINK : none(2))],
      ["温室効果ガス排出量", ...(sample ? [totalOf(1), totalOf(2)] : none(2))],
      ["森林吸収量/温室効果ガス排出量(%)", null, null],
    ],
    labels: 1,
    formats: [FIGURE],
    rowFormats: { 2: "0.00%" },
    widths: [48, 14],
  };
  const block: PlainBlock = {
    shape: "plain",
    form: net,
    title: "表14　再エネ導入等を考慮した本市の温室効果ガス排出量と削減率【単位：千t-CO2】",
    head: [["項目", "2013", "2019", ...FUTURE]],
    rows: [
      ["再エネ導入によるCO2削減量", "―", "―", ...none(3)],
      ["再エネ導入と森林吸収量によるCO2削減量", ...(sample ? SINK : none(2)), ...none(3)],
      ["温室効果ガス排出量(脱炭素シナリオ)", ...(sample ? [totalOf(1), totalOf(2)] : none(2)), ...none(3)],
      ["温室効果ガス実質排出量", ...none(5)],
      ["2013年度比削減率(%)", "―", ...none(4)],
    ],
    labels: 1,
    formats: [FIGURE],
    rowFormats: { 4: RATE },
    widths: [48, 14],
  };
  return { name: "実質排出量", blocks: [forest, block] };
}
