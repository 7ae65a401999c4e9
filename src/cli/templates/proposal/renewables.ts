import { newEquipment } from "../../../core/forms/proposal/newEquipment";
import { newWasteEquipment } from "../../../core/forms/proposal/newWasteEquipment";
import { NON_CIVIL, SITES, SOURCES, WASTE } from "../../../core/forms/proposal/plants";
import { potential } from "../../../core/forms/proposal/potential";
import type { SourceForm } from "../../../core/forms/types";
import type { GridBlock, TemplateRow, TemplateSheet } from "../model";
import { entryRows, given, leaf, sectioned } from "../rows";
import { PLANTS } from "./town/plants";
import type { Plant } from "./town/plants";

const SOLAR = "太陽光発電";

const POTENTIAL: readonly (readonly [string, number, string, string, number, string])[] = [
  ["太陽光発電", 86000, "済", "REPOS、航空写真", 41500, "急傾斜地・景観計画区域・農用地区域を除外"],
  ["小水力発電", 320, "済", "現地調査", 180, "水利権の調整が難しい地点を除外"],
  ["木質バイオマス発電", 1200, "済", "森林組合への聞き取り", 600, "搬出路のない森林を除外"],
  ["バイオガス発電", 300, "済", "畜産農家への聞き取り", 300, "原料の量がまとまらないため除外"],
  ["風力発電", 12000, "済", "REPOS", 12000, "住宅地に近く、合意形成が難しいため除外"],
  ["地熱発電", 0, "済", "REPOS", 0, "賦存量なし"],
];

/** 4.1(1)再エネ導入可能量 with the official sources. */
export function potentialSheet(sample: boolean): TemplateSheet {
  const rows = POTENTIAL.map(([source, available, surveyed, method, excluded, reason]): TemplateRow =>
    leaf(sample ? { source, available, surveyed, method, excluded, reason } : { source }),
  );
  return {
    name: "4.1(1)再エネ導入可能量",
    blocks: [
      {
        shape: "grid",
        form: potential,
        title: "【再エネ導入可能量】",
        labels: { available: "地方公共団体\n導入可能量①（kW）", excluded: "除外量(kW)", net: "除外後の\n導入可能量\n（①－②）(kW)" },
        widths: { reason: 44 },
        rows: [...rows, { kind: "total", label: "合計" }],
      },
    ],
  };
}

/** Sections of a source's list: sites of the solar plants, sectors outside the civil one; none for the other sources. */
export function sectionsOf(source: SourceForm): readonly SourceForm[] {
  if (source.id === SOLAR) return SITES.slice(0, 12);
  return source.id === NON_CIVIL ? SITES.slice(12) : [];
}

/** Rows of a source's list: one or several a plant, under section headings where the source has them. */
export function plantRows(
  source: SourceForm,
  sample: boolean,
  rowsOf: (plant: Plant) => readonly TemplateRow[],
  crossed: readonly string[] = [],
): TemplateRow[] {
  const sections = sectionsOf(source);
  const own = PLANTS.filter((plant) => plant.source === source.id);
  const list = (plants: readonly Plant[], entries: number): readonly TemplateRow[] =>
    sample ? plants.flatMap(rowsOf) : entryRows(entries);
  const rows =
    sections.length === 0
      ? sample && own.length === 0
        ? entryRows(1)
        : list(own, 3)
      : sectioned(
          sections,
          ({ id }) =>
            list(
              own.filter((plant) => plant.section === id),
              2,
            ),
          ({ labels }) => ({ kind: "section", label: labels[0]! }),
        );
  return [...rows, { kind: "total", label: "合計", crossed }];
}

function equipment({
  site,
  no,
  key,
  owner,
  onOffSite,
  method,
  count,
  counter,
  kW,
  contract,
  kWh,
  waste,
  start,
  replacement,
}: Plant): TemplateRow[] {
  return [
    leaf(given({ site, facilityNo: no, key, owner, onOffSite, method, count, kW, contract, kWh, ...waste, start, replacement }), counter),
  ];
}

const BEFORE = ["site", "facilityNo", "key", "owner", "onOffSite", "method", "count"];
const AFTER = ["start", "feasibility", "replacement"];
const WASTE_COLUMNS = [
  "site",
  "facilityNo",
  "key",
  "owner",
  "onOffSite",
  "source",
  "count",
  "kW",
  "grossKwh",
  "contract",
  "biomassKwh",
  "biomassRatio",
  ...AFTER,
];
const widths = { site: 30, owner: 24, method: 14, start: 14, feasibility: 14 };
export const PLANT_LABELS = {
  key: "基幹\n設備",
  kWSubtotal: "設備能力\n(kW)\n(小計)",
  kW: "設備能力\n(kW)",
  contract: "契約電力\n区分",
  kWhSubtotal: "発電量\n(kWh/年)\n(小計)",
  kWh: "発電量\n(kWh/年)",
};

function equipmentBlock(source: SourceForm, sample: boolean): GridBlock {
  const title = `【${source.id}】（設備情報）`;
  if (source.id === WASTE) {
    const labels = {
      ...PLANT_LABELS,
      grossKwh: "設備全体の発電量\n(kWh/年)",
      biomassKwh: "バイオマス\n発電量(kWh/年)",
      biomassRatio: "バイオマス比率\n(%)",
    };
    const note = "※建替えの場合、バイオマス発電量は既存施設からの増加分です（新設全体×比率 － 既設全体×比率）。";
    return {
      shape: "grid",
      form: newWasteEquipment,
      title,
      note,
      labels,
      widths: { ...widths, source: 14 },
      columns: WASTE_COLUMNS,
      rows: plantRows(source, sample, equipment),
    };
  }
  const divided = sectionsOf(source).length > 0;
  const middle = divided ? ["kWSubtotal", "kW", "contract", "kWhSubtotal", "kWh"] : ["kW", "contract", "kWh"];
  return {
    shape: "grid",
    form: newEquipment,
    title,
    labels: PLANT_LABELS,
    widths,
    columns: [...BEFORE, ...middle, ...AFTER],
    rows: plantRows(source, sample, equipment, divided ? ["kW", "kWh"] : []),
  };
}

/** 4.1(2)新規再エネ導入予定（設備情報）: one list a source. */
export function equipmentSheet(sample: boolean): TemplateSheet {
  return { name: "4.1(2)新規再エネ導入予定（設備情報）", blocks: SOURCES.map((source) => equipmentBlock(source, sample)) };
}
