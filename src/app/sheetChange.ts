import { BLANK } from "../core/grid/snapshot";
import type { CellAddress, Range } from "../core/grid/address";
import type { Cell, Sheet } from "../core/grid/snapshot";
import type { LocatedTable } from "../core/locate/located";
import { column, placeIn, positionsOf } from "../core/locate/located";
import { yearNumber } from "../core/locate/signs";

/** A cell that is not what it was. */
export interface ChangedCell {
  readonly at: CellAddress;
  /** A figure took the place of a figure, written alike: only values differ, nothing is read another way. */
  readonly figure: boolean;
}

/** What an edit changed on a sheet. */
export interface SheetChange {
  readonly sheet: string;
  readonly before: Sheet;
  readonly after: Sheet;
  readonly cells: readonly ChangedCell[];
  /** Something else than cells changed: merged cells, hidden rows, the sheet's visibility. */
  readonly otherwise: boolean;
}

function isFigure({ value, error, formula }: Cell): boolean {
  return typeof value === "number" && error === undefined && formula === undefined;
}

function sameCell(a: Cell, b: Cell): boolean {
  return a === b || (a.value === b.value && a.error === b.error && a.formula === b.formula && a.format === b.format);
}

/** A number that could be a year may head a column (locate/signs.ts). */
function figureForFigure(a: Cell, b: Cell): boolean {
  return isFigure(a) && isFigure(b) && a.format === b.format && !yearNumber(a.value as number) && !yearNumber(b.value as number);
}

function sameSet(a: ReadonlySet<number> = new Set(), b: ReadonlySet<number> = new Set()): boolean {
  return a.size === b.size && [...a].every((entry) => b.has(entry));
}

function sameAreas(a: readonly Range[] = [], b: readonly Range[] = []): boolean {
  return (
    a.length === b.length &&
    a.every(
      (area, index) =>
        area.top === b[index]!.top && area.left === b[index]!.left && area.bottom === b[index]!.bottom && area.right === b[index]!.right,
    )
  );
}

/** Compares a sheet with what it was; rows that are the same objects were not touched. */
export function sheetChange(before: Sheet, after: Sheet): SheetChange {
  const cells: ChangedCell[] = [];
  const rows = Math.max(before.rows.length, after.rows.length);
  for (let row = 0; row < rows; row += 1) {
    const [old, now] = [before.rows[row], after.rows[row]];
    if (old === now) continue;
    for (let col = 0; col < Math.max(old?.length ?? 0, now?.length ?? 0); col += 1) {
      const [was, is] = [old?.[col] ?? BLANK, now?.[col] ?? BLANK];
      if (!sameCell(was, is)) cells.push({ at: { sheet: after.name, row, col }, figure: figureForFigure(was, is) });
    }
  }
  const alike =
    before.hidden === after.hidden &&
    before.protected === after.protected &&
    before.filtered === after.filtered &&
    sameAreas(before.merges, after.merges);
  return {
    sheet: after.name,
    before,
    after,
    cells,
    otherwise: !alike || !sameSet(before.hiddenRows, after.hiddenRows) || !sameSet(before.hiddenColumns, after.hiddenColumns),
  };
}

/** Columns of a table in which a cell stands. */
export function columnsAt(table: LocatedTable, { row, col }: CellAddress): string[] {
  const own = table.rows.find((found) => found.row === placeIn(table, row, col).row);
  const ids = table.columns
    .filter(({ id }) => own && positionsOf(table, own, id).some((at) => at.row === row && at.col === col))
    .map(({ id }) => id);
  const fields = [...(table.fields ?? [])].filter(([, places]) => places.some((at) => at.row === row && at.col === col)).map(([id]) => id);
  return [...new Set([...ids, ...fields])];
}

/** Whether tables stand where they stood: only figures changed, in columns of lists that hold nothing but figures. */
export function keepsLayout({ cells, otherwise }: SheetChange, tables: readonly LocatedTable[]): boolean {
  return (
    !otherwise &&
    cells.every(
      ({ at, figure }) =>
        figure &&
        tables.some(
          (table) =>
            table.form.shape === "grid" &&
            !table.form.nested &&
            columnsAt(table, at).some((id) => column(table, id)?.form.kind === "number" && column(table, id)?.year === undefined),
        ),
    )
  );
}
