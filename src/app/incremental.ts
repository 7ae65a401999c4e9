import type { Reads } from "../core/calc/reads";
import type { Calculation } from "../core/calc/calculation";
import type { TableCalculation } from "../core/calc/tableCalculation";
import type { LocatedTable } from "../core/locate/located";

/** What an edit changed, and what follows from it (law 6). */
export interface Change {
  /** Tables that are still where they were, but whose figures can differ: those on edited sheets, and those that take figures from them. */
  readonly affected: ReadonlySet<LocatedTable>;
  /** Ids of tables that are affected, new or gone. */
  readonly ids: ReadonlySet<string>;
  /** Whether a table came, went or changed its rows or columns. */
  readonly layout: boolean;
}

/** Follows an edit of some sheets from `before` to `after`; tables that did not move are the same objects in both. */
export function changeOf(before: readonly LocatedTable[], after: readonly LocatedTable[], calculation: Calculation, sheets: ReadonlySet<string>): Change {
  const [old, now] = [new Set(before), new Set(after)];
  const moved = [...before.filter((table) => !now.has(table)), ...after.filter((table) => !old.has(table))];
  const ids = new Set(moved.map((table) => table.id));
  const affected = new Set(after.filter((table) => sheets.has(table.sheet)));
  for (const table of affected) ids.add(table.id);
  for (let grew = true; grew; ) {
    grew = false;
    for (const table of after) {
      if (affected.has(table) || !takesFrom(calculation.of(table), ids)) continue;
      affected.add(table);
      ids.add(table.id);
      grew = true;
    }
  }
  return { affected, ids, layout: moved.length > 0 };
}

function takesFrom(own: TableCalculation | undefined, ids: ReadonlySet<string>): boolean {
  return own === undefined || share(own.reads.tables, ids);
}

function share(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const id of a) if (b.has(id)) return true;
  return false;
}

/** Whether what was looked at is still the same. `readers`: tables read others than before. */
export function stillHolds(reads: Reads, change: Change, readers: boolean): boolean {
  return !reads.everything && !(reads.layout && change.layout) && !(reads.readers && readers) && !share(reads.tables, change.ids);
}

/** Whether some table takes its figures from other tables than before: then a cell may have other readers. */
export function readersChanged(change: Change, before: Calculation, after: Calculation): boolean {
  return change.layout || [...change.affected].some((table) => {
    const [old, now] = [before.of(table)?.reads.tables, after.of(table)?.reads.tables];
    return !old || !now || old.size !== now.size || [...now].some((id) => !old.has(id));
  });
}
