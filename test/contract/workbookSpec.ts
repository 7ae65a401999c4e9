import type { CellEdit, CellInput } from "../../src/core/edit/cellEdit";
import { parseA1 } from "../../src/core/grid/address";
import type { Cell, Snapshot } from "../../src/core/grid/snapshot";
import { BLANK, cellAt, findSheet } from "../../src/core/grid/snapshot";
import type { WorkbookPort } from "../../src/host/port";

/** A cell of a described workbook; a plain value stands for {value}. A formula's `value` is its cached result. */
export type CellSpec =
  | number
  | string
  | boolean
  | { readonly value?: number | string | boolean; readonly formula?: string; readonly error?: string; readonly format?: string };

/** One sheet. All addresses are A1 names: "B2", "B2:C9". */
export interface SheetSpec {
  readonly name: string;
  readonly hidden?: boolean;
  readonly protected?: boolean;
  readonly cells: Readonly<Record<string, CellSpec>>;
  readonly merges?: readonly string[];
  /** On a protected sheet every other cell is locked. */
  readonly unlocked?: readonly string[];
}

/** A workbook as plain data; each port's factory makes a real one of it. */
export interface WorkbookSpec {
  readonly name: string;
  readonly sheets: readonly SheetSpec[];
}

/** A port over a workbook made from a spec. */
export interface OpenPort {
  readonly port: WorkbookPort;
  /** Another port over the same workbook as it is now (a file: saved and read again). */
  reopen(): Promise<WorkbookPort>;
  /** The person types a value into a cell; only where the workbook is shared with a person. */
  personTypes?(sheet: string, cell: string, value: number | string): Promise<void>;
  /** The selection the person sees: sheet and A1 range; only where the port can select. */
  selection?(): Selected | Promise<Selected>;
}

export interface Selected {
  readonly sheet: string;
  readonly range: string;
}

export type PortFactory = (spec: WorkbookSpec) => Promise<OpenPort>;

/** The spec's cell as an object. */
export function cellSpec(cell: CellSpec): Exclude<CellSpec, number | string | boolean> {
  return typeof cell === "object" ? cell : { value: cell };
}

/** Cell of a snapshot by sheet name and A1 name. */
export function cellOf(snapshot: Snapshot, sheet: string, name: string): Cell {
  const found = findSheet(snapshot, sheet);
  if (!found) throw new Error(`no sheet ${sheet}`);
  return cellAt(found, parseA1(name)!);
}

/** An edit of a cell that still holds `old`. */
export function edit(sheet: string, name: string, input: CellInput, old: Cell = BLANK, format?: string): CellEdit {
  return { sheet, ...parseA1(name)!, old, new: input, why: "契約試験", ...(format === undefined ? {} : { format }) };
}

export const number = (value: number): CellInput => ({ kind: "number", value });
export const text = (value: string): CellInput => ({ kind: "text", value });
export const formula = (value: string): CellInput => ({ kind: "formula", formula: value });
export const blank: CellInput = { kind: "blank" };
