import type { Page } from "playwright-core";
import { enter, focused, shown, tabTo, valueAt } from "./keys";
import { proposalFile } from "./books";
import { paneTests } from "./paneTests";

/** Every action of the pane with keys alone: no test here uses the mouse. */
const NAME = "3.4活用想定補助金(事業別)";
const openPane = paneTests();
let page: Page;

async function open(query: string): Promise<void> {
  page = await openPane(query);
}

const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};
const said = (text: string | RegExp) => page.getByText(text).first().waitFor();

/** Moves to another tab with the arrows. */
async function openTab(name: RegExp): Promise<void> {
  await tabTo(page, /^(点検|計算|表|設定)$/);
  for (let step = 0; step < 4 && !name.test(await focused(page)); step += 1) await press("ArrowRight");
}

describe("with keys alone", () => {
  test("the first wrong cell is one key away and mended with two more", async () => {
    await open("book=faulty");
    await press("F8");
    await page.waitForFunction(() => window.story!.port.selections.length === 1);
    expect(await shown(page)).toBe(`${NAME}!10,4`);
    expect(await focused(page)).toMatch(/E11/);
    await enter(page, /^この内容で直す$/);
    await said("1か所を直しました。");
    expect(await valueAt(page, 0, 10, 4)).toBe(1490000);
    // The neighbour takes over where the mended row was.
    await page.waitForFunction(() => document.activeElement?.textContent?.includes("E11"));
    await enter(page, /^元に戻す$/);
    await said("1か所を元に戻しました。");
    expect(await valueAt(page, 0, 10, 4)).toBe(1500000);
  });

  test("the list is one tab stop: arrows move, right and left open and close, Enter goes, F8 steps", async () => {
    await open("book=faulty");
    await tabTo(page, /^エラー/);
    await tabTo(page, /検索/);
    await press("Tab");
    expect(await focused(page)).toMatch(/^エラー/);
    await press("ArrowDown", "ArrowDown");
    expect(await focused(page)).toMatch(/E11/);
    expect(await shown(page)).toBeUndefined();
    await press("ArrowRight");
    await said("理由");
    await press("ArrowLeft");
    expect(await page.getByText("理由").count()).toBe(0);
    await press("Enter");
    expect(await shown(page)).toBe(`${NAME}!10,4`);
    await press("End");
    const last = await focused(page);
    await press("Home");
    expect(await focused(page)).toMatch(/^エラー/);
    await press("ArrowLeft");
    expect(await page.getByRole("listitem").count()).toBe(1);
    await press("ArrowRight", "Shift+F8");
    await page.waitForFunction((name) => document.activeElement?.textContent === name, last);
    // One more Tab leaves the row for its own buttons, and then the list.
    await tabTo(page, /^前の指摘/);
  });

  test("filters and search", async () => {
    await open("book=takaoka2023");
    await tabTo(page, /^参考/);
    await press("Space");
    expect(await page.getByRole("button", { name: /^警告/, expanded: true }).count()).toBe(0);
    await press("Space");
    await tabTo(page, /検索/);
    await page.keyboard.type("飲食店");
    await page.waitForFunction(
      () => document.querySelectorAll("[aria-posinset]").length > 0 && document.querySelectorAll("[aria-posinset]").length < 5,
    );
    await press("Escape");
    await page.waitForFunction(() => document.querySelectorAll("[aria-posinset]").length > 5);
  });

  test("which of two tables is right: chosen, seen before it is written, and taken back", async () => {
    await open("book=sample");
    const count = () =>
      page.evaluate(() => window.story!.port.current.sheets.find(({ name }) => name === "4.2電力供給状況(民生部門)")!.rows[16]![2]!.value);
    await tabTo(page, /検索/);
    await page.keyboard.insertText("施設数の表間");
    await page.waitForFunction(() => document.querySelectorAll("[aria-posinset]").length === 1);
    await press("F8");
    await enter(page, /^「24」を正とする$/);
    await page.getByRole("dialog").waitFor();
    expect(await count()).toBe(22);
    await enter(page, /^1か所に書き込む$/);
    await said("1か所を直しました。");
    expect(await count()).toBe(24);
    await enter(page, /^元に戻す$/);
    await said("1か所を元に戻しました。");
    expect(await count()).toBe(22);
  });

  test("all of a kind: the dialog holds the focus, Escape leaves everything as it was", async () => {
    await open("book=faulty");
    await press("F8");
    await enter(page, /^この種類をすべて直す/);
    await page.getByRole("dialog").waitFor();
    await press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect(await focused(page)).toMatch(/^この種類をすべて直す/);
    expect(await valueAt(page, 0, 10, 4)).toBe(1500000);
    await press("Enter");
    await enter(page, /^2か所に書き込む$/);
    await said("2か所を直しました。");
    expect(await valueAt(page, 1, 10, 4)).toBe(1490000);
  });

  test("acknowledge with a reason, and withdraw", async () => {
    await open("book=takaoka2023");
    await press("F8");
    await enter(page, /^確認済みにする$/);
    expect(await focused(page)).toMatch(/このままでよい理由/);
    await enter(page, /^確認済みにする$/);
    await said("入力してください。");
    await tabTo(page, /このままでよい理由/, "Shift+Tab");
    await page.keyboard.type("範囲が違うため");
    await enter(page, /^確認済みにする$/);
    await said("確認済みにしました。");
    await enter(page, /^確認済み 1$/);
    expect(await focused(page)).toBe("確認済みの指摘");
    await enter(page, /^指摘に戻す$/);
    await said("1件を指摘に戻しました。");
    await press("Escape");
    await page.getByRole("list", { name: "指摘" }).waitFor();
  });

  test("recalculate, look into a figure, jump to its input, take it back from the history", async () => {
    await open("book=faulty");
    await openTab(/^計算$/);
    await enter(page, /^再計算（/);
    await enter(page, /か所に書き込む$/);
    await said(/か所を再計算しました。/);
    expect(await valueAt(page, 0, 10, 4)).toBe(1490000);
    await tabTo(page, /^3\.4 活用想定補助金/);
    await press("ArrowRight", "ArrowDown", "Enter");
    await said("どう計算したか");
    await enter(page, /!E6 へ移動$/);
    await page.waitForFunction(() => window.story!.port.selections.at(-1)!.range.top === 5);
    await tabTo(page, /^履歴$/, "Shift+Tab");
    await press("Enter");
    await enter(page, /^元に戻す$/);
    await said(/か所を元に戻しました。/);
    expect(await valueAt(page, 0, 10, 4)).toBe(1500000);
  });

  test("point at a table and copy it for 様式", async () => {
    await open("book=faulty");
    await page.evaluate(() => {
      window.story!.port.selected = { sheet: "3.4活用想定補助金(事業別)", range: { top: 3, left: 1, bottom: 4, right: 12 } };
    });
    await openTab(/^表$/);
    await enter(page, /^手で指す$/);
    await tabTo(page, /^どの表ですか|選んでください/);
    await page.keyboard.type("3.4 活用想定補助金（事業別）");
    await enter(page, /^選択範囲を読み取る$/);
    await said(/!B4:M5/);
    await enter(page, /^この範囲を見出しにする$/);
    await said("指定した見出しで表を読み取りました。");
    await enter(page, /^様式への貼り付け$/);
    await enter(page, /をコピー$/);
    await said("コピーしました。Wordの様式に貼り付けてください。");
    const html = await page.evaluate(async () => (await (await navigator.clipboard.read())[0]!.getType("text/html")).text());
    expect(html).toContain("<table");
    expect(html).toContain("取組No");
  });

  test("try a target: year, rate and factor, and write only after the preview", async () => {
    await open("book=takasago");
    await openTab(/^計算$/);
    await enter(page, /^目標の試算$/);
    expect(await focused(page)).toBe("目標の試算");
    await tabTo(page, /^既設住宅の導入率$/);
    await press("Control+a");
    await page.keyboard.type("30");
    await said(/表では/);
    await tabTo(page, /^電力の排出係数/);
    await page.keyboard.type("0.5");
    await tabTo(page, /^年度$/, "Shift+Tab");
    await press("ArrowDown");
    await page.waitForFunction(() => document.querySelector("select")?.value === "2040");
    await press("ArrowUp");
    await enter(page, /^導入率を書き込む$/);
    await page.getByRole("dialog").waitFor();
    await press("Escape");
    await enter(page, /^表の値に戻す$/);
    await page
      .getByText(/表では/)
      .first()
      .waitFor({ state: "detached" });
    await press("Escape");
    await page.getByRole("list", { name: "計算する欄" }).waitFor();
  });

  test("open a second workbook, look at what differs, and put it away", async () => {
    await open("book=report");
    // Listening early: the browser is told only then that the dialog is ours.
    const chooser = page.waitForEvent("filechooser");
    await openTab(/^設定$/);
    await enter(page, /^ほかのブックと照らす$/);
    await tabTo(page, /^ブックを選ぶ$/);
    await press("Enter");
    await (await chooser).setFiles(await proposalFile());
    await said("食い違い（1件）");
    await enter(page, /へ移動$/);
    await page.waitForFunction(() => window.story!.port.selections.length === 1);
    await tabTo(page, /を外す$/, "Shift+Tab");
    await press("Enter");
    await said(/を外しました/);
    expect(await focused(page)).toBe("ほかのブックと照らす");
    expect(await page.evaluate(() => window.story!.session.state.beside.length)).toBe(0);
  });

  test("change and confirm an official fact", async () => {
    await open("book=faulty");
    await openTab(/^設定$/);
    await tabTo(page, /^低圧の上限/);
    await press("Control+a");
    await page.keyboard.type("６０");
    await press("Enter");
    await page.waitForFunction(() => window.story!.session.state.stored.settings["contract.low"]?.value === "60");
    await tabTo(page, /^低圧の上限（未満）を確認済みにする$/);
    await press("Space");
    await page.waitForFunction(() => window.story!.session.state.stored.settings["contract.low"]?.confirmed === true);
    await enter(page, /^もとの値（50）に戻す$/);
    await page.waitForFunction(() => window.story!.session.state.stored.settings["contract.low"]?.value === "50");
  });

  test("read again, begin, and print the report", async () => {
    await open("book=faulty&first=1");
    expect(await focused(page)).toBe("点検結果を見る");
    await press("Enter");
    await enter(page, /^再点検$/);
    await enter(page, /^確認表$/);
    await page.evaluate(() => {
      window.addEventListener("message", () => undefined);
      HTMLIFrameElement.prototype.focus = () => undefined;
    });
    await tabTo(page, /^印刷$/);
    await tabTo(page, /^保存$/);
    await press("Escape");
    await page.getByRole("list", { name: "指摘" }).waitFor();
  });
});
