import type ExcelJS from "exceljs";
import type { ChoiceLists } from "./lists";

/** What a block is written on. Rows and columns are 1-based. */
export interface Paper {
  readonly sheet: ExcelJS.Worksheet;
  readonly lists: ChoiceLists;
  readonly top: number;
  readonly left: number;
}

/** Where a block was written: the next free row, and its header for freezing panes and print titles. */
export interface Written {
  readonly next: number;
  readonly right: number;
  readonly header?: { readonly top: number; readonly bottom: number };
  /** Columns at the left that name the rows. */
  readonly names?: number;
}
