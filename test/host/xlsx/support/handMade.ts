import type { Zippable } from "fflate";
import { escapeXml } from "../../../../src/host/xlsx/xml/text";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE_RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Parts of a workbook written by hand; `sheets` maps names to the XML inside <worksheet>, or to a whole document. */
export interface HandMade {
  readonly sheets: Readonly<Record<string, string>>;
  readonly hidden?: readonly string[];
  readonly strings?: string;
  readonly styles?: string;
  /** Inside <workbook>, before and after <sheets>. */
  readonly before?: string;
  readonly after?: string;
  readonly calcChain?: string;
  /** Further parts, or replacements of the generated ones. */
  readonly extra?: Readonly<Record<string, string | Uint8Array>>;
}

/** A small workbook zip in the shape Excel writes. */
export function handMade({ sheets, hidden = [], strings, styles, before = "", after = "", calcChain, extra = {} }: HandMade): Uint8Array {
  const names = Object.keys(sheets);
  const rels = names.map((_, i) => rel(`rId${i + 1}`, "worksheet", `worksheets/sheet${i + 1}.xml`));
  const types = names.map((_, i) => override(`/xl/worksheets/sheet${i + 1}.xml`, `${SPREADSHEET}.worksheet+xml`));
  const optional: Record<string, string> = {};
  const add = (part: string, kind: string, content: string | undefined) => {
    if (content === undefined) return;
    rels.push(rel(`rId${rels.length + 1}`, kind, `${part}.xml`));
    types.push(override(`/xl/${part}.xml`, `${SPREADSHEET}.${kind}+xml`));
    optional[`xl/${part}.xml`] = content;
  };
  add("styles", "styles", styles);
  add("sharedStrings", "sharedStrings", strings === undefined ? undefined : `${XML}<sst xmlns="${MAIN}">${strings}</sst>`);
  add("calcChain", "calcChain", calcChain);
  const list = names
    .map(
      (name, i) =>
        `<sheet name="${escapeXml(name)}" sheetId="${i + 1}"${hidden.includes(name) ? ' state="hidden"' : ""} r:id="rId${i + 1}"/>`,
    )
    .join("");
  return zipOf({
    "[Content_Types].xml": `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override("/xl/workbook.xml", `${SPREADSHEET}.sheet.main+xml`)}${types.join("")}</Types>`,
    "_rels/.rels": relsXml([rel("rId1", "officeDocument", "xl/workbook.xml")]),
    "xl/workbook.xml": `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE_RELS}">${before}<sheets>${list}</sheets>${after}</workbook>`,
    "xl/_rels/workbook.xml.rels": relsXml(rels),
    ...Object.fromEntries(names.map((name, i) => [`xl/worksheets/sheet${i + 1}.xml`, worksheet(sheets[name]!)])),
    ...optional,
    ...extra,
  });
}

export function worksheet(content: string): string {
  return content.startsWith("<?xml") ? content : `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE_RELS}">${content}</worksheet>`;
}

export function rel(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE_RELS}/${type}" Target="${target}"/>`;
}

export function relsXml(rels: readonly string[]): string {
  return `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rels.join("")}</Relationships>`;
}

function override(part: string, type: string): string {
  return `<Override PartName="${part}" ContentType="${type}"/>`;
}

/** A style sheet with these number formats and cell xfs. */
export function stylesXml(xfs: readonly string[], numFmts = ""): string {
  return `${XML}<styleSheet xmlns="${MAIN}">${numFmts}<fonts count="1"><font><sz val="11"/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="${xfs.length}">${xfs.join("")}</cellXfs><dxfs count="1"><dxf><numFmt numFmtId="164" formatCode="dxf"/></dxf></dxfs></styleSheet>`;
}

export function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries: Zippable = {};
  for (const [name, content] of Object.entries(files)) entries[name] = typeof content === "string" ? strToU8(content) : content;
  return zipSync(entries, { mtime: new Date(2025, 3, 1, 9, 30) });
}

/** The parts of a file, unzipped by fflate: a check that does not go through our own zip code. */
export function partsOf(bytes: Uint8Array): Record<string, Uint8Array> {
  return unzipSync(bytes);
}

export function partText(bytes: Uint8Array, name: string): string {
  return strFromU8(partsOf(bytes)[name]!);
}

/** The same file with some parts replaced (text, bytes), added, or removed (undefined). */
export function withParts(bytes: Uint8Array, changes: Readonly<Record<string, string | Uint8Array | undefined>>): Uint8Array {
  const files: Record<string, string | Uint8Array> = { ...partsOf(bytes) };
  for (const [name, content] of Object.entries(changes)) {
    if (content === undefined) delete files[name];
    else files[name] = content;
  }
  return zipOf(files);
}
