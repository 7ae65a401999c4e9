import { accessDenied, ApiError, notImplemented } from "../apiError";
import type { Arguments } from "../arguments";
import type { Host } from "../host";
import type { RangeState } from "../rangeState";
import { columnCount, intersection, MAX_COL, MAX_ROW, rowCount } from "../rangeState";
import type { HostObject } from "../typeTable";
import { range } from "./range";

/** Whole rows, or whole columns, are what this host can move. */
function axisOf({ rect }: RangeState, member: string): "row" | "column" {
  if (rect.left === 0 && rect.right === MAX_COL) return "row";
  if (rect.top === 0 && rect.bottom === MAX_ROW) return "column";
  throw notImplemented(`${member} of part of a row or column`);
}

function guard(self: RangeState, host: Host): void {
  host.guardWritable();
  if (host.sheet(self.sheetId).protected) throw accessDenied("The sheet is protected.");
}

/** Range.insert: the new blank range stands where the old one stood. */
export async function insertCells(self: RangeState, _args: Arguments, host: Host): Promise<HostObject> {
  guard(self, host);
  const axis = axisOf(self, "Range.Insert");
  const fresh = { ...self.rect };
  const at = axis === "row" ? fresh.top : fresh.left;
  await host.book.insert(self.sheetId, axis, at, axis === "row" ? rowCount(fresh) : columnCount(fresh));
  return range({ sheetId: self.sheetId, rect: fresh });
}

/** Range.delete */
export async function removeCells(self: RangeState, _args: Arguments, host: Host): Promise<void> {
  guard(self, host);
  const axis = axisOf(self, "Range.Delete");
  const { rect } = self;
  await host.book.remove(self.sheetId, axis, axis === "row" ? rect.top : rect.left, axis === "row" ? rowCount(rect) : columnCount(rect));
}

/** Range.merge: an area that is merged already only in part cannot be merged over. */
export async function mergeCells(self: RangeState, args: Arguments, host: Host): Promise<void> {
  guard(self, host);
  const { rect, sheetId } = self;
  const crossing = host.book.merges(sheetId).some((area) => {
    const shared = intersection(area, rect);
    return shared && rowCount(shared) * columnCount(shared) !== rowCount(area) * columnCount(area);
  });
  if (crossing) throw new ApiError("MergedRangeConflict", "The range overlaps a merged area.");
  if (!args.flag(0)) return host.book.merge(sheetId, rect);
  for (let row = rect.top; row <= rect.bottom; row++) await host.book.merge(sheetId, { ...rect, top: row, bottom: row });
}

/** Range.unmerge */
export async function unmergeCells(self: RangeState, _args: Arguments, host: Host): Promise<void> {
  guard(self, host);
  await host.book.unmerge(self.sheetId, self.rect);
}
