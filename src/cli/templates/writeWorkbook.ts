import ExcelJS from "exceljs";
import { rangeA1 } from "../../core/grid/address";
import type { TemplateBlock, TemplateSheet } from "./model";
import { listName, writeGrid } from "./gridBlock";
import type { Written } from "./gridBlock";
import { writeCard, writeFigure, writeYears } from "./otherBlocks";
import { FONT } from "./style";

/** First row and column of the tables (1-based): a narrow margin at the left, the title above. */
const LEFT = 2;

/** The sheets as an .xlsx file with headers, borders, lists, frozen panes and print areas. */
export async function writeWorkbook(sheets: readonly TemplateSheet[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.creator = "表作成ナビ";
  for (const template of sheets) writeSheet(book, template);
  writeLists(book, sheets);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function writeBlock(sheet: ExcelJS.Worksheet, block: TemplateBlock, row: number): Written {
  switch (block.shape) {
    case "grid":
      return writeGrid(sheet, block, row, LEFT);
    case "figure":
      return writeFigure(sheet, block, row, LEFT);
    case "card":
      return writeCard(sheet, block, row, LEFT);
    case "years":
      return writeYears(sheet, block, row, LEFT);
    case "text": {
      const cell = sheet.getCell(row, LEFT);
      cell.value = block.text;
      cell.font = FONT;
      return { next: row + 1, headerBottom: row, right: LEFT };
    }
  }
}

function writeSheet(book: ExcelJS.Workbook, template: TemplateSheet): void {
  const sheet = book.addWorksheet(template.name, {
    pageSetup: { paperSize: 9, orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    views: [{ showGridLines: false }],
  });
  sheet.getColumn(1).width = 2;
  let row = 2;
  let right = LEFT;
  let frozen: number | undefined;
  for (const block of template.blocks) {
    if (block.shape !== "text" && block.title) {
      sheet.getCell(row, LEFT).value = block.title;
      sheet.getCell(row, LEFT).font = { ...FONT, size: 12, bold: true };
      row += 1;
    }
    const written = writeBlock(sheet, block, row);
    if (block.shape === "grid") frozen ??= written.headerBottom;
    right = Math.max(right, written.right);
    if (block.shape === "grid" && block.note) {
      sheet.getCell(written.next, LEFT).value = block.note;
      sheet.getCell(written.next, LEFT).font = { ...FONT, size: 9 };
    }
    row = written.next + (block.shape === "text" ? 0 : 2);
  }
  if (template.blocks.length === 1 && frozen !== undefined) sheet.views = [{ state: "frozen", ySplit: frozen, xSplit: 0, showGridLines: false }];
  sheet.pageSetup.printArea = rangeA1({ top: 0, left: 0, bottom: row - 2, right: right - 1 });
}

/** Choices too long for a cell's own list stand on a hidden sheet under a defined name. */
function writeLists(book: ExcelJS.Workbook, sheets: readonly TemplateSheet[]): void {
  const long = new Map<string, readonly string[]>();
  for (const block of sheets.flatMap((sheet) => sheet.blocks)) {
    if (block.shape !== "grid") continue;
    for (const { choices } of block.form.columns) if (choices && choices.join(",").length > 250) long.set(listName(choices), choices);
  }
  if (long.size === 0) return;
  const lists = book.addWorksheet("選択肢", { state: "hidden" });
  let col = 1;
  for (const [name, choices] of long) {
    choices.forEach((choice, index) => (lists.getCell(index + 1, col).value = choice));
    book.definedNames.add(`選択肢!${rangeAbsolute(col, choices.length)}`, name);
    col += 1;
  }
}

function rangeAbsolute(col: number, rows: number): string {
  return rangeA1({ top: 0, left: col - 1, bottom: rows - 1, right: col - 1 }).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}
