import type { Range } from "../../core/grid/address";
import type { HostEvent, HostWorkbook } from "../hostWorkbook";
import { ApiError } from "./apiError";
import type { RangeState } from "./rangeState";
import type { HostObject } from "./typeTable";

/** Objects the client asked to keep between batches, by the reference id this host chose. Ids are never reused. */
export class ReferenceTable {
  private readonly kept = new Map<string, HostObject>();
  private readonly ids = new WeakMap<HostObject, string>();
  private next = 1;

  constructor(book: HostWorkbook) {
    book.onEvent((event) => this.follow(event));
  }

  /** Number of references the client has not given back. */
  get size(): number {
    return this.kept.size;
  }

  keep(object: HostObject): string {
    const known = this.ids.get(object);
    if (known !== undefined && this.kept.has(known)) return known;
    const id = `ref_${object.typeName}_${this.next++}`;
    this.kept.set(id, object);
    this.ids.set(object, id);
    return id;
  }

  /** The id the object is kept under, or undefined. */
  idOf(object: HostObject): string | undefined {
    const id = this.ids.get(object);
    return id !== undefined && this.kept.has(id) ? id : undefined;
  }

  find(id: string): HostObject {
    const object = this.kept.get(id);
    if (!object) throw new ApiError("InvalidReference", "This reference is not valid for the current operation.");
    return object;
  }

  release(id: string): void {
    this.kept.delete(id);
  }

  releaseAll(): void {
    this.kept.clear();
  }

  /** Kept ranges move with their cells. */
  private follow(event: HostEvent): void {
    if (event.kind !== "inserted" && event.kind !== "removed") return;
    for (const [id, object] of this.kept) {
      if (object.typeName !== "Range") continue;
      const state = object.self as RangeState;
      if (state.sheetId !== event.sheetId) continue;
      const moved = shift(state.rect, event.axis, event.at, event.kind === "inserted" ? event.count : -event.count);
      if (moved) state.rect = moved;
      else this.kept.delete(id);
    }
  }
}

/** A rectangle after `count` rows or columns came in at `at` (negative: went out); undefined when nothing of it is left. */
export function shift(rect: Range, axis: "row" | "column", at: number, count: number): Range | undefined {
  const [low, high] = axis === "row" ? [rect.top, rect.bottom] : [rect.left, rect.right];
  const move = (index: number, end: boolean): number => {
    if (index < at) return index;
    if (count >= 0) return index + count;
    return index < at - count ? (end ? at - 1 : at) : index + count;
  };
  const from = move(low, false);
  const to = move(high, true);
  if (to < from) return undefined;
  return axis === "row" ? { ...rect, top: from, bottom: to } : { ...rect, left: from, right: to };
}
