import { mkdir } from "node:fs/promises";
import path from "node:path";
import type { Frame, Page } from "playwright-core";
import { proposalFile } from "./pane/books";
import { PaneStage } from "./pane/stage";
import type { Workbench } from "./workbench";
import { Stage } from "./workbench";

/**
 * The staff guide's pictures, after a build:
 * npx jest -c test/browser/jest.config.js test/browser/guide && cp test/results/guide/*.png docs/images/
 */
const FOLDER = path.resolve(__dirname, "../results/guide");
const file = (name: string): string => path.join(FOLDER, `${name}.png`);

beforeAll(() => mkdir(FOLDER, { recursive: true }));

describe("in the workbench, over the sample", () => {
  let stage: Stage;
  let bench: Workbench;
  let page: Page;
  let pane: Frame;

  beforeAll(async () => {
    stage = await Stage.start();
    bench = await stage.open({ pane: "product" });
    ({ page } = bench);
    await page.setViewportSize({ width: 1360, height: 780 });
    pane = bench.pane();
    await pane.getByRole("button", { name: "点検結果を見る" }).click();
    await pane.getByRole("list", { name: "指摘" }).waitFor();
  });
  afterAll(async () => {
    await bench.close();
    await stage.stop();
  });

  const whole = (name: string) => page.screenshot({ path: file(name) });
  const ofPane = (name: string) => page.locator("#pane iframe").screenshot({ path: file(name) });
  const openTab = (name: string) => pane.getByRole("tab", { name, exact: true }).click();

  test("the whole page, and a finding that is opened", async () => {
    await whole("workbench");
    await pane.getByText("設備能力380kWは高圧です").click();
    await pane.getByRole("button", { name: "この内容で直す" }).waitFor();
    await page.waitForFunction(() => document.querySelector("#grid canvas") !== null);
    await whole("check");
    expect(bench.errors).toEqual([]);
  });

  test("計算, 表 and 設定", async () => {
    for (const [name, tab, shown] of [
      ["calc", "計算", "値で書く"],
      ["tables", "表", "様式への貼り付け"],
      ["settings", "設定", "ほかのブックと照らす"],
    ] as const) {
      await openTab(tab);
      await pane.getByRole("button", { name: shown }).first().waitFor();
      await page.mouse.move(0, 0);
      await ofPane(name);
    }
    expect(bench.errors).toEqual([]);
  });
});

describe("over other workbooks", () => {
  let stage: PaneStage;

  beforeAll(async () => {
    stage = await PaneStage.start();
  });
  afterAll(() => stage.stop());

  test("目標の試算", async () => {
    const { page, errors, close } = await stage.open("book=takasago&name=区域施策編.xlsx", { width: 398, height: 734 });
    await page.getByRole("tab", { name: "計算" }).click();
    await page.getByRole("button", { name: "目標の試算" }).click();
    await page.getByRole("textbox", { name: "既設住宅の導入率" }).fill("10");
    await page
      .getByText(/^表では/)
      .first()
      .waitFor();
    await page.mouse.move(0, 0);
    await page.screenshot({ path: file("scenario") });
    expect(errors).toEqual([]);
    await close();
  });

  test("ほかのブックと照らす", async () => {
    const { page, errors, close } = await stage.open("book=report&name=進捗状況報告票_令和7年度.xlsx", { width: 398, height: 734 });
    const chooser = page.waitForEvent("filechooser");
    await page.getByRole("tab", { name: "設定" }).click();
    await page.getByRole("button", { name: "ほかのブックと照らす" }).click();
    await page.getByRole("button", { name: "ブックを選ぶ" }).click();
    await (await chooser).setFiles(await proposalFile());
    await page.getByText("食い違い（1件）").waitFor();
    await page.mouse.move(0, 0);
    await page.screenshot({ path: file("beside") });
    expect(errors).toEqual([]);
    await close();
  });
});
