import { readFile } from "node:fs/promises";
import type { Frame } from "playwright-core";
import { cellAt, findSheet } from "../../src/core/grid/snapshot";
import { patchXlsx, readXlsx } from "../../src/host/xlsx";
import { testBook } from "./book";
import type { Workbench } from "./workbench";
import { goTo, picture, Stage, typeInto } from "./workbench";

let stage: Stage;
let book: Uint8Array;
let bench: Workbench;
let pane: Frame;

beforeAll(async () => {
  [stage, book] = await Promise.all([Stage.start(), testBook()]);
});
afterAll(() => stage.stop());
beforeEach(async () => {
  bench = await stage.open({ book });
  pane = bench.pane();
  await pane.waitForFunction(() => typeof Office !== "undefined");
  await pane.evaluate(() => Office.onReady());
});
afterEach(async () => {
  await bench.close();
});

/** Values and formulas of a range, through Excel.run in the pane. */
function readRange(address: string): Promise<{ values: unknown[][]; formulas: unknown[][] }> {
  return pane.evaluate(
    (a1) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("入力").getRange(a1).load("values,formulas");
        await context.sync();
        return { values: range.values, formulas: range.formulas };
      }),
    address,
  );
}

test("the real office.js starts in the pane and knows host, platform and locale", async () => {
  const info = await pane.evaluate(() => Office.onReady());
  expect(info).toMatchObject({ host: "Excel", platform: "OfficeOnline" });
  const context = await pane.evaluate(() => ({
    locale: Office.context.displayLanguage,
    url: Office.context.document.url,
    api: Office.context.requirements.isSetSupported("ExcelApi", "1.14"),
  }));
  expect(context).toEqual({ locale: "ja-JP", url: "試験.xlsx", api: true });
  await picture(bench.page, "workbench-test-pane");
  expect(bench.errors).toEqual([]);
});

test("Excel.run reads the workbook and writes into the grid, formulas are calculated before the next read", async () => {
  const before = await readRange("A1:D3");
  expect(before.values).toEqual([
    ["再生可能エネルギー設備の導入予定", "", "", ""],
    ["設備", "容量(kW)", "台数", "合計"],
    ["太陽光発電", 30, 2, 60],
  ]);
  expect(before.formulas[2]).toEqual(["太陽光発電", 30, 2, "=B3*C3"]);
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("入力").getRange("B3:C3").values = [[45, 4]];
      await context.sync();
    }),
  );
  expect((await readRange("B3:D3")).values).toEqual([[45, 4, 180]]);
});

test("an edit typed in the grid raises onChanged in the pane with old and new value", async () => {
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const seen: unknown[] = ((window as unknown as { seen: unknown[] }).seen = []);
      context.workbook.worksheets.onChanged.add(async ({ address, source, triggerSource, details }) => {
        seen.push({ address, source, triggerSource, before: details?.valueBefore, after: details?.valueAfter });
      });
      await context.sync();
    }),
  );
  await typeInto(bench.page, "B4", "55");
  await pane.waitForFunction(() => (window as unknown as { seen: unknown[] }).seen.length > 0);
  const seen = await pane.evaluate(() => (window as unknown as { seen: unknown[] }).seen);
  expect(seen).toEqual([{ address: "B4", source: "Local", triggerSource: "Unknown", before: 40, after: 55 }]);
  expect((await readRange("B4:D4")).values).toEqual([[55, 2, 110]]);
});

test("Japanese typed into a cell stays as typed", async () => {
  await goTo(bench.page, "A9");
  await bench.page.keyboard.insertText("高岡市　第２庁舎");
  await bench.page.keyboard.press("Enter");
  await bench.page.waitForFunction(() => !window.workbench!.opened.workbook.isEditing());
  expect((await readRange("A9")).values).toEqual([["高岡市　第２庁舎"]]);
});

test("typing in a cell keeps the add-in out until the person is done", async () => {
  await goTo(bench.page, "B5");
  await bench.page.keyboard.type("7");
  const code = await pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("入力").getRange("B5").load("values");
      await context.sync();
    }).then(
      () => "none",
      (error: OfficeExtension.Error) => error.code,
    ),
  );
  expect(code).toBe("InvalidOperationInCellEditMode");
  await bench.page.keyboard.press("Escape");
  expect((await readRange("B5")).values).toEqual([[50]]);
});

test("a member the host does not have is named in an ApiNotFound error", async () => {
  const error = await pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("入力").charts.add("Line", context.workbook.worksheets.getItem("入力").getRange("A1"));
      await context.sync();
    }).then(
      () => undefined,
      ({ code, message }: OfficeExtension.Error) => ({ code, message }),
    ),
  );
  expect(error?.code).toBe("ApiNotFound");
  expect(error?.message).toContain("Worksheet.Charts");
});

test("保存 gives the opened file with only the changed cells patched", async () => {
  await typeInto(bench.page, "B4", "55");
  await typeInto(bench.page, "A7", "風力発電");
  const [download] = await Promise.all([bench.page.waitForEvent("download"), bench.page.getByRole("button", { name: "保存" }).click()]);
  expect(download.suggestedFilename()).toBe("試験.xlsx");
  const saved = new Uint8Array(await readFile(await download.path()));
  const sheet = findSheet(readXlsx(saved).snapshot, "入力")!;
  expect(cellAt(sheet, { row: 3, col: 1 }).value).toBe(55);
  expect(cellAt(sheet, { row: 3, col: 3 })).toMatchObject({ value: 110, formula: "=B4*C4" });
  expect(cellAt(sheet, { row: 6, col: 0 }).value).toBe("風力発電");
  const old = findSheet(readXlsx(book).snapshot, "入力")!;
  const edit = { sheet: "入力", why: "" };
  const expected = patchXlsx(book, [
    { ...edit, row: 3, col: 1, old: cellAt(old, { row: 3, col: 1 }), new: { kind: "number", value: 55 } },
    { ...edit, row: 6, col: 0, old: { value: null }, new: { kind: "text", value: "風力発電" } },
    { ...edit, row: 3, col: 3, old: cellAt(old, { row: 3, col: 3 }), new: { kind: "formula", formula: "=B4*C4", value: 110 } },
  ]).bytes;
  expect(Buffer.from(saved).equals(Buffer.from(expected))).toBe(true);
});
