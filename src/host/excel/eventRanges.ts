import type { Range } from "../../core/grid/address";
import { parseRange } from "../../core/grid/address";

/**
 * Rectangles of an event's address ("B2", "A1:B3,D4", with or without sheet); undefined when it names whole rows or columns, or
 * cannot be read: the whole sheet is meant then.
 */
export function eventRanges(address: string | undefined): Range[] | undefined {
  if (!address) return undefined;
  const ranges: Range[] = [];
  for (const part of address.split(",")) {
    const range = parseRange(part.slice(part.lastIndexOf("!") + 1).trim());
    if (!range) return undefined;
    ranges.push(range);
  }
  return ranges;
}

export function sameRange(a: Range, b: Range): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}
