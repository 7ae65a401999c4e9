import ExcelJS from "exceljs";

/** A small workbook with what a grid must show and saving must keep. */
export async function testBook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const input = book.addWorksheet("入力", { views: [{ state: "frozen", ySplit: 2, xSplit: 1 }] });
  input.columns = [{ width: 24 }, { width: 14 }, { width: 14 }, { width: 16 }];
  input.mergeCells("A1:D1");
  input.getCell("A1").value = "再生可能エネルギー設備の導入予定";
  input.getCell("A1").font = { bold: true, size: 14 };
  ["設備", "容量(kW)", "台数", "合計"].forEach((text, i) => {
    const cell = input.getCell(2, i + 1);
    cell.value = text;
    cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFDDEBF7" } };
    cell.alignment = { horizontal: "center" };
    cell.border = { bottom: { style: "thin" } };
  });
  for (let row = 3; row <= 6; row++) {
    input.getCell(row, 1).value = "太陽光発電";
    input.getCell(row, 2).value = 10 * row;
    input.getCell(row, 3).value = 2;
    input.getCell(row, 4).value = { formula: `B${row}*C${row}`, result: 20 * row };
    input.getCell(row, 4).numFmt = "#,##0.0";
    input.getCell(row, 1).dataValidation = { type: "list", allowBlank: true, formulae: ['"太陽光発電,風力発電,水力発電"'] };
  }
  input.getCell("A8").value = "備考は折り返して全体が見えるようにします。行の高さは保存されていません。";
  input.getCell("A8").alignment = { wrapText: true, vertical: "top" };
  const locked = book.addWorksheet("保護");
  locked.getCell("A1").value = "変更できません";
  locked.getCell("A2").value = "変更できます";
  locked.getCell("A2").protection = { locked: false };
  await locked.protect("", {});
  const lists = book.addWorksheet("隠れたシート", { state: "hidden" });
  ["屋根", "野立て", "カーポート"].forEach((text, i) => (lists.getCell(i + 1, 1).value = text));
  book.definedNames.add("隠れたシート!$A$1:$A$3", "設置場所");
  input.getCell("E3").dataValidation = { type: "list", allowBlank: true, formulae: ["隠れたシート!$A$1:$A$3"] };
  input.getCell("F3").dataValidation = { type: "list", allowBlank: true, formulae: ["設置場所"] };
  return new Uint8Array(await book.xlsx.writeBuffer());
}
