import type { ChangeEvent } from "../port";
import type { Timer } from "./environment";
import { sameRange } from "./eventRanges";

/** A burst is over when nothing comes for this long, in ms: an edit and the calculation it causes come closer together. */
export const QUIET = 60;
/** It is told this long after its first change at the latest, in ms, however long a fill-down or a macro goes on. */
export const BURST = 150;

/** Gathers changes and tells them once a burst, one event a sheet. */
export class ChangeCollector {
  private readonly waiting = new Map<string, ChangeEvent>();
  private cancelQuiet: (() => void) | undefined;
  private cancelBurst: (() => void) | undefined;

  constructor(
    private readonly timer: Timer,
    private readonly tell: (event: ChangeEvent) => void,
  ) {}

  /** Adds a change that has just happened. */
  add(change: ChangeEvent): void {
    this.keep(change);
    this.cancelQuiet?.();
    this.cancelQuiet = this.timer(() => this.flush(), QUIET);
    this.cancelBurst ??= this.timer(() => this.flush(), BURST);
  }

  /** Adds a change to be told again: with the next one, or after `delay` ms. */
  addLater(change: ChangeEvent, delay: number): void {
    this.keep(change);
    this.cancelBurst ??= this.timer(() => this.flush(), delay);
  }

  stop(): void {
    this.cancelQuiet?.();
    this.cancelBurst?.();
    this.cancelQuiet = this.cancelBurst = undefined;
    this.waiting.clear();
  }

  private keep(change: ChangeEvent): void {
    const known = this.waiting.get(change.sheet);
    this.waiting.set(change.sheet, known ? merged(known, change) : change);
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
