import { roadmap } from "../../../core/forms/strategy/roadmap";
import { strategyIndicators } from "../../../core/forms/strategy/strategyIndicators";
import { strategyMeasures } from "../../../core/forms/strategy/strategyMeasures";
import { strategyTarget } from "../../../core/forms/strategy/strategyTarget";
import type { TemplateRow, TemplateSheet } from "../model";
import { leaf } from "../rows";
import { POLICIES, ROADMAP, TARGET } from "./town";
import type { Policy } from "./town";

const BLANK: readonly Policy[] = POLICIES.map(({ name }) => ({
  name: name.slice(0, 2),
  effect: "",
  sdgs: "",
  measures: [
    {
      name: "1)",
      summary: "",
      programmes: [
        ["①", ""],
        ["②", ""],
      ],
    },
  ],
}));

/** Rows of a policy: a row a programme, policy and measure merged over theirs. */
function policyRows({ name: policy, measures }: Policy): TemplateRow[] {
  return measures.flatMap(({ name, summary, programmes }, at) =>
    programmes.map(([programme, priority], index): TemplateRow => {
      const first = index === 0 ? { measure: name, summary, ...(at === 0 ? { policy } : {}) } : {};
      const continues = index > 0 ? ["policy", "measure", "summary"] : at > 0 ? ["policy"] : [];
      return { kind: "leaf", values: { ...first, programme, priority }, continues };
    }),
  );
}

function measuresSheet(policies: readonly Policy[]): TemplateSheet {
  return {
    name: "具体的事業・重点事業",
    blocks: [
      {
        shape: "grid",
        form: strategyMeasures,
        title: "【具体的事業・重点事業】",
        note: "※重点事業の凡例　○：特に重点的に実施するもの　●：重点事業のうち、新たなエネルギー利活用スキームとして別に示すもの",
        widths: { policy: 34, measure: 34, summary: 52, programme: 42, priority: 12 },
        rows: policies.flatMap(policyRows),
      },
    ],
  };
}

function indicatorsSheet(policies: readonly Policy[]): TemplateSheet {
  return {
    name: "取組の効果・指標",
    blocks: [
      {
        shape: "grid",
        form: strategyIndicators,
        title: "【取組の効果・指標】",
        labels: { effect: "取組の効果・指標（【】内は指標）" },
        widths: { policy: 36, effect: 70, sdgs: 22 },
        rows: policies.map(({ name, effect, sdgs }) => leaf({ policy: name, effect, sdgs })),
      },
    ],
  };
}

function targetSheet(sample: boolean): TemplateSheet {
  const given = (value: number): number | null => (sample ? value : null);
  return {
    name: "目標",
    blocks: [
      {
        shape: "plain",
        form: strategyTarget,
        title: "【再生可能エネルギー等の導入目標】",
        note: "※1千kWh＝0.0036TJで換算します。",
        head: [["項目", "単位", "2019年度\n(基準年度)", "2050年度\n(目標年度)"]],
        rows: [
          ["再生可能エネルギー等導入量", "TJ", given(TARGET.base), null],
          ["^", "千kWh", null, null],
          ["基準年度に対する倍率", "倍", "―", given(TARGET.multiple)],
        ],
        labels: 2,
        formats: ["#,##0.0"],
        rowFormats: { 1: "#,##0", 2: "0.0" },
        widths: [40, 12, 18],
      },
    ],
  };
}

function roadmapSheet(sample: boolean): TemplateSheet {
  const years = (figures: readonly number[]): (number | null)[] => (sample ? [...figures] : [null, null, null]);
  const { emissions, renewables } = ROADMAP;
  return {
    name: "ロードマップ",
    blocks: [
      {
        shape: "plain",
        form: roadmap,
        title: "【ゼロカーボンシティ実現までのロードマップ】",
        head: [["項目", "<", "単位", "2030年度", "2040年度", "2050年度"]],
        rows: [
          ...emissions.map(([name, ...figures], index) => [index === 0 ? "CO2排出量" : "^", name, "千t-CO2", ...years(figures)]),
          ...renewables.map(([name, ...figures], index) => [index === 0 ? "再エネ導入量" : "^", name, "千kWh", ...years(figures)]),
          ["^", "合計", "千kWh", null, null, null],
        ],
        labels: 3,
        formats: ["#,##0"],
        rowFormats: { 0: "#,##0.0", 1: "#,##0.0" },
        widths: [18, 34, 12, 16],
      },
    ],
  };
}

/** Tables of a strategy 推進戦略, in the order of forms.md S. */
export function strategySheets(sample: boolean): readonly TemplateSheet[] {
  const policies = sample ? POLICIES : BLANK;
  return [measuresSheet(policies), indicatorsSheet(policies), targetSheet(sample), roadmapSheet(sample)];
}
