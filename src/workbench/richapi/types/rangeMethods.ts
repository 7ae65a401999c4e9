import type { Range } from "../../../core/grid/address";
import type { Done } from "../../hostWorkbook";
import { ApiError, itemNotFound, notImplemented } from "../apiError";
import type { Arguments } from "../arguments";
import { checkSize } from "../cells/matrix";
import { clearCells } from "../cells/writeCells";
import type { Host } from "../host";
import type { RangeState } from "../rangeState";
import { boundingRect, checkedRect, intersection, MAX_COL, MAX_ROW, parseAddress } from "../rangeState";
import type { HostObject } from "../typeTable";
import { isHostObject } from "../typeTable";
import { insertCells, mergeCells, removeCells, unmergeCells } from "./rangeStructure";
import { range } from "./range";
import { rangeAreas } from "./rangeAreas";

type Method = (self: RangeState, args: Arguments, host: Host) => Done<unknown>;

/** A range of the same sheet. */
function on(self: RangeState, rect: Range): HostObject {
  return range({ sheetId: self.sheetId, rect: checkedRect(rect) });
}

/** A range argument: a Range object or an address. */
function otherRect(self: RangeState, args: Arguments): Range {
  const raw = args.raw(0);
  if (!isHostObject(raw)) return parseAddress(args.text(0));
  const other = args.object(0, "Range").self as RangeState;
  if (other.sheetId !== self.sheetId) throw new ApiError("InvalidArgument", "The ranges are on different sheets.");
  return other.rect;
}

function used(self: RangeState, args: Arguments, host: Host): Range | undefined {
  const area = host.book.usedRange(host.sheet(self.sheetId).id, args.flag(0));
  return area && intersection(area, self.rect);
}

function common(self: RangeState, args: Arguments): HostObject | null {
  const rect = intersection(self.rect, otherRect(self, args));
  return rect ? on(self, rect) : null;
}

/** Methods that give another range. */
const navigating: Record<string, Method> = {
  GetCell: ({ sheetId, rect }, args) => {
    const [row, col] = [rect.top + args.integer(0), rect.left + args.integer(1)];
    return on({ sheetId, rect }, { top: row, bottom: row, left: col, right: col });
  },
  GetRow: (self, args) => {
    const row = self.rect.top + args.integer(0);
    return on(self, { ...self.rect, top: row, bottom: row });
  },
  GetColumn: (self, args) => {
    const col = self.rect.left + args.integer(0);
    return on(self, { ...self.rect, left: col, right: col });
  },
  GetLastCell: (self) => on(self, { ...self.rect, top: self.rect.bottom, left: self.rect.right }),
  GetLastRow: (self) => on(self, { ...self.rect, top: self.rect.bottom }),
  GetLastColumn: (self) => on(self, { ...self.rect, left: self.rect.right }),
  GetEntireRow: (self) => on(self, { ...self.rect, left: 0, right: MAX_COL }),
  GetEntireColumn: (self) => on(self, { ...self.rect, top: 0, bottom: MAX_ROW }),
  GetBoundingRect: (self, args) => on(self, boundingRect(self.rect, otherRect(self, args))),
  GetOffsetRange: ({ sheetId, rect }, args) => {
    const [rows, cols] = [args.integer(0), args.integer(1)];
    return on({ sheetId, rect }, { top: rect.top + rows, bottom: rect.bottom + rows, left: rect.left + cols, right: rect.right + cols });
  },
  GetResizedRange: (self, args) =>
    on(self, { ...self.rect, bottom: self.rect.bottom + args.integer(0), right: self.rect.right + args.integer(1) }),
  GetAbsoluteResizedRange: (self, args) =>
    on(self, { ...self.rect, bottom: self.rect.top + args.integer(0) - 1, right: self.rect.left + args.integer(1) - 1 }),
  GetIntersection: (self, args) => {
    const rect = common(self, args);
    if (!rect) throw itemNotFound("intersection");
    return rect;
  },
  GetIntersectionOrNullObject: common,
  GetUsedRange: (self, args, host) => on(self, used(self, args, host) ?? { ...self.rect, bottom: self.rect.top, right: self.rect.left }),
  GetUsedRangeOrNullObject: (self, args, host) => {
    const rect = used(self, args, host);
    return rect ? on(self, rect) : null;
  },
  GetMergedAreasOrNullObject: (self, _args, host) => {
    const areas = host.book.merges(self.sheetId).filter((area) => intersection(area, self.rect));
    return areas.length > 0 ? rangeAreas({ sheetId: self.sheetId, rects: areas }) : null;
  },
};

/** Methods that do something. */
const acting: Record<string, Method> = {
  _ValidateArraySize: (self, args) => checkSize(args.integer(0), args.integer(1), self.rect),
  Select: async (self, _args, host) => {
    await host.book.select(host.sheet(self.sheetId).id, self.rect);
  },
  Clear: (self, args, host) => {
    const what = args.optionalText(0) ?? "All";
    if (what !== "All" && what !== "Contents" && what !== "Formats") throw notImplemented(`Range.Clear(${what})`);
    return clearCells(self, what, host);
  },
  Insert: insertCells,
  Delete: removeCells,
  Merge: mergeCells,
  Unmerge: unmergeCells,
  GetImage: (self, _args, host) => {
    if (!host.book.image) throw notImplemented("Range.GetImage");
    return host.book.image(self.sheetId, self.rect);
  },
};

export const rangeMethods: Record<string, Method> = { ...navigating, ...acting };
