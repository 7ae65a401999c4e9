import { ApiError, itemNotFound } from "../apiError";
import type { Host } from "../host";
import { parseAddress } from "../rangeState";
import type { HostObject } from "../typeTable";
import { defineType } from "../typeTable";
import { range } from "./range";

interface NameState {
  readonly name: string;
  readonly formula: string;
}

/** The range behind ='シート 1'!$B$2:$C$9, or null for a constant, an error or a vanished sheet. */
function target(self: NameState, host: Host): HostObject | null {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/.exec(self.formula);
  const sheet = match && host.findSheet(match[1]?.replaceAll("''", "'") ?? match[2] ?? "");
  if (!match || !sheet) return null;
  try {
    return range({ sheetId: sheet.id, rect: parseAddress(match[3]!) });
  } catch (error) {
    if (error instanceof ApiError) return null;
    throw error;
  }
}

const namedItem = defineType<NameState>({
  name: "NamedItem",
  id: (self) => self.name,
  get: {
    Name: (self) => self.name,
    Formula: (self) => self.formula,
    Value: (self) => self.formula.replace(/^=/, ""),
    Type: (self, host) => (target(self, host) ? "Range" : "String"),
    Visible: () => true,
    Scope: () => "Workbook",
  },
  methods: {
    GetRange: (self, _args, host) => {
      const found = target(self, host);
      if (!found) throw itemNotFound(self.name);
      return found;
    },
    GetRangeOrNullObject: (self, _args, host) => target(self, host),
  },
});

function find(name: string, host: Host): HostObject | null {
  for (const [each, formula] of host.book.names()) {
    if (each.toLowerCase() === name.toLowerCase()) return namedItem({ name: each, formula });
  }
  return null;
}

/** Excel.NamedItemCollection of the workbook; names are read, never made. */
export const namedItems = defineType<null>({
  name: "NamedItemCollection",
  items: (_self, host) => [...host.book.names()].map(([name, formula]) => namedItem({ name, formula })),
  item: (_self, key, host) => {
    const found = find(String(key), host);
    if (!found) throw itemNotFound(String(key));
    return found;
  },
  methods: {
    GetCount: (_self, _args, host) => host.book.names().size,
    GetItemOrNullObject: (_self, args, host) => find(args.text(0), host),
  },
});
