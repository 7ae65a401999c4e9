import { readFile } from "node:fs/promises";
import type { Frame, Page } from "playwright-core";
import { cellAt } from "../../src/core/grid/snapshot";
import { readXlsx } from "../../src/host/xlsx";
import { testBook } from "./book";
import type { Workbench } from "./workbench";
import { picture, Stage } from "./workbench";

let stage: Stage;
let book: Uint8Array;
let bench: Workbench;

beforeAll(async () => {
  [stage, book] = await Promise.all([Stage.start(), testBook()]);
});
afterAll(() => stage.stop());
beforeEach(async () => {
  bench = await stage.open({ book });
});
afterEach(() => bench.close());

/** Waits for office.js in the pane. */
const ready = (pane: Frame) => pane.evaluate(() => (window as unknown as { ready: Promise<unknown> }).ready);

/** Middle of a cell on the screen, for the mouse. */
async function clickCell(page: Page, address: string): Promise<void> {
  await page.evaluate(async (a1) => {
    const { workbook } = window.workbench!.opened;
    const match = /^([A-Z])(\d+)$/.exec(a1)!;
    const [row, col] = [Number(match[2]) - 1, match[1]!.charCodeAt(0) - 65];
    workbook.select(workbook.activeSheet(), { top: row, left: col, bottom: row, right: col });
  }, address);
  await page.evaluate(() => document.querySelector<HTMLElement>("#grid canvas")?.focus());
}

test("the real office.js starts in the pane and knows host, platform and locale", async () => {
  const info = await ready(bench.pane());
  expect(info).toMatchObject({ host: "Excel", platform: "OfficeOnline" });
  const context = await bench.pane().evaluate(() => ({
    locale: Office.context.displayLanguage,
    url: Office.context.document.url,
    api: Office.context.requirements.isSetSupported("ExcelApi", "1.14"),
  }));
  expect(context).toEqual({ locale: "ja-JP", url: "試験.xlsx", api: true });
  await picture(bench.page, "workbench-test-pane");
  expect(bench.errors).toEqual([]);
});
void readFile, readXlsx, cellAt, clickCell;
