import type { HostWorkbook } from "../hostWorkbook";
import type { ApiErrorCode } from "./apiError";
import type { Fault } from "./faults";
import { FaultSwitches } from "./faults";
import { Host } from "./host";
import type { HostErrorNumber } from "./hostErrors";
import { CELL_EDIT_MODE, REQUEST_TOO_LARGE, RESPONSE_TOO_LARGE } from "./hostErrors";
import type { Interrupt } from "./interpreter";
import { runBatch } from "./interpreter";
import type { EventEntry, ReplyBody, RequestBody } from "./protocol";
import { FLAG_WAIT_FOR_CELL_EDIT } from "./protocol";

/** Answer to one request: a body, an error for the whole request, or none at all (lost on the way). */
export type Answer =
  | { readonly kind: "body"; readonly body: ReplyBody }
  | { readonly kind: "error"; readonly error: HostErrorNumber }
  | { readonly kind: "lost" };

export interface RichApiHostOptions {
  /** Bytes of one message, either way; Excel on the web allows 5 MB. Without it nothing is limited. */
  readonly messageLimit?: number;
}

/**
 * The RichApi side of an embedded Excel over one workbook, for any transport (XDM in the browser, native bridge in Node):
 * requests run one at a time, events follow the reply of the batch that caused them.
 */
export class RichApiHost {
  readonly faults = new FaultSwitches();
  private readonly host: Host;
  private queue: Promise<unknown> = Promise.resolve();
  private push: (entries: readonly EventEntry[]) => void = () => undefined;
  private running = 0;

  constructor(
    book: HostWorkbook,
    private readonly options: RichApiHostOptions = {},
  ) {
    this.host = new Host(book);
    this.host.events.onWaiting(() => this.flushWhenIdle());
  }

  /** Where events go; several entries may come in one push. */
  onEvents(push: (entries: readonly EventEntry[]) => void): void {
    this.push = push;
  }

  /** References the client keeps at present, to find leaks. */
  get keptReferences(): number {
    return this.host.references.size;
  }

  /** Runs one request. `flags` are the request flags of the envelope. */
  async handle(body: RequestBody, flags: number): Promise<Answer> {
    const fault = this.faults.next();
    if (fault?.kind === "latency") await pause(fault.ms);
    if (fault?.kind === "droppedRequest" || (fault?.kind === "disconnect" && !fault.after)) return { kind: "lost" };
    if (fault?.kind === "hostError" && fault.error !== RESPONSE_TOO_LARGE) return refused(fault.error);
    if (this.tooLarge(body)) return refused(REQUEST_TOO_LARGE);
    if (this.host.book.isEditing()) {
      if ((flags & FLAG_WAIT_FOR_CELL_EDIT) === 0) return refused(CELL_EDIT_MODE);
      await this.host.book.editingEnds();
    }
    this.running++;
    const answer = this.queue.then(() => this.run(body, fault));
    this.queue = answer.then(
      () => this.finished(),
      () => this.finished(),
    );
    return answer;
  }

  private async run(body: RequestBody, fault: Fault | undefined): Promise<Answer> {
    const reply = await runBatch(body, this.host, fault?.kind === "actionError" ? interruptAt(fault.at, fault.code) : undefined);
    if (fault?.kind === "droppedReply" || fault?.kind === "disconnect") return { kind: "lost" };
    if (fault?.kind === "hostError" || this.tooLarge(reply)) return refused(RESPONSE_TOO_LARGE);
    return { kind: "body", body: reply };
  }

  private tooLarge(message: RequestBody | ReplyBody): boolean {
    const limit = this.options.messageLimit;
    return limit !== undefined && new TextEncoder().encode(JSON.stringify(message)).length > limit;
  }

  private finished(): void {
    this.running--;
    this.flushWhenIdle();
  }

  /** Later, so that the transport has posted the reply before the events. */
  private flushWhenIdle(): void {
    setTimeout(() => {
      if (this.running > 0 || this.faults.disconnected) return;
      const entries = this.host.events.drain();
      if (entries.length > 0) this.push(entries);
    }, 0);
  }
}

function refused(error: HostErrorNumber): Answer {
  return { kind: "error", error };
}

/** Stops before the action at a share of the batch; share 1 lets all actions run and stops after the last one. */
function interruptAt(share: number, code: ApiErrorCode): Interrupt {
  return (index, count) => (index === Math.floor(share * count) ? code : undefined);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
