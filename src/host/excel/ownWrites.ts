import type { Range } from "../../core/grid/address";
import { sameRange } from "./eventRanges";

/** How long after a write its events may still come, in ms. */
const LINGER = 1500;

interface Expected {
  readonly sheetId: string;
  readonly rect: Range;
  until: number;
}

/**
 * Rectangles being written by us, for hosts that do not name the trigger of a change. An event counts as ours only when it
 * tells exactly one of them; each is used once, so that an edit by the person at the same place is not lost.
 */
export class OwnWrites {
  private expected: Expected[] = [];

  constructor(private readonly now: () => number = Date.now) {}

  /** Call before sending; the returned function afterwards, answered or not. */
  begin(rects: readonly { readonly sheetId: string; readonly rect: Range }[]): () => void {
    const added = rects.map((each): Expected => ({ ...each, until: Infinity }));
    this.expected.push(...added);
    return () => {
      for (const each of added) each.until = this.now() + LINGER;
    };
  }

  /** Whether a change is one of ours; takes it off the list. */
  claim(sheetId: string, rects: readonly Range[]): boolean {
    this.expected = this.expected.filter((each) => each.until >= this.now());
    const only = rects.length === 1 ? rects[0] : undefined;
    const index = only ? this.expected.findIndex((each) => each.sheetId === sheetId && sameRange(each.rect, only)) : -1;
    if (index < 0) return false;
    this.expected.splice(index, 1);
    return true;
  }
}
