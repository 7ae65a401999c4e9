import { consent } from "../../../core/forms/progress/consent";
import { costByMeasure } from "../../../core/forms/progress/costByMeasure";
import { costBySource } from "../../../core/forms/progress/costBySource";
import { localPlans } from "../../../core/forms/progress/localPlans";
import { management } from "../../../core/forms/progress/management";
import { organisation } from "../../../core/forms/progress/organisation";
import { zeroDemand } from "../../../core/forms/progress/zeroDemand";
import { zeroRate } from "../../../core/forms/progress/zeroRate";
import type { GridBlock, TemplateRow, TemplateSheet } from "../model";
import { entryRows, leaf } from "../rows";
import { CONSENTS, CONSUMERS, COSTS, MANAGEMENT, ORGANISATION, SOURCES } from "./town/report";

/** 総論: who reports, and on which year. */
export function coverSheet(sample: boolean): TemplateSheet {
  const pairs = [
    ["提案者名", "みどり野市（架空）"],
    ["共同提案者名", "みどり野エナジー株式会社（架空）"],
    ["対象年度", "令和9年度"],
    ["1. 対象年度における計画の変更箇所について", "計画の変更はない。"],
    ["2. 今後の計画の変更可能性、今後の展開について", "公用車の納期が遅れており、令和10年度の台数を1台増やす見込みである。"],
    ["3. 評価委員からの講評に対する対応状況", "遊休農地の活用について、農業委員会との協議を年4回開催している。"],
  ] as const;
  return {
    name: "総論",
    blocks: [
      {
        shape: "pairs",
        title: "脱炭素先行地域　進捗状況報告票",
        pairs: pairs.map(([label, entry]) => [label, sample ? entry : ""] as const),
      },
    ],
  };
}

/** 事業費 of the year, a row a measure. */
export function costSheet(sample: boolean): TemplateSheet {
  return {
    name: "事業費",
    blocks: [
      {
        shape: "grid",
        form: costByMeasure,
        title: "＜対象年度の事業費の額（各取組）、活用を想定している資金＞",
        columns: costByMeasure.columns.map(({ id }) => id),
        labels: { totalCost: sample ? "令和9年度の\n事業費（千円）" : "事業費（千円）", cumulativeCo2: "累計CO2削減量\n（t-CO2）" },
        widths: { measure: 44, quantity: 16, cumulativeCo2: 16 },
        rows: [...(sample ? COSTS.map((row) => leaf(row)) : entryRows(8)), { kind: "total", label: "合計" }],
      },
    ],
  };
}

/** Sources paid by the municipality or by private parties take no 精算払 or 概算払. */
const UNPAID = /自主財源|民間/;

/** 事業費 of the plan by source of funding, as edition R4 asks for it. */
export function fundingSheet(sample: boolean): TemplateSheet {
  return {
    name: "事業費（財源別）",
    blocks: [
      {
        shape: "grid",
        form: costBySource,
        title: "＜事業費＞（令和4年度版の様式、単位：千円）",
        note: "注）前年度、交付金を概算払の金額で報告していた場合、精算後の事業費を改めて記載してください。",
        columns: ["source", "payment", "current", "previous"],
        widths: { source: 46, payment: 18, current: 18, previous: 18 },
        choices: { payment: ["精算払", "概算払"] },
        rows: [
          ...SOURCES.map((row): TemplateRow => ({
            ...leaf(sample ? row : { source: row.source.replace(/（循環.*）/, "（　）") }),
            ...(UNPAID.test(row.source) ? { crossed: ["payment"] } : {}),
          })),
          { kind: "total", label: "合計" },
        ],
      },
    ],
  };
}

const FIGURES = ["count", "demand", "self", "direct", "menu", "certificate", "saving", "co2"];

function consumerRows(sample: boolean): TemplateRow[] {
  return CONSUMERS.map(([kind, name, ...figures], index): TemplateRow => {
    const first = CONSUMERS[index - 1]?.[0] !== kind;
    const values = sample ? Object.fromEntries(FIGURES.map((id, at) => [id, figures[at]!])) : {};
    return { kind: "leaf", values: { ...(first ? { kind } : {}), name, ...values }, ...(first ? {} : { continues: ["kind"] }) };
  });
}

/** 「実質ゼロ」の達成率: the figure, and the table of consumers below it. */
export function zeroSheet(sample: boolean): TemplateSheet {
  const share = (field: string): { readonly field: string } => ({ field });
  return {
    name: "「実質ゼロ」の達成率",
    blocks: [
      {
        shape: "figure",
        form: zeroRate,
        title: "【対象年度までの「実質ゼロ」の達成率】",
        lines: [
          [
            { field: "supply", label: "再エネ等の電力供給量(A)\n(kWh/年)" },
            { sign: "＋" },
            { field: "saving", label: "省エネによる電力削減量(B)\n(kWh/年)" },
            { sign: "÷" },
            { field: "demand", label: "民生部門の電力需要量(C)\n(kWh/年)" },
            { sign: "＝" },
            { field: "rate" },
          ],
          [share("supplyShare"), { gap: true }, share("savingShare")],
        ],
      },
      {
        shape: "grid",
        form: zeroDemand,
        title: "【需要家の種類ごとの状況】",
        columns: [
          "kind",
          "name",
          "count",
          "demand",
          { over: "再エネ等の供給量(kWh/年)", columns: ["self", "direct", "menu", "certificate", "supply"] },
          "saving",
          "co2",
          "note",
        ],
        labels: { self: "自家消費等", direct: "相対契約", menu: "再エネメニュー", certificate: "証書", supply: "合計" },
        rows: [...consumerRows(sample), { kind: "total", label: "合計" }],
      },
    ],
  };
}

const SECTORS = ["住宅", "業務その他", "公共"] as const;

/** 電力需要家との合意形成の状況, a table a sector. */
export function consentSheet(sample: boolean): TemplateSheet {
  const blocks = SECTORS.map((sector): GridBlock => ({
    shape: "grid",
    form: consent,
    title: `■${sector}`,
    columns: ["no", "name", "count", "progress", "schedule"],
    widths: { no: 7, name: 40, count: 14, progress: 18, schedule: 60 },
    rows: sample
      ? CONSENTS[sector]!.map(([name, count, progress, schedule], index) =>
          leaf({ no: String(index + 1), name, count, progress, schedule }),
        )
      : entryRows(4),
  }));
  return { name: "合意形成", blocks: [{ shape: "text", text: "【電力需要家との合意形成の状況について】", heading: true }, ...blocks] };
}

/** 事業実施体制 and 進捗管理の実施体制. */
export function organisationSheet(sample: boolean): TemplateSheet {
  return {
    name: "実施体制",
    blocks: [
      {
        shape: "grid",
        form: organisation,
        title: "＜事業実施体制＞",
        columns: ["business", "operator", "state", "next", "payback"],
        widths: { business: 34, operator: 34, state: 50, next: 46, payback: 16 },
        rows: sample ? ORGANISATION.map((row) => leaf(row)) : entryRows(6),
      },
      {
        shape: "grid",
        form: management,
        title: "＜進捗管理の実施体制＞",
        rows: sample ? MANAGEMENT.map((row) => leaf(row)) : entryRows(3),
      },
    ],
  };
}

const STATES = ["改定済", "改定中", "改定予定なし"];
const PLANS = [
  ["事務事業編", STATES, "改定済"],
  ["区域施策編", STATES, "改定済"],
  ["促進区域の設定", ["設定済", "検討中", "設定予定なし"], "検討中"],
] as const;

/** 地方公共団体実行計画の策定又は改定状況. */
export function planSheet(sample: boolean): TemplateSheet {
  return {
    name: "実行計画",
    blocks: [
      {
        shape: "grid",
        form: localPlans,
        title: "＜地方公共団体実行計画の策定又は改定状況＞",
        widths: { plan: 30, state: 44 },
        rows: PLANS.map(([plan, choices, chosen]): TemplateRow => ({
          kind: "leaf",
          values: { plan, ...(sample ? { state: chosen } : {}) },
          choices: { state: choices },
        })),
      },
    ],
  };
}
