import type { Range } from "../../core/grid/address";
import type { Queue } from "./requests";

/** The selected range with its sheet; undefined when several areas or no cells are selected. */
export function selectedRange(): Queue<{ readonly sheet: string; readonly range: Range } | undefined> {
  return ({ workbook }) => {
    const range = workbook.getSelectedRange();
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    range.worksheet.load("name");
    return () => rangeIn(range);
  };
}

function rangeIn(range: Excel.Range): { readonly sheet: string; readonly range: Range } {
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return {
    sheet: range.worksheet.name,
    range: { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 },
  };
}
