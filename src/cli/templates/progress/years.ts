import { kpi } from "../../../core/forms/progress/kpi";
import { measure } from "../../../core/forms/progress/measure";
import { newRenewables } from "../../../core/forms/progress/newRenewables";
import type { TemplateBlock, TemplateSheet, TemplateValue, YearsBlock, YearsRow } from "../model";
import { MEASURES } from "./town/measures";
import type { ReportedMeasure, Series } from "./town/measures";
import { KPIS } from "./town/report";

const YEARS = [4, 5, 6, 7, 8, 9, 10, 11, 12];
const LABELS = YEARS.map((year) => `令和${year}年度`);
/** Years of the form before the sample's plan begins: nothing was planned or done. */
const BEFORE = 4;
const PLANS = {
  renewable: "【再エネに係るもの】",
  saving: "【省エネに係るもの】",
  other: "＜民生部門電力以外の温室効果ガス排出削減等の取組＞",
} as const;

type Values = readonly (TemplateValue | null)[];

function fromR8(figures: readonly number[]): Values {
  return [...YEARS.slice(0, BEFORE).map(() => 0), ...figures];
}

function texts(words: readonly string[]): Values {
  return [...YEARS.slice(0, BEFORE).map(() => null), ...words];
}

function formatOf(unit: string): string {
  return unit === "kW" || unit === "t-CO2" ? "#,##0.0" : "#,##0";
}

/** 単年度 and 累計 rows of one series; the 累計 is computed by the product. */
function pair(first: readonly [string, string], { name, unit }: Pick<Series, "name" | "unit">, single: Values, named: boolean): YearsRow[] {
  const format = formatOf(unit);
  const label = (period: string): string => (named ? `(${period})${name}(${unit})` : period);
  return [
    { labels: [...first, label("単年度")], values: single, format },
    { labels: ["", "", label("累計")], values: [], format },
  ];
}

function seriesRows(head: string, word: string, series: readonly Series[], figures: (own: Series) => Values): YearsRow[] {
  const named = series.length > 1;
  return series.flatMap((own, index) =>
    pair([index === 0 ? head : "", index > 0 ? "" : named ? word : `${word}\n（単位：${own.unit}）`], own, figures(own), named),
  );
}

function measureBlock({ no, name, process, done, series, co2, remark }: ReportedMeasure, sample: boolean): YearsBlock {
  const filled = <T>(values: T): T | readonly [] => (sample ? values : []);
  return {
    shape: "years",
    form: measure,
    title: `■取組${no}：${name}`,
    years: LABELS,
    labelWidths: [14, 18, 26],
    rows: [
      { labels: ["計画", "工程"], values: filled(texts(process)), format: "@" },
      ...seriesRows("", "目標値", series, (own) => filled(fromR8(own.plan))),
      { labels: ["状況", "工程"], values: filled(texts(done)), format: "@" },
      ...seriesRows("", "実績", series, (own) => filled(fromR8(own.actual))),
      { labels: ["CO2削減効果", "実績\n（単位：t-CO2）", "累計"], values: filled(fromR8(co2)), format: "#,##0.0" },
    ],
    remarks: [[sample ? "令和9年度の取組概況" : "対象年度の取組概況", sample ? remark : ""]],
  };
}

/** Measures of a blank report: one a part, to be copied. */
const BLANK = MEASURES.filter(({ no }) => ["①-1", "①-2", "②-1"].includes(no)).map((own) => ({
  ...own,
  name: "",
  series: [{ name: "", unit: own.part === "renewable" ? "kW" : "件", plan: [], actual: [] }],
}));

/** 取組: a block a measure, under the headings of the report. */
export function measureSheet(sample: boolean): TemplateSheet {
  const own = sample ? MEASURES : BLANK;
  const blocks = (["renewable", "saving", "other"] as const).flatMap((part): TemplateBlock[] => [
    { shape: "text", text: PLANS[part], heading: true },
    ...own.filter((item) => item.part === part).map((item) => measureBlock(item, sample)),
  ]);
  return { name: "取組", blocks };
}

function kpiBlock({ title, unit, plan, actual }: (typeof KPIS)[number], sample: boolean): YearsBlock {
  const rows = (word: string, figures: readonly number[]): YearsRow[] => [
    { labels: [`${word}\n（単位：${unit}）`, "単年度"], values: sample ? fromR8(figures) : [] },
    { labels: ["", "累計"], values: [] },
  ];
  return {
    shape: "years",
    form: kpi,
    title,
    years: LABELS,
    labelWidths: [14, 18],
    rows: [...rows("目標値", plan), ...rows("実績", actual)],
    remarks: [[sample ? "令和9年度の実績詳細" : "対象年度の実績詳細", ""]],
  };
}

/** 共通KPI and 個別KPI. */
export function kpiSheet(sample: boolean): TemplateSheet {
  const own = sample
    ? KPIS
    : KPIS.map((item) => (item.common ? item : { ...item, title: item.title.replace(/：.*/, "："), unit: "件" })).slice(0, 2);
  const part = (common: boolean): TemplateBlock[] => own.filter((item) => item.common === common).map((item) => kpiBlock(item, sample));
  return {
    name: "KPI",
    blocks: [
      { shape: "text", text: "＜共通KPI＞", heading: true },
      ...part(true),
      { shape: "text", text: "＜個別KPI＞", heading: true },
      ...part(false),
    ],
  };
}

/** 対象年度における新規再エネ導入量 (kW): what the measures report together. */
export function newRenewablesSheet(sample: boolean): TemplateSheet {
  const power = MEASURES.flatMap(({ series }) => series.filter(({ unit }) => unit === "kW"));
  const values = sample ? fromR8([0, 1].map((year) => power.reduce((sum, { actual }) => sum + actual[year]!, 0))) : [];
  return {
    name: "新規再エネ導入量",
    blocks: [
      {
        shape: "years",
        form: newRenewables,
        title: "【対象年度における新規再エネ導入量（kW）】",
        years: LABELS,
        extras: ["cumulative"],
        labelWidths: [20],
        rows: [{ labels: ["新規再エネ導入量"], values, format: "#,##0.0" }],
      },
    ],
  };
}
