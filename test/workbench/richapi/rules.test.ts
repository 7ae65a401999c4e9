import { parseRange } from "../../../src/core/grid/address";
import { MemoryWorkbook } from "../../../src/workbench/memoryWorkbook";
import { shift } from "../../../src/workbench/richapi/references";
import type { ExcelClient } from "../../support/excelClient";
import { openExcel } from "../../support/excelClient";

const SETS = { ExcelApi: "1.17" };

function open(arrange: (book: MemoryWorkbook) => void = () => undefined): { book: MemoryWorkbook; client: ExcelClient; run: Run } {
  const book = new MemoryWorkbook();
  book.arrange("表").put(0, 0, { value: "頭" });
  arrange(book);
  const client = openExcel(book, { sets: SETS });
  return {
    book,
    client,
    run: (act) =>
      client.Excel.run(async (context) => {
        const take = act(context.workbook.worksheets.getItem("表"), context);
        await context.sync();
        return take?.();
      }),
  };
}

type Run = <T>(act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => (() => T) | void) => Promise<T | undefined>;

test("writing keeps Excel's rules: null leaves alone, blank clears, shape must fit, one value fills", async () => {
  const { run, book } = open();
  await run(
    (sheet) =>
      void (sheet.getRange("A1:C2").values = [
        [null, 1, "=A1"],
        ["x", "", "'1"],
      ]),
  );
  const sheet = book.sheet("表");
  expect(sheet.read(parseRange("A1:C2")!).map((row) => row.map((cell) => cell?.formula ?? cell?.value))).toEqual([
    ["頭", 1, "=A1"],
    ["x", null, "1"],
  ]);
  await run((each) => void (each.getRange("A1:B1").values = 7 as unknown as number[][]));
  expect(sheet.read(parseRange("A1:B1")!)).toEqual([[{ value: 7 }, { value: 7 }]]);
  await expect(run((each) => void (each.getRange("A1:B1").values = [[1]]))).rejects.toMatchObject({ code: "InvalidArgument" });
  await expect(run((each) => void (each.getRange("A:A").values = [[1]]))).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("a batch is no transaction: what ran before the error stays, and the error names the statement", async () => {
  const { run, book } = open();
  const failing = run((sheet, context) => {
    sheet.getRange("B1").values = [[1]];
    context.workbook.worksheets.getItem("ない").getRange("A1").values = [[2]];
    sheet.getRange("B2").values = [[3]];
  });
  await expect(failing).rejects.toMatchObject({ code: "ItemNotFound", debugInfo: { errorLocation: "WorksheetCollection.getItem" } });
  expect([book.sheet("表").cell(0, 1)?.value, book.sheet("表").cell(1, 1)]).toEqual([1, undefined]);
});

test("locked cells, number formats on protected sheets, read-only books and filtered rows refuse", async () => {
  const { run, book } = open();
  const sheet = book.sheet("表");
  sheet.setLocked(parseRange("B2:B5")!, false);
  sheet.protected = true;
  await run((each) => void (each.getRange("B2").values = [[1]]));
  for (const address of ["A1", "A2:B2"]) {
    await expect(run((each) => void (each.getRange(address).values = 1 as unknown as number[][]))).rejects.toMatchObject({
      code: "AccessDenied",
    });
  }
  await expect(run((each) => void (each.getRange("B2").numberFormat = [["0"]]))).rejects.toMatchObject({ code: "AccessDenied" });
  sheet.protected = false;
  sheet.filter = { range: parseRange("A1:C9")!, hidesRows: true };
  sheet.hiddenRows.add(3);
  await expect(run((each) => void (each.getRange("A2:A6").values = 1 as unknown as number[][]))).rejects.toMatchObject({
    code: "FilteredRangeConflict",
  });
  book.readOnly = true;
  await expect(run((each) => void (each.getRange("C1").values = [[1]]))).rejects.toMatchObject({ code: "AccessDenied" });
});

test("merged cells lose what is written under them", async () => {
  const { run, book } = open();
  await run((sheet) => {
    sheet.getRange("B2:C3").merge();
    sheet.getRange("B2:C3").values = [
      [1, 2],
      [3, 4],
    ];
  });
  expect(
    book
      .sheet("表")
      .read(parseRange("B2:C3")!)
      .flat()
      .filter((cell) => cell && cell.value !== null),
  ).toEqual([{ value: 1 }]);
});

test("a kept range follows its cells when rows come in above it", async () => {
  const { client, book } = open();
  await client.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("表");
    const range = sheet.getRange("A5:B6");
    await context.sync();
    sheet.getRange("2:3").insert("Down");
    range.load("address");
    await context.sync();
    expect(range.address).toBe("表!A7:B8");
    range.values = [
      [1, 2],
      [3, 4],
    ];
    await context.sync();
  });
  expect(book.sheet("表").cell(6, 0)?.value).toBe(1);
});

test.each([
  ["row", 2, 3, "B8:C9"],
  ["row", 6, 1, "B5:C6"],
  ["row", 2, -2, "B3:C4"],
  ["row", 4, -1, "B5:C5"],
  ["row", 3, -5, undefined],
  ["column", 0, 1, "C5:D6"],
  ["column", 2, -1, "B5:B6"],
] as const)("B5:C6 after %s %d moved by %d is %s", (axis, at, count, expected) => {
  expect(shift(parseRange("B5:C6")!, axis, at, count)).toEqual(expected && parseRange(expected));
});

test("navigation between ranges", async () => {
  const { run } = open((book) => book.sheet("表").put(9, 3, { value: 1 }));
  const addresses = await run((sheet) => {
    const range = sheet.getRange("B2:D5");
    const found = [
      range.getCell(1, 1),
      range.getRow(1),
      range.getColumn(2),
      range.getLastCell(),
      range.getOffsetRange(1, -1),
      range.getResizedRange(1, 0),
      range.getBoundingRect("F9"),
      range.getIntersection("C1:C99"),
      range.getEntireRow(),
      range.getEntireColumn(),
      sheet.getUsedRange(true),
      sheet.getRangeByIndexes(0, 1, 2, 3),
    ];
    for (const each of found) each.load("address");
    const apart = range.getIntersectionOrNullObject("Z1");
    return () => [...found.map((each) => each.address.slice(2)), apart.isNullObject];
  });
  expect(addresses).toEqual(["C3", "B3:D3", "D2:D5", "D5", "A3:C6", "B2:D6", "B2:F9", "C2:C5", "2:5", "B:D", "A1:D10", "B1:D2", true]);
});

test("collections load by page, and items are found again by key", async () => {
  const { client } = open((book) => {
    for (const name of ["い", "ろ", "は"]) book.arrange(name);
    book.definedNames.set("基準年度", "='い'!$B$2");
  });
  await client.Excel.run(async (context) => {
    const { worksheets, names, settings } = context.workbook;
    worksheets.load({ name: true, $top: 2, $skip: 1 });
    settings.add("鍵", { a: [1] });
    names.load("items/name,items/formula");
    const target = names.getItem("基準年度").getRange();
    target.load("address");
    await context.sync();
    expect(worksheets.items.map((sheet) => sheet.name)).toEqual(["い", "ろ"]);
    expect(() => worksheets.items[0]!.visibility).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
    expect([names.items[0]!.name, target.address]).toEqual(["基準年度", "い!B2"]);
    const setting = settings.getItem("鍵");
    setting.load("value");
    worksheets.items[0]!.getRange("A1").values = [[1]];
    const areas = worksheets.getItem("い").getRanges("A1,C2:D3");
    areas.load("areaCount,cellCount,areas/items/address");
    await context.sync();
    expect(setting.value).toEqual({ a: [1] });
    expect([areas.areaCount, areas.cellCount, areas.areas.items.map((area) => area.address)]).toEqual([2, 5, ["い!A1", "い!C2:D3"]]);
  });
});

test("formats and locks answer null when a range is mixed", async () => {
  const { run } = open();
  const seen = await run((sheet) => {
    sheet.getRange("A1").format.fill.color = "#FFFF00";
    sheet.getRange("A2").format.protection.locked = false;
    const both = sheet.getRange("A1:A2");
    both.load("format/fill/color,format/protection/locked");
    const one = sheet.getRange("A1");
    one.load("format/fill/color,format/protection/locked,format/font/bold");
    return () => [
      both.format.fill.color,
      both.format.protection.locked,
      one.format.fill.color,
      one.format.protection.locked,
      one.format.font.bold,
    ];
  });
  expect(seen).toEqual([null, null, "#FFFF00", true, false]);
});

test("sheets: add, rename, hide, delete, with Excel's refusals", async () => {
  const { client, book } = open();
  await client.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("新");
    await context.sync();
    sheet.name = "改名";
    sheet.visibility = "Hidden";
    await context.sync();
    sheet.load("name,visibility,position");
    await context.sync();
    expect([sheet.name, sheet.visibility, sheet.position]).toEqual(["改名", "Hidden", 1]);
  });
  const attempt = (act: (context: Excel.RequestContext) => void) =>
    client.Excel.run(async (context) => {
      act(context);
      await context.sync();
    });
  await expect(attempt((context) => context.workbook.worksheets.add("表"))).rejects.toMatchObject({ code: "ItemAlreadyExists" });
  await expect(attempt((context) => context.workbook.worksheets.getItem("改名").activate())).rejects.toMatchObject({
    code: "InvalidOperation",
  });
  await expect(attempt((context) => context.workbook.worksheets.getItem("表").delete())).rejects.toMatchObject({
    code: "InvalidOperation",
  });
  await attempt((context) => context.workbook.worksheets.getItem("改名").delete());
  expect(book.sheets()).toHaveLength(1);
});
