import { fundingByMeasure } from "../../../core/forms/proposal/fundingByMeasure";
import { programmeFunding } from "../../../core/forms/proposal/programmeFunding";
import { FUNDING_SECTORS, yearlyFunding } from "../../../core/forms/proposal/yearlyFunding";
import type { TemplateRow, TemplateSheet } from "../model";
import { entryRows, given, leaf, sectioned } from "../rows";
import { GRANT, MEASURES, RECYCLING, VEHICLES } from "./town/measures";
import type { Measure } from "./town/measures";

const YEARS = [8, 9, 10, 11, 12];
const MINISTRY = "環境省";

/** 3.4活用想定補助金(事業別), with the divisor of the efficiency (累計CO2削減量) beside it. */
export function fundingByMeasureSheet(sample: boolean): TemplateSheet {
  const rows = sample ? MEASURES.map(({ no, name, quantity, cumulativeCo2, funding }) => leaf({ measureNo: no, measure: name, quantity, totalCost: total(funding), ...funding, cumulativeCo2 })) : entryRows(8);
  return {
    name: "3.4活用想定補助金(事業別)",
    blocks: [
      {
        shape: "grid",
        form: fundingByMeasure,
        title: "【活用想定補助金（事業別）】",
        note: "※累計CO2削減量は、法定耐用年数の期間の合計です。事業費に係る費用効率性の計算に使います。",
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

/** Measures a programme pays for in one part of the plan. */
function paidBy(programme: string, civil: boolean): string {
  return MEASURES.filter((measure) => isCivil(measure) === civil && measure.years.some((year) => year.programme === programme)).map((measure) => measure.no).join("、");
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
        measure.years.filter((cost) => cost.year === year).map(({ content, cost, programme, required }) => given({ measureNo: measure.no, content, cost, programme, ministry: MINISTRY, required })),
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
  const parts = ["民生電力", "民生電力以外"].map((sector): TemplateRow => ({ kind: "total", values: { sector }, continues: ["year"], crossed: ["cost", "yearCost"] }));
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
        rows: programmeRows(sample),
      },
      {
        shape: "grid",
        form: yearlyFunding,
        title: "【事業費の額（各年度）】",
        labels: { programme: "活用を予定している国の事業\n（交付金、補助金等）の名称" },
        widths: { year: 34, sector: 16, measureNo: 18, content: 40, programme: 34, ministry: 12 },
        rows: yearRows(sample),
      },
    ],
  };
}
