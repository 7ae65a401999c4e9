import { SaxesParser } from "saxes";
import ExcelJS from "exceljs";
import { readXlsx } from "../../../src/host/xlsx";
import { openArchive } from "../../../src/host/xlsx/zip/archive";
import { blank, edit, formula, number, patch, text } from "./support/edits";
import { partText, partsOf } from "./support/handMade";
import { richBook } from "./support/richBook";

const SHEET = "P-4.1(2) 設備";
const SHEET_PART = "xl/worksheets/sheet1.xml";
let original: Uint8Array;

beforeAll(async () => {
  original = await richBook();
});

/** Names of the parts whose bytes differ, or that exist on one side only. */
function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [a, b] = [partsOf(before), partsOf(after)];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter(
    (name) => !a[name] || !b[name] || !Buffer.from(a[name]).equals(Buffer.from(b[name])),
  );
}

/** The zip entries, local header and compressed data, by name in order. */
function rawEntries(bytes: Uint8Array): Map<string, string> {
  return new Map(
    openArchive(bytes).entries.map((entry) => [entry.name, Buffer.from(bytes.subarray(entry.start, entry.end)).toString("base64")]),
  );
}

test("one value changed: every other part is byte-identical, in the sheet only that <c>, in the workbook only the wish to recalculate", () => {
  const { bytes, refused } = patch(original, [edit(SHEET, "C4", number(0.1))]);
  expect(refused).toEqual([]);
  expect(changedParts(original, bytes).sort()).toEqual(["xl/workbook.xml", SHEET_PART]);
  expect(partText(bytes, SHEET_PART)).toBe(
    partText(original, SHEET_PART).replace('<c r="C4" s="1"><v>6</v></c>', '<c r="C4" s="1"><v>0.1</v></c>'),
  );
  expect(partText(bytes, "xl/workbook.xml")).toBe(
    partText(original, "xl/workbook.xml").replace('<calcPr calcId="171027"/>', '<calcPr calcId="171027" fullCalcOnLoad="1"/>'),
  );
  const [before, after] = [rawEntries(original), rawEntries(bytes)];
  expect([...after.keys()]).toEqual([...before.keys()]);
  for (const [name, raw] of before) if (name !== SHEET_PART && name !== "xl/workbook.xml") expect(after.get(name)).toBe(raw);
});

test("a formula replaced by a value: the calculation chain goes, with its relationship and content type, and nothing else", () => {
  const { bytes } = patch(original, [edit(SHEET, "D3", number(9))]);
  expect(changedParts(original, bytes).sort()).toEqual([
    "[Content_Types].xml",
    "xl/_rels/workbook.xml.rels",
    "xl/calcChain.xml",
    "xl/workbook.xml",
    SHEET_PART,
  ]);
  expect(partsOf(bytes)["xl/calcChain.xml"]).toBeUndefined();
  for (const name of ["[Content_Types].xml", "xl/_rels/workbook.xml.rels"]) {
    expect(partText(bytes, name)).toBe(partText(original, name).replace(/<(?:Override|Relationship)[^>]*calcChain[^>]*\/>/, ""));
  }
});

test("a formula replaced by another formula keeps the calculation chain", () => {
  const { bytes } = patch(original, [edit(SHEET, "D3", formula("=C3*3", 13.5))]);
  expect(changedParts(original, bytes).sort()).toEqual(["xl/workbook.xml", SHEET_PART]);
});

test("a number format adds one style and touches only styles.xml besides", () => {
  const { bytes } = patch(original, [edit(SHEET, "C4", number(7), '#,##0.00"kW"'), edit(SHEET, "C5", number(8), '#,##0.00"kW"')]);
  expect(changedParts(original, bytes).sort()).toEqual(["xl/styles.xml", "xl/workbook.xml", SHEET_PART]);
  expect(partText(bytes, "xl/styles.xml")).toBe(
    partText(original, "xl/styles.xml")
      .replace(
        '<numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.0"/>',
        '<numFmts count="2"><numFmt numFmtId="164" formatCode="#,##0.0"/><numFmt numFmtId="165" formatCode="#,##0.00&quot;kW&quot;"/>',
      )
      .replace('<cellXfs count="2">', '<cellXfs count="3">')
      .replace(
        "</cellXfs>",
        '<xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyProtection="1"><protection locked="0"/></xf></cellXfs>',
      ),
  );
  expect(partText(bytes, SHEET_PART)).toContain('<c r="C5" s="2"><v>8</v></c>');
});

test("no edit, or only refused ones: the very same bytes", () => {
  expect(patch(original, []).bytes).toBe(original);
  expect(patch(original, [edit("無いシート", "A1", number(1))]).bytes).toBe(original);
});

test("after edits of every kind all changed parts are well-formed, and ExcelJS reads the same values", async () => {
  const edits = [
    edit(SHEET, "C4", number(-1.25)),
    edit(SHEET, "B5", text("=1+1")),
    edit(SHEET, "B6", text(" 改行\nと<空白> ")),
    edit(SHEET, "B7", blank),
    edit(SHEET, "D8", formula('=IF(C8>0,"有","無")', "有")),
    edit(SHEET, "H20", number(5)),
  ];
  const { bytes } = patch(original, edits);
  for (const name of changedParts(original, bytes)) if (partsOf(bytes)[name]) strict(partText(bytes, name));
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
  const sheet = book.getWorksheet(SHEET)!;
  expect(["C4", "B5", "B6", "B7", "H20"].map((name) => sheet.getCell(name).value)).toEqual([-1.25, "=1+1", " 改行\nと<空白> ", null, 5]);
  expect(sheet.getCell("D8").value).toMatchObject({ formula: 'IF(C8>0,"有","無")', result: "有" });
  expect(readXlsx(bytes).snapshot.sheets[0]!.rows[4]![1]).toEqual({ value: "=1+1" });
});

/** Fails unless a strict, namespace-aware parser accepts the text. */
function strict(xml: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
}

test("an independent reader sees the same values, formulas and formats in every cell", async () => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(original) as unknown as ExcelJS.Buffer);
  let compared = 0;
  for (const sheet of readXlsx(original).snapshot.sheets) {
    book.getWorksheet(sheet.name)!.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.isMerged && cell.master !== cell) return;
        const ours = sheet.rows[cell.fullAddress.row - 1]?.[Number(cell.fullAddress.col) - 1];
        const shown =
          cell.type === ExcelJS.ValueType.Formula ? cell.result : cell.type === ExcelJS.ValueType.RichText ? cell.text : cell.value;
        expect([ours?.value, ours?.formula, ours?.format]).toEqual([shown, cell.formula ? `=${cell.formula}` : undefined, cell.numFmt]);
        compared++;
      }),
    );
  }
  expect(compared).toBeGreaterThan(35);
});
