import { coSubsidy } from "../../../core/forms/proposal/coSubsidy";
import { costEfficiency } from "../../../core/forms/proposal/costEfficiency";
import { fundingByMeasure } from "../../../core/forms/proposal/fundingByMeasure";
import { programmeFunding } from "../../../core/forms/proposal/programmeFunding";
import { FUNDING_SECTORS, yearlyFunding } from "../../../core/forms/proposal/yearlyFunding";
import type { TemplateRow, TemplateSheet } from "../model";
import { entryRows, given, leaf, sectioned } from "../rows";
import { CO_SUBSIDIES, GRANT, MEASURES, RECYCLING, VEHICLES } from "./town/measures";
import type { Measure } from "./town/measures";

const YEARS = [8, 9, 10, 11, 12];
const MINISTRY = "環境省";

/** 3.4活用想定補助金(事業別), with the divisor of the efficiency (累計CO2削減量) beside it. */
export function fundingByMeasureSheet(sample: boolean): TemplateSheet {
  const rows = sample
    ? MEASURES.map(({ no, name, quantity, annualCo2, serviceLife, funding }) =>
        leaf({ measureNo: no, measure: name, quantity, totalCost: total(funding), ...funding, annualCo2, serviceLife }),
      )
    : entryRows(8);
  return {
    name: "3.4活用想定補助金(事業別)",
    blocks: [
      {
        shape: "grid",
        form: fundingByMeasure,
        title: "【活用想定補助金（事業別）】",
        note: "※年間CO2削減量から累計CO2削減量までは、費用効率性の計算に使う参考の列です。",
        columns: fundingByMeasure.columns.map((column) => column.id),
        widths: { measure: 34, quantity: 20, cumulativeCo2: 16 },
        rows: [...rows, { kind: "total", label: "合計(千円)" }, { kind: "fixed", label: "総事業費/CO2削減量(円/t-CO2)" }],
      },
    ],
  };
}

function total(funding: Measure["funding"]): number {
  return Object.values(funding).reduce((a, b) => a + b, 0);
}

function isCivil(measure: Measure): boolean {
  return measure.no.startsWith("①");
}

/** Sum over measures, rounded to a decimal. */
function sumOf(measures: readonly Measure[], figure: (measure: Measure) => number): number {
  return Number(measures.reduce((sum, measure) => sum + figure(measure), 0).toFixed(1));
}

/** 3.4費用効率性, and below it the measures with a lower grant rate or a co-subsidy. */
export function costEfficiencySheet(sample: boolean): TemplateSheet {
  const parts: readonly (readonly [string, readonly Measure[]])[] = [
    ["民生部門電力の取組", MEASURES.filter(isCivil)],
    ["民生部門電力以外の取組", MEASURES.filter((measure) => !isCivil(measure))],
    ["交付金対象事業全体", MEASURES],
  ];
  const rows = parts.map(([part, own]): TemplateRow => {
    const inputs = {
      totalCost: sumOf(own, ({ funding }) => total(funding)),
      grant: sumOf(own, ({ funding }) => funding.grant! + funding.gxGrant!),
      cumulativeCo2: sumOf(own, ({ annualCo2, serviceLife }) => annualCo2 * serviceLife),
    };
    return { kind: "fixed", label: part, ...(sample ? { values: inputs } : {}) };
  });
  return {
    name: "3.4費用効率性",
    blocks: [
      {
        shape: "grid",
        form: costEfficiency,
        title: "【費用効率性】",
        columns: costEfficiency.columns.map((column) => column.id),
        widths: { part: 26, totalCost: 40, grant: 22, cumulativeCo2: 24, costEfficiency: 24, grantEfficiency: 34 },
        rows,
      },
      {
        shape: "grid",
        form: coSubsidy,
        title: "【国の交付率等より低い交付率等で実施する場合、協調補助を実施する場合】",
        rows: sample ? CO_SUBSIDIES.map((row) => leaf(row)) : entryRows(4),
      },
    ],
  };
}

/** Measures a programme pays for in one part of the plan. */
function paidBy(programme: string, civil: boolean): string {
  return MEASURES.filter((measure) => isCivil(measure) === civil && measure.years.some((year) => year.programme === programme))
    .map((measure) => measure.no)
    .join("、");
}

function programmeRows(sample: boolean): TemplateRow[] {
  return sectioned(
    FUNDING_SECTORS,
    ({ id }) => {
      const civil = id === "民生電力";
      if (!sample) return entryRows(3);
      return [GRANT, RECYCLING, VEHICLES].flatMap((programme) => {
        const measureNos = paidBy(programme, civil);
        return measureNos === "" ? [] : [leaf({ programme, ministry: MINISTRY, measureNos })];
      });
    },
    ({ labels }) => ({ kind: "section", label: labels[0]! }),
  );
}

/** Rows of one year and one part of the plan; year and sector are merged downwards. */
function sectorRows(year: number, civil: boolean, sample: boolean): TemplateRow[] {
  const sector = civil ? "民生電力" : "民生電力以外";
  const costs = sample
    ? MEASURES.filter((measure) => isCivil(measure) === civil).flatMap((measure) =>
        measure.years
          .filter((cost) => cost.year === year)
          .map(({ content, cost, programme, required }) =>
            given({ measureNo: measure.no, content, cost, programme, ministry: MINISTRY, required }),
          ),
      )
    : [{}, {}, {}];
  return costs.map((values, index) => ({
    kind: "leaf",
    values: index === 0 ? { sector, ...values } : values,
    crossed: ["yearCost"],
    continues: index === 0 ? ["year"] : ["year", "sector", "sectorCost"],
  }));
}

function yearRows(sample: boolean): TemplateRow[] {
  const years = YEARS.flatMap((year): TemplateRow[] => [
    { kind: "subtotal", values: { year: `令和${year}年度`, sector: "年度合計" }, crossed: ["cost", "sectorCost"] },
    ...sectorRows(year, true, sample),
    ...sectorRows(year, false, sample),
  ]);
  const parts = ["民生電力", "民生電力以外"].map((sector): TemplateRow => ({
    kind: "total",
    values: { sector },
    continues: ["year"],
    crossed: ["cost", "yearCost"],
  }));
  return [...years, { kind: "total", values: { year: "全体", sector: "合計" }, crossed: ["cost", "sectorCost"] }, ...parts];
}

/** 3.4活用想定補助金(年度別): the programmes, and the cost of every year. */
export function fundingByYearSheet(sample: boolean): TemplateSheet {
  return {
    name: "3.4活用想定補助金(年度別)",
    blocks: [
      {
        shape: "grid",
        form: programmeFunding,
        title: "【活用を想定している国の事業（交付金、補助金等）】",
        labels: { programme: "活用を想定している国の事業\n（交付金、補助金等）の名称" },
        spans: { programme: 3, measureNos: 2 },
        rows: programmeRows(sample),
      },
      {
        shape: "grid",
        form: yearlyFunding,
        title: "【事業費の額（各年度）】",
        labels: { programme: "活用を予定している国の事業\n（交付金、補助金等）の名称" },
        widths: { year: 13, sector: 16, measureNo: 10, content: 44, programme: 34, ministry: 12 },
        rows: yearRows(sample),
      },
    ],
  };
}
