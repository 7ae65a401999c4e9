import type { HostEvent, HostWorkbook } from "../hostWorkbook";
import { eventMessages, mergeAdjacent } from "./eventMessages";
import type { EventMessage } from "./eventMessages";
import { EVENT, WORKBOOK_TARGET } from "./eventTypes";
import { ApiError } from "./apiError";
import type { EventEntry } from "./protocol";
import type { RangeState } from "./rangeState";

/** How many changed ranges stay retrievable through event.getRange(). */
const REMEMBERED_RANGES = 500;

/**
 * Events waiting to be pushed. They are collected while a batch runs and taken by the transport after its reply;
 * only targets the client registered for are kept.
 */
export class EventQueue {
  private readonly registered = new Map<string, number>();
  private readonly changedRanges = new Map<string, RangeState>();
  private readonly names = new Map<string, string>();
  private waiting: EventMessage[] = [];
  private nextReference = 1;
  private notify: () => void = () => undefined;

  constructor(private readonly book: HostWorkbook) {
    for (const sheet of book.sheets()) this.names.set(sheet.id, sheet.name);
    book.onEvent((event) => this.collect(event));
  }

  /** Called whenever something was added to an empty queue. */
  onWaiting(notify: () => void): void {
    this.notify = notify;
  }

  register(type: number, target: string): void {
    const key = `${type}|${target}`;
    this.registered.set(key, (this.registered.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    const key = `${type}|${target}`;
    const left = (this.registered.get(key) ?? 0) - 1;
    if (left > 0) this.registered.set(key, left);
    else this.registered.delete(key);
  }

  /** Takes everything that waits, one entry for each registered target; neighbouring blocks of one write become one event. */
  drain(): EventEntry[] {
    const messages = mergeAdjacent(this.waiting);
    this.waiting = [];
    return messages.flatMap((message) => this.entries(message));
  }

  /** The range an event told of, for event.getRange(). */
  rangeOf(reference: string): RangeState {
    const range = this.changedRanges.get(reference);
    if (!range) throw new ApiError("ItemNotFound", "The range of this event is no longer known.");
    return range;
  }

  private collect(event: HostEvent): void {
    const wasEmpty = this.waiting.length === 0;
    this.waiting.push(...eventMessages(event, this.book, this.names));
    if (wasEmpty && this.waiting.length > 0) this.notify();
  }

  private entries(message: EventMessage): EventEntry[] {
    const targets = [WORKBOOK_TARGET, message.sheetId].filter((target) => this.registered.has(`${message.type}|${target}`));
    if (targets.length === 0) return [];
    const body = JSON.stringify({ ...message.body, ...this.addresses(message) });
    return targets.map((target) => [65536, message.type, target, body]);
  }

  private addresses(message: EventMessage): object {
    if (message.rects === undefined) return {};
    const address = message.rects.map((rect) => message.format(rect)).join(",");
    const first = message.rects[0];
    if (message.type !== EVENT.DataChanged || !first) return { address };
    const referenceId = `ev${this.nextReference++}`;
    this.changedRanges.set(referenceId, { sheetId: message.sheetId, rect: first });
    if (this.changedRanges.size > REMEMBERED_RANGES) {
      const oldest = this.changedRanges.keys().next();
      if (!oldest.done) this.changedRanges.delete(oldest.value);
    }
    return { address, referenceId };
  }
}
