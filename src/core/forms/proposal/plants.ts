import { memo } from "../../cell/memo";
import { facilityKey } from "../../cell/numbers";
import { normalizeLabel, normalizeNumberLabel } from "../../cell/text";
import { remember } from "../../calc/reads";
import type { TableView, WorkbookView } from "../../calc/view";
import type { LocatedRow } from "../../locate/located";
import type { ColumnForm, SourceForm } from "../types";

/** Power sources of P-4.1(2), one block each; the last is outside the civil sector. */
export const SOURCES: readonly SourceForm[] = [
  { id: "太陽光発電", labels: ["太陽光発電", "太陽光"] },
  { id: "水力発電", labels: ["水力発電", "小水力発電", "中小水力発電", "水力"] },
  { id: "風力発電", labels: ["風力発電", "風力"] },
  { id: "地熱発電", labels: ["地熱発電", "地熱"] },
  { id: "バイオマス発電", labels: ["バイオマス発電", "木質バイオマス発電", "バイオガス発電"] },
  { id: "廃棄物発電", labels: ["廃棄物発電", "廃棄物発電（バイオマス発電", "廃棄物"] },
  { id: "その他発電", labels: ["その他発電", "その他の発電"] },
  {
    id: "民生部門以外の電力取組",
    labels: ["民生部門以外の電力取組", "民生部門以外の電力の取組", "民生部門以外の電力", "民生部門電力以外の取組", "民生部門以外"],
  },
];

export const EQUIPMENT = "P-4.1(2).equipment";
export const NON_CIVIL = "民生部門以外の電力取組";
export const WASTE = "廃棄物発電";

/** 設置場所: section headings of a facility list, in official order. */
export const SITES: readonly SourceForm[] = [
  ["戸建住宅"],
  ["家庭(その他)", "家庭その他", "住宅(その他)"],
  ["オフィスビル"],
  ["商業施設"],
  ["宿泊施設"],
  ["業務その他(その他)", "業務その他"],
  ["公共施設"],
  ["公共(その他)", "公共その他"],
  ["遊休地"],
  ["遊休農地"],
  ["ため池"],
  ["その他"],
  ["産業部門"],
  ["運輸部門"],
].map((labels) => ({ id: labels[0]!, labels }));

export const CONTRACTS = ["低圧", "高圧", "特別高圧"] as const;

/** Columns the three sister sheets share, by id. */
export const plantColumns = {
  site: { id: "site", labels: ["設置場所"], kind: "text" },
  facilityNo: { id: "facilityNo", labels: ["施設番号", "施設No", "施設No."], kind: "facilityNo", leaf: true, key: true },
  key: { id: "key", labels: ["基幹設備", "基幹発電設備"], kind: "mark" },
  count: { id: "count", labels: ["施設数"], kind: "number", count: true },
  contract: { id: "contract", labels: ["契約電力区分"], kind: "choice", choices: CONTRACTS, leaf: true },
} as const satisfies Readonly<Record<string, ColumnForm>>;

const comparable = memo((text: string): string => facilityKey(text) ?? normalizeNumberLabel(text));

/** Facility number of a row in comparable form; the text itself where it is no number. Empty for a blank. */
export function facilityOf(view: TableView, row: LocatedRow): string {
  return comparable(view.text(row, "facilityNo"));
}

/** Source a table belongs to: by its title, else by the numbers of its facilities. */
export function sourceOf(view: TableView): string | undefined {
  if (view.source !== undefined) return view.source;
  for (const row of view.rows) {
    const found = row.kind === "leaf" ? sourceOfFacility(facilityOf(view, row)) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Source a facility number names: 太陽光-3 → 太陽光発電. */
export function sourceOfFacility(facility: string): string | undefined {
  const name = facility.replace(/-?[\d○]+.*$/, "");
  return SOURCES.find((source) => source.labels.some((label) => normalizeNumberLabel(label).replace(/発電$/, "") === name))?.id;
}

/** 設備情報 tables that list facilities of their own; a kept copy of a sheet (控) is left out. */
const ownEquipment = remember(
  (workbook: WorkbookView) => workbook.reads,
  (workbook): readonly TableView[] => {
    const known = new Set<string>();
    return workbook.tables(EQUIPMENT).filter((table) => {
      const own = sourceOf(table);
      const facilities = table.rows.filter((row) => row.kind === "leaf").map((row) => `${own ?? ""}:${facilityOf(table, row)}`);
      const copied = facilities.length > 0 && facilities.every((facility) => known.has(facility));
      for (const facility of facilities) known.add(facility);
      return !copied;
    });
  },
);

/** 設備情報 tables of a workbook, of one source when given. */
export function equipmentTables(workbook: WorkbookView, source?: string): TableView[] {
  return ownEquipment(workbook).filter((table) => source === undefined || sourceOf(table) === source);
}

/** Column that holds the generation counted as renewable: バイオマス発電量 of a waste plant, else 発電量. */
export function generationColumn(view: TableView): "biomassKwh" | "kWh" {
  return view.column("biomassKwh") ? "biomassKwh" : "kWh";
}

/** 設置場所 as compared: grouped parts ①～③ and remarks in brackets do not make another place. */
export const siteKey = memo((text: string): string => {
  return normalizeLabel(text.replace(/[①-⑳][①-⑳～~〜・、,\-－]*/g, "")).replace(/\([^)]*\)$/, "");
});
