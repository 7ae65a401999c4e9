import type { Frame } from "playwright-core";
import { testBook } from "./book";
import type { Workbench } from "./workbench";
import { picture, Stage } from "./workbench";

/** Plain http on localhost, as `npm start` serves it: office.js asks once whether the host may be trusted. */
let stage: Stage;
let bench: Workbench | undefined;

beforeAll(async () => {
  stage = await Stage.start([]);
});
afterAll(() => stage.stop());
afterEach(() => bench?.close());

const ready = (pane: Frame) => pane.evaluate(() => Office.onReady());

test("the pane starts after the person said OK once, and is not asked again", async () => {
  expect(stage.server.url).toMatch(/^http:\/\/localhost:\d+\/$/);
  bench = await stage.open({ book: await testBook(), confirm: true });
  const { page } = bench;
  await bench.pane().waitForFunction(() => typeof Office !== "undefined");
  expect(await ready(bench.pane())).toMatchObject({ host: "Excel", platform: "OfficeOnline" });
  let asked = 0;
  page.on("dialog", () => asked++);
  await page.reload();
  await page.waitForFunction(() => window.workbench !== undefined);
  await bench.pane().waitForFunction(() => typeof Office !== "undefined");
  expect(await ready(bench.pane())).toMatchObject({ host: "Excel" });
  expect(asked).toBe(0);
});

test("after キャンセル the page says how to go on", async () => {
  bench = await stage.open({ book: await testBook(), confirm: false });
  const { page } = bench;
  await page.locator("#notice").waitFor();
  expect(await page.locator("#notice span").innerText()).toContain("［続ける］");
  await picture(page, "workbench-not-trusted");
});
