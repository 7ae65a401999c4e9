import ExcelJS from "exceljs";
import { openBook, readXlsx } from "../../../src/host/xlsx/book";
import { tinted } from "../../../src/workbench/grid/look/color";
import { BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from "../../../src/workbench/grid/univerValues";
import { workbookData } from "../../../src/workbench/grid/workbookData";

/** The first sheet of a workbook in the grid's form. */
async function shown(build: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void) {
  const book = new ExcelJS.Workbook();
  build(book.addWorksheet("表"), book);
  const bytes = new Uint8Array(await book.xlsx.writeBuffer());
  const { data } = workbookData(openBook(bytes), readXlsx(bytes).snapshot, "a.xlsx");
  const sheet = data.sheets[data.sheetOrder[0]!]!;
  const style = (row: number, col: number) => {
    const s = sheet.cellData?.[row]?.[col]?.s;
    return typeof s === "string" ? data.styles[s] : s;
  };
  const rules = () =>
    Object.values(JSON.parse(data.resources!.find(({ name }) => name.includes("VALIDATION"))!.data) as Record<string, object[]>)[0]!;
  return { data, sheet, style, rules };
}

test("fonts, fills, borders and alignment are shown as the file has them", async () => {
  const { style } = await shown((sheet) => {
    const cell = sheet.getCell("B2");
    cell.value = "合計";
    cell.font = { name: "游ゴシック", size: 12, bold: true, italic: true, color: { argb: "FFC00000" } };
    cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFDDEBF7" } };
    cell.border = { top: { style: "thin", color: { argb: "FF808080" } }, bottom: { style: "double" } };
    cell.alignment = { horizontal: "center", vertical: "middle", wrapText: true };
    cell.numFmt = "#,##0.0";
  });
  expect(style(1, 1)).toMatchObject({
    ff: "游ゴシック",
    fs: 12,
    bl: 1,
    it: 1,
    cl: { rgb: "#C00000" },
    bg: { rgb: "#DDEBF7" },
    bd: { t: { s: BorderStyleTypes.THIN, cl: { rgb: "#808080" } }, b: { s: BorderStyleTypes.DOUBLE, cl: { rgb: "#000000" } } },
    ht: HorizontalAlign.CENTER,
    vt: VerticalAlign.MIDDLE,
    tb: WrapStrategy.WRAP,
    n: { pattern: "#,##0.0" },
  });
});

test("theme colours are resolved with their tint", async () => {
  const { style } = await shown((sheet) => {
    sheet.getCell("A1").value = 1;
    sheet.getCell("A1").fill = { type: "pattern", pattern: "solid", fgColor: { theme: 4, tint: 0.8 } as Partial<ExcelJS.Color> };
  });
  expect(style(0, 0)?.bg?.rgb).toMatch(/^#D[0-9A-F]E[0-9A-F]F[0-9A-F]$/); // the pale blue of Office's first accent
  expect(tinted("4472C4", 0)).toBe("4472c4");
  expect(tinted("FFFFFF", -0.5)).toBe("808080");
  expect(tinted("000000", 0.5)).toBe("808080");
});

test("merges, widths, heights, hidden rows and columns, frozen panes, hidden gridlines and tab colour", async () => {
  const { sheet } = await shown((sheet) => {
    sheet.mergeCells("A1:C1");
    sheet.getColumn(2).width = 20;
    sheet.getColumn(3).hidden = true;
    sheet.getRow(4).height = 30;
    sheet.getRow(5).hidden = true;
    sheet.getCell("A5").value = 1;
    sheet.views = [{ state: "frozen", xSplit: 1, ySplit: 3, showGridLines: false }];
    sheet.properties.tabColor = { argb: "FF00B050" };
  });
  expect(sheet.mergeData).toEqual([{ startRow: 0, startColumn: 0, endRow: 0, endColumn: 2 }]);
  expect(sheet.columnData?.[1]?.w).toBe(140);
  expect(sheet.columnData?.[2]?.hd).toBe(1);
  expect(sheet.rowData?.[3]?.h).toBe(40);
  expect(sheet.rowData?.[4]?.hd).toBe(1);
  expect(sheet.freeze).toEqual({ xSplit: 1, ySplit: 3, startRow: 3, startColumn: 1 });
  expect(sheet.showGridlines).toBe(0);
  expect(sheet.tabColor).toBe("#00B050");
});

test("a row without a stored height shows all of a wrapped text", async () => {
  const { sheet } = await shown((sheet) => {
    sheet.getColumn(1).width = 20; // 140 pixels: about nine full-width characters a line
    sheet.getCell("A1").value = "あ".repeat(40);
    sheet.getCell("A1").alignment = { wrapText: true };
    sheet.getCell("A2").value = "一行";
  });
  expect(sheet.rowData?.[0]?.h).toBeGreaterThanOrEqual(5 * 17);
  expect(sheet.rowData?.[1]?.h).toBe(20);
});

test("values keep their type: text numbers, truth values, errors, formulas with their cached result", async () => {
  const { sheet } = await shown((sheet) => {
    sheet.getCell("A1").value = "007";
    sheet.getCell("B1").value = true;
    sheet.getCell("C1").value = { error: "#N/A" };
    sheet.getCell("D1").value = { formula: "A1*2", result: 14 };
    sheet.getCell("E1").value = { formula: "1/0", result: { error: "#DIV/0!" } };
  });
  const line = sheet.cellData![0]!;
  expect(line[0]).toMatchObject({ v: "007", t: 1 });
  expect(line[1]).toMatchObject({ v: 1, t: 3 });
  expect(line[2]).toMatchObject({ v: "#N/A", t: 1 });
  expect(line[3]).toMatchObject({ f: "=A1*2", v: 14, t: 2 });
  expect(line[4]).toMatchObject({ f: "=1/0", v: "#DIV/0!" });
});

test("list validations: literal choices, ranges, whole columns within the grid", async () => {
  const { rules, sheet } = await shown((sheet) => {
    const list = (formula: string) => ({
      type: "list" as const,
      allowBlank: true,
      formulae: [formula],
      showErrorMessage: true,
      error: "選択肢から選んでください",
    });
    sheet.getCell("A2").dataValidation = list('"太陽光,風力"');
    sheet.getCell("B2").dataValidation = list("$H$1:$H$9");
    (sheet as unknown as { dataValidations: { add(range: string, rule: object): void } }).dataValidations.add(
      "C1:C1048576",
      list('"済,未"'),
    );
    sheet.getCell("D2").dataValidation = { type: "whole", operator: "between", formulae: [1, 10], showErrorMessage: true };
  });
  const found = rules() as { type: string; formula1: string; formula2: string; ranges: { endRow: number }[]; error: string }[];
  expect(found.map(({ type, formula1 }) => [type, formula1]).sort()).toEqual([
    ["list", "=$H$1:$H$9"],
    ["list", "太陽光,風力"],
    ["list", "済,未"],
    ["whole", "1"],
  ]);
  expect(found.find(({ formula1 }) => formula1 === "済,未")!.ranges[0]!.endRow).toBe(sheet.rowCount! - 1);
  expect(found[0]!.error).toBe("選択肢から選んでください");
});
