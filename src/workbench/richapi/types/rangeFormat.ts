import type { CellStyle } from "../../hostWorkbook";
import { invalidArgument } from "../apiError";
import { uniform } from "../cells/readCells";
import { guardFormat } from "../cells/writeCells";
import type { Host } from "../host";
import type { RangeState } from "../rangeState";
import { cellCount } from "../rangeState";
import { defineType } from "../typeTable";

/** Ranges up to this size are looked at cell by cell, without asking how far the sheet goes. */
const SMALL = 10_000;

/** One answer for the whole range, null when its cells differ; in a large range blank cells far outside count once. */
function read<V>(self: RangeState, host: Host, of: (row: number, col: number) => V): V | null {
  const { id } = host.sheet(self.sheetId);
  if (cellCount(self.rect) <= SMALL) return uniform(self, of, self.rect);
  const used = host.book.usedRange(id, false) ?? { bottom: 0, right: 0 };
  return uniform(self, of, { bottom: used.bottom + 1, right: used.right + 1 });
}

function style<K extends keyof CellStyle>(key: K) {
  return (self: RangeState, host: Host) => read(self, host, (row, col) => host.book.readStyle(self.sheetId, row, col)[key]);
}

function setStyle<K extends keyof CellStyle>(key: K, type: "string" | "boolean") {
  return async (self: RangeState, value: unknown, host: Host): Promise<void> => {
    if (typeof value !== type) throw invalidArgument(`The value must be a ${type}.`);
    host.guardWritable();
    guardFormat(self.sheetId, host);
    await host.book.writeStyle(self.sheetId, self.rect, { [key]: value });
  };
}

const rangeFill = defineType<RangeState>({
  name: "RangeFill",
  get: { Color: style("fill") },
  set: { Color: setStyle("fill", "string") },
  methods: { Clear: (self, _args, host) => setStyle("fill", "string")(self, "", host) },
});

const rangeFont = defineType<RangeState>({
  name: "RangeFont",
  get: { Color: style("color"), Bold: style("bold"), Italic: style("italic") },
  set: { Color: setStyle("color", "string"), Bold: setStyle("bold", "boolean"), Italic: setStyle("italic", "boolean") },
});

const formatProtection = defineType<RangeState>({
  name: "FormatProtection",
  get: { Locked: (self, host) => read(self, host, (row, col) => host.book.isLocked(self.sheetId, row, col)) },
  set: {
    Locked: async (self, value, host) => {
      if (typeof value !== "boolean") throw invalidArgument("The value must be a boolean.");
      host.guardWritable();
      guardFormat(self.sheetId, host);
      await host.book.setLocked(self.sheetId, self.rect, value);
    },
  },
});

/** Excel.RangeFormat */
export const rangeFormat = defineType<RangeState>({
  name: "RangeFormat",
  get: { HorizontalAlignment: style("horizontal"), WrapText: style("wrap") },
  set: { HorizontalAlignment: setStyle("horizontal", "string"), WrapText: setStyle("wrap", "boolean") },
  nav: { Fill: (self) => rangeFill(self), Font: (self) => rangeFont(self), Protection: (self) => formatProtection(self) },
});
