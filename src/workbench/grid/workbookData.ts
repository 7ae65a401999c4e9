import type { IStyleData, IWorkbookData } from "@univerjs/core";
import type { Snapshot } from "../../core/grid/snapshot";
import type { OpenBook } from "../../host/xlsx/book";
import { partOfType } from "../../host/xlsx/book";
import { readStyles } from "../../host/xlsx/read/styles";
import { readLooks } from "./look/looks";
import type { SheetLook } from "./look/sheetLook";
import { readSheetLook } from "./look/sheetLook";
import { readTheme } from "./look/theme";
import type { SheetStyles } from "./sheetData";
import { sheetData } from "./sheetData";
import { validationRules } from "./validationRules";

export interface GridBook {
  readonly data: IWorkbookData;
  /** Look of each sheet, by sheet id. */
  readonly looks: ReadonlyMap<string, SheetLook>;
}

/** A workbook file in Univer's form: contents from the reader's snapshot, the look from the file's style and sheet parts. */
export function workbookData(book: OpenBook, snapshot: Snapshot, name: string): GridBook {
  const { pack, workbook } = book;
  const theme = readTheme(pack, workbook);
  const common = sheetStyles(book, theme);
  const names = new Map(workbook.definedNames.filter(({ sheet }) => sheet === undefined).map((each) => [each.name, each.refersTo]));
  const looks = new Map<string, SheetLook>();
  const sheets: IWorkbookData["sheets"] = {};
  const rules: Record<string, unknown> = {};
  workbook.sheets.forEach(({ part }, index) => {
    const id = newId();
    const look = readSheetLook(pack, part, theme);
    const data = sheetData(id, snapshot.sheets[index]!, look, common);
    looks.set(id, look);
    sheets[id] = data;
    rules[id] = validationRules(look.validations, { rows: data.rowCount!, columns: data.columnCount! }, names);
  });
  const definedNames = Object.fromEntries(
    [...names].map(([key, refersTo], index) => [
      `n${index}`,
      { id: `n${index}`, name: key, formulaOrRefString: refersTo, localSheetId: "AllDefaultWorkbook" },
    ]),
  );
  const data: IWorkbookData = {
    id: crypto.randomUUID(),
    name,
    appVersion: "0.25.1",
    locale: "jaJP" as IWorkbookData["locale"],
    styles: { ...common.styles },
    sheetOrder: Object.keys(sheets),
    sheets,
    resources: [
      { name: "SHEET_DATA_VALIDATION_PLUGIN", data: JSON.stringify(rules) },
      { name: "SHEET_DEFINED_NAME_PLUGIN", data: JSON.stringify(definedNames) },
    ],
  };
  return { data, looks };
}

/** An id like Excel's: a GUID in braces; no sheet is ever called so. */
export function newId(): string {
  return `{${crypto.randomUUID().toUpperCase()}}`;
}

function sheetStyles({ pack, workbook }: OpenBook, theme: readonly string[]): SheetStyles {
  const part = partOfType(workbook, "styles");
  const text = part === undefined ? undefined : pack.textOf(part);
  if (part === undefined || text === undefined) return { styleId: () => undefined, styles: {}, digitWidth: 7 };
  const { formats } = readStyles(text, part);
  const looks = readLooks(text, part, theme);
  const styles: Record<string, IStyleData> = {};
  looks.styles.forEach((look, index) => {
    const pattern = formats[index];
    styles[`x${index}`] = pattern === undefined ? look : { ...look, n: { pattern } };
  });
  const styleId = (index: number | undefined) => (index !== undefined && index < looks.styles.length ? `x${index}` : undefined);
  return { styleId, styles, digitWidth: digitWidth(looks.defaultFont) };
}

/** Digits of Japanese gothic fonts at 11 points are 8 pixels wide, those of Calibri and the like 7. */
function digitWidth(font: string): number {
  return /[^\x20-\x7e]|yu gothic|gothic|mincho|meiryo/i.test(font) ? 8 : 7;
}
