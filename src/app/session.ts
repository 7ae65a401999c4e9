import type { CellEdit } from "../core/edit/cellEdit";
import type { Range } from "../core/grid/address";
import type { Snapshot } from "../core/grid/snapshot";
import type { Finding } from "../core/rules/rule";
import type { ChangeEvent, SelectResult, WorkbookPort, WriteResult } from "../host/port";
import { HostError } from "../host/port";
import { acknowledge, sortByAcknowledgement, withdraw } from "./acknowledge";
import type { Sorted } from "./acknowledge";
import type { Analysis } from "./analysis";
import { Checker } from "./checker";
import type { History } from "./history";
import { markUndone, record, undoEdits } from "./history";
import type { BesideBook, ReadBook } from "./otherBooks";
import { besideBook } from "./otherBooks";
import { decodeState, EMPTY_STATE, encodeState } from "./storedState";
import type { StoredSetting, StoredState } from "./storedState";
import { changesOf, UnreadChanges } from "./unreadChanges";

/** What the pane shows. A new object after every change. */
export interface SessionState {
  readonly busy: boolean;
  readonly analysis?: Analysis;
  readonly sorted: Sorted;
  /** When the workbook was last checked. */
  readonly checkedAt?: Date;
  readonly stored: StoredState;
  readonly history: History;
  /** Workbooks opened beside this one, read only, until the pane closes. */
  readonly beside: readonly BesideBook[];
  /** How long the last whole reading and checking took, in ms. */
  readonly duration?: number;
  /** The last failure of the host as a whole. */
  readonly failure?: HostError | undefined;
}

const NOTHING: Sorted = { open: [], acknowledged: [] };

/** One open workbook: reads, checks, writes and undoes through its port. One job at a time, in order. */
export class Session {
  private current: SessionState = { busy: false, sorted: NOTHING, stored: EMPTY_STATE, history: [], beside: [] };
  private readonly listeners = new Set<(state: SessionState) => void>();
  private readonly checker = new Checker();
  private readonly changes = new UnreadChanges();
  private following = false;
  private queue: Promise<unknown> = Promise.resolve();
  private stopListening: (() => Promise<void>) | undefined;

  constructor(
    readonly port: WorkbookPort,
    private readonly now: () => Date = () => new Date(),
    private readonly readBook?: ReadBook,
  ) {}

  get state(): SessionState {
    return this.current;
  }

  subscribe(listener: (state: SessionState) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Reads everything, checks it, and follows later edits. */
  open(): Promise<void> {
    return this.run(async () => {
      const began = this.now();
      // The snapshot brings the stored state along: asking for it afterwards costs no request.
      const snapshot = await this.port.snapshot();
      const stored = decodeState(await this.port.loadState());
      this.show(await this.check(snapshot, stored), stored);
      this.took(began);
      this.stopListening ??= await this.port.onChange((event) => void this.follow(event));
    });
  }

  /** Stops following the workbook. */
  async close(): Promise<void> {
    await this.stopListening?.();
    this.stopListening = undefined;
  }

  /** Reads and checks all over again. */
  recheck(): Promise<void> {
    return this.run(async () => {
      const began = this.now();
      const { known } = this.changes;
      this.show(await this.check(await this.port.snapshot(), this.current.stored), this.current.stored);
      this.changes.forget(known);
      this.took(began);
    });
  }

  /** Writes edits the person agreed to, journals what was written, and checks again. */
  write(edits: readonly CellEdit[], label: string): Promise<WriteResult> {
    return this.run(async () => {
      const result = await this.port.write(edits);
      this.set({ history: record(this.current.history, label, result.written, this.now().toISOString()) });
      await this.reread(result.written);
      return result;
    });
  }

  /** Findings that would newly stand after some edits; nothing is written. */
  foresee(edits: readonly CellEdit[]): readonly Finding[] {
    const { analysis, stored } = this.current;
    return analysis ? this.checker.foresee(analysis, edits, stored) : [];
  }

  /** Takes one of our writes back; cells changed since are refused and stay. */
  undo(id: number): Promise<WriteResult | undefined> {
    return this.run(async () => {
      const entry = this.current.history.find((known) => known.id === id && !known.undone);
      if (!entry) return undefined;
      const result = await this.port.write(undoEdits(entry));
      this.set({ history: markUndone(this.current.history, id, result.written) });
      await this.reread(result.written);
      return result;
    });
  }

  select(sheet: string, range: Range): Promise<SelectResult> {
    return this.port.select(sheet, range);
  }

  /** A range as PNG, where the host can; rejects otherwise. */
  async picture(sheet: string, range: Range): Promise<string> {
    const picture = await this.port.picture?.(sheet, range);
    if (picture === undefined) throw new HostError("unsupported", "picture");
    return picture;
  }

  /** What the person has selected; undefined when it is no plain range or the host cannot tell. */
  async selection(): Promise<{ readonly sheet: string; readonly range: Range } | undefined> {
    return this.port.selection?.();
  }

  acknowledge(finding: Finding, reason: string): Promise<void> {
    return this.keep((stored, analysis) => acknowledge(stored, finding, reason, analysis.snapshot, this.now().toISOString()));
  }

  withdraw(key: string): Promise<void> {
    return this.keep((stored) => withdraw(stored, key));
  }

  /** Keeps a setting in the workbook and checks again with it. */
  changeSetting(id: string, setting: StoredSetting): Promise<void> {
    return this.keep((stored) => ({ ...stored, settings: { ...stored.settings, [id]: setting } }));
  }

  /** Whether a second workbook can be opened here. */
  get canOpenBeside(): boolean {
    return this.readBook !== undefined;
  }

  /** Opens a second workbook beside this one and compares; a sentence when it cannot be read or compared. One of the same name is replaced. */
  openBeside(name: string, bytes: Uint8Array): Promise<string | undefined> {
    return this.run(async () => {
      const read = await this.readBook?.(bytes).catch(() => ({ problem: "ファイルを読み取れませんでした。もう一度お試しください。" }));
      if (!read) return "ここではほかのブックを開けません。";
      if ("problem" in read) return read.problem;
      const book = besideBook(name, read.snapshot);
      if (!book) return "様式の表が見つからないため、照らせません。";
      await this.compare([...this.current.beside.filter((known) => known.name !== name), book]);
      return undefined;
    });
  }

  /** Puts a second workbook away, and what it was compared for. */
  closeBeside(name: string): Promise<void> {
    return this.run(async () => this.compare(this.current.beside.filter((known) => known.name !== name)));
  }

  private async compare(beside: readonly BesideBook[]): Promise<void> {
    this.set({ beside });
    const { analysis, stored } = this.current;
    if (analysis) this.show(await this.check(analysis.snapshot, stored), stored);
  }

  /** Changes the stored state by a pure step, saves it, and checks again. */
  keep(step: (stored: StoredState, analysis: Analysis) => StoredState): Promise<void> {
    return this.run(async () => {
      const { analysis, stored } = this.current;
      if (!analysis) return;
      const next = step(stored, analysis);
      await this.port.saveState(encodeState(next));
      const same = next.settings === stored.settings && next.pointed === stored.pointed;
      const again = same ? analysis : await this.check(analysis.snapshot, next);
      this.show(again, next);
    });
  }

  /** Takes in a change by others; all that come before the next job starts are read in one go. */
  private follow(event: ChangeEvent): Promise<void> {
    this.changes.add(event);
    if (this.following) return Promise.resolve();
    this.following = true;
    return this.run(async () => {
      this.following = false;
      await this.readChanges();
    }).catch(() => undefined);
  }

  private check(snapshot: Snapshot, stored: StoredState): Promise<Analysis> {
    return this.checker.check(snapshot, stored, this.current.beside);
  }

  /** What was written stays written, whatever becomes of reading it again: such a failure is shown beside the outcome of the write. */
  private async reread(written: readonly CellEdit[]): Promise<void> {
    if (written.length === 0) return;
    this.changes.add(...changesOf(written));
    await this.readChanges().catch((error: unknown) => this.set({ failure: failureOf(error) }));
  }

  private async readChanges(): Promise<void> {
    const { analysis, stored } = this.current;
    const snapshot = analysis && (await this.changes.read((events) => this.port.refresh(analysis.snapshot, events)));
    if (snapshot) this.show(await this.checker.recheck(analysis, snapshot, stored), stored);
  }

  private show(analysis: Analysis, stored: StoredState): void {
    const sorted = sortByAcknowledgement(analysis.findings, stored, analysis.snapshot);
    this.set({ analysis, stored, sorted, checkedAt: this.now() });
  }

  private took(began: Date): void {
    this.set({ duration: this.now().getTime() - began.getTime() });
  }

  private set(change: Partial<SessionState>): void {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener(this.current);
  }

  /** Runs jobs one after another; a host failure is shown and passed on. */
  private run<T>(job: () => Promise<T>): Promise<T> {
    const result = this.queue.then(async () => {
      this.set({ busy: true, failure: undefined });
      try {
        return await job();
      } catch (error) {
        this.set({ failure: failureOf(error) });
        throw error;
      } finally {
        this.set({ busy: false });
      }
    });
    this.queue = result.catch(() => undefined);
    return result;
  }
}

function failureOf(error: unknown): HostError {
  return error instanceof HostError ? error : new HostError("failed", error instanceof Error ? error.message : String(error));
}
