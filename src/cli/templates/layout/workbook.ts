import ExcelJS from "exceljs";
import type { TemplateBook } from "../model";
import { ChoiceLists } from "./lists";
import type { RowKinds } from "./paper";
import { writeSheet } from "./sheet";

/** A workbook laid out, with the kinds of the rows of its lists by sheet. */
export interface LaidOut {
  readonly book: ExcelJS.Workbook;
  readonly kinds: ReadonlyMap<string, RowKinds>;
}

/** The sheets with headers, borders, validation lists, frozen panes and print areas; computed cells are still blank. */
export function layOut(template: TemplateBook): LaidOut {
  const book = new ExcelJS.Workbook();
  book.creator = "表作成ナビ";
  const lists = new ChoiceLists();
  const kinds = new Map(template.sheets.map((sheet) => [sheet.name, writeSheet(book, sheet, template, lists)] as const));
  lists.write(book);
  return { book, kinds };
}

/** The workbook as .xlsx bytes. */
export async function bytesOf({ book }: LaidOut): Promise<Uint8Array> {
  return new Uint8Array(await book.xlsx.writeBuffer());
}
