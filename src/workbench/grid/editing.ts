import type { FUniver } from "@univerjs/core/facade";

/** Whether the person is typing into a cell of the grid. */
export class Editing {
  active = false;
  private waiting: (() => void)[] = [];

  constructor(api: FUniver) {
    api.addEvent(api.Event.SheetEditStarted, () => {
      this.active = true;
    });
    api.addEvent(api.Event.SheetEditEnded, () => {
      this.active = false;
      const waiting = this.waiting;
      this.waiting = [];
      for (const resume of waiting) resume();
    });
  }

  /** Resolves when no cell is being typed into. */
  ends(): Promise<void> {
    return this.active ? new Promise((resolve) => this.waiting.push(resolve)) : Promise.resolve();
  }
}
