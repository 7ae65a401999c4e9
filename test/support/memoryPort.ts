import type { CellEdit } from "../../src/core/edit/cellEdit";
import { cellOf, unchanged } from "../../src/core/edit/cellEdit";
import type { Range } from "../../src/core/grid/address";
import type { Cell, Sheet, Snapshot } from "../../src/core/grid/snapshot";
import { cellAt, findSheet, isProtected, withSheets } from "../../src/core/grid/snapshot";
import type { ChangeEvent, RefusalReason, Refusal, WorkbookPort, WriteResult } from "../../src/host/port";
import { HostError } from "../../src/host/port";

/** A workbook in memory, for tests of app and pane; knows no formulas. */
export interface MemoryPort extends WorkbookPort {
  /** What the workbook holds now. */
  readonly current: Snapshot;
  /** Ranges shown to the person, last one last. */
  readonly selections: { readonly sheet: string; readonly range: Range }[];
  /** A person types into a cell: the change is announced. */
  type(sheet: string, row: number, col: number, cell: Cell): void;
  /** The next request fails as a whole. */
  failNext(reason: RefusalReason): void;
  /** What the person has selected, for pointing at a header. */
  selected: { readonly sheet: string; readonly range: Range } | undefined;
}

export interface MemoryOptions {
  readonly name?: string;
  readonly state?: string;
  /** Time every request takes, in ms. */
  readonly latency?: number;
}

/** A small transparent PNG. */
const PNG = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";

function replaced(sheet: Sheet, row: number, col: number, cell: Cell): Sheet {
  const rows = sheet.rows.slice();
  const cells = (rows[row] ?? []).slice();
  cells[col] = cell;
  rows[row] = cells;
  return { ...sheet, rows };
}

function refusal(snapshot: Snapshot, edit: CellEdit): RefusalReason | undefined {
  const sheet = findSheet(snapshot, edit.sheet);
  if (!sheet) return "missingSheet";
  if (isProtected(sheet, edit)) return "protected";
  if (sheet.filtered) return "filtered";
  return unchanged(edit.old, cellAt(sheet, edit)) ? undefined : "conflict";
}

export function memoryPort(start: Snapshot, options: MemoryOptions = {}): MemoryPort {
  let snapshot = start;
  let state = options.state ?? null;
  let failure: RefusalReason | undefined;
  const listeners = new Set<(event: ChangeEvent) => void>();
  const request = async (): Promise<void> => {
    if (options.latency) await new Promise((done) => setTimeout(done, options.latency));
    if (failure === undefined) return;
    const reason = failure;
    failure = undefined;
    throw new HostError(reason, "memory");
  };
  const put = (sheet: string, row: number, col: number, cell: Cell): void => {
    const found = findSheet(snapshot, sheet);
    if (found) snapshot = withSheets(snapshot, [replaced(found, row, col, cell)]);
  };
  const port: MemoryPort = {
    capabilities: { calculates: false, canSelect: true, canCopyPicture: true, description: "メモリー上のブック" },
    selections: [],
    selected: undefined,
    get current() {
      return snapshot;
    },
    name: () => options.name ?? "提案書.xlsx",
    snapshot: async () => (await request(), snapshot),
    refresh: async (previous, changes) => {
      await request();
      const names = new Set(changes.map((change) => change.sheet));
      return withSheets(
        previous,
        snapshot.sheets.filter((sheet) => names.has(sheet.name)),
      );
    },
    write: async (edits): Promise<WriteResult> => {
      await request();
      const refused: Refusal[] = [];
      const written: CellEdit[] = [];
      for (const edit of edits) {
        const reason = refusal(snapshot, edit);
        if (reason) refused.push({ edit, reason });
        else written.push(edit);
      }
      for (const edit of written) put(edit.sheet, edit.row, edit.col, cellOf(edit.new, edit.format ?? edit.old.format));
      return { written, refused };
    },
    select: async (sheet, range) => {
      await request();
      if (!findSheet(snapshot, sheet)) return { ok: false, reason: "missingSheet" };
      port.selections.push({ sheet, range });
      return { ok: true };
    },
    selection: async () => port.selected,
    onChange: async (listener) => {
      listeners.add(listener);
      return async () => void listeners.delete(listener);
    },
    loadState: async () => (await request(), state),
    saveState: async (json) => {
      await request();
      state = json;
    },
    picture: async () => (await request(), PNG),
    type: (sheet, row, col, cell) => {
      put(sheet, row, col, cell);
      for (const listener of listeners) listener({ sheet, ranges: [{ top: row, left: col, bottom: row, right: col }], structural: false });
    },
    failNext: (reason) => {
      failure = reason;
    },
  };
  return port;
}
