import type { Sheet, Snapshot } from "../../core/grid/snapshot";
import { refuseCompoundFile } from "./package/container";
import { Package } from "./package/package";
import type { DefinedName, SheetPart, Workbook } from "./package/workbook";
import { readWorkbook } from "./package/workbook";
import { readSharedStrings } from "./read/sharedStrings";
import type { SheetContext } from "./read/sheet";
import { readSheet } from "./read/sheet";
import { NO_STYLES, readStyles } from "./read/styles";
import { readState } from "./state";

/** A workbook file that has been opened but whose sheets are not read. */
export interface OpenBook {
  readonly pack: Package;
  readonly workbook: Workbook;
}

/** A workbook read from a file. */
export interface XlsxBook {
  readonly snapshot: Snapshot;
  readonly definedNames: readonly DefinedName[];
  /** Serial dates count from 1904-01-01 instead of 1900. */
  readonly date1904: boolean;
  /** The product's state kept in the workbook as JSON text, or null. */
  readonly state: string | null;
}

/** Opens a file and reads its list of sheets. Throws XlsxError. */
export function openBook(bytes: Uint8Array): OpenBook {
  refuseCompoundFile(bytes);
  const pack = Package.open(bytes);
  return { pack, workbook: readWorkbook(pack) };
}

/**
 * Reads an .xlsx or .xlsm file whole. Merged areas hold a value only in their top-left cell, dates stay serial numbers with
 * their format, shared formulas are written out for every cell. Throws XlsxError with one Japanese sentence.
 */
export function readXlsx(bytes: Uint8Array): XlsxBook {
  const book = openBook(bytes);
  const { definedNames, date1904, sheets } = book.workbook;
  return { snapshot: { sheets: readSheets(book, sheets) }, definedNames, date1904, state: readState(book) };
}

/** Reads some worksheets of an open book. */
export function readSheets(book: OpenBook, sheets: readonly SheetPart[]): Sheet[] {
  const context = sheetContext(book);
  return sheets.map((sheet) => readSheet(book.pack, sheet, context));
}

function sheetContext({ pack, workbook }: OpenBook): SheetContext {
  const text = (type: string) => {
    const part = partOfType(workbook, type);
    const content = part === undefined ? undefined : pack.textOf(part);
    return part === undefined || content === undefined ? undefined : { part, content };
  };
  const [styles, strings] = [text("styles"), text("sharedStrings")];
  return {
    styles: styles ? readStyles(styles.content, styles.part) : NO_STYLES,
    strings: strings ? readSharedStrings(strings.content, strings.part) : [],
    date1904: workbook.date1904,
  };
}

/** Part that the workbook relates to by that type (styles, sharedStrings, calcChain …), or undefined. */
export function partOfType({ relationships }: Workbook, type: string): string | undefined {
  return relationships.find((rel) => rel.type === type && !rel.external)?.target;
}
