import { parseUnit } from "../../cell/unit";
import type { CellTerm } from "../../calc/expression";
import type { TableView, WorkbookView } from "../../calc/view";
import type { LocatedColumn, LocatedRow } from "../../locate/located";
import { ownYear } from "../../locate/published/words";
import { dimensionOf, termIn, valueColumns } from "./lookup";

/** What is introduced at one target in a year: a figure of A-intro, whichever way the table lays it out. */
export interface Introduced {
  readonly view: TableView;
  readonly row: LocatedRow;
  readonly column: LocatedColumn;
}

/** Year of a column; a table for one year names it in its title. */
export function yearOf(view: TableView, column: LocatedColumn): number | undefined {
  return column.year ?? ownYear(view.table.title ?? "");
}

/** Column of a combined table that holds figures of a dimension, for a year. */
export function columnOf(view: TableView, row: LocatedRow, year: number | undefined, dimension: string): LocatedColumn | undefined {
  return valueColumns(view).find((column) => {
    const unit = view.unitOf(row, column);
    return yearOf(view, column) === year && unit !== undefined && parseUnit(unit)?.dimension === dimension;
  });
}

/** Generation (energy) or savings (co2) of every target in a year. */
export function introductions(workbook: WorkbookView, dimension: "energy" | "co2", year: number | undefined): Introduced[] {
  if (year === undefined) return [];
  const own = workbook.tables("A-intro.generation").flatMap((view) =>
    view.rows
      .filter((row) => row.kind === "leaf" && dimensionOf(row) === dimension)
      .flatMap((row) => {
        const column = valueColumns(view).find((found) => found.year === year);
        return column ? [{ view, row, column }] : [];
      }),
  );
  const combined = workbook.tables("A-intro").flatMap((view) =>
    view.rows
      .filter((row) => row.kind === "leaf")
      .flatMap((row) => {
        const column = columnOf(view, row, year, dimension);
        return column ? [{ view, row, column }] : [];
      }),
  );
  return own.length > 0 ? own : combined;
}

/** Terms of introduced figures in a unit. */
export function termsOf(found: readonly Introduced[], unit: string | undefined): CellTerm[] {
  return found.flatMap(({ view, row, column }) => termIn(view, row, column, unit) ?? []);
}
