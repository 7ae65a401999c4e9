import { columnCount, cellCount, fullAddress, isUnbounded, MAX_COL, MAX_ROW, rowCount } from "../rangeState";
import type { RangeState } from "../rangeState";
import { cellFormat, cellFormula, cellText, cellType, cellValue } from "../cells/readCell";
import { readMatrix } from "../cells/readCells";
import { writeContents, writeFormats } from "../cells/writeCells";
import type { Host } from "../host";
import type { ObjectMaker } from "../typeTable";
import { defineType } from "../typeTable";
import { rangeFormat } from "./rangeFormat";
import { rangeMethods } from "./rangeMethods";
import { worksheet } from "./worksheet";

const address = (state: RangeState, host: Host): string => fullAddress(host.sheet(state.sheetId).name, state.rect);

/** Whether rows (or columns) of the range are hidden: true, false, or null when mixed. */
function hidden(from: number, to: number, hiddenOnes: ReadonlySet<number>): boolean | null {
  let count = 0;
  for (const index of hiddenOnes) if (index >= from && index <= to) count++;
  return count === 0 ? false : count === to - from + 1 ? true : null;
}

/** Excel.Range */
export const range: ObjectMaker<RangeState> = defineType({
  name: "Range",
  get: {
    Address: address,
    AddressLocal: address,
    RowIndex: (self) => self.rect.top,
    ColumnIndex: (self) => self.rect.left,
    RowCount: (self) => rowCount(self.rect),
    ColumnCount: (self) => columnCount(self.rect),
    CellCount: (self) => (cellCount(self.rect) > 2 ** 31 - 1 ? -1 : cellCount(self.rect)),
    Values: (self, host) => readMatrix(self, host, cellValue),
    ValueTypes: (self, host) => readMatrix(self, host, cellType),
    Formulas: (self, host) => readMatrix(self, host, cellFormula),
    FormulasLocal: (self, host) => readMatrix(self, host, cellFormula),
    NumberFormat: (self, host) => readMatrix(self, host, cellFormat),
    NumberFormatLocal: (self, host) => readMatrix(self, host, cellFormat),
    Text: (self, host) => readMatrix(self, host, cellText),
    RowHidden: (self, host) => hidden(self.rect.top, self.rect.bottom, host.book.hiddenRows(self.sheetId)),
    ColumnHidden: (self, host) => hidden(self.rect.left, self.rect.right, host.book.hiddenColumns(self.sheetId)),
    IsEntireRow: (self) => self.rect.left === 0 && self.rect.right === MAX_COL,
    IsEntireColumn: (self) => isUnbounded(self.rect) && self.rect.top === 0 && self.rect.bottom === MAX_ROW,
  },
  set: {
    Values: writeContents,
    Formulas: writeContents,
    FormulasLocal: writeContents,
    NumberFormat: writeFormats,
    NumberFormatLocal: writeFormats,
  },
  nav: {
    Format: (self) => rangeFormat(self),
    Worksheet: (self, host) => worksheet({ id: host.sheet(self.sheetId).id }),
  },
  methods: rangeMethods,
});
