import type { Page } from "playwright-core";
import { testBook } from "./book";
import type { Workbench } from "./workbench";
import { eventually, goTo, gridCorner, picture, Stage, typeInto } from "./workbench";

let stage: Stage;
let book: Uint8Array;
let bench: Workbench;
let page: Page;

beforeAll(async () => {
  [stage, book] = await Promise.all([Stage.start(), testBook()]);
});
afterAll(() => stage.stop());
beforeEach(async () => {
  bench = await stage.open({ book });
  ({ page } = bench);
});
afterEach(() => bench.close());

/** Content of a cell of the sheet in front, by zero-based row and column. */
const value = (row: number, col: number) =>
  page.evaluate(
    ([r, c]) => {
      const { workbook } = window.workbench!.opened;
      return workbook.read(workbook.activeSheet(), { top: r!, left: c!, bottom: r!, right: c! })[0]![0]?.value ?? null;
    },
    [row, col],
  );

const notice = () => page.locator("#notice span").innerText();

test("Japanese composed with an input method stays, and Enter while composing does not leave the cell", async () => {
  await goTo(page, "A9");
  const session = await bench.context.newCDPSession(page);
  for (const text of ["た", "たか", "たかお", "たかおか"]) {
    await session.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
  }
  await session.send("Input.imeSetComposition", { text: "高岡", selectionStart: 2, selectionEnd: 2 });
  await session.send("Input.insertText", { text: "高岡" });
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => !window.workbench!.opened.workbook.isEditing());
  expect(await value(8, 0)).toBe("高岡");
});

test("what the add-in wrote is one step of the grid's undo", async () => {
  await goTo(page, "B3");
  await page.evaluate(async () => {
    const { workbook } = window.workbench!.opened;
    const content = (n: number) => ({ kind: "value" as const, value: n });
    workbook.write(workbook.activeSheet(), [
      { row: 2, col: 1, content: content(1) },
      { row: 3, col: 1, content: content(2) },
    ]);
    await workbook.calculationEnd();
  });
  expect([await value(2, 1), await value(3, 1)]).toEqual([1, 2]);
  await page.keyboard.press("Control+z");
  expect([await value(2, 1), await value(3, 1)]).toEqual([30, 40]);
  await eventually(() => value(2, 3), 60);
});

test("text that looks like a number or a formula stays text", async () => {
  await page.evaluate(() => {
    const { workbook } = window.workbench!.opened;
    const text = (col: number, content: string) => ({ row: 9, col, content: { kind: "value" as const, value: content } });
    workbook.write(workbook.activeSheet(), [text(0, "007"), text(1, "=1+1"), text(2, "1,234"), text(3, "-")]);
  });
  expect(await Promise.all([0, 1, 2, 3].map((col) => value(9, col)))).toEqual(["007", "=1+1", "1,234", "-"]);
});

test("a list cell offers its choices and takes one", async () => {
  await goTo(page, "A4");
  const corner = await gridCorner(page);
  // The arrow stands at the right end of column A (24 characters of 7 pixels wide).
  await page.mouse.click(corner.x + 24 * 7 - 8, corner.y + 25 + 20 + 20 + 10);
  await page.getByText("水力発電").click();
  await eventually(() => value(3, 0), "水力発電");
});

test.each([
  ["a range of another sheet", 4],
  ["a defined name", 5],
])("a list taken from %s offers its cells", async (_, col) => {
  const corner = await gridCorner(page);
  await goTo(page, "A2");
  // Columns A–D are 24, 14, 14 and 16 characters of 7 pixels wide, the others 64 pixels.
  await page.mouse.click(corner.x + 68 * 7 + (col - 3) * 64 - 8, corner.y + 25 + 20 + 10);
  await page.getByText("カーポート").click();
  await eventually(() => value(2, col), "カーポート");
});

test("a locked cell refuses typing and deleting and says why; an unlocked one takes both", async () => {
  await page.getByText("保護", { exact: true }).click();
  await page.waitForFunction(() => window.workbench!.opened.workbook.sheets()[1]!.id === window.workbench!.opened.workbook.activeSheet());
  await goTo(page, "A1");
  await page.keyboard.type("上書き");
  await page.keyboard.press("Enter");
  expect(await value(0, 0)).toBe("変更できません");
  expect(await notice()).toContain("保護されています");
  await goTo(page, "A1");
  await page.keyboard.press("Delete");
  expect(await value(0, 0)).toBe("変更できません");
  await typeInto(page, "A2", "変更");
  expect(await value(1, 0)).toBe("変更");
  await picture(page, "workbench-locked");
});

test("looks and structure, which saving could not keep, cannot be changed by hand", async () => {
  await goTo(page, "B3");
  await page.keyboard.press("Control+b");
  const bold = await page.evaluate(
    () => window.workbench!.opened.workbook.readStyle(window.workbench!.opened.workbook.activeSheet(), 2, 1).bold,
  );
  expect(bold).toBe(false);
  expect(await notice()).toContain("保存できない");
  // The refusal leaves calculation intact.
  await typeInto(page, "B3", "100");
  await eventually(() => value(2, 3), 200);
});

test("a hidden sheet stays hidden and is there for the add-in", async () => {
  const sheets = await page.evaluate(() => window.workbench!.opened.workbook.sheets().map(({ name, visibility }) => [name, visibility]));
  expect(sheets).toEqual([
    ["入力", "Visible"],
    ["保護", "Visible"],
    ["隠れたシート", "Hidden"],
  ]);
  await expect(page.getByText("隠れたシート").count()).resolves.toBe(0);
});

test("selecting from the add-in brings the cell into view below the frozen rows", async () => {
  await page.evaluate(() => {
    const { workbook } = window.workbench!.opened;
    workbook.select(workbook.activeSheet(), { top: 150, left: 3, bottom: 152, right: 3 });
  });
  await page.waitForTimeout(300);
  await picture(page, "workbench-selected");
  const range = await page.evaluate(() => window.workbench!.opened.workbook.selection().ranges[0]);
  expect(range).toEqual({ top: 150, left: 3, bottom: 152, right: 3 });
});
