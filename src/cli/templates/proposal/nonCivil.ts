import { NON_CIVIL_SECTIONS, reductions } from "../../../core/forms/proposal/reductions";
import { stakeholders } from "../../../core/forms/proposal/stakeholders";
import { supplyNonCivil } from "../../../core/forms/proposal/supplyNonCivil";
import type { TemplateSheet } from "../model";
import { entryRows, leaf, sectioned } from "../rows";
import { allWays, WAY_GROUP, WAY_LABELS } from "./demand";
import { NON_CIVIL_SUPPLIES, REDUCTIONS, STAKEHOLDERS } from "./town/nonCivil";

const CIRCLED = "①②③④⑤⑥";

/** 4.3民生部門電力以外の排出削減取組 with the official sectors ① … ⑥. */
export function reductionsSheet(sample: boolean): TemplateSheet {
  const rows = sectioned(
    NON_CIVIL_SECTIONS,
    ({ id }) =>
      sample
        ? REDUCTIONS.filter((item) => item.section === id).map(({ no, target, content, quantity, tCo2, parties }) =>
            leaf({ no, target, content, quantity, tCo2, parties }),
          )
        : entryRows(2),
    ({ labels }, index) => ({ kind: "section", label: labels[0]!, values: { no: CIRCLED[index]! } }),
  );
  return {
    name: "4.3民生部門電力以外の排出削減取組",
    blocks: [
      {
        shape: "grid",
        form: reductions,
        title: "【民生部門電力以外の温室効果ガス排出削減取組一覧】",
        columns: ["no", "target", "content", "quantity", "tCo2", "subtotal", "parties", "progress"],
        labels: {
          tCo2: "温室効果ガス\n排出削減量\n(t-CO2/年)",
          subtotal: "(小計)\n温室効果ガス\n排出削減量\n(t-CO2/年)",
          parties: "合意形成\n対象者数",
          progress: "現在の\n合意形成\n進捗度",
        },
        widths: { no: 8, target: 44, content: 34, quantity: 12, subtotal: 16, progress: 12 },
        rows: [...rows, { kind: "total", label: "合計", crossed: ["tCo2"] }],
      },
    ],
  };
}

/** 4.3電力供給状況(民生部門電力以外). */
export function nonCivilSupplySheet(sample: boolean): TemplateSheet {
  const rows = sectioned(
    NON_CIVIL_SECTIONS,
    ({ id }) =>
      sample
        ? NON_CIVIL_SUPPLIES.filter((item) => item.section === id).map(({ name, count, ways, supplier, nonRenewable, demand }) =>
            leaf({ name, count, ...allWays(ways), supplier, nonRenewable, demand }),
          )
        : entryRows(1),
    ({ labels }) => ({ kind: "section", label: labels[0]! }),
  );
  return {
    name: "4.3電力供給状況(民生部門電力以外)",
    blocks: [
      {
        shape: "grid",
        form: supplyNonCivil,
        title: "【民生部門以外の再エネ等の電力調達に関する状況】",
        columns: ["name", "count", WAY_GROUP, "supplier", "supplied", "nonRenewable", "demand"],
        labels: {
          ...WAY_LABELS,
          supplier: "再エネ等の電力供給元\n(発電主体)",
          supplied: "再エネ\n電力調達量\n(kWh/年)",
          nonRenewable: "非再エネ電力\n電力調達量\n(kWh/年)",
          demand: "需要量\n(kWh/年)",
        },
        widths: { name: 36, supplier: 42, ...Object.fromEntries(WAY_GROUP.columns.map((id) => [id, 12])) },
        rows: [
          ...rows,
          { kind: "total", label: "民生部門以外電力　合計" },
          { kind: "ratio", label: "割合（％）（電力供給量に対する割合）", crossed: ["nonRenewable", "demand"] },
        ],
      },
    ],
  };
}

/** 6.2関係者との合意形成状況. */
export function stakeholdersSheet(sample: boolean): TemplateSheet {
  return {
    name: "6.2関係者との合意形成状況",
    blocks: [
      {
        shape: "grid",
        form: stakeholders,
        title: "【関係者との合意形成状況】",
        widths: { party: 34, role: 38, progress: 16, concern: 30, response: 42 },
        rows: sample ? STAKEHOLDERS.map((row) => leaf(row)) : entryRows(8),
      },
    ],
  };
}
