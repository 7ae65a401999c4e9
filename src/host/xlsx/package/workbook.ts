import { XlsxError, broken } from "../errors";
import { decodeXstring } from "../xml/text";
import { XmlScanner } from "../xml/scanner";
import type { Package } from "./package";
import type { Relationship } from "./rels";
import { readRels } from "./rels";

/** A worksheet and the part that holds it. Chart sheets and dialog sheets are left out. */
export interface SheetPart {
  readonly name: string;
  readonly hidden: boolean;
  readonly part: string;
}

/** A defined name as stored: `refersTo` has no leading "=". */
export interface DefinedName {
  readonly name: string;
  readonly refersTo: string;
  /** Name of the sheet it belongs to; absent for the whole workbook. */
  readonly sheet?: string;
  readonly hidden: boolean;
}

/** What workbook.xml and its relationships say; no sheet is read yet. */
export interface Workbook {
  readonly part: string;
  readonly sheets: readonly SheetPart[];
  readonly definedNames: readonly DefinedName[];
  /** Dates count from 1904-01-01 instead of 1900. */
  readonly date1904: boolean;
  readonly relationships: readonly Relationship[];
}

/** Finds and reads workbook.xml. Throws XlsxError: notWorkbook, xlsb, broken. */
export function readWorkbook(pack: Package): Workbook {
  const main = readRels(pack, "").find((rel) => rel.type === "officeDocument");
  if (!main) throw new XlsxError("notWorkbook", "no officeDocument relationship");
  if (/\.bin$/i.test(main.target)) throw new XlsxError("xlsb", main.target);
  const part = pack.find(main.target);
  if (part === undefined) throw broken(`${main.target}: missing part`);
  return scanWorkbook(pack, part);
}

interface ListedSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly relId: string;
}

function scanWorkbook(pack: Package, part: string): Workbook {
  const xml = new XmlScanner(pack.text(part), part);
  if (!xml.root("workbook")) throw new XlsxError("notWorkbook", `${part}: <${xml.name}>`);
  const listed: ListedSheet[] = [];
  const names: { name: string; refersTo: string; scope: string | undefined; hidden: boolean }[] = [];
  let date1904 = false;
  while (xml.next()) {
    if (xml.closing) continue;
    if (xml.name === "workbookPr") date1904 = isOn(xml.attr("date1904"));
    else if (xml.name === "sheet") listed.push(readSheetTag(xml));
    else if (xml.name === "definedName") {
      const [name = "", scope, hidden] = [xml.attr("name"), xml.attr("localSheetId"), isOn(xml.attr("hidden"))];
      names.push({ name, scope, hidden, refersTo: decodeXstring(xml.content()) });
    }
  }
  const relationships = readRels(pack, part);
  const sheets = listed.flatMap((sheet) => worksheet(sheet, relationships));
  const definedNames = names.map(({ name, refersTo, scope, hidden }) => {
    const sheet = scope === undefined ? undefined : listed[Number(scope)]?.name;
    return { name, refersTo, hidden, ...(sheet === undefined ? {} : { sheet }) };
  });
  return { part, sheets, definedNames, date1904, relationships };
}

function readSheetTag(xml: XmlScanner): ListedSheet {
  const state = xml.attr("state");
  return {
    name: decodeXstring(xml.attr("name") ?? ""),
    hidden: state === "hidden" || state === "veryHidden",
    relId: xml.prefixedAttr("id") ?? "",
  };
}

function worksheet(sheet: ListedSheet, relationships: readonly Relationship[]): SheetPart[] {
  const rel = relationships.find((candidate) => candidate.id === sheet.relId);
  if (!rel) throw broken(`sheet ${sheet.name}: relationship ${sheet.relId}`);
  return rel.type === "worksheet" ? [{ name: sheet.name, hidden: sheet.hidden, part: rel.target }] : [];
}

/** Truth value of an XML attribute: 1, true and on. */
export function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}
