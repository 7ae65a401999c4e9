/** @jest-environment jsdom */
import { TextDecoder, TextEncoder } from "node:util";
import { act, fireEvent, screen, within } from "@testing-library/react";
import { readXlsx } from "../../../src/host/xlsx";
import { buildTakasago } from "../../fixtures/takasago";
import { press, renderPane, settle } from "../../support/renderPane";
import { proposalBook, reportBook } from "../../support/reportBooks";
import { faultyBook } from "../../support/storyBook";

// The reader of .xlsx files needs them; browsers have them, jsdom does not.
Object.assign(globalThis, { TextDecoder, TextEncoder });

describe("目標の試算", () => {
  const plan = buildTakasago().then((bytes) => readXlsx(bytes).snapshot);
  const status = () =>
    screen
      .getAllByRole("status")
      .map((own) => own.textContent ?? "")
      .find((text) => text.includes("年度比"));

  /** Types and waits until the plan has been reckoned anew. */
  async function type(name: RegExp, value: string): Promise<void> {
    fireEvent.change(screen.getByRole("textbox", { name }), { target: { value } });
    await act(async () => {
      await new Promise((done) => setTimeout(done, 400));
    });
  }

  async function open() {
    const pane = await renderPane(await plan);
    await press("計算", "tab");
    await press("目標の試算");
    return pane;
  }

  it("shows target, shortfall and sectors, follows a rate and the factor, and writes nothing", async () => {
    const { port } = await open();
    const before = port.current;
    expect(status()).toBe("2013年度比47.6%削減");
    const goals = within(screen.getByRole("list", { name: /削減目標までの不足/ }));
    expect(goals.getByText(/^あと 10\.[67]$/)).toBeTruthy();
    expect(within(screen.getByRole("list", { name: "48%に届く部門" })).getByText("産業・エネルギー転換部門")).toBeTruthy();
    await type(/電力の排出係数/, "０．６８");
    expect(status()).toBe("2013年度比48.1%削減");
    expect(screen.getByText("表では 47.6%")).toBeTruthy();
    await type(/既設住宅の導入率/, "八");
    expect(screen.getByText("数値で入力してください。")).toBeTruthy();
    await press("表の値に戻す");
    await type(/電力の排出係数/, "");
    expect(status()).toBe("2013年度比47.6%削減");
    expect(port.current).toBe(before);
  });

  it("writes a rate only after a preview", async () => {
    const { port } = await open();
    await type(/既設住宅の導入率/, "8");
    await press("導入率を書き込む");
    const before = port.current;
    const dialog = within(screen.getByRole("dialog"));
    expect(dialog.getByText("8%")).toBeTruthy();
    expect(port.current).toBe(before);
    await press(/か所に書き込む$/);
    expect(port.current).not.toBe(before);
    expect(screen.getByText(/か所を更新しました。/)).toBeTruthy();
    expect((screen.getByRole("textbox", { name: /既設住宅の導入率/ }) as HTMLInputElement).value).toBe("8");
  });

  it("is offered only where there is a plan", async () => {
    await renderPane(faultyBook());
    await press("計算", "tab");
    expect(screen.queryByRole("button", { name: "目標の試算" })).toBeNull();
  });
});

describe("ほかのブックと照らす", () => {
  const file = (name: string): File => {
    const own = new File(["x"], name);
    Object.defineProperty(own, "arrayBuffer", { value: async () => new ArrayBuffer(1) });
    return own;
  };

  async function choose(name: string): Promise<void> {
    const field = document.querySelector<HTMLInputElement>('input[type="file"]')!;
    await act(async () => {
      fireEvent.change(field, { target: { files: [file(name)] } });
    });
    await settle();
  }

  it("adds what differs, names the file, and takes it away again", async () => {
    const { session } = await renderPane(reportBook(110), { readBook: async () => ({ snapshot: proposalBook() }) });
    await press("設定", "tab");
    await press("ほかのブックと照らす");
    await choose("計画提案書.xlsx");
    expect(within(screen.getByRole("list", { name: "照らしているブック" })).getByText("計画提案書.xlsx")).toBeTruthy();
    expect(screen.getByText(/計画提案書（計画提案書\.xlsx/)).toBeTruthy();
    expect(screen.getByText("食い違い（1件）")).toBeTruthy();
    await press("計画提案書.xlsxを外す");
    expect(session.state.beside).toEqual([]);
    expect(screen.queryByText(/食い違い（/)).toBeNull();
  });

  it("says why a file cannot be opened", async () => {
    await renderPane(faultyBook(), {
      readBook: async () => ({ problem: "ファイルが途中で切れているため、もう一度コピーまたはダウンロードしてください。" }),
    });
    await press("設定", "tab");
    await press("ほかのブックと照らす");
    expect(screen.getByText(/進捗状況報告票のブックで点検します/)).toBeTruthy();
    await choose("x.xlsx");
    expect(screen.getByRole("alert").textContent).toContain("「x.xlsx」は開けませんでした。ファイルが途中で切れている");
  });
});
