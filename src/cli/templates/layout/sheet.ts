import type ExcelJS from "exceljs";
import { rangeA1 } from "../../../core/grid/address";
import type { TemplateBlock, TemplateSheet } from "../model";
import { writeCard } from "./card";
import { writeFigure } from "./figure";
import { writeGrid } from "./grid";
import { fitRows } from "./heights";
import type { ChoiceLists } from "./lists";
import type { Paper, Written } from "./paper";
import { FONT } from "./style";
import { writeYears } from "./years";

/** First column of the tables (1-based): a narrow margin stands at the left. */
const LEFT = 2;
/** Wider sheets are printed on A3. */
const A4_COLUMNS = 170;

function writeBlock(paper: Paper, block: TemplateBlock): Written {
  switch (block.shape) {
    case "grid":
      return writeGrid(paper, block);
    case "figure":
      return writeFigure(paper, block);
    case "card":
      return writeCard(paper, block);
    case "years":
      return writeYears(paper, block);
    case "text":
      line(paper.sheet, paper.top, block.text, block.heading ? { size: 12, bold: true } : { size: 10 });
      return { next: paper.top + 1, right: LEFT };
  }
}

function line(sheet: ExcelJS.Worksheet, row: number, text: string, font: Partial<ExcelJS.Font>): void {
  const cell = sheet.getCell(row, LEFT);
  cell.value = text;
  cell.font = { ...FONT, ...font };
}

/** Space after a block: none after a paragraph, two rows where a note fills the first. */
function gap(block: TemplateBlock): number {
  if (block.shape === "text") return 0;
  return block.shape === "card" || !block.note ? 1 : 2;
}

/** Writes one sheet: its blocks one below the other with titles and notes, frozen panes, print area and page set-up. */
export function writeSheet(book: ExcelJS.Workbook, template: TemplateSheet, document: string, lists: ChoiceLists): void {
  const sheet = book.addWorksheet(template.name, { views: [{ showGridLines: false }] });
  sheet.getColumn(1).width = 2;
  const written: Written[] = [];
  let row = 2;
  for (const block of template.blocks) {
    if (block.shape !== "text" && block.shape !== "card" && block.title) {
      line(sheet, row, block.title, { size: 12, bold: true });
      row += 1;
    }
    const place = writeBlock({ sheet, lists, top: row, left: LEFT }, block);
    if (block.shape !== "text" && block.shape !== "card" && block.note) line(sheet, place.next, block.note, { size: 9 });
    written.push(place);
    row = place.next + gap(block);
  }
  fitRows(sheet);
  const right = Math.max(...written.map((place) => place.right));
  setView(sheet, written);
  setPage(sheet, document, { bottom: row - 1, right }, written);
}

/** Freezes header and naming columns where the sheet has one table; elsewhere the header of one would hide the others. */
function setView(sheet: ExcelJS.Worksheet, written: readonly Written[]): void {
  const headed = written.filter((place) => place.header);
  if (headed.length === 1 && headed[0]!.header) sheet.views = [{ state: "frozen", xSplit: LEFT - 1 + (headed[0]!.names ?? 1), ySplit: headed[0]!.header.bottom, showGridLines: false }];
}

function setPage(sheet: ExcelJS.Worksheet, document: string, { bottom, right }: { readonly bottom: number; readonly right: number }, written: readonly Written[]): void {
  let width = 0;
  for (let col = 1; col <= right; col += 1) width += sheet.getColumn(col).width ?? 9;
  const [only] = written.filter((place) => place.header);
  sheet.pageSetup = {
    paperSize: (width > A4_COLUMNS ? 8 : 9) as ExcelJS.PaperSize,
    orientation: "landscape",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
    printArea: rangeA1({ top: 0, left: 0, bottom: bottom - 1, right: right - 1 }),
    ...(only?.header && written.filter((place) => place.header).length === 1 ? { printTitlesRow: `${only.header.top}:${only.header.bottom}` } : {}),
  };
  sheet.headerFooter = { oddHeader: `&L${document}&R&A`, oddFooter: "&C&P / &N" };
}
