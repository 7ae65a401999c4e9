import { bau } from "../../../core/forms/action-plan/bau";
import { measures } from "../../../core/forms/action-plan/measures";
import { policy } from "../../../core/forms/action-plan/policy";
import { scenario } from "../../../core/forms/action-plan/scenario";
import { sectorTargets } from "../../../core/forms/action-plan/sectorTargets";
import type { PlainBlock, TemplateSheet, TemplateValue } from "../model";
import { EMISSIONS, MEASURES, POLICY, SINK } from "./town";

export const FIGURE = "#,##0.0;▲#,##0.0";
export const RATE = "0.0%;▲0.0%";
const EMISSION = "温室効果ガス排出量【千t-CO2】";
const RATIO = "基準年度比\n削減率";
const AMOUNT = "基準年度比\n削減量";
const BASE = ["2013年度\n(基準年度)", "2019年度\n(現況年度)"];
const WIDTHS = [34, 13];

type Row = readonly (TemplateValue | null)[];

/** A header of two rows: the sector, and the years with what stands beside them under one label. */
function head(columns: readonly string[]): string[][] {
  return [
    ["部門、分野", EMISSION, ...columns.slice(1).map(() => "<")],
    ["^", ...columns],
  ];
}

function totalled(rows: readonly Row[], width: number): Row[] {
  return [...rows, ["合計", ...Array<null>(width).fill(null)]];
}

/** 現状趨勢: emissions as usual with their rates against the base year. */
export function bauSheet(sample: boolean): TemplateSheet {
  const columns = [...BASE, RATIO, "2030年度", RATIO, "2040年度", RATIO, "2050年度", RATIO];
  const rows = EMISSIONS.map(([sector, base, now, ...later]): Row => [
    sector,
    ...(sample ? [base!, now!, null, ...later.flatMap((figure) => [figure, null])] : columns.map(() => null)),
  ]);
  const block: PlainBlock = {
    shape: "plain",
    form: bau,
    title: "表1　本市の現状趨勢による温室効果ガス排出量",
    head: head(columns),
    rows: totalled(rows, columns.length),
    labels: 1,
    formats: [FIGURE, FIGURE, RATE, FIGURE, RATE, FIGURE, RATE, FIGURE, RATE],
    widths: WIDTHS,
  };
  return { name: "現状趨勢", blocks: [block] };
}

/** 国・県の目標: what the targets of nation and prefecture would mean here. */
export function policySheet(sample: boolean): TemplateSheet {
  const columns = [
    "部門、分野",
    "国の計画\n削減目標(%)",
    "県の計画\n削減目標(%)",
    "2013年度の\n本市の排出量\n(千t-CO2)",
    "国の計画に\n即した排出量\n(千t-CO2)",
    "県の計画に\n即した排出量\n(千t-CO2)",
  ];
  const rows = EMISSIONS.map(([sector, base], index): Row => [
    sector,
    ...(sample ? [...POLICY[index]!, base!] : [null, null, null]),
    null,
    null,
  ]);
  const block: PlainBlock = {
    shape: "plain",
    form: policy,
    title: "表2　国や県の計画目標に即した2030年度の温室効果ガス削減目標の検討",
    head: [columns],
    rows: [...totalled(rows, 5), ["削減目標検討", null, null, null, null, null]],
    labels: 1,
    formats: ["0.0%", "0.0%", FIGURE],
    widths: [34, 16],
  };
  return { name: "国・県の目標", blocks: [block] };
}

/** 省エネ対策: what measures save by sector. */
export function measuresSheet(sample: boolean): TemplateSheet {
  const rows = MEASURES.map(([measure, basis, ...figures], index): Row => [
    EMISSIONS[index]![0],
    ...(sample ? [measure, basis, ...figures] : [null, null, null, null, null]),
  ]);
  const block: PlainBlock = {
    shape: "plain",
    form: measures,
    title: "表3　脱炭素シナリオに基づく温室効果ガス排出削減量",
    head: [
      ["部門、分野", "省エネ対策", "削減の考え方、想定", "CO2削減可能量(千t-CO2)", "<", "<"],
      ["^", "^", "^", "2030年度", "2040年度", "2050年度"],
    ],
    rows: [...rows, ["合計", null, null, null, null, null]],
    labels: 3,
    formats: [FIGURE],
    widths: [34, 36, 40, 13],
  };
  return { name: "省エネ対策", blocks: [block] };
}

/** Rows of a table of targets: known figures of 2013 and 2019, the rest computed. */
function targetRows(sample: boolean, width: number): Row[] {
  return EMISSIONS.map(([sector, base, now]): Row => [
    sector,
    ...(sample ? [base!, now!] : [null, null]),
    ...Array<null>(width - 2).fill(null),
  ]);
}

/** 対策ケース: as usual less what measures save. */
export function scenarioSheet(sample: boolean): TemplateSheet {
  const columns = [...BASE, RATIO, ...["2030年度", "2040年度", "2050年度"].flatMap((year) => [year, AMOUNT, RATIO])];
  const block: PlainBlock = {
    shape: "plain",
    form: scenario,
    title: "表4　省エネ対策等を実施した場合の温室効果ガス排出推計",
    head: head(columns),
    rows: totalled(targetRows(sample, columns.length), columns.length),
    labels: 1,
    formats: TARGET_FORMATS,
    widths: WIDTHS,
  };
  return { name: "対策ケース", blocks: [block] };
}

const TARGET_FORMATS = [FIGURE, FIGURE, RATE, ...[1, 2, 3].flatMap(() => [FIGURE, FIGURE, RATE])];

/** 削減目標: by sector, renewables and forests included. */
export function sectorTargetsSheet(sample: boolean): TemplateSheet {
  const columns = [...BASE, RATIO, ...["2030年度\n(目標年度)", "2040年度", "2050年度"].flatMap((year) => [year, AMOUNT, RATIO])];
  const forest: Row = [
    "森林吸収量",
    ...(sample ? [-SINK[0], -SINK[1], null, -SINK[1], null, null, -SINK[1], null, null, -SINK[1], null, null] : columns.map(() => null)),
  ];
  const rows = [...targetRows(sample, columns.length), forest];
  const block: PlainBlock = {
    shape: "plain",
    form: sectorTargets,
    title: "表12　部門別温室効果ガス排出量(再生可能エネルギー導入を含む)",
    head: head(columns),
    rows: totalled(rows, columns.length),
    labels: 1,
    formats: TARGET_FORMATS,
    widths: WIDTHS,
  };
  return {
    name: "削減目標",
    blocks: [block, ...(sample ? [{ shape: "text", text: "2030年度の温室効果ガス削減目標：2013年度比 50%以上削減" } as const] : [])],
  };
}
