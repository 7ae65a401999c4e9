import ExcelJS from "exceljs";
import type { TemplateBook } from "../model";
import { ChoiceLists } from "./lists";
import { writeSheet } from "./sheet";

/** The sheets with headers, borders, validation lists, frozen panes and print areas; computed cells are still blank. */
export function layOut(template: TemplateBook): ExcelJS.Workbook {
  const book = new ExcelJS.Workbook();
  book.creator = "表作成ナビ";
  const lists = new ChoiceLists();
  for (const sheet of template.sheets) writeSheet(book, sheet, template, lists);
  lists.write(book);
  return book;
}

/** The workbook as .xlsx bytes. */
export async function bytesOf(book: ExcelJS.Workbook): Promise<Uint8Array> {
  return new Uint8Array(await book.xlsx.writeBuffer());
}
