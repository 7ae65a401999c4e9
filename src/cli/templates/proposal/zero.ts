import { CIVIL_SECTIONS } from "../../../core/forms/proposal/civilSections";
import { demandScale } from "../../../core/forms/proposal/demandScale";
import { localShare, localShareNonCivil } from "../../../core/forms/proposal/localShare";
import { zeroResult } from "../../../core/forms/proposal/zeroResult";
import { zeroSummary } from "../../../core/forms/proposal/zeroSummary";
import type { TableForm } from "../../../core/forms/types";
import type { FigureBlock, FigurePart, TemplateRow, TemplateSheet } from "../model";
import { AREAS, CONSUMERS, WHOLE } from "./town/demand";

/** 4.2実質ゼロ(計算結果): supply ＋ saving ＝ demand, then 参考情報. */
export function zeroResultSheet(sample: boolean): TemplateSheet {
  const gap: FigurePart = { gap: true };
  const wholeDemand: FigurePart = {
    field: "wholeDemand",
    label: "提案地方公共団体全体の民生電力需要量（kWh/年）",
    ...(sample ? { value: WHOLE.demandKwh } : {}),
  };
  return {
    name: "4.2実質ゼロ(計算結果)",
    blocks: [
      {
        shape: "figure",
        form: zeroResult,
        title: "【「実質ゼロ」の計算結果】",
        lines: [
          [
            { field: "supply", label: "再エネなどの電力供給量\n(kWh/年)" },
            { sign: "＋" },
            { field: "saving", label: "省エネによる電力削減量\n(kWh/年)" },
            { sign: "＝" },
            { field: "demand", label: "民生部門の電力需要量\n(kWh/年)" },
          ],
          [{ heading: "【参考情報】" }],
          [{ field: "newRenewable" }, gap, { field: "existing" }, gap, { field: "renewable" }],
          [{ field: "outside" }, gap, { field: "outsidePower" }, gap, { field: "localCertificate" }],
          [wholeDemand, gap, { field: "share" }],
        ],
      },
    ],
  };
}

const SCALE: readonly (readonly [string, string, string, number, number])[] = [
  ["エリア面積", "", '0.00" ㎢"', sum(AREAS.map((area) => area.km2)), WHOLE.km2],
  ["民生需要家数", "住宅", '#,##0" 戸"', countOf(1, 2), WHOLE.housing],
  ["", "民間施設", '#,##0" 施設"', countOf(3, 6), WHOLE.business],
  ["", "公共施設", '#,##0" 施設"', countOf(7, 8), WHOLE.public],
  ["", "その他", '#,##0" 施設"', 0, 0],
  ["民生部門の電力需要量(合計)", "", '#,##0" kWh/年"', sum(CONSUMERS.map((consumer) => consumer.kWh)), WHOLE.demandKwh],
];

function sum(figures: readonly number[]): number {
  return Number(figures.reduce((a, b) => a + b, 0).toFixed(6));
}

/** Facilities of the sections from … to. */
function countOf(from: number, to: number): number {
  return sum(CONSUMERS.filter(({ no }) => Number(no[0]) >= from && Number(no[0]) <= to).map((consumer) => consumer.count));
}

/** 4.2対象地域の民生需要家数等. */
export function demandScaleSheet(sample: boolean): TemplateSheet {
  const rows = SCALE.map(([group, label, format, scale, whole]): TemplateRow => ({
    kind: "fixed",
    stub: [group, label],
    formats: { scale: format, whole: format },
    ...(sample ? { values: { scale, whole } } : {}),
  }));
  return {
    name: "4.2対象地域の民生需要家数等",
    blocks: [
      {
        shape: "grid",
        form: demandScale,
        title: "【対象地域の民生需要家数等】",
        stubs: [26, 16],
        labels: { share: "提案地方公共団体内\n全域に対する割合(%)", whole: "提案地方公共団体内\n全域の数値" },
        widths: { scale: 22, share: 22, whole: 22 },
        rows,
      },
    ],
  };
}

/** 4.2実質ゼロ(サマリ): rows by kind of consumer, all computed. */
export function zeroSummarySheet(): TemplateSheet {
  const kinds = [...new Set(CIVIL_SECTIONS.map((section) => section.kind))];
  const rows = CIVIL_SECTIONS.map(({ kind, consumer }, index): TemplateRow => {
    const first = CIVIL_SECTIONS[index - 1]?.kind !== kind;
    const values: Record<string, string> = first ? { no: "①②③"[kinds.indexOf(kind)]!, section: kind } : {};
    return { kind: "fixed", label: consumer, values, ...(first ? {} : { continues: ["no", "section"] }) };
  });
  return {
    name: "4.2実質ゼロ(サマリ)",
    blocks: [
      {
        shape: "grid",
        form: zeroSummary,
        title: "【「実質ゼロ」を達成するための取組内容】",
        labels: { demand: "電力需要量\n(kWh/年)", menu: "電力メニュー", saving: "省エネによる\n電力削減量\n(kWh/年)" },
        widths: { no: 7, section: 20, consumer: 36, saving: 16 },
        rows: [
          ...rows,
          { kind: "total", label: "合計" },
          { kind: "ratio", label: "割合（％）（電力需要量に対する割合）", crossed: ["count", "demand"] },
        ],
      },
    ],
  };
}

function shareFigure(form: TableForm, title: string): FigureBlock {
  return {
    shape: "figure",
    form,
    title,
    lines: [[{ field: "local" }, { sign: "÷" }, { field: "supplied" }, { sign: "×100" }, { field: "share" }]],
    note: "※上限100%",
  };
}

/** 4.2地産地消割合, for the civil sector and below it for the rest. */
export function localShareSheet(): TemplateSheet {
  return {
    name: "4.2地産地消割合",
    blocks: [shareFigure(localShare, "【地産地消割合】"), shareFigure(localShareNonCivil, "【民生部門以外電力　地産地消割合】")],
  };
}
