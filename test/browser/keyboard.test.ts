import { testBook } from "./book";
import type { Workbench } from "./workbench";
import { eventually, goTo, Stage } from "./workbench";

let stage: Stage;
let bench: Workbench;

beforeAll(async () => {
  stage = await Stage.start();
  bench = await stage.open({ book: await testBook() });
  await bench.pane().waitForFunction(() => typeof Office !== "undefined");
  await bench.pane().evaluate(() => Office.onReady());
});
afterAll(async () => {
  await bench?.close();
  await stage.stop();
});

const focused = () => bench.pane().evaluate(() => document.hasFocus() && document.activeElement?.tagName);
const value = () =>
  bench.page.evaluate(() => {
    const { workbook } = window.workbench!.opened;
    return workbook.read(workbook.activeSheet(), { top: 8, left: 0, bottom: 8, right: 0 })[0]![0]?.value ?? null;
  });

test.each([
  ["F6", "F6で戻る"],
  ["Tab", "Tabで戻る"],
])("F6 goes into the pane, %s goes back to the cell that was selected", async (key, text) => {
  const { page } = bench;
  await goTo(page, "A9");
  await page.keyboard.press("F6");
  await eventually(focused, "BUTTON");
  await page.keyboard.press(key);
  await eventually(focused, false);
  await page.keyboard.insertText(text);
  await page.keyboard.press("Enter");
  await eventually(value, text);
  await page.keyboard.press("ArrowUp");
});

test("the divider moves by arrow keys and by the pointer, and stays where it was put", async () => {
  const { page } = bench;
  const width = () => page.locator("#pane").evaluate((pane) => (pane as HTMLElement).offsetWidth);
  const before = await width();
  await page.locator("#divider").focus();
  await page.keyboard.press("ArrowLeft");
  expect(await width()).toBe(before + 16);
  const box = (await page.locator("#divider").boundingBox())!;
  await page.mouse.move(box.x + 2, 400);
  await page.mouse.down();
  await page.mouse.move(box.x - 98, 400, { steps: 4 });
  await page.mouse.up();
  const after = await width();
  expect(Math.abs(after - (before + 116))).toBeLessThan(5);
  await page.reload();
  await page.waitForFunction(() => window.workbench !== undefined);
  expect(await width()).toBe(after);
});
