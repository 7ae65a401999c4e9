import type { Host } from "../host";
import type { HostObject } from "../typeTable";
import { defineType } from "../typeTable";
import { WORKBOOK_TARGET } from "../eventTypes";
import { application } from "./application";
import { customXmlParts } from "./customXmlParts";
import { eventMethods } from "./eventMethods";
import { namedItems } from "./namedItems";
import { range } from "./range";
import { rangeAreas } from "./rangeAreas";
import { runtime } from "./runtime";
import { settings } from "./settings";
import { worksheetCollection } from "./worksheetCollection";
import { ApiError } from "../apiError";

function selected(host: Host): HostObject {
  const { sheetId, ranges } = host.book.selection();
  const first = ranges[0];
  if (!first || ranges.length > 1) throw new ApiError("InvalidSelection", "The current selection is invalid for this operation.");
  return range({ sheetId, rect: first });
}

/** Excel.Workbook, the root object. */
export const workbook = defineType<null>({
  name: "Workbook",
  get: {
    Name: (_self, host) => host.book.name,
    ReadOnly: (_self, host) => host.book.readOnly,
  },
  nav: {
    Application: () => application(null),
    CustomXmlParts: () => customXmlParts({ namespace: undefined }),
    Names: () => namedItems(null),
    Settings: () => settings(null),
    Worksheets: () => worksheetCollection(null),
    _Runtime: () => runtime(null),
  },
  methods: {
    ...eventMethods(() => WORKBOOK_TARGET),
    GetSelectedRange: (_self, _args, host) => selected(host),
    GetSelectedRanges: (_self, _args, host) => {
      const { sheetId, ranges } = host.book.selection();
      return rangeAreas({ sheetId, rects: ranges });
    },
    GetActiveCell: (_self, _args, host) => {
      const { sheetId, ranges } = host.book.selection();
      const { top, left } = ranges[0] ?? { top: 0, left: 0 };
      return range({ sheetId, rect: { top, left, bottom: top, right: left } });
    },
    _GetRangeForEventByReferenceId: (_self, args, host) => range(host.events.rangeOf(args.text(0))),
    _GetRangeOrNullObjectForEventByReferenceId: (_self, args, host) => range(host.events.rangeOf(args.text(0))),
    _GetReferenceCount: (_self, _args, host) => host.references.size,
    _RemoveReference: (_self, args, host) => host.references.release(args.text(0)),
    _RemoveAllReferences: (_self, _args, host) => host.references.releaseAll(),
  },
});
