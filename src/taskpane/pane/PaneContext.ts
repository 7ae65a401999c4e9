import { createContext, useContext, useSyncExternalStore } from "react";
import type { Session, SessionState } from "../../app/session";
import type { CellEdit } from "../../core/edit/cellEdit";
import type { Range } from "../../core/grid/address";
import type { Notice, Panel, TabId } from "./types";

/** What every part of the pane may ask for. */
export interface Pane {
  readonly session: Session;
  /** Shows a range in Excel; says so when that is not possible. */
  readonly jump: (sheet: string, range: Range) => void;
  /** Writes edits the person has just agreed to and says what became of them. */
  readonly write: (edits: readonly CellEdit[], label: string, done: string) => Promise<void>;
  /** Takes a write back. */
  readonly undo: (id: number) => Promise<void>;
  /** Runs a job of the session; a failure is shown by the session's own state. */
  readonly run: (job: () => Promise<unknown>) => void;
  readonly notify: (notice: Notice) => void;
  /** Opens a page over the tabs, or goes back with undefined. */
  readonly openPanel: (panel: Panel | undefined) => void;
  readonly openTab: (tab: TabId) => void;
}

const Context = createContext<Pane | undefined>(undefined);

export const PaneProvider = Context.Provider;

export function usePane(): Pane {
  const pane = useContext(Context);
  if (!pane) throw new Error("usePane needs a PaneProvider");
  return pane;
}

/** The session's state, kept up to date. */
export function useSessionState(session: Session): SessionState {
  return useSyncExternalStore(
    (listener) => session.subscribe(listener),
    () => session.state,
  );
}
