import type { ChangeEvent } from "../port";
import type { Timer } from "./environment";
import { sameRange } from "./eventRanges";

/** A burst is told this long after its first change, in ms: short enough for live checking, long enough for a fill-down. */
export const BURST = 150;

/** Gathers changes and tells them once a burst, one event a sheet. */
export class ChangeCollector {
  private readonly waiting = new Map<string, ChangeEvent>();
  private cancel: (() => void) | undefined;

  constructor(
    private readonly timer: Timer,
    private readonly tell: (event: ChangeEvent) => void,
  ) {}

  /** Adds a change; it is told at the latest `delay` ms from now. */
  add(change: ChangeEvent, delay = BURST): void {
    const known = this.waiting.get(change.sheet);
    this.waiting.set(change.sheet, known ? merged(known, change) : change);
    this.cancel ??= this.timer(() => this.flush(), delay);
  }

  stop(): void {
    this.cancel?.();
    this.cancel = undefined;
    this.waiting.clear();
  }

  private flush(): void {
    const events = [...this.waiting.values()];
    this.stop();
    // A changed sheet list means reading everything anyway.
    const list = events.find((event) => event.sheet === "");
    for (const event of list ? [list] : events) this.tell(event);
  }
}

function merged(a: ChangeEvent, b: ChangeEvent): ChangeEvent {
  const structural = a.structural || b.structural;
  const whole = structural || a.ranges.length === 0 || b.ranges.length === 0;
  const fresh = b.ranges.filter((range) => !a.ranges.some((known) => sameRange(known, range)));
  return { sheet: a.sheet, structural, ranges: whole ? [] : [...a.ranges, ...fresh] };
}
