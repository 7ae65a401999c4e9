import type { TableView } from "../../calc/view";
import { normalizeLabel } from "../../cell/text";
import { civilSection } from "../../forms/proposal/civilSections";
import type { CellAddress } from "../../grid/address";
import type { LocatedRow } from "../../locate/located";
import type { RuleContext } from "../rule";

/** Tables that list consumers by sector. */
export const CONSUMER_TABLES: readonly string[] = ["R-consent", "R-zero.demand", "P-4.2.demand"];

export type Sector = "住宅" | "業務その他" | "公共";

/** A consumer: a row of the consent tables or of the demand table of 達成率, or of 民生電力需要量 of the proposal. */
export interface Consumer {
  readonly view: TableView;
  readonly row: LocatedRow;
  readonly sector: Sector | undefined;
  readonly name: string;
  /** Number of facilities; undefined while it is no number. */
  readonly count: number | undefined;
  readonly nameAt: CellAddress | undefined;
  readonly countAt: CellAddress | undefined;
}

function sectorOf(text: string): Sector | undefined {
  const kind = normalizeLabel(text);
  if (/家庭|住宅/.test(kind)) return "住宅";
  if (/業務/.test(kind)) return "業務その他";
  return /公共/.test(kind) ? "公共" : undefined;
}

const CIVIL: Readonly<Record<string, Sector>> = { housing: "住宅", business: "業務その他", public: "公共" };

/** Sector of a row: by its section in the proposal, by block or 種類 in the report. */
function sectorOfRow(view: TableView, row: LocatedRow): Sector | undefined {
  if (view.table.id === "P-4.2.demand") return CIVIL[civilSection(view, row)?.sector ?? ""];
  // One list of all consumers names the sector in a column of its own.
  return sectorOf(view.source ?? view.text(row, "kind"));
}

/** Leaf rows of a consent or demand table with name, sector and count. */
export function consumersOf(view: TableView): Consumer[] {
  return view.rows
    .filter((row) => row.kind === "leaf")
    .map((row) => ({
      view,
      row,
      sector: sectorOfRow(view, row),
      name: view.text(row, "name"),
      count: view.number(row, "count"),
      nameAt: view.address(row, "name"),
      countAt: view.address(row, "count"),
    }));
}

/** All rows of the tables 電力需要家との合意形成. */
export function consentRows(context: RuleContext): Consumer[] {
  return context.tables("R-consent").flatMap(consumersOf);
}

/** All rows of the demand table of 達成率. */
export function demandRows(context: RuleContext): Consumer[] {
  return context.tables("R-zero.demand").flatMap(consumersOf);
}

/** A name as compared: without what stands in brackets behind it. */
export function plainName(name: string): string {
  return normalizeLabel(name).replace(/\([^()]*\)/g, "");
}
