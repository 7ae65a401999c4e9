import type { Position, Range } from "./address";

/** What a cell holds, as Excel sees it. A formula keeps its cached result in `value`/`error`. */
export interface Cell {
  /** Number, text or truth value; null for a blank cell (or a formula without a result). */
  readonly value: number | string | boolean | null;
  /** Error code such as #DIV/0! when the cell shows an error; `value` is null then. */
  readonly error?: string;
  /** Formula with its leading "=", when the cell holds one. */
  readonly formula?: string;
  /** Number format code; "General" when absent. */
  readonly format?: string;
}

/** One sheet, frozen at the time of reading. Cells are sparse: a missing entry is a blank cell. */
export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly protected: boolean;
  /** rows[row][col], both zero-based; holes are blank cells. */
  readonly rows: readonly (readonly (Cell | undefined)[] | undefined)[];
  /** Merged rectangles when the host can tell without side effects; only the top-left cell holds a value. */
  readonly merges?: readonly Range[];
  readonly hiddenRows?: ReadonlySet<number>;
  readonly hiddenColumns?: ReadonlySet<number>;
  /** Whether an AutoFilter hides rows at present. */
  readonly filtered?: boolean;
  /** Whether a cell is locked; only asked on a protected sheet. Missing means: not known, treat as locked. */
  readonly isLocked?: (position: Position) => boolean;
}

/** An immutable picture of the workbook. */
export interface Snapshot {
  readonly sheets: readonly Sheet[];
}

/** The blank cell. */
export const BLANK: Cell = { value: null };

/** Cell at a position; BLANK where nothing was read. */
export function cellAt(sheet: Sheet, position: Position): Cell {
  return sheet.rows[position.row]?.[position.col] ?? BLANK;
}

/** Sheet of that exact name, or undefined. */
export function findSheet(snapshot: Snapshot, name: string): Sheet | undefined {
  return snapshot.sheets.find((sheet) => sheet.name === name);
}

/** The same snapshot with some sheets replaced (matched by name). */
export function withSheets(snapshot: Snapshot, changed: readonly Sheet[]): Snapshot {
  const byName = new Map(changed.map((sheet) => [sheet.name, sheet]));
  return { sheets: snapshot.sheets.map((sheet) => byName.get(sheet.name) ?? sheet) };
}

/** Whether a write to the cell would be refused because the sheet is protected and the cell locked. */
export function isProtected(sheet: Sheet, position: Position): boolean {
  return sheet.protected && (sheet.isLocked?.(position) ?? true);
}
