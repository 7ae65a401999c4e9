import type ExcelJS from "exceljs";
import { columnName } from "../../../core/grid/address";
import type { TemplateBlock, TemplateBook, TemplateSheet } from "../model";
import { writeCard } from "./card";
import { writeFigure } from "./figure";
import { writeGrid } from "./grid";
import { fitRows } from "./heights";
import type { ChoiceLists } from "./lists";
import { writePairs } from "./pairs";
import { writePlain } from "./plain";
import type { Paper, RowKinds, Written } from "./paper";
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
    case "plain":
      return writePlain(paper, block);
    case "pairs":
      return writePairs(paper, block);
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

/** Title above a block; a card writes its own. */
function titleOf(block: TemplateBlock): string | undefined {
  return block.shape === "text" || block.shape === "card" ? undefined : block.title;
}

/** Note below a block. */
function noteOf(block: TemplateBlock): string | undefined {
  return "note" in block ? block.note : undefined;
}

/** Writes one sheet: its blocks one below the other with titles and notes, frozen panes, print area and page set-up. Gives the kinds of its rows. */
export function writeSheet(
  book: ExcelJS.Workbook,
  template: TemplateSheet,
  { document, legend }: Pick<TemplateBook, "document" | "legend">,
  lists: ChoiceLists,
): RowKinds {
  const sheet = book.addWorksheet(template.name, { views: [{ showGridLines: false }] });
  sheet.getColumn(1).width = 2;
  const written: Written[] = [];
  const kinds: RowKinds = new Map();
  line(sheet, 1, legend, { size: 8, color: { argb: "FF6B6B6B" } });
  let row = 2;
  for (const block of template.blocks) {
    const [title, note] = [titleOf(block), noteOf(block)];
    if (title) line(sheet, row, title, { size: 12, bold: true });
    const place = writeBlock({ sheet, lists, kinds, top: title ? row + 1 : row, left: LEFT }, block);
    if (note) line(sheet, place.next, note, { size: 9 });
    written.push(place);
    row = place.next + (block.shape === "text" ? 0 : note ? 2 : 1);
  }
  fitRows(sheet);
  setView(sheet, written);
  setPage(sheet, document, { bottom: row - 1, right: Math.max(...written.map((place) => place.right)) }, written);
  return kinds;
}

/** Freezes header and naming columns where the sheet has one table; elsewhere the header of one would hide the others. */
function setView(sheet: ExcelJS.Worksheet, written: readonly Written[]): void {
  const headed = written.filter((place) => place.header);
  if (headed.length === 1 && headed[0]!.header)
    sheet.views = [{ state: "frozen", xSplit: LEFT - 1 + (headed[0]!.names ?? 1), ySplit: headed[0]!.header.bottom, showGridLines: false }];
}

function setPage(
  sheet: ExcelJS.Worksheet,
  document: string,
  { bottom, right }: { readonly bottom: number; readonly right: number },
  written: readonly Written[],
): void {
  let width = 0;
  for (let col = 1; col <= right; col += 1) width += sheet.getColumn(col).width ?? 9;
  const [only, another] = written.filter((place) => place.header);
  sheet.pageSetup = {
    paperSize: (width > A4_COLUMNS ? 8 : 9) as ExcelJS.PaperSize,
    orientation: "landscape",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
    // exceljs puts a $ before each corner and leaves the rows to us.
    printArea: `A$1:${columnName(right - 1)}$${bottom}`,
    ...(only?.header && !another ? { printTitlesRow: `${only.header.top}:${only.header.bottom}` } : {}),
  };
  sheet.headerFooter = { oddHeader: `&L${document}&R&A`, oddFooter: "&C&P / &N" };
}
