import ExcelJS from "exceljs";
import type { Snapshot } from "../../../src/core/grid/snapshot";
import { proposalBook } from "../../support/reportBooks";

/** A file as a person picks it. */
export interface PickedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The values of a snapshot as an .xlsx file. */
async function fileOf(name: string, snapshot: Snapshot): Promise<PickedFile> {
  const book = new ExcelJS.Workbook();
  for (const sheet of snapshot.sheets) {
    const page = book.addWorksheet(sheet.name);
    sheet.rows.forEach((cells, row) => cells?.forEach((cell, col) => cell && (page.getCell(row + 1, col + 1).value = cell.value)));
  }
  return { name, mimeType: XLSX, buffer: Buffer.from(await book.xlsx.writeBuffer()) };
}

/** The proposal behind the story's report. */
export const proposalFile = (): Promise<PickedFile> => fileOf("計画提案書_令和4年度.xlsx", proposalBook());

/** A file that only looks like a workbook. */
export const brokenFile: PickedFile = { name: "報告票.xlsx", mimeType: XLSX, buffer: Buffer.from("脱炭素") };
