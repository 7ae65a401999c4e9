import { remember } from "../../calc/reads";
import { parseUnit } from "../../cell/unit";
import type { Unit } from "../../cell/unit";
import { sectorOf } from "../../forms/action-plan/sectors";
import type { TableView } from "../../calc/view";
import type { CellAddress } from "../../grid/address";
import type { LocatedColumn, LocatedRow } from "../../locate/located";
import type { RuleContext } from "../rule";
import { publishedViews } from "./published";

/** A printed figure of a published table with what it stands for. */
export interface TableFigure {
  readonly at: CellAddress;
  readonly view: TableView;
  readonly row: LocatedRow;
  readonly column: LocatedColumn;
  /** In `unit`. */
  readonly value: number;
  /** Half the unit of its last printed digit, in `unit`. */
  readonly half: number;
  readonly unit: Unit;
  readonly year?: number;
  /** Sector of the row; total for the sum of all. */
  readonly subject: string;
}

function figureAt(view: TableView, row: LocatedRow, column: LocatedColumn): TableFigure | undefined {
  const at = view.address(row, column.id);
  const name = view.unitOf(row, column);
  const unit = name === undefined ? undefined : parseUnit(name);
  const value = view.number(row, column.id);
  const reading = view.reading(row, column.id);
  if (!at || !unit || value === undefined || reading.kind !== "number") return undefined;
  const half = 0.5 * 10 ** (view.shiftOf(row, column.id) - reading.decimals);
  const subject = sectorOf(row.label) ?? "total";
  const of = column.compares?.[0] && view.column(column.compares[0].of);
  const year = of?.year ?? column.year;
  return { at, view, row, column, value, half, unit, subject, ...(year === undefined ? {} : { year }) };
}

/** Every printed figure of the published tables that has a unit. */
export const tableFigures = remember(
  (context: RuleContext) => context.workbook.reads,
  (context): readonly TableFigure[] =>
    publishedViews(context).flatMap((view) =>
      view.table.columns
        .filter((column) => column.form.kind === "number")
        .flatMap((column) => view.rows.flatMap((row) => figureAt(view, row, column) ?? [])),
    ),
);
