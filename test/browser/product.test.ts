import type { Frame, Page } from "playwright-core";
import type { Workbench } from "./workbench";
import { eventually, picture, Stage, typeInto } from "./workbench";

let stage: Stage;
let bench: Workbench;
let page: Page;
let pane: Frame;

beforeAll(async () => {
  stage = await Stage.start();
});
afterAll(() => stage.stop());
afterEach(() => bench.close());

/** Opens a workbook with the product's own pane through real office.js and waits for the first result. */
async function openProduct(book?: Uint8Array, query: Readonly<Record<string, string>> = {}): Promise<void> {
  bench = await stage.open({ pane: "product", query, ...(book ? { book } : {}) });
  ({ page } = bench);
  pane = bench.pane();
}

async function openList(book?: Uint8Array): Promise<void> {
  await openProduct(book);
  await pane.getByRole("button", { name: "点検結果を見る" }).click();
}

/** Value of a cell, by sheet name and A1 position (zero-based). */
const value = (sheet: string, row: number, col: number) =>
  page.evaluate(
    ([name, r, c]) => {
      const { workbook } = window.workbench!.opened;
      const found = workbook.sheets().find((candidate) => candidate.name === name)!;
      return workbook.read(found.id, { top: Number(r), left: Number(c), bottom: Number(r), right: Number(c) })[0]![0]?.value ?? null;
    },
    [sheet, row, col] as const,
  );

const EQUIPMENT = "4.1(2)新規再エネ導入予定（設備情報）";
const FUNDING = "3.4活用想定補助金(事業別)";
const contract = () => value(EQUIPMENT, 11, 10);

/** Agrees to the write the open preview shows. */
const agree = () => pane.getByRole("dialog").getByRole("button").filter({ hasNotText: "やめる" }).last().click();

test("the sample's inconsistencies are listed, shown in the grid, mended, and the mending is taken back", async () => {
  await openList();
  await pane.getByText("設備能力380kWは高圧です").click();
  await page.waitForFunction((name) => {
    const { workbook } = window.workbench!.opened;
    return workbook.sheets().find((sheet) => sheet.id === workbook.activeSheet())?.name === name;
  }, EQUIPMENT);
  expect(await contract()).toBe("低圧");
  await pane.getByRole("button", { name: "この内容で直す" }).click();
  await pane.getByText("1か所を直しました。").waitFor();
  expect(await contract()).toBe("高圧");
  await pane.getByRole("button", { name: "元に戻す" }).first().click();
  await eventually(contract, "低圧");
  await pane.getByText("設備能力380kWは高圧です").waitFor();
  await picture(page, "product-undo");
  expect(bench.errors).toEqual([]);
});

test("an edit typed in the grid is checked without being asked", async () => {
  await openList();
  await typeInto(page, "C6", "○○町の断熱改修");
  await pane.getByText("記入例の○○が残っています").first().waitFor();
});

test("recalculation shows what it would write, writes it, and takes it back", async () => {
  await openList();
  await pane.getByRole("tab", { name: "計算" }).click();
  const stale = await value(FUNDING, 17, 9);
  await pane.getByRole("button", { name: /^再計算（\d+か所）/ }).click();
  const preview = pane.getByRole("dialog");
  await preview.waitFor();
  expect(await value(FUNDING, 17, 9)).toBe(stale);
  await agree();
  await pane.getByText(/再計算しました/).waitFor();
  expect(await value(FUNDING, 17, 9)).not.toBe(stale);
  await pane.getByRole("button", { name: "すべて最新です" }).waitFor();
  await pane.getByRole("button", { name: "元に戻す" }).first().click();
  await eventually(() => value(FUNDING, 17, 9), stale);
  expect(bench.errors).toEqual([]);
});
