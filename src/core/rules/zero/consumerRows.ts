import type { TableView } from "../../calc/view";
import { normalizeLabel } from "../../cell/text";
import type { CellAddress } from "../../grid/address";
import type { LocatedRow } from "../../locate/located";
import type { RuleContext } from "../rule";

export type Sector = "住宅" | "業務その他" | "公共";

/** A consumer of the report: a row of the consent tables or of the demand table of 達成率. */
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

/** Leaf rows of a consent or demand table with name, sector and count. */
export function consumersOf(view: TableView): Consumer[] {
  return view.rows
    .filter((row) => row.kind === "leaf")
    .map((row) => ({
      view,
      row,
      sector: sectorOf(view.table.id === "R-consent" ? (view.source ?? "") : view.text(row, "kind")),
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
