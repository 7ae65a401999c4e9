import { BooleanNumber } from "@univerjs/core";
import type { IRange } from "@univerjs/core";
import type { Range } from "../../core/grid/address";
import type { Axis, HostSheet, Visibility } from "../hostWorkbook";
import type { GridContext } from "./context";
import { fromUniver, toUniver } from "./ranges";
import { newId } from "./workbookData";

/** Sheets, merged areas, rows and columns of the grid; every change here is the add-in's. */
export class GridStructure {
  private readonly veryHidden = new Set<string>();

  constructor(
    private readonly context: GridContext,
    private readonly isProtected: (sheetId: string) => boolean,
  ) {}

  sheets(): HostSheet[] {
    return this.context.book.getSheets().map((sheet) => {
      const id = sheet.getSheetId();
      const hidden = sheet.isSheetHidden() === BooleanNumber.TRUE;
      const visibility = hidden ? (this.veryHidden.has(id) ? "VeryHidden" : "Hidden") : "Visible";
      return { id, name: sheet.getName(), visibility, protected: this.isProtected(id) };
    });
  }

  /** At the end of the tabs; the sheet in front stays in front. */
  addSheet(name: string): HostSheet {
    const front = this.context.book.getActiveSheet().getSheetId();
    const id = newId();
    this.context.asAddin(() => {
      this.context.facade.insertSheet(name, { sheet: { id } });
      this.context.facade.setActiveSheet(front);
    });
    return { id, name, visibility: "Visible", protected: false };
  }

  deleteSheet(sheetId: string): void {
    this.context.asAddin(() => this.context.facade.deleteSheet(sheetId));
  }

  renameSheet(sheetId: string, name: string): void {
    this.context.asAddin(() => this.context.sheetFacade(sheetId).setName(name));
  }

  setVisibility(sheetId: string, visibility: Visibility): void {
    if (visibility === "VeryHidden") this.veryHidden.add(sheetId);
    else this.veryHidden.delete(sheetId);
    const sheet = this.context.sheetFacade(sheetId);
    if (sheet.isSheetHidden() === (visibility !== "Visible")) return;
    this.context.asAddin(() => (visibility === "Visible" ? sheet.showSheet() : sheet.hideSheet()));
  }

  merges(sheetId: string): Range[] {
    const { rows, columns } = this.size(sheetId);
    return this.context
      .sheet(sheetId)
      .getMergeData()
      .map((range) => fromUniver(range, rows, columns));
  }

  merge(sheetId: string, range: Range): void {
    this.context.asAddin(() => this.range(sheetId, range).merge({ isForceMerge: true }));
  }

  unmerge(sheetId: string, range: Range): void {
    this.context.asAddin(() => this.range(sheetId, range).breakApart());
  }

  insert(sheetId: string, axis: Axis, at: number, count: number): void {
    const sheet = this.context.sheetFacade(sheetId);
    this.context.asAddin(() => (axis === "row" ? sheet.insertRowsBefore(at, count) : sheet.insertColumnsBefore(at, count)));
  }

  remove(sheetId: string, axis: Axis, at: number, count: number): void {
    const sheet = this.context.sheetFacade(sheetId);
    this.context.asAddin(() => (axis === "row" ? sheet.deleteRows(at, count) : sheet.deleteColumns(at, count)));
  }

  hiddenRows(sheetId: string): Set<number> {
    return indices(this.context.sheet(sheetId).getHiddenRows(), "row");
  }

  hiddenColumns(sheetId: string): Set<number> {
    return indices(this.context.sheet(sheetId).getHiddenCols(), "column");
  }

  size(sheetId: string): { rows: number; columns: number } {
    const sheet = this.context.sheet(sheetId);
    return { rows: sheet.getRowCount(), columns: sheet.getColumnCount() };
  }

  /** Univer knows no cells beyond its counts: makes room before anything is written there. */
  makeRoom(sheetId: string, bottom: number, right: number): void {
    const sheet = this.context.sheet(sheetId);
    if (bottom >= sheet.getRowCount()) sheet.setRowCount(bottom + 100);
    if (right >= sheet.getColumnCount()) sheet.setColumnCount(right + 10);
  }

  range(sheetId: string, range: Range) {
    return this.context.sheetFacade(sheetId).getRange(toUniver(range));
  }
}

function indices(ranges: readonly IRange[], axis: Axis): Set<number> {
  const found = new Set<number>();
  for (const range of ranges) {
    const [from, to] = axis === "row" ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
    for (let index = from; index <= to; index++) found.add(index);
  }
  return found;
}
