import { remember } from "../../calc/reads";
import type { TableView } from "../../calc/view";
import { isDash } from "../../cell/text";
import { EQUIPMENT, generationColumn } from "../../forms/proposal/plants";
import type { CellAddress } from "../../grid/address";
import type { LocatedRow } from "../../locate/located";

export { EQUIPMENT };
export const SURVEY = "P-4.1(2).survey";
export const CONSENT = "P-4.1(2).consent";

/** One row of the planned plants with its figures in kW and kWh; undefined where the row has none. */
export interface Facility {
  readonly view: TableView;
  readonly row: LocatedRow;
  readonly kW: number | undefined;
  readonly kWh: number | undefined;
  readonly count: number | undefined;
}

/** A row whose figures are read when they are asked for: a rule depends on those it asks for only. */
class PlantRow implements Facility {
  constructor(
    readonly view: TableView,
    readonly row: LocatedRow,
  ) {}

  get kW(): number | undefined {
    return this.view.number(this.row, "kW");
  }

  get kWh(): number | undefined {
    return this.view.number(this.row, generationColumn(this.view));
  }

  get count(): number | undefined {
    return this.view.number(this.row, "count");
  }
}

/** Rows of a 設備情報 table that name a plant. */
export const facilities = remember(
  (view: TableView) => view.workbook.reads,
  (view): readonly Facility[] =>
    view.table.id === EQUIPMENT ? view.rows.filter((row) => row.kind === "leaf").map((row) => new PlantRow(view, row)) : [],
);

/** Whether リプレース、リパワリング等 is marked: the row holds only the increment. */
export function isReplacement({ view, row }: Facility): boolean {
  const mark = view.text(row, "replacement");
  return mark !== "" && !isDash(mark);
}

/** Whether a row still holds the form's example (○○戸): nothing is asked of it but A-01. */
export function isExample(view: TableView, row: LocatedRow): boolean {
  return view.cells.holdsExample(row);
}

/** Addresses of some columns of a row, those the sheet has. */
export function cellsOf(view: TableView, row: LocatedRow, columns: readonly string[]): CellAddress[] {
  return columns.flatMap((column) => view.address(row, column) ?? []);
}
