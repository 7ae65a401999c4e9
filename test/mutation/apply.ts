import type { Analysis } from "../../src/app/analysis";
import { Analyser } from "../../src/app/analysis";
import { planRecalculation } from "../../src/app/recalculate";
import type { CellAddress } from "../../src/core/grid/address";
import type { Cell, Sheet, Snapshot } from "../../src/core/grid/snapshot";
import { cellAt, findSheet } from "../../src/core/grid/snapshot";
import { column, positionsOf } from "../../src/core/locate/located";
import { applied, withCells } from "../support/recalculate";
import type { Change, Mutation, NewValue, Place } from "./mutation";

function byText({ sheets }: Snapshot, place: Extract<Place, { text: string }>): CellAddress[] {
  return sheets
    .filter((sheet) => sheet.name === place.sheet)
    .flatMap((sheet: Sheet) =>
      sheet.rows.flatMap((cells, row) =>
        (cells ?? []).flatMap((cell, col) =>
          cell?.value === place.text ? [{ sheet: sheet.name, row: row + (place.down ?? 0), col: col + (place.right ?? 0) }] : [],
        ),
      ),
    );
}

/** Where a place is in a workbook. Throws when nothing is there. */
export function addressOf({ snapshot, tables }: Pick<Analysis, "snapshot" | "tables">, place: Place): CellAddress {
  const own =
    "table" in place
      ? tables.filter((table) => table.id === place.table && (place.source === undefined || table.source === place.source))
      : [];
  const found =
    "text" in place
      ? byText(snapshot, place)
      : "head" in place
        ? own.flatMap((table) =>
            column(table, place.head) ? [{ sheet: table.sheet, row: table.header.bottom, col: column(table, place.head)!.col }] : [],
          )
        : own.flatMap((table) => table.rows.filter((row) => row.id === place.row).flatMap((row) => positionsOf(table, row, place.column)));
  if (!found[0]) throw new Error(`no such cell: ${JSON.stringify(place)}`);
  return found[0];
}

function cellOf(to: NewValue, old: Cell): Cell {
  const shown = old.format === undefined ? {} : { format: old.format };
  if (to === null) return { value: null, ...shown };
  return typeof to === "object" ? { value: old.value, formula: to.formula, ...shown } : { value: to, ...shown };
}

/** The workbook with cells changed. Throws when a change changes nothing: such a mutation proves nothing. */
export function changed(base: Pick<Analysis, "snapshot" | "tables">, changes: readonly Change[]): Snapshot {
  return withCells(
    base.snapshot,
    changes.map((change) => {
      const at = addressOf(base, change);
      const old = cellAt(findSheet(base.snapshot, at.sheet)!, at);
      if (old.value === change.to && old.formula === undefined) throw new Error(`nothing changes: ${JSON.stringify(change)}`);
      return { ...at, cell: cellOf(change.to, old) };
    }),
  );
}

/** Every computed cell brought up to date. */
export function followed(analysis: Analysis): Snapshot {
  return applied(
    analysis.snapshot,
    planRecalculation(analysis).flatMap((planned) => planned.edit ?? []),
  );
}

const analyser = new Analyser();

/** The workbook with the fault in it. */
export function mutatedSnapshot(base: Analysis, { changes, follow }: Pick<Mutation, "changes" | "follow">): Snapshot {
  const snapshot = changed(base, changes);
  return follow ? followed(analyser.reanalyse(base, snapshot)) : snapshot;
}

/** The analysis of the base with the fault in it. */
export function mutated(base: Analysis, mutation: Pick<Mutation, "changes" | "follow">): Analysis {
  return analyser.reanalyse(base, mutatedSnapshot(base, mutation));
}

/** The analysis after more edits. */
export function again(analysis: Analysis, snapshot: Snapshot): Analysis {
  return analyser.reanalyse(analysis, snapshot);
}
