import type { CellEdit } from "../core/edit/cellEdit";
import type { CellAddress, Range } from "../core/grid/address";
import type { Snapshot } from "../core/grid/snapshot";

/** Why one edit, or the whole batch, was not written. */
export type RefusalReason =
  | "conflict" // the cell changed since the edit was made
  | "protected" // locked cell on a protected sheet
  | "merged" // not the top-left cell of a merged area
  | "filtered" // the sheet is filtered: writing could land in hidden rows
  | "missingSheet" // the sheet was renamed or deleted
  | "hiddenSheet" // the sheet cannot be shown: it is hidden
  | "cellEditMode" // the person is typing in a cell
  | "inactiveWorkbook" // another workbook is in front
  | "readOnly"
  | "unsupported" // this host or Excel version cannot do it
  | "sharedFormula" // the cell is part of an array or data-table formula
  | "tooLarge"
  | "disconnected"
  | "failed";

export interface Refusal {
  readonly edit: CellEdit;
  readonly reason: RefusalReason;
}

/** Outcome of a write. Either everything that is not refused was written, or nothing was. */
export interface WriteResult {
  readonly written: readonly CellEdit[];
  readonly refused: readonly Refusal[];
  /** Set when the batch as a whole failed; `unchanged` says whether the workbook is known to be as before. */
  readonly failure?: { readonly reason: RefusalReason; readonly unchanged: boolean };
}

/**
 * A person or another program changed cells (never our own write), or formulas have new results. `ranges` empty: re-read the
 * whole sheet; `sheet` empty: sheets came, went or got another name, re-read all.
 */
export interface ChangeEvent {
  readonly sheet: string;
  readonly ranges: readonly Range[];
  /** Rows or columns were inserted or deleted, or the sheet list changed: locate again. */
  readonly structural: boolean;
}

export type SelectResult = { readonly ok: true } | { readonly ok: false; readonly reason: RefusalReason };

export interface Capabilities {
  /** Whether formulas written are calculated by the host. */
  readonly calculates: boolean;
  readonly canSelect: boolean;
  readonly canCopyPicture: boolean;
  /** Short description for the diagnostics page, e.g. "Excel (Windows) ExcelApi 1.14". */
  readonly description: string;
}

/** A host error that concerns the whole request; `reason` maps to one Japanese sentence. */
export class HostError extends Error {
  constructor(
    readonly reason: RefusalReason,
    readonly detail: string,
  ) {
    super(`${reason}: ${detail}`);
  }
}

/** The workbook as the product sees it; one implementation a host. Every method may reject with HostError. */
export interface WorkbookPort {
  readonly capabilities: Capabilities;
  /** File name of the workbook, for reports. */
  name(): string;
  /** Everything, cold. */
  snapshot(): Promise<Snapshot>;
  /** The given areas again; sheets not named are taken from `previous`. */
  refresh(previous: Snapshot, changes: readonly ChangeEvent[]): Promise<Snapshot>;
  /** Re-reads the targets, refuses conflicts, writes the rest in one batch. */
  write(edits: readonly CellEdit[]): Promise<WriteResult>;
  /** Shows a range to the person. */
  select(sheet: string, range: Range): Promise<SelectResult>;
  /** Tells of changes made by others; returns the unsubscribe function. */
  onChange(listener: (event: ChangeEvent) => void): Promise<() => Promise<void>>;
  /** The state kept in the workbook (acknowledgements, confirmed settings) as JSON text, or null. */
  loadState(): Promise<string | null>;
  saveState(json: string): Promise<void>;
  /** The range the person has selected, where the host can tell; undefined when it is no plain range. */
  selection?(): Promise<{ readonly sheet: string; readonly range: Range } | undefined>;
  /** A range as PNG (base64), where the host can. */
  picture?(sheet: string, range: Range): Promise<string>;
}

/** Addresses of a refusal list, for messages. */
export function refusedCells(result: WriteResult): readonly CellAddress[] {
  return result.refused.map((refusal) => refusal.edit);
}
