import { parseA1 } from "../../../src/core/grid/address";
import type { Sheet } from "../../../src/core/grid/snapshot";
import { cellAt } from "../../../src/core/grid/snapshot";
import { XlsxError, readXlsx } from "../../../src/host/xlsx";
import { XML, handMade, rel, relsXml, withParts, zipOf } from "./support/handMade";

const cell = (sheet: Sheet, name: string) => cellAt(sheet, parseA1(name)!).value;
const values = (bytes: Uint8Array) =>
  readXlsx(bytes).snapshot.sheets.map((sheet) => sheet.rows.map((row) => row?.map((cell) => cell?.value ?? null)));

test("cells and rows without an r attribute follow each other", () => {
  const rows = '<row><c><v>1</v></c><c t="inlineStr"><is><t>二</t></is></c></row><row/><row><c r="B3"><v>3</v></c><c><v>4</v></c></row>';
  const [sheet] = readXlsx(handMade({ sheets: { s: `<sheetData>${rows}</sheetData>` } })).snapshot.sheets;
  expect([cell(sheet!, "A1"), cell(sheet!, "B1"), cell(sheet!, "B3"), cell(sheet!, "C3")]).toEqual([1, "二", 3, 4]);
});

test("prefixed namespaces, single quotes, comments, CDATA and spaces in tags", () => {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const sheet = `${XML}<!-- c --><x:worksheet xmlns:x='${main}'><x:sheetData ><x:row r='1' ><x:c r = 'A1' t='inlineStr'><x:is><x:t><![CDATA[a<b]]></x:t></x:is></x:c ><x:c r="B1"><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
  expect(values(handMade({ sheets: { s: sheet } }))).toEqual([[["a<b", 2]]]);
});

test("sheets come in the order of the workbook, whatever the relationships say, with absolute targets and other prefixes for r:id", () => {
  const sheet = (n: number) => `<sheetData><row r="1"><c r="A1"><v>${n}</v></c></row></sheetData>`;
  const book = withParts(handMade({ sheets: { 一: sheet(1), 二: sheet(2), グラフ: sheet(3) } }), {
    "xl/_rels/workbook.xml.rels": relsXml([
      rel("z", "chartsheet", "chartsheets/sheet1.xml"),
      rel("b", "worksheet", "/xl/worksheets/Sheet2.xml"),
      rel("a", "worksheet", "./worksheets/sheet1.xml"),
    ]),
    "xl/workbook.xml": `${XML}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:d3p1="http://purl.oclc.org/ooxml/officeDocument/relationships"><workbookPr date1904="true"/><sheets><sheet name="二 &amp; 2" sheetId="9" state="veryHidden" d3p1:id="b"/><sheet name="グラフ" sheetId="3" d3p1:id="z"/><sheet name="一" sheetId="1" d3p1:id="a"/></sheets><definedNames><definedName name="単価">一!$A$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="2" hidden="1">一!$A$1:$B$2</definedName></definedNames></workbook>`,
  });
  const read = readXlsx(book);
  expect(read.snapshot.sheets.map(({ name, hidden, rows }) => [name, hidden, rows[0]![0]!.value])).toEqual([
    ["二 & 2", true, 2],
    ["一", false, 1],
  ]);
  expect(read.date1904).toBe(true);
  expect(read.definedNames).toEqual([
    { name: "単価", refersTo: "一!$A$1", hidden: false },
    { name: "_xlnm.Print_Area", refersTo: "一!$A$1:$B$2", hidden: true, sheet: "一" },
  ]);
});

test("a byte order mark, UTF-16 and CR LF", () => {
  const rows =
    '\ufeff<?xml version="1.0" encoding="UTF-16"?><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>一\r\n二&#13;</t></is></c></row></sheetData></worksheet>';
  const utf16 = new Uint8Array(new Uint16Array([...rows].map((c) => c.charCodeAt(0))).buffer);
  const book = handMade({ sheets: { s: "" }, extra: { "xl/worksheets/sheet1.xml": utf16 } });
  expect(values(book)).toEqual([[["一\n二\r"]]]);
});

test.each([
  ["<sheetData><row r='1'><c r='A1'></row></sheetData>", "crossed tags"],
  ["<sheetData><row r='1'><c r='A1'><v>1</v></c></row>", "unclosed element"],
  ["<sheetData><row r='1'><c r='A1' t='str'><v>&nbsp;</v></c></row></sheetData>", "unknown entity"],
  ["<sheetData><row r='1'><c r='A1' t='s'><v>5</v></c></row></sheetData>", "missing shared string"],
  ["<sheetData><row r='1'><c r='A2'><v>5</v></c></row></sheetData>", "cell in another row"],
  ["<sheetData><row r='x'/></sheetData>", "row without number"],
  ["<sheetData><row r=1/></sheetData>", "attribute without quotes"],
  ["<!DOCTYPE x [<!ENTITY e 'x'>]><sheetData/>", "a DTD"],
  ["<sheetData><row r='1'>", "cut short"],
])("malformed sheet %s is broken: %s", (content) => {
  expect(() => readXlsx(handMade({ sheets: { s: content } }))).toThrow(expect.objectContaining({ kind: "broken" }));
});

test("errors name the part but show people one sentence", () => {
  const book = zipOf({ "a.txt": "x" });
  expect(() => readXlsx(book)).toThrow(XlsxError);
  expect(() => readXlsx(book)).toThrow(/^[^\n]+。$/);
});
