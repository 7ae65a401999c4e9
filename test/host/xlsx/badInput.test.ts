import type { XlsxErrorKind } from "../../../src/host/xlsx";
import { XlsxError, patchXlsx, readXlsx } from "../../../src/host/xlsx";
import { XLSX_MESSAGES } from "../../../src/host/xlsx/messages.ja";
import { compoundFile } from "./support/compoundFile";
import { handMade, rel, relsXml, withParts, zipOf } from "./support/handMade";

const text = (s: string) => new TextEncoder().encode(s);
const rows = Array.from({ length: 200 }, (_, r) => `<row r="${r + 1}"><c r="A${r + 1}"><v>${Math.sin(r)}</v></c></row>`).join("");
const good = handMade({ sheets: { 表1: `<sheetData>${rows}</sheetData>` } });

function kindOf(bytes: Uint8Array): XlsxErrorKind | "none" {
  try {
    readXlsx(bytes);
    return "none";
  } catch (error) {
    if (error instanceof XlsxError) return error.kind;
    throw error;
  }
}

/** A copy with one byte changed. */
function flipped(bytes: Uint8Array, at: number): Uint8Array {
  const copy = bytes.slice();
  copy[at]! ^= 0x55;
  return copy;
}

/** Offset of the local header of a part. */
function localHeader(bytes: Uint8Array, name: string): number {
  return Buffer.from(bytes).indexOf(name) - 30;
}

test.each<[string, Uint8Array, XlsxErrorKind]>([
  ["an empty file", new Uint8Array(), "notZip"],
  ["a short text", text("P"), "notZip"],
  ["a CSV file", text("番号,設備\n1,太陽光\n"), "notZip"],
  ["an HTML table saved as .xls", text("<html><table><tr><td>1</td></tr></table></html>"), "notZip"],
  ["a PDF", text("%PDF-1.7\n"), "notZip"],
  ["the first half of a workbook", good.subarray(0, good.length >> 1), "truncated"],
  ["a workbook without its last bytes", good.subarray(0, good.length - 5), "truncated"],
  ["only a zip signature", good.subarray(0, 4), "truncated"],
  ["a password-protected workbook", compoundFile(["EncryptionInfo", "EncryptedPackage"]), "encrypted"],
  ["an .xls of Excel 97", compoundFile(["Workbook", "\u0005SummaryInformation"]), "legacyXls"],
  ["an .xls of Excel 95", compoundFile(["Book"]), "legacyXls"],
  ["an .xls in which a workbook is embedded by name only", compoundFile(["WordDocument", "Workbook2"]), "notWorkbook"],
  ["a .doc", compoundFile(["WordDocument", "1Table"]), "notWorkbook"],
  ["a zip of photographs", zipOf({ "a.jpg": "x", "b/c.txt": "y" }), "notWorkbook"],
  ["an empty zip", zipOf({}), "notWorkbook"],
  [
    "a .docx",
    zipOf({ "_rels/.rels": relsXml([rel("a", "officeDocument", "word/document.xml")]), "word/document.xml": "<w:document xmlns:w='x'/>" }),
    "notWorkbook",
  ],
  ["an .xlsb", zipOf({ "_rels/.rels": relsXml([rel("a", "officeDocument", "xl/workbook.bin")]), "xl/workbook.bin": "x" }), "xlsb"],
  ["a workbook whose sheet is missing", withParts(good, { "xl/worksheets/sheet1.xml": undefined }), "broken"],
  ["a workbook without workbook.xml", withParts(good, { "xl/workbook.xml": undefined }), "broken"],
  [
    "a sheet that is not UTF-8",
    withParts(good, { "xl/worksheets/sheet1.xml": Uint8Array.of(60, 97, 62, 0x83, 0x5c, 60, 47, 97, 62) }),
    "broken",
  ],
  ["a file over 50 MB", new Uint8Array(50 * 1024 * 1024 + 1), "tooLarge"],
])("%s → %s", (_what, bytes, kind) => {
  expect(kindOf(bytes)).toBe(kind);
});

test("damage inside the compressed data is noticed by its checksum, never read as other values", () => {
  const start = localHeader(good, "xl/worksheets/sheet1.xml") + 30 + "xl/worksheets/sheet1.xml".length;
  for (let at = start + 5; at < start + 1200; at += 97) expect(kindOf(flipped(good, at))).toBe("broken");
});

test("a zip entry encrypted by a zip program", () => {
  const copy = good.slice();
  const record = Buffer.from(copy).lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  copy[record + 8]! |= 1;
  expect(kindOf(copy)).toBe("encrypted");
});

describe("zip bombs", () => {
  /** The good workbook with the sizes that the directory declares for the sheet changed. */
  function declaring(bytes: Uint8Array, size: number): Uint8Array {
    const copy = bytes.slice();
    const name = Buffer.from(copy).lastIndexOf("xl/worksheets/sheet1.xml");
    new DataView(copy.buffer, copy.byteOffset).setUint32(name - 46 + 24, size, true);
    return copy;
  }

  test("an honest one is refused before anything is unpacked", () => {
    expect(kindOf(declaring(good, 700 * 1024 * 1024))).toBe("tooLarge");
  });

  test("one that declares less than it holds is stopped there", () => {
    const bomb = withParts(good, { "xl/worksheets/sheet1.xml": new Uint8Array(64 * 1024 * 1024).fill(32) });
    expect(kindOf(declaring(bomb, 1000))).toBe("broken");
  });
});

test("saving refuses the same files with the same sentences", () => {
  expect(() => patchXlsx(good.subarray(0, 500), [])).toThrow(XLSX_MESSAGES.truncated);
});

test.each(Object.entries(XLSX_MESSAGES))("%s has one clear sentence", (_kind, message) => {
  expect(message).toMatch(/^[^\n。]{15,60}。$/);
  expect(message).not.toMatch(/不正/);
  expect(message).toMatch(/(です|ます|ません|ください)。$/);
});
