import type { HostSheet, HostWorkbook } from "../hostWorkbook";
import { EventQueue } from "./eventQueue";
import { ReferenceTable } from "./references";
import { accessDenied, itemNotFound } from "./apiError";

/** What the type tables share: the workbook, kept references, registered events. One for each opened workbook. */
export class Host {
  readonly references: ReferenceTable;
  readonly events: EventQueue;

  constructor(readonly book: HostWorkbook) {
    this.references = new ReferenceTable(book);
    this.events = new EventQueue(book);
  }

  /** The sheet of that id; a reference to a deleted sheet fails like in Excel. */
  sheet(sheetId: string): HostSheet {
    const sheet = this.book.sheets().find((each) => each.id === sheetId);
    if (!sheet) throw itemNotFound(sheetId);
    return sheet;
  }

  /** Sheet by exact id, or by name without regard to case. */
  findSheet(key: string): HostSheet | undefined {
    const sheets = this.book.sheets();
    return sheets.find((sheet) => sheet.id === key) ?? sheets.find((sheet) => sheet.name.toLowerCase() === key.toLowerCase());
  }

  /** Before any change: a read-only workbook refuses. */
  guardWritable(): void {
    if (this.book.readOnly) throw accessDenied("The workbook is read-only.");
  }
}
