/** @jest-environment jsdom */
import { act, fireEvent, screen } from "@testing-library/react";
import { Analyser } from "../../../src/app/analysis";
import { cleanBook, faultyBook, foreignBook } from "../../support/storyBook";
import { press, renderPane, settle } from "../../support/renderPane";

const NAME = "3.4活用想定補助金(事業別)";
const ERRORS = new Analyser().analyse(faultyBook()).findings.filter((finding) => finding.severity === "error").length;

const errors = (count: number) => ({ name: new RegExp(`^エラー\\s*${count}\\s*件$`), pressed: false });

function findingRows(): HTMLElement[] {
  return screen.getAllByRole("listitem").filter((item) => item.hasAttribute("aria-posinset"));
}

describe("the pane", () => {
  it("checks on opening and lists the findings with their counts", async () => {
    await renderPane(faultyBook());
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("計画提案書 様式1");
    expect(screen.getByText(/最終点検 10:42/)).toBeTruthy();
    expect(screen.getByRole("button", errors(ERRORS))).toBeTruthy();
    expect(findingRows()).toHaveLength(ERRORS);
  });

  it("shows the cell in Excel and the slots in place on one click", async () => {
    const { port } = await renderPane(faultyBook());
    await press(/E11.*合計と内訳の不一致/);
    expect(port.selections).toEqual([{ sheet: NAME, range: { top: 10, left: 4, bottom: 10, right: 4 } }]);
    expect(screen.getByText("理由")).toBeTruthy();
    expect(screen.getByText("1,490,000千円")).toBeTruthy();
  });

  it("fixes on the second click, says so, and takes it back", async () => {
    const { port } = await renderPane(faultyBook());
    await press(/E11.*合計と内訳の不一致/);
    await press("この内容で直す");
    expect(port.current.sheets[0]!.rows[10]![4]).toMatchObject({ value: 1490000 });
    expect(screen.getByText("1か所を直しました。")).toBeTruthy();
    expect(screen.getByRole("button", errors(ERRORS - 1))).toBeTruthy();
    await press("元に戻す");
    expect(port.current.sheets[0]!.rows[10]![4]).toMatchObject({ value: 1500000 });
    expect(screen.getByRole("button", errors(ERRORS))).toBeTruthy();
  });

  it("refuses to undo over a change of the person's, and says which cell", async () => {
    const { port } = await renderPane(faultyBook());
    await press(/E11.*合計と内訳の不一致/);
    await press("この内容で直す");
    port.type(NAME, 10, 4, { value: 7 });
    await settle();
    await press("元に戻す");
    expect(port.current.sheets[0]!.rows[10]![4]).toMatchObject({ value: 7 });
    expect(screen.getByText(/確認のあとにセルが変わった/)).toBeTruthy();
  });

  it("fixes all of a kind after a preview", async () => {
    const { port } = await renderPane(faultyBook());
    await press(/E11.*合計と内訳の不一致/);
    await press("この種類をすべて直す");
    expect(screen.getByRole("dialog")).toBeTruthy();
    expect(port.current.sheets[1]!.rows[10]![4]).toMatchObject({ value: 1480000 });
    await press("2か所に書き込む");
    expect(port.current.sheets[1]!.rows[10]![4]).toMatchObject({ value: 1490000 });
    expect(screen.getByText("2か所を直しました。")).toBeTruthy();
  });

  it("follows an edit typed in Excel", async () => {
    const { port } = await renderPane(faultyBook());
    port.type(NAME, 10, 4, { value: 1490000 });
    await settle();
    expect(screen.getByRole("button", errors(ERRORS - 1))).toBeTruthy();
  });

  it("keeps the list still under the pointer", async () => {
    const { port } = await renderPane(faultyBook());
    fireEvent.pointerEnter(findingRows()[0]!, { pointerType: "mouse" });
    port.type(NAME, 10, 4, { value: 1490000 });
    await settle();
    expect(screen.getByText("直りました")).toBeTruthy();
    expect(findingRows()).toHaveLength(ERRORS);
  });

  it("writes all computed cells after a preview", async () => {
    const { port } = await renderPane(faultyBook());
    await press("計算", "tab");
    await press(/^再計算（/);
    expect(port.current.sheets[0]!.rows[11]?.[4]?.value ?? null).toBeNull();
    await press(/か所に書き込む$/);
    expect(port.current.sheets[0]!.rows[11]![4]?.value).toBeCloseTo(1490000000 / 28400, 6);
    expect(screen.getByText(/か所を再計算しました。/)).toBeTruthy();
    expect(screen.getByRole("button", { name: "すべて最新です" })).toBeTruthy();
  });

  it("says what was checked when nothing is wrong", async () => {
    await renderPane(cleanBook());
    expect(screen.getByText("指摘は0件です")).toBeTruthy();
    expect(screen.getByText(/1枚のシートから見つかった1個の表/)).toBeTruthy();
  });

  it("says what it looks for when no table is found", async () => {
    await renderPane(foreignBook());
    expect(screen.getByText("様式の表が見つかりません")).toBeTruthy();
  });

  it("offers to read again after a failure", async () => {
    const { port, session } = await renderPane(faultyBook());
    port.failNext("disconnected");
    await act(async () => session.recheck().catch(() => undefined));
    await settle();
    expect(screen.getByText(/Excelから応答がありません/)).toBeTruthy();
    await press("もう一度");
    expect(screen.queryByText(/Excelから応答がありません/)).toBeNull();
  });

  it("begins with the welcome page once", async () => {
    await renderPane(faultyBook(), { first: true });
    expect(screen.getByText("計画提案書 様式1として読み取りました。")).toBeTruthy();
    await press("点検結果を見る");
    expect(screen.getByRole("list", { name: "指摘" })).toBeTruthy();
    expect(window.localStorage.getItem("hyo-navi.welcomed")).toBe("1");
  });
});
