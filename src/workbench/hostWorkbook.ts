import type { Range } from "../core/grid/address";

/**
 * The workbook behind the embedded host, as plain as a grid can offer it. All of Excel's rules (typed text becomes a number,
 * locked cells refuse, merged cells lose writes) live in richapi/, so a grid only stores, shows and calculates.
 * Rows and columns are zero-based, ranges inclusive. Every mutator here is called for the add-in: events it causes carry
 * origin "addin"; what the person does in the grid carries "person". A mutator may return a promise; it is awaited.
 */
export interface HostWorkbook {
  /** File name with extension. */
  readonly name: string;
  readonly readOnly: boolean;

  /** All sheets in tab order, read afresh on every call. */
  sheets(): readonly HostSheet[];
  addSheet(name: string): Done<HostSheet>;
  deleteSheet(sheetId: string): Done;
  renameSheet(sheetId: string, name: string): Done;
  setVisibility(sheetId: string, visibility: Visibility): Done;

  /**
   * Smallest rectangle of cells with content; with `valuesOnly` false also of cells with a format,
   * of which "unlocked" is one. Undefined when blank.
   */
  usedRange(sheetId: string, valuesOnly: boolean): Range | undefined;
  /** The cells of a rectangle as rows × columns of that rectangle; undefined = blank cell of General format. */
  read(sheetId: string, range: Range): readonly (readonly (HostCell | undefined)[])[];
  /** Applies all writes as one step of the grid's own undo stack and raises one "cells" event. */
  write(sheetId: string, writes: readonly CellWrite[]): Done;
  readStyle(sheetId: string, row: number, col: number): CellStyle;
  writeStyle(sheetId: string, range: Range, style: Partial<CellStyle>): Done;

  /** Merged rectangles of the sheet. */
  merges(sheetId: string): readonly Range[];
  merge(sheetId: string, range: Range): Done;
  unmerge(sheetId: string, range: Range): Done;
  /** Rows or columns moved: references, merges and formats follow as the grid can. */
  insert(sheetId: string, axis: Axis, at: number, count: number): Done;
  remove(sheetId: string, axis: Axis, at: number, count: number): Done;

  /** The cell's "locked" flag (Excel's default is true); it matters only on a protected sheet. */
  isLocked(sheetId: string, row: number, col: number): boolean;
  setLocked(sheetId: string, range: Range, locked: boolean): Done;
  setProtected(sheetId: string, isProtected: boolean): Done;
  hiddenRows(sheetId: string): ReadonlySet<number>;
  hiddenColumns(sheetId: string): ReadonlySet<number>;
  /** The AutoFilter's range and whether it hides rows at present; undefined without AutoFilter. */
  autoFilter(sheetId: string): AutoFilterState | undefined;

  /** Id of the sheet in front. */
  activeSheet(): string;
  activate(sheetId: string): Done;
  selection(): Selection;
  /** Activates the sheet, selects the range and scrolls it into view. */
  select(sheetId: string, range: Range): Done;

  /** Defined names of the workbook: name → reference text such as "=入力!$B$2". */
  names(): ReadonlyMap<string, string>;
  /** Custom XML parts: id → XML text. The host keeps them with the file when it saves. */
  readonly xmlParts: Map<string, string>;
  /** Add-in settings kept with the workbook: name → JSON text. */
  readonly settings: Map<string, string>;

  /** True while the person types into a cell. */
  isEditing(): boolean;
  /** Resolves when the person is no longer typing into a cell. */
  editingEnds(): Promise<void>;
  /** Resolves when all formulas touched so far have their result (Univer: calculationEnd). */
  calculationEnd(): Promise<void>;
  /** Automatic when absent. */
  readonly calculationMode?: "Automatic" | "Manual";
  /** Recalculates everything. */
  calculate(): Done;
  /** The range as PNG, base64 without prefix; absent when the grid cannot. */
  image?(sheetId: string, range: Range): Promise<string>;

  onEvent(listener: (event: HostEvent) => void): () => void;
}

/** Result of a mutator: at once or later. */
export type Done<T = void> = T | Promise<T>;
export type Visibility = "Visible" | "Hidden" | "VeryHidden";
export type Axis = "row" | "column";

export interface HostSheet {
  /** Stable while the workbook is open; never reused, never equal to a sheet name. */
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly protected: boolean;
}

/** A cell with content or a format. A formula's cached or calculated result stands in `value`. */
export interface HostCell {
  /** null = no content (or a formula without a result yet). An error is its text ("#DIV/0!") with `isError`. */
  readonly value: number | string | boolean | null;
  readonly isError?: boolean;
  /** With its leading "=". */
  readonly formula?: string;
  /** Number format code; "General" when absent. */
  readonly format?: string;
  /** Displayed text, when the grid renders it. */
  readonly text?: string;
}

/** What one write does to one cell; what is absent stays as it is. Text in `value` is stored as text, never parsed. */
export interface CellWrite {
  readonly row: number;
  readonly col: number;
  readonly content?:
    | { readonly kind: "blank" }
    | { readonly kind: "value"; readonly value: number | string | boolean; readonly isError?: boolean }
    | { readonly kind: "formula"; readonly formula: string };
  readonly format?: string;
}

/** Colours as "#RRGGBB"; fill "" = none. */
export interface CellStyle {
  readonly fill: string;
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly wrap: boolean;
  readonly horizontal: string;
}

export interface AutoFilterState {
  readonly range: Range;
  readonly hidesRows: boolean;
}

export interface Selection {
  readonly sheetId: string;
  readonly ranges: readonly Range[];
}

export type Origin = "person" | "addin";

export type HostEvent =
  /** Cells edited. `before`/`after` only when exactly one cell changed. */
  | {
      readonly kind: "cells";
      readonly origin: Origin;
      readonly sheetId: string;
      readonly ranges: readonly Range[];
      readonly before?: HostCell;
      readonly after?: HostCell;
    }
  | {
      readonly kind: "inserted" | "removed";
      readonly origin: Origin;
      readonly sheetId: string;
      readonly axis: Axis;
      readonly at: number;
      readonly count: number;
    }
  /** Formula results of the sheet changed; `ranges` when the grid knows which cells. */
  | { readonly kind: "calculated"; readonly sheetId: string; readonly ranges?: readonly Range[] }
  /** Rows were put in another order. */
  | { readonly kind: "sorted"; readonly sheetId: string; readonly ranges: readonly Range[] }
  | { readonly kind: "protection"; readonly sheetId: string }
  | { readonly kind: "selection"; readonly sheetId: string; readonly ranges: readonly Range[] }
  | { readonly kind: "activated"; readonly sheetId: string; readonly previous: string }
  | { readonly kind: "sheetAdded" | "sheetDeleted" | "sheetRenamed"; readonly origin: Origin; readonly sheetId: string };
