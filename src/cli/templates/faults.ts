import type { Analysis } from "../../app/analysis";
import type { CellEdit, CellInput } from "../../core/edit/cellEdit";
import { cellAt, findSheet } from "../../core/grid/snapshot";
import { positionOf } from "../../core/locate/located";

/** One inconsistency put into a sample: which cell is changed to what, and which rule should speak of it. */
export interface Fault {
  readonly rule: string;
  /** What happened in the town hall, in one sentence. */
  readonly story: string;
  readonly table: string;
  readonly source?: string;
  /** Id of the row: facility number, 取組No, name … */
  readonly row: string;
  readonly column: string;
  readonly value: string | number;
}

function inputOf(value: string | number): CellInput {
  return typeof value === "number" ? { kind: "number", value } : { kind: "text", value };
}

/** The edits that put the faults into a consistent sample. Throws when a declared cell does not exist. */
export function faultEdits({ tables, snapshot }: Analysis, faults: readonly Fault[]): CellEdit[] {
  return faults.map((fault) => {
    const own = tables.filter((table) => table.id === fault.table && (fault.source === undefined || table.source === fault.source));
    const place = own.flatMap((table) => table.rows.filter((row) => row.id === fault.row).flatMap((row) => positionOf(table, row, fault.column) ?? []))[0];
    const sheet = place && findSheet(snapshot, place.sheet);
    if (!place || !sheet) throw new Error(`fault ${fault.rule}: no cell ${fault.table} ${fault.row} ${fault.column}`);
    return { ...place, old: cellAt(sheet, place), new: inputOf(fault.value), why: fault.story };
  });
}
