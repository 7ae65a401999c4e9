import type { Analysis } from "../../app/analysis";
import type { CellEdit, CellInput } from "../../core/edit/cellEdit";
import { cellAt, findSheet } from "../../core/grid/snapshot";
import { positionOf } from "../../core/locate/located";

/** A cell of a sample and what is put into it. */
export interface Change {
  /** Id of the row: facility number, 取組No, name … */
  readonly row: string;
  readonly column: string;
  readonly value: string | number;
}

/** One inconsistency put into a sample: which cells are changed to what, and which rule should speak of it. */
export interface Fault {
  readonly rule: string;
  /** Rules that speak of the same cause besides (rules.md §M.1). */
  readonly companions?: readonly string[];
  /** What happened in the town hall, in one sentence. */
  readonly story: string;
  readonly table: string;
  readonly source?: string;
  readonly changes: readonly Change[];
}

function inputOf(value: string | number): CellInput {
  return typeof value === "number" ? { kind: "number", value } : { kind: "text", value };
}

/** The edits that put the faults into a consistent sample. Throws when a declared cell does not exist. */
export function faultEdits({ tables, snapshot }: Analysis, faults: readonly Fault[]): CellEdit[] {
  return faults.flatMap(({ rule, story, table: id, source, changes }) => {
    const own = tables.filter((table) => table.id === id && (source === undefined || table.source === source));
    return changes.map(({ row: wanted, column, value }): CellEdit => {
      const place = own.flatMap((table) =>
        table.rows.filter((row) => row.id === wanted).flatMap((row) => positionOf(table, row, column) ?? []),
      )[0];
      const sheet = place && findSheet(snapshot, place.sheet);
      if (!place || !sheet) throw new Error(`fault ${rule}: no cell ${id} ${wanted} ${column}`);
      return { ...place, old: cellAt(sheet, place), new: inputOf(value), why: story };
    });
  });
}
