import { readFile } from "node:fs/promises";
import type { Frame, Page } from "playwright-core";
import { cellAt, findSheet } from "../../src/core/grid/snapshot";
import { readXlsx } from "../../src/host/xlsx";
import { testBook } from "./book";
import type { Workbench } from "./workbench";
import { eventually, picture, Stage, typeInto } from "./workbench";

let stage: Stage;
let book: Uint8Array;
let bench: Workbench | undefined;

beforeAll(async () => {
  [stage, book] = await Promise.all([Stage.start(), testBook()]);
});
afterAll(() => stage.stop());
afterEach(() => bench?.close());

const notice = (page: Page) => page.locator("#notice span").innerText();
const fileName = (page: Page) => page.locator("#file-name").innerText();
const choose = (page: Page, name: string, bytes: Uint8Array) =>
  page.locator("#file").setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });

async function officeReady(pane: Frame): Promise<void> {
  await pane.waitForFunction(() => typeof Office !== "undefined");
  await pane.evaluate(() => Office.onReady());
}

test("開く shows another file and starts the pane anew with it", async () => {
  bench = await stage.open({ book });
  const { page } = bench;
  await officeReady(bench.pane());
  await choose(page, "別の町.xlsx", book);
  await eventually(() => fileName(page), "別の町.xlsx");
  await officeReady(bench.pane());
  expect(await bench.pane().evaluate(() => Office.context.document.url)).toBe("別の町.xlsx");
  expect(await page.locator("#grid .grid-mount").count()).toBe(1);
  expect(await page.locator("#pane iframe").count()).toBe(1);
  await typeInto(page, "B3", "33");
  await eventually(
    () =>
      page.evaluate(() => {
        const { workbook } = window.workbench!.opened;
        return workbook.read(workbook.activeSheet(), { top: 2, left: 3, bottom: 2, right: 3 })[0]![0]?.value;
      }),
    66,
  );
  expect(bench.errors).toEqual([]);
});

test("a dropped file is opened", async () => {
  bench = await stage.open({ book });
  const { page } = bench;
  await page.evaluate(
    (bytes) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(bytes)], "落とした表.xlsx"));
      window.dispatchEvent(new DragEvent("dragenter", { dataTransfer: data }));
    },
    [...book],
  );
  expect(await page.locator("#drop").isVisible()).toBe(true);
  await picture(page, "workbench-drop");
  await page.evaluate(
    (bytes) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(bytes)], "落とした表.xlsx"));
      window.dispatchEvent(new DragEvent("drop", { dataTransfer: data, cancelable: true }));
    },
    [...book],
  );
  await eventually(() => fileName(page), "落とした表.xlsx");
  expect(await page.locator("#drop").isVisible()).toBe(false);
});

test.each([
  ["a text file", Buffer.from("これは表ではありません"), "Excel"],
  ["half a file", "half", "途中"],
])("%s is refused with one sentence and the open workbook stays", async (_, content, word) => {
  bench = await stage.open({ book });
  const { page } = bench;
  await choose(page, "だめ.xlsx", content === "half" ? book.slice(0, book.length / 2) : (content as Buffer));
  await page.locator("#notice").waitFor();
  expect(await notice(page)).toContain(word);
  expect(await fileName(page)).toBe("試験.xlsx");
  expect(await page.locator("#busy").isVisible()).toBe(false);
  await picture(page, "workbench-bad-file");
});

test("unsaved changes are asked about before another file replaces them", async () => {
  bench = await stage.open({ book, confirm: false });
  const { page } = bench;
  await typeInto(page, "B3", "1");
  expect(await page.locator("#file-changed").isVisible()).toBe(true);
  await choose(page, "別の町.xlsx", book);
  await page.waitForTimeout(500);
  expect(await fileName(page)).toBe("試験.xlsx");
});

test("Ctrl+S while a cell is being typed into takes what was typed", async () => {
  bench = await stage.open({ book });
  const { page } = bench;
  await typeInto(page, "B3", "1");
  await page.keyboard.type("77"); // into B4, not ended
  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Control+s")]);
  const saved = readXlsx(new Uint8Array(await readFile(await download.path())));
  expect(cellAt(findSheet(saved.snapshot, "入力")!, { row: 3, col: 1 }).value).toBe(77);
  expect(await page.locator("#file-changed").isVisible()).toBe(false);
});

test("rows inserted by the add-in are shown, but such a workbook is not saved half", async () => {
  bench = await stage.open({ book });
  const { page } = bench;
  await officeReady(bench.pane());
  await bench.pane().evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("入力").getRange("4:4").insert("Down");
      await context.sync();
    }),
  );
  await page.getByRole("button", { name: "保存" }).click();
  await page.locator("#notice").waitFor();
  expect(await notice(page)).toContain("保存できません");
});

test("the state the product keeps in the workbook is in the saved file and comes back", async () => {
  bench = await stage.open({ book });
  const { page } = bench;
  await officeReady(bench.pane());
  const xml = '<state xmlns="https://hyo-navi.example/state/1">{"確認":["D-02"]}</state>';
  await bench.pane().evaluate(
    (text) =>
      Excel.run(async (context) => {
        context.workbook.customXmlParts.add(text);
        await context.sync();
      }),
    xml,
  );
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "保存" }).click()]);
  await choose(page, "続き.xlsx", new Uint8Array(await readFile(await download.path())));
  await eventually(() => fileName(page), "続き.xlsx");
  await officeReady(bench.pane());
  const read = await bench.pane().evaluate(() =>
    Excel.run(async (context) => {
      const part = context.workbook.customXmlParts.getByNamespace("https://hyo-navi.example/state/1").getOnlyItem();
      const text = part.getXml();
      await context.sync();
      return text.value;
    }),
  );
  expect(read).toContain('{"確認":["D-02"]}'.replaceAll('"', read.includes("&quot;") ? "&quot;" : '"'));
});
