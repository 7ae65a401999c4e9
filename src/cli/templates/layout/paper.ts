import type ExcelJS from "exceljs";
import type { RowKind } from "../../../core/forms/types";
import type { ChoiceLists } from "./lists";

/** Kinds of the rows of a sheet's lists as the template means them, by row (1-based). */
export type RowKinds = Map<number, RowKind>;

/** What a block is written on. Rows and columns are 1-based. */
export interface Paper {
  readonly sheet: ExcelJS.Worksheet;
  readonly lists: ChoiceLists;
  readonly kinds: RowKinds;
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
