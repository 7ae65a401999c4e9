import ExcelJS from "exceljs";
import { partText, withParts } from "./handMade";

const PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/**
 * A workbook with what official forms carry: validations (also x14 ones on another sheet's list), conditional formats,
 * protection, comments with their VML, an image, a table, defined names, custom XML, a calculation chain, printer settings.
 * ExcelJS writes the frame; what it cannot write is put in by hand, in the order Excel uses.
 */
export async function richBook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.created = book.modified = new Date(Date.UTC(2025, 3, 1));
  const sheet = book.addWorksheet("P-4.1(2) 設備", { views: [{ state: "frozen", ySplit: 2 }], pageSetup: { orientation: "landscape" } });
  const lists = book.addWorksheet("リスト", { state: "hidden" });
  ["低圧", "高圧", "特別高圧"].forEach((name, i) => (lists.getCell(i + 1, 1).value = name));
  sheet.mergeCells("A1:D1");
  sheet.getCell("A1").value = { richText: [{ font: { bold: true }, text: "設備の" }, { text: "一覧" }] };
  sheet.addRow(["番号", "設備名", "容量", "合計"]);
  for (let r = 3; r <= 8; r++) {
    sheet.addRow([`太陽光-${r - 2}`, "庁舎 <A&B>", r * 1.5, { formula: `C${r}*2`, result: r * 3 }]);
    sheet.getCell(r, 3).numFmt = "#,##0.0";
    sheet.getCell(r, 3).protection = { locked: false };
  }
  sheet.getCell("C3").dataValidation = { type: "decimal", operator: "greaterThan", formulae: [0], showErrorMessage: true };
  sheet.addConditionalFormatting({
    ref: "C3:C8",
    rules: [{ type: "cellIs", operator: "greaterThan", formulae: [10], priority: 1, style: { font: { color: { argb: "FFFF0000" } } } }],
  });
  sheet.getCell("B3").note = "庁舎の屋上";
  const image = book.addImage({ base64: PIXEL, extension: "png" });
  sheet.addImage(image, { tl: { col: 5, row: 1 }, ext: { width: 20, height: 20 } });
  lists.addTable({
    name: "単価表",
    ref: "C1",
    headerRow: true,
    columns: [{ name: "区分" }, { name: "単価" }],
    rows: [
      ["低圧", 10],
      ["高圧", 20],
    ],
  });
  book.definedNames.add("リスト!$A$1:$A$3", "契約区分");
  await sheet.protect("", { selectLockedCells: true });
  return finished(new Uint8Array(await book.xlsx.writeBuffer()));
}

/** Puts in the parts ExcelJS drops, and real-life details of Excel's own XML. */
function finished(bytes: Uint8Array): Uint8Array {
  const x14 =
    `<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${X14}"><x14:dataValidations count="1" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">` +
    '<x14:dataValidation type="list" allowBlank="1" showErrorMessage="1"><x14:formula1><xm:f>リスト!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>B3:B1048576</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';
  const sheet = partText(bytes, "xl/worksheets/sheet1.xml").replace("</worksheet>", `${x14}</worksheet>`);
  const guid = "{5E1B6B0D-7A6B-4B58-9C43-0F5C0A3B2D11}";
  return withParts(bytes, {
    "xl/worksheets/sheet1.xml": sheet,
    "xl/calcChain.xml": `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${[3, 4, 5, 6, 7, 8].map((r) => `<c r="D${r}" i="1"/>`).join("")}</calcChain>`,
    "xl/_rels/workbook.xml.rels": partText(bytes, "xl/_rels/workbook.xml.rels").replace(
      "</Relationships>",
      `<Relationship Id="rId90" Type="${RELS}/calcChain" Target="calcChain.xml"/><Relationship Id="rId91" Type="${RELS}/customXml" Target="../customXml/item1.xml"/></Relationships>`,
    ),
    "[Content_Types].xml": partText(bytes, "[Content_Types].xml").replace(
      "</Types>",
      '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/><Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/></Types>',
    ),
    "customXml/item1.xml": '<b:Sources xmlns:b="http://schemas.openxmlformats.org/officeDocument/2006/bibliography" SelectedStyle=""/>',
    "customXml/itemProps1.xml": `<ds:datastoreItem ds:itemID="${guid}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>`,
    "customXml/_rels/item1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELS}/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
    "xl/printerSettings/printerSettings1.bin": Uint8Array.from({ length: 500 }, (_, i) => i % 256),
  });
}
