import type { HostSheet, Visibility } from "../../hostWorkbook";
import { ApiError, invalidArgument, itemNotFound } from "../apiError";
import type { Arguments } from "../arguments";
import type { Host } from "../host";
import { checkedRect, MAX_COL, MAX_ROW, parseAddress } from "../rangeState";
import type { HostObject, ObjectMaker } from "../typeTable";
import { defineType } from "../typeTable";
import { eventMethods } from "./eventMethods";
import { range } from "./range";
import { rangeAreas } from "./rangeAreas";
import { autoFilter, sheetProtection } from "./sheetParts";

/** Only the id is kept: name, visibility and protection are read when asked. */
export interface SheetState {
  readonly id: string;
}

const VISIBILITIES: readonly string[] = ["Visible", "Hidden", "VeryHidden"];
const sheetOf = (self: SheetState, host: Host): HostSheet => host.sheet(self.id);

function usedRange(self: SheetState, args: Arguments, host: Host): HostObject | null {
  const rect = host.book.usedRange(sheetOf(self, host).id, args.flag(0));
  return rect ? range({ sheetId: self.id, rect }) : null;
}

/** The sheet `step` tabs further, or undefined past the ends. */
function neighbour(self: SheetState, host: Host, step: number, visibleOnly: boolean): HostObject | null {
  const sheets = host.book.sheets().filter((sheet) => sheet.id === self.id || !visibleOnly || sheet.visibility === "Visible");
  const found = sheets[sheets.findIndex((sheet) => sheet.id === self.id) + step];
  return found ? worksheet({ id: found.id }) : null;
}

function cell(self: SheetState, top: number, left: number, rows: number, cols: number): HostObject {
  return range({ sheetId: self.id, rect: checkedRect({ top, left, bottom: top + rows - 1, right: left + cols - 1 }) });
}

/** Excel.Worksheet */
export const worksheet: ObjectMaker<SheetState> = defineType({
  name: "Worksheet",
  id: (self) => self.id,
  get: {
    Id: (self) => self.id,
    Name: (self, host) => sheetOf(self, host).name,
    Position: (self, host) => host.book.sheets().findIndex((sheet) => sheet.id === self.id),
    Visibility: (self, host) => sheetOf(self, host).visibility,
  },
  set: {
    Name: async (self, value, host) => {
      if (typeof value !== "string" || value === "" || value.length > 31 || /[[\]:*?/\\]/.test(value)) {
        throw invalidArgument("The sheet name is invalid.");
      }
      const taken = host.findSheet(value);
      if (taken && taken.id !== self.id) throw new ApiError("ItemAlreadyExists", "A resource with the same name already exists.");
      host.guardWritable();
      await host.book.renameSheet(sheetOf(self, host).id, value);
    },
    Visibility: async (self, value, host) => {
      if (typeof value !== "string" || !VISIBILITIES.includes(value)) throw invalidArgument("The visibility is invalid.");
      host.guardWritable();
      await host.book.setVisibility(sheetOf(self, host).id, value as Visibility);
    },
  },
  nav: {
    Protection: (self) => sheetProtection(self),
    AutoFilter: (self) => autoFilter(self),
  },
  methods: {
    ...eventMethods((self: SheetState) => self.id),
    Activate: async (self, _args, host) => {
      if (sheetOf(self, host).visibility !== "Visible") throw new ApiError("InvalidOperation", "A hidden sheet cannot be activated.");
      await host.book.activate(self.id);
    },
    Delete: async (self, _args, host) => {
      host.guardWritable();
      if (!host.book.sheets().some((sheet) => sheet.id !== self.id && sheet.visibility === "Visible")) {
        throw new ApiError("InvalidOperation", "A workbook must contain at least one visible sheet.");
      }
      await host.book.deleteSheet(sheetOf(self, host).id);
    },
    GetRange: (self, args) =>
      args.raw(0) === undefined
        ? range({ sheetId: self.id, rect: { top: 0, left: 0, bottom: MAX_ROW, right: MAX_COL } })
        : range({ sheetId: self.id, rect: parseAddress(args.text(0)) }),
    GetRanges: (self, args) => rangeAreas({ sheetId: self.id, rects: args.text(0).split(",").map(parseAddress) }),
    GetCell: (self, args) => cell(self, args.integer(0), args.integer(1), 1, 1),
    GetRangeByIndexes: (self, args) => cell(self, args.integer(0), args.integer(1), args.integer(2), args.integer(3)),
    GetUsedRange: (self, args, host) => usedRange(self, args, host) ?? cell(self, 0, 0, 1, 1),
    GetUsedRangeOrNullObject: usedRange,
    GetNext: (self, args, host) => neighbour(self, host, 1, args.flag(0)) ?? missing(),
    GetNextOrNullObject: (self, args, host) => neighbour(self, host, 1, args.flag(0)),
    GetPrevious: (self, args, host) => neighbour(self, host, -1, args.flag(0)) ?? missing(),
    GetPreviousOrNullObject: (self, args, host) => neighbour(self, host, -1, args.flag(0)),
    _GetSheetById: (_self, args, host) => worksheet({ id: host.sheet(args.text(0)).id }),
  },
});

function missing(): never {
  throw itemNotFound("worksheet");
}
