import { existingOther, existingSolar, existingTotals, existingWaste } from "../../../core/forms/proposal/existingPlants";
import type { GridBlock, TemplateRow, TemplateSheet } from "../model";
import { entryRows } from "../rows";
import { EXISTING_OTHER, EXISTING_SOLAR, EXISTING_WASTE } from "./town/existing";

const SUPPLIED = "発電量のうち先行\n地域へ供給する\n電力量(kWh/年)";
const LABELS = { kW: "設備能力\n(kW)", kWh: "発電量\n(kWh/年)", supplied: SUPPLIED, route: "供給方法（供給主体）等" };
const widths = { method: 24, type: 24, site: 34, owner: 22, route: 34, start: 14, supplied: 18, grossKwh: 16 };

function rowsOf(sample: boolean, rows: readonly TemplateRow[]): TemplateRow[] {
  return [...(sample ? rows : entryRows(3)), { kind: "total", label: "合計" }];
}

/** 4.1(3)活用可能な既存の再エネ発電設備: solar, other and waste plants with their totals. */
export function existingSheet(sample: boolean): TemplateSheet {
  const tables: GridBlock[] = [
    { shape: "grid", form: existingSolar, title: "【太陽光発電設備】※既存", labels: LABELS, widths, rows: rowsOf(sample, EXISTING_SOLAR) },
    {
      shape: "grid",
      form: existingOther,
      title: "【その他発電設備（廃棄物発電を除く）】※既存",
      labels: LABELS,
      widths,
      rows: rowsOf(sample, EXISTING_OTHER),
    },
    {
      shape: "grid",
      form: existingWaste,
      title: "【廃棄物発電】※既存",
      note: "※建替え等で新規の設備に置き換わる施設は、設置場所に新規の施設番号を（廃棄物-1）のように記載します。",
      labels: {
        ...LABELS,
        biomassRatio: "バイオマス\n比率(%)",
        biomassKwh: "設備のバイオマス\n発電量(kWh/年)",
        supplied: `バイオマス${SUPPLIED}`,
        grossKwh: "設備全体の\n発電量(kWh/年)",
      },
      widths,
      rows: rowsOf(sample, EXISTING_WASTE),
    },
  ];
  const totals = existingTotals.columns.map(({ id, labels }) => ({ field: id, label: `${labels[0]!}（kWh/年）` }));
  return {
    name: "4.1(3)活用可能な既存の再エネ発電設備",
    blocks: [...tables, { shape: "figure", form: existingTotals, title: "【合計値】", list: true, lines: [totals] }],
  };
}
