import type { CDPSession, Page } from "playwright-core";
import { paneTests } from "./paneTests";

/** Japanese through an IME, with the composition events a browser sends: nothing is lost, Enter while converting submits nothing. */
const openPane = paneTests();
let page: Page;
let ime: CDPSession;

async function open(query: string): Promise<void> {
  page = await openPane(query);
  ime = await page.context().newCDPSession(page);
}

/** Puts text into the composition, as while kana are typed and converted. */
const compose = (text: string) => ime.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
/** Ends the composition with the chosen candidate. */
const commit = (text: string) => ime.send("Input.insertText", { text });

/** A key as the browser sends it while an IME converts: keyCode 229. */
async function keyWhileComposing(key: "Enter" | "Escape"): Promise<void> {
  await ime.send("Input.dispatchKeyEvent", { type: "rawKeyDown", key, code: key, windowsVirtualKeyCode: 229 });
  await ime.send("Input.dispatchKeyEvent", { type: "keyUp", key, code: key, windowsVirtualKeyCode: key === "Enter" ? 13 : 27 });
}

test("the search field keeps every character and filters by them", async () => {
  await open("book=takaoka2023");
  const field = page.getByRole("textbox", { name: "指摘を検索" });
  await field.focus();
  for (const text of ["い", "いん", "いんしょ", "いんしょくてん", "飲食店"]) await compose(text);
  await keyWhileComposing("Escape");
  await keyWhileComposing("Enter");
  expect(await field.inputValue()).toBe("飲食店");
  await commit("飲食店");
  await compose("のけ");
  await commit("の件");
  expect(await field.inputValue()).toBe("飲食店の件");
});

test("the reason keeps every character; Enter while converting does not send it", async () => {
  await open("book=takaoka2023");
  await page.keyboard.press("F8");
  await page.getByRole("button", { name: "確認済みにする" }).click();
  const field = page.getByRole("textbox", { name: /理由/ });
  await compose("はんい");
  await compose("範囲");
  await keyWhileComposing("Enter");
  await keyWhileComposing("Escape");
  expect(await page.evaluate(() => window.story!.session.state.stored.acknowledgements.length)).toBe(0);
  await commit("範囲");
  await compose("がちがう");
  await commit("が違う");
  expect(await field.inputValue()).toBe("範囲が違う");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => window.story!.session.state.stored.acknowledgements[0]?.reason === "範囲が違う");
});

test("a figure typed in full width is taken on leaving the field, not while converting", async () => {
  await open("book=faulty");
  await page.getByRole("tab", { name: "設定" }).click();
  const field = page.getByRole("textbox", { name: "低圧の上限（未満）" });
  await field.focus();
  await page.keyboard.press("Control+a");
  await compose("６");
  await compose("６０");
  await keyWhileComposing("Enter");
  expect(await page.evaluate(() => window.story!.session.state.stored.settings["contract.low"])).toBeUndefined();
  await commit("６０");
  await field.blur();
  await page.waitForFunction(() => window.story!.session.state.stored.settings["contract.low"]?.value === "60");
  expect(await field.inputValue()).toBe("60");
});

test("what is no figure stays in the field with a sentence, and is not kept", async () => {
  await open("book=faulty");
  await page.getByRole("tab", { name: "設定" }).click();
  const field = page.getByRole("textbox", { name: "低圧の上限（未満）" });
  await field.focus();
  await page.keyboard.press("Control+a");
  await compose("やく");
  await commit("約五十");
  await field.blur();
  expect(await field.inputValue()).toBe("約五十");
  await page.getByText("数値で入力してください（現在：文字「約五十」）。").waitFor();
  expect(await page.evaluate(() => window.story!.session.state.stored.settings["contract.low"])).toBeUndefined();
});

test("a rate to be tried is read in full width when converted, and nothing is sent by Enter", async () => {
  await open("book=takasago");
  await page.getByRole("tab", { name: "計算" }).click();
  await page.getByRole("button", { name: "目標の試算" }).click();
  const field = page.getByRole("textbox", { name: "既設住宅の導入率" });
  await field.focus();
  await page.keyboard.press("Control+a");
  await compose("３");
  await compose("３０");
  await keyWhileComposing("Enter");
  await keyWhileComposing("Escape");
  await page.getByRole("heading", { name: "目標の試算" }).waitFor();
  await commit("３０");
  expect(await field.inputValue()).toBe("３０");
  await page
    .getByText(/表では/)
    .first()
    .waitFor();
});
