import { CIVIL_SECTIONS } from "../../../core/forms/proposal/civilSections";
import { demand } from "../../../core/forms/proposal/demand";
import { saving } from "../../../core/forms/proposal/saving";
import { supplyCivil } from "../../../core/forms/proposal/supplyCivil";
import { LOCAL_COLUMNS, SUPPLY_CELLS, WAYS } from "../../../core/forms/proposal/supplyColumns";
import type { SourceForm } from "../../../core/forms/types";
import type { ColumnGroup, TemplateRow, TemplateSheet } from "../model";
import { entryRows, leaf, sectioned } from "../rows";
import { CONSUMERS } from "./town/demand";
import type { Consumer } from "./town/demand";
import { SUPPLIES } from "./town/supply";

const LOCAL = "先行地域の\nある地方公\n共団体内";
const OUTSIDE = "当該地方公\n共団体の\n域外";

/** Labels of the eight cells 調達方法 × 域内外. */
export const WAY_LABELS: Readonly<Record<string, string>> = Object.fromEntries(
  WAYS.flatMap(({ id }) => [
    [`${id}Local`, LOCAL],
    [`${id}Outside`, OUTSIDE],
  ]),
);
/** The eight supply columns under their common label. */
export const WAY_GROUP: ColumnGroup = {
  over: "調達方法(kWh/年)",
  columns: LOCAL_COLUMNS.flatMap((local) => [local, local.replace("Local", "Outside")]),
};

/** The eight figures of a consumer: 0 in the ways it does not use. */
export function allWays(ways: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(SUPPLY_CELLS.map((id) => [id, ways[id] ?? 0]));
}

/** Number of the section a consumer belongs to: 7 of 7_1. */
function sectionNumber(no: string): number {
  return Number(no.split("_")[0]);
}

function inSection(section: SourceForm): (item: { readonly no: string }) => boolean {
  const number = CIVIL_SECTIONS.findIndex((own) => own.id === section.id) + 1;
  return ({ no }) => sectionNumber(no) === number;
}

function demandRow({ no, name, state, count, method, kWh, scope, parties }: Consumer): TemplateRow {
  return leaf({ no, name, state, count, method, kWh, scope, parties });
}

/** 4.2民生電力需要量 with the official sections 1 … 8. */
export function demandSheet(sample: boolean): TemplateSheet {
  const rows = sectioned(
    CIVIL_SECTIONS,
    (section) =>
      sample
        ? CONSUMERS.filter(inSection(section)).map(demandRow)
        : [1, 2].map((part) => leaf({ no: `${CIVIL_SECTIONS.findIndex(({ id }) => id === section.id) + 1}_${part}` })),
    ({ labels }, index) => ({ kind: "section", label: labels[0]!, values: { no: String(index + 1) } }),
  );
  return {
    name: "4.2民生電力需要量",
    blocks: [
      {
        shape: "grid",
        form: demand,
        title: "【民生部門の電力需要家の状況（対象・施設数、直近年度の電力需要量等）】",
        labels: {
          kWh: "直近電力\n需要量\n(kWh/年)",
          subtotal: "(小計)\n直近電力需要量\n(kWh/年)",
          scope: "主として取組\nを実施する\n範囲内外",
          progress: "現在の\n合意形成\n進捗度",
        },
        columns: ["no", "name", "state", "count", "method", "kWh", "scope", "subtotal", "parties", "progress"],
        widths: { no: 7, name: 32, method: 26, scope: 14, subtotal: 16, parties: 12, progress: 12 },
        rows: [...rows, { kind: "total", label: "合計", crossed: ["kWh"] }],
      },
    ],
  };
}

/** 4.2電力供給状況(民生部門). */
export function supplySheet(sample: boolean): TemplateSheet {
  const rows = sectioned(
    CIVIL_SECTIONS,
    (section) =>
      sample
        ? SUPPLIES.filter(inSection(section)).map(({ name, count, ways, supplier, wastePlant }) =>
            leaf({ name, count, ...allWays(ways), supplier, ...(wastePlant ? { wastePlant } : {}) }),
          )
        : entryRows(2),
    ({ labels }) => ({ kind: "section", label: labels[0]! }),
  );
  return {
    name: "4.2電力供給状況(民生部門)",
    blocks: [
      {
        shape: "grid",
        form: supplyCivil,
        title: "【民生部門の再エネ等の電力調達に関する状況】",
        columns: ["name", "count", WAY_GROUP, "supplier", "supplied", "wastePlant"],
        labels: {
          ...WAY_LABELS,
          supplier: "再エネ等の電力供給元\n(発電主体)",
          supplied: "電力供給量\n(kWh/年)",
          wastePlant: "地方公共\n団体が所\n有する廃\n棄物処理\n施設",
        },
        widths: { name: 32, supplier: 42, wastePlant: 10, ...Object.fromEntries(WAY_GROUP.columns.map((id) => [id, 12])) },
        rows: [...rows, { kind: "total", label: "合計" }, { kind: "ratio", label: "割合（％）（電力供給量に対する割合）" }],
      },
    ],
  };
}

/** 4.2電力削減量. */
export function savingSheet(sample: boolean): TemplateSheet {
  const rows = sectioned(
    CIVIL_SECTIONS,
    (section) =>
      sample
        ? CONSUMERS.filter(inSection(section)).flatMap(({ name, saving: own }) => (own ? [leaf({ name, ...own })] : []))
        : entryRows(2),
    ({ labels }) => ({ kind: "section", label: labels[0]! }),
  );
  return {
    name: "4.2電力削減量",
    blocks: [
      {
        shape: "grid",
        form: saving,
        title: "【省エネによる電力削減に関する状況】",
        columns: ["name", "count", "measure", "kWh"],
        labels: { kWh: "省エネによる\n電力削減量\n(kWh/年)" },
        widths: { name: 32, measure: 48, kWh: 16 },
        rows: [...rows, { kind: "total", label: "合計" }],
      },
    ],
  };
}
