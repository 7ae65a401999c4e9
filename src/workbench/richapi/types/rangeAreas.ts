import type { Range } from "../../../core/grid/address";
import { itemNotFound } from "../apiError";
import type { Host } from "../host";
import { cellCount, fullAddress } from "../rangeState";
import { defineType } from "../typeTable";
import { range } from "./range";
import { worksheet } from "./worksheet";

export interface AreasState {
  readonly sheetId: string;
  readonly rects: readonly Range[];
}

const address = (self: AreasState, host: Host): string => {
  const { name } = host.sheet(self.sheetId);
  return self.rects.map((rect) => fullAddress(name, rect)).join(",");
};

const rangeCollection = defineType<AreasState>({
  name: "RangeCollection",
  items: (self) => self.rects.map((rect) => range({ sheetId: self.sheetId, rect })),
  methods: {
    GetCount: (self) => self.rects.length,
    GetItemAt: (self, args) => {
      const rect = self.rects[args.integer(0)];
      if (!rect) throw itemNotFound("area");
      return range({ sheetId: self.sheetId, rect });
    },
  },
});

/** Excel.RangeAreas */
export const rangeAreas = defineType<AreasState>({
  name: "RangeAreas",
  get: {
    Address: address,
    AddressLocal: address,
    AreaCount: (self) => self.rects.length,
    CellCount: (self) => self.rects.reduce((sum, rect) => sum + cellCount(rect), 0),
  },
  nav: {
    Areas: (self) => rangeCollection(self),
    Worksheet: (self, host) => worksheet({ id: host.sheet(self.sheetId).id }),
  },
});
