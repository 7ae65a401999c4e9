import type { Page } from "playwright-core";
import type { PickedFile } from "./books";
import { brokenFile, proposalFile } from "./books";

/** A state of the pane worth looking at: what to open and what to do there. */
export interface PaneState {
  readonly name: string;
  readonly query: string;
  readonly act?: (page: Page) => Promise<void>;
  /** Files the server does not give: errors in the console are expected. */
  readonly block?: RegExp;
}

const press = (page: Page, name: string | RegExp, role: "button" | "tab" | "link" = "button") =>
  page
    .getByRole(role, { name, exact: typeof name === "string" })
    .first()
    .click();
const tab = (name: string) => (page: Page) => press(page, name, "tab");

async function acknowledgeFirst(page: Page): Promise<void> {
  await press(page, /警告、/);
  await press(page, "確認済みにする");
  await page.getByRole("textbox", { name: /理由/ }).fill("対象の範囲が違うため、件数は一致しません。");
  await press(page, "確認済みにする");
  await page.getByText("確認済みにしました。").waitFor();
}

async function openBeside(page: Page, file: PickedFile): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await tab("設定")(page);
  await press(page, "ほかのブックと照らす");
  await press(page, "ブックを選ぶ");
  await (await chooser).setFiles(file);
}

async function openScenario(page: Page): Promise<void> {
  await tab("計算")(page);
  await press(page, "目標の試算");
  await page.getByText("50%に届くには").waitFor();
}

/** Every tab, page and state. */
export const STATES: readonly PaneState[] = [
  { name: "01-first-run", query: "book=faulty&first=1" },
  { name: "02-check", query: "book=takaoka2023" },
  { name: "03-check-errors", query: "book=faulty" },
  { name: "04-check-open", query: "book=faulty", act: (page) => press(page, /E11.*合計と内訳の不一致/) },
  {
    name: "05-check-fixed",
    query: "book=faulty",
    act: async (page) => {
      await press(page, /E11.*合計と内訳の不一致/);
      await press(page, "この内容で直す");
      await page.getByText("1か所を直しました。").waitFor();
    },
  },
  {
    name: "06-check-all-of-kind",
    query: "book=faulty",
    act: async (page) => {
      await press(page, /E11.*合計と内訳の不一致/);
      await press(page, /この種類をすべて直す/);
    },
  },
  { name: "07-check-cross-sheet", query: "book=takaoka2023", act: (page) => press(page, /本文と表の件数の不一致/) },
  {
    name: "07-check-which-is-right",
    query: "book=sample",
    act: async (page) => {
      await press(page, /C17.*施設数の表間の不一致/);
      await press(page, /^「24」を正とする$/);
    },
  },
  {
    name: "08-check-reason",
    query: "book=takaoka2023",
    act: async (page) => {
      await press(page, /警告、/);
      await press(page, "確認済みにする");
    },
  },
  { name: "09-check-search-none", query: "book=faulty", act: (page) => page.getByRole("textbox", { name: "指摘を検索" }).fill("ない言葉") },
  { name: "10-check-zero", query: "book=clean" },
  { name: "11-check-no-tables", query: "book=foreign" },
  { name: "12-check-many", query: "book=large5000" },
  {
    name: "13-acknowledged",
    query: "book=takaoka2023",
    act: async (page) => {
      await acknowledgeFirst(page);
      await press(page, /^確認済み \d/);
    },
  },
  {
    name: "14-history",
    query: "book=faulty",
    act: async (page) => {
      await press(page, /E11.*合計と内訳の不一致/);
      await press(page, "この内容で直す");
      await press(page, "履歴");
      await press(page, "内容");
    },
  },
  {
    name: "15-report",
    query: "book=takaoka2023",
    act: async (page) => {
      await acknowledgeFirst(page);
      await press(page, "確認表");
    },
  },
  { name: "16-calc", query: "book=takasago", act: tab("計算") },
  {
    name: "17-calc-explain",
    query: "book=faulty",
    act: async (page) => {
      await tab("計算")(page);
      await press(page, /^E11/);
    },
  },
  {
    name: "18-calc-preview",
    query: "book=faulty",
    act: async (page) => {
      await tab("計算")(page);
      await press(page, /^再計算（/);
    },
  },
  { name: "19-tables", query: "book=takaoka2023", act: tab("表") },
  {
    name: "20-tables-open",
    query: "book=faulty",
    act: async (page) => {
      await tab("表")(page);
      await press(page, /^3\.4 活用想定補助金/);
    },
  },
  {
    name: "21-point",
    query: "book=faulty",
    act: async (page) => {
      await tab("表")(page);
      await press(page, "手で指す");
      await page.evaluate(() => {
        window.story!.port.selected = { sheet: "3.4活用想定補助金(事業別)", range: { top: 3, left: 1, bottom: 4, right: 12 } };
      });
      await press(page, "選択範囲を読み取る");
    },
  },
  {
    name: "22-paste",
    query: "book=faulty",
    act: async (page) => {
      await tab("表")(page);
      await press(page, "様式への貼り付け");
      await press(page, /をコピー$/);
      await page.getByText(/コピー済み/).waitFor();
      await page.evaluate(() => window.story!.port.type("3.4活用想定補助金(事業別)", 5, 4, { value: 1 }));
      await page.getByText(/貼り付け後に表が変わりました（コピー/).waitFor();
    },
  },
  { name: "23-settings", query: "book=faulty", act: tab("設定") },
  {
    name: "24-settings-not-a-number",
    query: "book=faulty",
    act: async (page) => {
      await tab("設定")(page);
      await page.getByRole("textbox", { name: "低圧の上限（未満）" }).fill("約五十");
    },
  },
  {
    name: "25-diagnostics",
    query: "book=faulty",
    act: async (page) => {
      await tab("設定")(page);
      await press(page, "診断と保存データ");
    },
  },
  { name: "26-busy", query: "book=faulty&latency=60000" },
  { name: "27-failed", query: "book=faulty&fail=disconnected" },
  {
    name: "28-failed-later",
    query: "book=faulty",
    act: async (page) => {
      await page.evaluate(() => window.story!.port.failNext("cellEditMode"));
      await press(page, "再点検");
      await page.getByRole("alert").first().waitFor();
    },
  },
  {
    name: "29-conflict",
    query: "book=faulty",
    act: async (page) => {
      await press(page, /E11.*合計と内訳の不一致/);
      await press(page, "この内容で直す");
      await page.evaluate(() => window.story!.port.type("3.4活用想定補助金(事業別)", 10, 4, { value: 7 }));
      await press(page, "元に戻す");
      await page.getByText(/書き込めませんでした/).waitFor();
    },
  },
  { name: "30-outside", query: "outside=outside" },
  { name: "31-too-old", query: "outside=tooOld" },
  { name: "32-start-failed", query: "outside=failed" },
  { name: "33-scenario", query: "book=takasago", act: openScenario },
  {
    name: "34-scenario-tried",
    query: "book=takasago",
    act: async (page) => {
      await openScenario(page);
      await page.getByRole("textbox", { name: "既設住宅の導入率" }).fill("30");
      await page.getByRole("textbox", { name: "公共施設の導入率" }).fill("半分");
      await page
        .getByText(/表では/)
        .first()
        .waitFor();
    },
  },
  {
    name: "35-scenario-preview",
    query: "book=takasago",
    act: async (page) => {
      await openScenario(page);
      await page.getByRole("textbox", { name: "既設住宅の導入率" }).fill("30");
      await press(page, "導入率を書き込む");
    },
  },
  {
    name: "36-beside",
    query: "book=report",
    act: async (page) => {
      await openBeside(page, await proposalFile());
      await page.getByText("食い違い（1件）").waitFor();
    },
  },
  {
    name: "37-beside-unreadable",
    query: "book=faulty",
    act: async (page) => {
      await openBeside(page, brokenFile);
      await page.getByText(/開けませんでした/).waitFor();
    },
  },
  {
    name: "38-page-not-loaded",
    query: "book=faulty",
    block: /taskpane-pages/,
    act: async (page) => {
      await tab("計算")(page);
      await page.getByRole("alert").waitFor();
    },
  },
];
