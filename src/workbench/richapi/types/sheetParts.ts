import type { Host } from "../host";
import { accessDenied, itemNotFound } from "../apiError";
import type { HostObject } from "../typeTable";
import { defineType } from "../typeTable";
import { range } from "./range";
import type { SheetState } from "./worksheet";

/** The allow… options of a protected sheet; the grid keeps none of them, so all are off, Excel's default. */
const OPTIONS = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

/** Excel.WorksheetProtection */
export const sheetProtection = defineType<SheetState>({
  name: "WorksheetProtection",
  get: {
    Protected: (self, host) => host.sheet(self.id).protected,
    Options: (self, host) => (host.sheet(self.id).protected ? OPTIONS : null),
  },
  methods: {
    Protect: async (self, _args, host) => {
      if (host.sheet(self.id).protected) throw accessDenied("The sheet is protected already.");
      await host.book.setProtected(self.id, true);
    },
    Unprotect: async (self, _args, host) => {
      if (!host.sheet(self.id).protected) throw accessDenied("The sheet is not protected.");
      await host.book.setProtected(self.id, false);
    },
  },
});

function filterRange(self: SheetState, host: Host): HostObject | null {
  const filter = host.book.autoFilter(host.sheet(self.id).id);
  return filter ? range({ sheetId: self.id, rect: filter.range }) : null;
}

/** Excel.AutoFilter */
export const autoFilter = defineType<SheetState>({
  name: "AutoFilter",
  get: {
    Enabled: (self, host) => host.book.autoFilter(host.sheet(self.id).id) !== undefined,
    IsDataFiltered: (self, host) => host.book.autoFilter(host.sheet(self.id).id)?.hidesRows ?? false,
  },
  methods: {
    GetRangeOrNullObject: (self, _args, host) => filterRange(self, host),
    GetRange: (self, _args, host) => {
      const found = filterRange(self, host);
      if (!found) throw itemNotFound("filter range");
      return found;
    },
  },
});
