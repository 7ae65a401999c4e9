import type { ApiErrorCode } from "./apiError";
import type { HostErrorNumber } from "./hostErrors";

/** Something going wrong with one request. */
export type Fault =
  /** The host refuses the request as a whole; only 5104 comes after the batch has run. */
  | { readonly kind: "hostError"; readonly error: HostErrorNumber }
  /** The batch stops with this error before the action at that share of its length: 0 = the first, 1 = after the last. */
  | { readonly kind: "actionError"; readonly code: ApiErrorCode; readonly at: number }
  | { readonly kind: "latency"; readonly ms: number }
  /** The batch runs, its reply is lost. */
  | { readonly kind: "droppedReply" }
  /** The request never arrives. */
  | { readonly kind: "droppedRequest" }
  /** From this request on nothing arrives and nothing is answered; `after`: this one still runs. */
  | { readonly kind: "disconnect"; readonly after: boolean };

/** The fault switches of a host: which request (counted from 1) meets which fault. */
export class FaultSwitches {
  private readonly armed = new Map<number, Fault>();
  private everyRequest: Fault | undefined;
  private count = 0;
  private cut = false;

  /** Requests seen so far. */
  get requests(): number {
    return this.count;
  }

  /** Arms a fault for the n-th request from now on: 1 is the next one. */
  arm(n: number, fault: Fault): void {
    this.armed.set(this.count + n, fault);
  }

  /** The same fault for every request, until disarmed: latency, for instance. */
  armAll(fault: Fault): void {
    this.everyRequest = fault;
  }

  /** Removes all faults and reconnects. */
  disarm(): void {
    this.armed.clear();
    this.everyRequest = undefined;
    this.cut = false;
  }

  get disconnected(): boolean {
    return this.cut;
  }

  /** Counts a request in and says what befalls it. */
  next(): Fault | undefined {
    this.count++;
    if (this.cut) return { kind: "droppedRequest" };
    const fault = this.armed.get(this.count) ?? this.everyRequest;
    if (fault?.kind === "disconnect") this.cut = true;
    return fault;
  }
}
