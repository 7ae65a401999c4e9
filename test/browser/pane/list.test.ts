import type { Page } from "playwright-core";
import { paneTests } from "./paneTests";

/** The list of findings when it is long, and while the workbook changes under it. */
const NAME = "3.4活用想定補助金(事業別)";
const openPane = paneTests();
let page: Page;

async function open(query: string): Promise<void> {
  page = await openPane(query, { width: 350, height: 640 });
  await page.getByRole("list", { name: "指摘" }).waitFor();
}

/** The row at the middle of the list, and how far down it stands. */
const middle = () =>
  page.evaluate(() => {
    const list = document.querySelector("[role=list]")!.parentElement!.parentElement!.getBoundingClientRect();
    const row = document.elementFromPoint(list.left + 60, list.top + list.height / 2)!.closest<HTMLElement>("[data-row]")!;
    return { key: row.dataset["row"], top: Math.round(row.getBoundingClientRect().top) };
  });
const scrollBy = (by: number) =>
  page.evaluate((y) => void (document.querySelector("[role=list]")!.parentElement!.parentElement!.scrollTop += y), by);
const type = (row: number, value: number) =>
  page.evaluate(([name, r, v]) => window.story!.port.type(name as string, r as number, 4, { value: v as number }), [
    NAME,
    row,
    value,
  ] as const);
const checked = () => page.waitForFunction(() => !window.story!.session.state.busy);

test("a preview begins with its first edit", async () => {
  page = await openPane("book=faulty", { width: 320, height: 640 });
  await page.getByRole("tab", { name: "計算" }).click();
  await page.getByRole("button", { name: /^再計算（/ }).click();
  const list = page.getByRole("dialog").getByRole("list", { name: "書き込む内容" });
  await list.waitFor();
  await page.waitForTimeout(300);
  expect(await list.evaluate((element) => element.parentElement!.parentElement!.scrollTop)).toBe(0);
});

test("five thousand findings: few rows are drawn, wherever one has scrolled to", async () => {
  await open("book=large5000");
  expect(await page.locator("[aria-setsize]").first().getAttribute("aria-setsize")).toMatch(/^\d{4}$/);
  expect(await page.getByRole("listitem").count()).toBeLessThan(60);
  // Rows stay few however far one scrolls, so a step costs the same at any place.
  for (let step = 0; step < 20; step += 1) {
    await page.evaluate(() => {
      document.querySelector("[role=list]")!.parentElement!.parentElement!.scrollTop += 4000;
    });
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await page.getByRole("listitem").count()).toBeLessThan(60);
  }
});

test("a change above leaves the rows one reads where they are", async () => {
  await open("book=large500");
  await scrollBy(2000);
  await page.waitForTimeout(200);
  const before = await middle();
  await page.mouse.move(10, 10);
  // The first row's cost now agrees with its funding: its finding goes.
  await type(5, 900);
  await checked();
  await page.waitForTimeout(200);
  const after = await middle();
  expect(after.key).toBe(before.key);
  expect(Math.abs(after.top - before.top)).toBeLessThanOrEqual(2);
});

test("under the pointer nothing moves: mended rows stay and say so, new ones wait until asked for", async () => {
  await open("book=large500");
  const row = page.getByRole("button", { name: /E7/ }).first();
  const box = (await row.boundingBox())!;
  await page.mouse.move(box.x + 50, box.y + 10);
  await type(5, 900);
  await page.getByText("直りました").waitFor();
  expect((await row.boundingBox())!.y).toBe(box.y);
  await page.mouse.move(10, 10);
  await page.getByText("直りました").waitFor({ state: "detached" });
  await page.mouse.move(box.x + 50, box.y + 10);
  await type(5, 1234);
  await page.getByRole("button", { name: /新しい指摘/ }).click();
  await page.getByRole("button", { name: /E6/ }).first().waitFor();
});

test("an edit in the sheet is read and checked again once, and shown", async () => {
  await open("book=faulty");
  await type(10, 1490000);
  await checked();
  await page.waitForFunction((name) => !document.querySelector(`[data-row^="${name}|B-01"]`), NAME);
});

test("the top-right corner stays free for Excel's menu, and nothing is wider than the pane at 200 %", async () => {
  await open("book=takaoka2023");
  const inCorner = await page.evaluate(() =>
    [...document.querySelectorAll("header *")].some((element) => {
      const box = element.getBoundingClientRect();
      return box.right > window.innerWidth - 34 && box.top < 32;
    }),
  );
  expect(inCorner).toBe(false);
  await page.setViewportSize({ width: 175, height: 320 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(175);
});
