import { plantConsent } from "../../../core/forms/proposal/plantConsent";
import { GRID_ALWAYS, GRID_LOW, plantSurvey } from "../../../core/forms/proposal/plantSurvey";
import { plantTotals } from "../../../core/forms/proposal/plantTotals";
import { SOURCES, WASTE } from "../../../core/forms/proposal/plants";
import type { SourceForm } from "../../../core/forms/types";
import type { GridBlock, TemplateRow, TemplateSheet, TemplateValue } from "../model";
import { given, leaf } from "../rows";
import { PLANT_LABELS, plantRows } from "./renewables";
import type { Plant } from "./town/plants";

const ALONE = [
  "事業内容・コンセプト等共有済",
  "事前相談開始",
  "事前相談済",
  "接続検討申込開始",
  "接続検討済",
  "事業性判断実施済",
  "契約申込開始",
  "契約申込済",
  "工事費負担金入金済",
];
const TOGETHER = [
  "一括検討プロセス開始申込済",
  "一括検討開始済",
  "応募済",
  "接続検討開始",
  "接続検討済",
  "再接続検討開始",
  "再接続検討済",
  "契約申込開始",
  "契約申込済",
  "工事費負担金入金済",
];
const GRID_CHOICES = [
  ...GRID_ALWAYS,
  ...GRID_LOW.map((state) => `(低圧)${state}`),
  ...ALONE.map((state) => `(単独)${state}`),
  ...TOGETHER.map((state) => `(一括)${state}`),
];

const REPEATED = ["facilityNo", "key", "count", "contract", "kWh"];
const widths = { site: 30, grid: 34, party: 18, note: 24 };

/** What a sister sheet repeats of 設備情報; the generation of a waste plant is copied by the product. */
function repeated({ site, no, key, count, contract, kWh }: Plant): Record<string, TemplateValue> {
  return given({ site, facilityNo: no, key, count, contract, kWh });
}

function labelsOf(source: SourceForm): Record<string, string> {
  return {
    ...PLANT_LABELS,
    key: "基幹発電\n設備",
    repos: "REPOSや\n衛星写真\n確認",
    kWh: source.id === WASTE ? "バイオマス\n発電量\n(kWh/年)" : "発電量\n(kWh/年)",
  };
}

function surveyBlock(source: SourceForm, sample: boolean): GridBlock {
  const row = (plant: Plant): TemplateRow[] => {
    const [repos, desk, field] = plant.survey;
    return [leaf({ ...repeated(plant), repos, desk, field, grid: plant.grid }, plant.counter)];
  };
  return {
    shape: "grid",
    form: plantSurvey,
    title: `【${source.id}】（FS調査、系統接続検討状況）`,
    columns: [
      "site",
      { over: "設備情報", columns: REPEATED },
      { over: "FS調査実施項目", columns: ["repos", "desk", "field"] },
      "grid",
      "note",
    ],
    labels: labelsOf(source),
    widths,
    choices: { grid: GRID_CHOICES },
    rows: plantRows(source, sample, row),
  };
}

/** 4.1(2)新規再エネ導入予定(FS調査、系統接続検討状況), and below it the totals by source. */
export function surveySheet(sample: boolean): TemplateSheet {
  return {
    name: "4.1(2)新規再エネ導入予定(FS調査、系統接続検討状況)",
    blocks: [
      ...SOURCES.map((source) => surveyBlock(source, sample)),
      {
        shape: "figure",
        form: plantTotals,
        title: "【電源別新規再エネ導入量合計（kWh/年）】",
        list: true,
        lines: [plantTotals.columns.map(({ id }) => ({ field: id }))],
      },
    ],
  };
}

function consentBlock(source: SourceForm, sample: boolean): GridBlock {
  const rows = (plant: Plant): TemplateRow[] =>
    plant.parties.map(([party, [concept, spec, environment, cost, progress]], index) => {
      const talks = { party, concept, spec, environment, cost, progress };
      return index === 0
        ? leaf({ ...repeated(plant), ...talks }, plant.counter)
        : { kind: "continuation", values: talks, continues: ["site", ...REPEATED] };
    });
  return {
    shape: "grid",
    form: plantConsent,
    title: `【${source.id}】（合意形成）`,
    columns: [
      "site",
      ...REPEATED,
      "party",
      { over: "合意形成に向けた主な説明項目", columns: ["concept", "spec", "environment", "cost"] },
      "progress",
    ],
    labels: {
      ...labelsOf(source),
      concept: "先行地域の\nコンセプト",
      environment: "周辺環境への\n影響と対策",
      progress: "再エネ設備導入における\n合意に向けた進捗度",
    },
    widths: { ...widths, concept: 14, spec: 14, environment: 14, cost: 14, progress: 22 },
    rows: plantRows(source, sample, rows),
  };
}

/** 4.1(2)新規再エネ導入予定(合意形成). */
export function plantConsentSheet(sample: boolean): TemplateSheet {
  return { name: "4.1(2)新規再エネ導入予定(合意形成)", blocks: SOURCES.map((source) => consentBlock(source, sample)) };
}
