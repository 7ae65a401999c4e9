import { MemoryWorkbook } from "../../../src/workbench/memoryWorkbook";
import { openExcel } from "../../support/excelClient";

function sample(): MemoryWorkbook {
  const book = new MemoryWorkbook();
  const sheet = book.arrange("第1表");
  sheet.put(0, 0, { value: "区分" });
  sheet.put(0, 1, { value: 12.5, format: "#,##0.0" });
  sheet.put(1, 1, { value: 3, formula: "=1+2" });
  sheet.put(1, 2, { value: "#DIV/0!", isError: true, formula: "=1/0" });
  book.arrange("第2表");
  return book;
}

test("the real client reads cells with their kinds, errors and formats", async () => {
  const { Excel } = openExcel(sample());
  const seen = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("第1表").getUsedRange(true);
    range.load("address,values,valueTypes,formulas,numberFormat");
    await context.sync();
    return range.toJSON();
  });
  expect(seen).toMatchObject({
    address: "第1表!A1:C2",
    values: [
      ["区分", 12.5, ""],
      ["", 3, "#DIV/0!"],
    ],
    valueTypes: [
      ["String", "Double", "Empty"],
      ["Empty", "Double", "Error"],
    ],
    formulas: [
      ["区分", 12.5, ""],
      ["", "=1+2", "=1/0"],
    ],
    numberFormat: [
      ["General", "#,##0.0", "General"],
      ["General", "General", "General"],
    ],
  });
});

test("an object survives the next sync by reference, and the references are given back", async () => {
  const book = sample();
  const { Excel, host } = openExcel(book);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("第1表").getRange("A5:B5");
    await context.sync();
    range.values = [["あ", 1]];
    await context.sync();
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([["あ", 1]]);
  });
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(host.keptReferences).toBe(0);
});

test("a missing member says which one it is", async () => {
  const { Excel } = openExcel(sample(), { sets: { ExcelApi: "1.17" } });
  const failing = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("第1表").getRange("A1").calculate();
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({ code: "ApiNotFound", message: "embedded host: not implemented: Range.Calculate" });
});

test("null objects stay null below themselves", async () => {
  const { Excel } = openExcel(sample());
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("ない表");
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load("values");
    const blank = context.workbook.worksheets.getItem("第2表").getUsedRangeOrNullObject(true);
    await context.sync();
    expect([sheet.isNullObject, range.isNullObject, blank.isNullObject]).toEqual([true, true, true]);
  });
});

test("events reach the handler after the reply, with their details and their trigger", async () => {
  const book = sample();
  const { Excel } = openExcel(book);
  const seen: Excel.WorksheetChangedEventArgs[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (event) => {
      seen.push(event);
    });
    await context.sync();
  });
  book.personWrites("第1表", [{ row: 0, col: 1, content: { kind: "value", value: 13 } }]);
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(seen).toHaveLength(1);
  expect(seen[0]).toMatchObject({
    address: "B1",
    changeType: "RangeEdited",
    triggerSource: "Unknown",
    details: { valueBefore: 12.5, valueAfter: 13, valueTypeBefore: "Double", valueTypeAfter: "Double" },
  });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("第1表").getRange("A1:A3000").values = Array.from({ length: 3000 }, (_, row) => [row]);
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(seen.slice(1).map((event) => [event.address, event.triggerSource])).toEqual([["A1:A3000", "ThisLocalAddin"]]);
});

/** Calculates only when asked to come to an end, as a grid that calculates a moment after the edit. */
class LateBook extends MemoryWorkbook {
  override async calculationEnd(): Promise<void> {
    const sheet = this.sheet("表");
    sheet.put(0, 1, { value: Number(sheet.cell(0, 0)?.value) * 2, formula: "=A1*2" });
  }
}

test("formulas are read with their results, also when the person's edit came while the request waited", async () => {
  const book = new LateBook();
  book.arrange("表").put(0, 0, { value: 1 });
  const { Excel } = openExcel(book, { sets: { ExcelApi: "1.14", DelayForCellEdit: "1.1" } });
  const read = () =>
    Excel.run({ delayForCellEdit: true }, async (context) => {
      const range = context.workbook.worksheets.getItem("表").getRange("A1:B1").load("values");
      await context.sync();
      return range.values;
    });
  expect(await read()).toEqual([[1, 2]]);
  book.setEditing(true);
  const waiting = read();
  book.personWrites("表", [{ row: 0, col: 0, content: { kind: "value", value: 5 } }]);
  book.setEditing(false);
  expect(await waiting).toEqual([[5, 10]]);
});
