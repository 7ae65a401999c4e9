import type { CellEdit } from "../../core/edit/cellEdit";
import type { Range } from "../../core/grid/address";
import type { Snapshot } from "../../core/grid/snapshot";
import { withSheets } from "../../core/grid/snapshot";
import type { Capabilities, ChangeEvent, SelectResult, WorkbookPort, WriteResult } from "../port";
import { HostError } from "../port";
import { ChangeCollector } from "./changeCollector";
import type { ExcelEnvironment } from "./environment";
import { apiLevel, fileName } from "./environment";
import { codeOf, hostError } from "./errors";
import { listen } from "./events";
import { KnownSheets } from "./knownSheets";
import type { SizeLimit } from "./operations";
import { OwnWrites } from "./ownWrites";
import { readSheets } from "./readSheets";
import type { Reread, Stale } from "./refresh";
import { expectedCells, patched, reread, staleParts } from "./refresh";
import { imageOf } from "./picture";
import { Requests } from "./requests";
import { selectRange } from "./select";
import { selectedRange } from "./selection";
import { readWorkbook } from "./snapshot";
import { loadState, saveState } from "./state";
import { writeEdits } from "./write";

/** LTSC 2021. */
const FLOOR = "1.14";
/** Excel on the web takes 5 MB a message; a cell read back costs up to 60 bytes, so this is 4 MB. */
const WEB_LIMIT: SizeLimit = { cells: 66_000, bytes: 4_000_000 };
/** Desktop Excel names no limit but five million cells a range; this keeps one message below about 50 MB. */
const DESKTOP_LIMIT: SizeLimit = { cells: 1_000_000, bytes: 50_000_000 };
/** When the person was typing in a cell, changes are told again after this time, in ms. */
const AGAIN = 1000;

/** The workbook in Excel as the product's port. Fails with HostError "unsupported" below ExcelApi 1.14. */
export function createExcelPort(environment: ExcelEnvironment): WorkbookPort {
  const level = apiLevel(environment);
  if (!environment.isSupported("ExcelApi", FLOOR)) throw new HostError("unsupported", `ExcelApi ${level}`);
  return new ExcelPort(environment, {
    calculates: true,
    canSelect: true,
    canCopyPicture: true,
    description: `Excel (${environment.platform}) ExcelApi ${level}`,
  });
}

class ExcelPort implements WorkbookPort {
  private readonly requests: Requests;
  private readonly known = new KnownSheets();
  private readonly own = new OwnWrites();
  private readonly limit: SizeLimit;
  private readonly listeners = new Set<(event: ChangeEvent) => void>();
  private readonly collector: ChangeCollector;
  private fileName: string;
  /** The state that came with the last snapshot, until it is asked for. */
  private stateRead: { readonly json: string | null } | undefined;
  private stopListening: Promise<() => Promise<void>> | undefined;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    environment: ExcelEnvironment,
    readonly capabilities: Capabilities,
  ) {
    this.requests = new Requests(environment);
    this.limit = environment.web ? WEB_LIMIT : DESKTOP_LIMIT;
    this.fileName = fileName(environment.documentUrl);
    this.collector = new ChangeCollector(environment.timer, (event) => {
      for (const listener of this.listeners) listener(event);
    });
  }

  name(): string {
    return this.fileName;
  }

  snapshot(): Promise<Snapshot> {
    return this.inTurn(() => this.readAll(true));
  }

  refresh(previous: Snapshot, changes: readonly ChangeEvent[]): Promise<Snapshot> {
    return this.inTurn(async () => {
      try {
        return await this.readChanged(previous, changes);
      } catch (error) {
        if (!(error instanceof HostError) || error.reason !== "cellEditMode" || this.listeners.size === 0) throw error;
        for (const change of changes) this.collector.addLater(change, AGAIN);
        return previous;
      }
    });
  }

  write(edits: readonly CellEdit[]): Promise<WriteResult> {
    const { requests, known, own, limit } = this;
    return this.inTurn(() => writeEdits(edits, { requests, known, own, limit }));
  }

  select(sheet: string, range: Range): Promise<SelectResult> {
    return selectRange(this.requests, sheet, range);
  }

  async onChange(listener: (event: ChangeEvent) => void): Promise<() => Promise<void>> {
    this.listeners.add(listener);
    try {
      this.stopListening ??= listen(this.requests, this.known, this.own, (change) => this.collector.add(change));
      await this.stopListening;
    } catch (error) {
      this.listeners.delete(listener);
      this.stopListening = undefined;
      throw error;
    }
    return async () => {
      if (!this.listeners.delete(listener) || this.listeners.size > 0) return;
      const stop = await this.stopListening;
      this.stopListening = undefined;
      this.collector.stop();
      await stop?.();
    };
  }

  /** The state that came along with the snapshot; read from the workbook when there was none since the last call. */
  loadState(): Promise<string | null> {
    return this.inTurn(async () => {
      const state = this.stateRead ?? { json: await loadState(this.requests) };
      this.stateRead = undefined;
      return state.json;
    });
  }

  saveState(json: string): Promise<void> {
    return this.inTurn(async () => {
      this.stateRead = undefined;
      await saveState(this.requests, json);
    });
  }

  /** Undefined when several areas are selected, or a picture: Excel refuses those. */
  async selection(): Promise<{ readonly sheet: string; readonly range: Range } | undefined> {
    try {
      return await this.requests.send(selectedRange(), { waitForCellEdit: true });
    } catch (error) {
      if (codeOf(error).startsWith("Invalid")) return undefined;
      throw hostError(error);
    }
  }

  picture(sheet: string, range: Range): Promise<string> {
    return this.requests.read(imageOf(sheet, range));
  }

  private async readAll(waitForCellEdit: boolean): Promise<Snapshot> {
    const { snapshot, head, state } = await readWorkbook(this.requests, this.known, this.limit.cells, { waitForCellEdit });
    this.fileName = head.name || this.fileName;
    this.stateRead = { json: state };
    return snapshot;
  }

  private async readChanged(previous: Snapshot, changes: readonly ChangeEvent[]): Promise<Snapshot> {
    const parts = staleParts(previous, changes);
    if (!parts) return this.readAll(false);
    if (parts.length === 0) return previous;
    if (parts.reduce((sum, part) => sum + expectedCells(part), 0) > this.limit.cells) return this.readWhole(previous, parts);
    const reads = await this.requests.read(reread(parts)).catch(ifTooLarge);
    if (!reads) return this.readWhole(previous, parts);
    if (reads.some((read) => !read)) return this.readAll(false);
    reads.forEach((read) => this.known.update(read!.head));
    const fresh = parts.map((part, index) => ({ part, read: reads[index]! }));
    const simple = fresh.filter((each) => !this.needsWhole(each.part, each.read)).map(({ part, read }) => patched(part, read));
    const rest = fresh.filter((each) => this.needsWhole(each.part, each.read)).map(({ part }) => part);
    return this.readWhole(withSheets(previous, simple), rest);
  }

  /** Protection came or went, or was taken off for a while: locks must be found out again. */
  private needsWhole({ sheet }: Stale, { head }: Reread): boolean {
    return head.protected !== sheet.protected || (head.protected && !this.known.knowsLocks(head.id));
  }

  /** Reads sheets as a whole, in as many requests as their size takes. */
  private async readWhole(previous: Snapshot, parts: readonly Stale[]): Promise<Snapshot> {
    const heads = parts.map(({ sheet }) => this.known.byName(sheet.name));
    if (heads.some((head) => !head)) return this.readAll(false);
    const sheets = heads.map((head) => ({ head: head!, locks: this.known.locksOf(head!) }));
    return withSheets(previous, await readSheets(this.requests, sheets, this.limit.cells, {}));
  }

  /** Jobs that read or write cells run one after another. */
  private inTurn<T>(job: () => Promise<T>): Promise<T> {
    const result = this.queue.then(job);
    this.queue = result.catch(() => undefined);
    return result;
  }
}

/** A sheet that has grown beyond one message is read in parts instead. */
function ifTooLarge(error: unknown): undefined {
  if (!(error instanceof HostError) || error.reason !== "tooLarge") throw error;
}
