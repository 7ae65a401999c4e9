import type { LocatedColumn, LocatedRow, LocatedTable } from "../core/locate/located";
import type { Analysis } from "./analysis";

function sameRow(a: LocatedRow, b: LocatedRow): boolean {
  return a.row === b.row && a.kind === b.kind && a.id === b.id && a.label === b.label && a.section === b.section && a.form === b.form && a.parent === b.parent;
}

function sameColumn(a: LocatedColumn, b: LocatedColumn): boolean {
  return a.id === b.id && a.col === b.col && a.shift === b.shift && a.label === b.label;
}

function same(record: Readonly<Record<string, string>> | undefined, other: Readonly<Record<string, string>> | undefined): boolean {
  const entries = Object.entries(record ?? {});
  return entries.length === Object.keys(other ?? {}).length && entries.every(([key, value]) => other?.[key] === value);
}

function sameLayout(a: LocatedTable, b: LocatedTable): boolean {
  return (
    a.form === b.form &&
    a.source === b.source &&
    a.title === b.title &&
    a.confidence === b.confidence &&
    a.rows.length === b.rows.length &&
    a.columns.length === b.columns.length &&
    a.columns.every((column, index) => sameColumn(column, b.columns[index]!)) &&
    a.rows.every((row, index) => sameRow(row, b.rows[index]!) && JSON.stringify(row.shifted) === JSON.stringify(b.rows[index]!.shifted) && same(row.filled, b.rows[index]!.filled) && same(row.attributes, b.rows[index]!.attributes)) &&
    sameFields(a, b)
  );
}

function sameFields(a: LocatedTable, b: LocatedTable): boolean {
  const places = (table: LocatedTable): string => JSON.stringify([...(table.fields ?? [])]);
  return places(a) === places(b);
}

/** Tables located again, as the old objects where nothing moved: what hangs on them stays valid. */
export function keepLayout(before: readonly LocatedTable[], after: readonly LocatedTable[]): LocatedTable[] {
  return after.map((table, index) => {
    const old = before[index];
    return old && sameLayout(old, table) ? old : table;
  });
}

/** Sheets whose figures or findings can differ after an edit on the changed sheets: those whose computed cells read them, and so on. */
export function affectedSheets(previous: Analysis, changed: ReadonlySet<string>): ReadonlySet<string> {
  const affected = new Set(changed);
  let grew = true;
  while (grew) {
    grew = false;
    for (const table of previous.tables) {
      if (affected.has(table.sheet)) continue;
      for (const sheet of previous.calculation.inputsOf(table)) {
        if (!affected.has(sheet)) continue;
        affected.add(table.sheet);
        grew = true;
        break;
      }
    }
  }
  return affected;
}
