import type { CellEdit } from "../../../src/core/edit/cellEdit";
import type { Position, Range } from "../../../src/core/grid/address";
import type { Sheet } from "../../../src/core/grid/snapshot";
import type { Capabilities, ChangeEvent, RefusalReason, SelectResult, WriteResult } from "../../../src/host/port";

/** A sheet on its way out of the pane; a function cannot travel, so the unlocked cells are told instead. */
export interface SentSheet extends Omit<Sheet, "isLocked"> {
  readonly unlocked?: readonly Position[];
}

/** A snapshot as sheet ids; the sheets the test has not seen yet come along. One id is one object, on both sides. */
export interface SentSnapshot {
  readonly name: string;
  readonly ids: readonly number[];
  readonly fresh: readonly (readonly [id: number, sheet: SentSheet])[];
}

export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: RefusalReason; readonly detail: string };

/** The methods of a WorkbookPort as plain calls; arguments and results are data. */
export interface PortCalls {
  snapshot(): Promise<SentSnapshot>;
  refresh(previous: readonly number[], changes: readonly ChangeEvent[]): Promise<SentSnapshot>;
  write(edits: readonly CellEdit[]): Promise<WriteResult>;
  select(sheet: string, range: Range): Promise<SelectResult>;
  listen(): Promise<void>;
  stopListening(): Promise<void>;
  loadState(): Promise<string | null>;
  saveState(json: string): Promise<void>;
  selection(): Promise<{ readonly sheet: string; readonly range: Range } | undefined>;
  picture(sheet: string, range: Range): Promise<string>;
}

/** What the test pane offers the test. */
export interface PortPane {
  readonly capabilities: Capabilities;
  readonly name: string;
  /** Calls one of PortCalls; what goes over is typed on the test's side. */
  call(method: keyof PortCalls, args: readonly unknown[]): Promise<Outcome<unknown>>;
}
