import type { Range } from "../../core/grid/address";
import type { Selection } from "../hostWorkbook";
import type { GridContext } from "./context";
import { fromUniver } from "./ranges";

/** Rows and columns left in view before a cell that is scrolled to. */
const LEAD = { rows: 3, columns: 1 };

/** The sheet in front, the selection and what is scrolled into view. */
export class GridView {
  constructor(private readonly context: GridContext) {}

  activeSheet(): string {
    return this.context.book.getActiveSheet().getSheetId();
  }

  activate(sheetId: string): void {
    if (this.activeSheet() !== sheetId) this.context.asAddin(() => this.context.facade.setActiveSheet(sheetId));
  }

  selection(): Selection {
    const sheetId = this.activeSheet();
    const sheet = this.context.sheet(sheetId);
    const ranges = this.context.sheetFacade(sheetId).getSelection()?.getActiveRangeList() ?? [];
    const first: Range = { top: 0, left: 0, bottom: 0, right: 0 };
    return {
      sheetId,
      ranges:
        ranges.length === 0 ? [first] : ranges.map((range) => fromUniver(range.getRange(), sheet.getRowCount(), sheet.getColumnCount())),
    };
  }

  select(sheetId: string, range: Range): void {
    this.activate(sheetId);
    const sheet = this.context.sheetFacade(sheetId);
    const { top, left, bottom, right } = range;
    this.context.asAddin(() => sheet.setActiveRange(sheet.getRange(top, left, bottom - top + 1, right - left + 1)));
    this.reveal(sheetId, range);
  }

  /** Scrolls only when the first cell is out of view, and leaves some rows above it; frozen panes are always in view. */
  private reveal(sheetId: string, { top, left }: Range): void {
    const sheet = this.context.sheetFacade(sheetId);
    const freeze = this.context.sheet(sheetId).getFreeze();
    const seen = sheet.getVisibleRange() ?? undefined; // undefined as well while a changed sheet is laid out anew
    const rowSeen = top < freeze.ySplit || (seen !== undefined && top >= seen.startRow && top < seen.endRow);
    const columnSeen = left < freeze.xSplit || (seen !== undefined && left >= seen.startColumn && left < seen.endColumn);
    if (rowSeen && columnSeen) return;
    const row = rowSeen ? (seen?.startRow ?? 0) : Math.max(freeze.ySplit, top - LEAD.rows);
    const column = columnSeen ? (seen?.startColumn ?? 0) : Math.max(freeze.xSplit, left - LEAD.columns);
    sheet.scrollToCell(row, column);
  }
}
