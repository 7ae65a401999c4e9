/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from "@testing-library/react";
import { faultyBook, fundingSheet } from "../../support/storyBook";
import { press, renderPane, settle } from "../../support/renderPane";
import { sheetOf, snapshotOf } from "../../support/sheetOf";

const NAME = "3.4活用想定補助金(事業別)";

describe("様式への貼り付け", () => {
  it("offers the table itself, selected, where the host lets no program copy; cell text stays text", async () => {
    // jsdom has neither the clipboard API nor the old command: the strictest host there is.
    await renderPane(snapshotOf(fundingSheet(NAME, { cells: [[0, 1, "<b>太陽光</b>"]] })));
    await press("表", "tab");
    await press("様式への貼り付け");
    await press(/をコピー$/);
    const box = screen.getByRole("region", { name: "コピーする表" });
    expect(within(box).getByText("<b>太陽光</b>")).toBeTruthy();
    expect(box.querySelector("b")).toBeNull();
    expect(window.getSelection()?.toString() ?? "").not.toBe("");
    expect(screen.getByText(/コピー済み/)).toBeTruthy();
  });

  it("says later that a copied table has changed", async () => {
    const { port } = await renderPane(snapshotOf(fundingSheet(NAME)));
    await press("表", "tab");
    await press("様式への貼り付け");
    await press(/をコピー$/);
    port.type(NAME, 5, 4, { value: 1 });
    await settle();
    expect(screen.getByText(/貼り付け後に表が変わりました（コピー/)).toBeTruthy();
  });
});

describe("設定", () => {
  it("keeps a corrected figure in the workbook, unconfirmed until a person says so", async () => {
    const { session } = await renderPane(faultyBook());
    await press("設定", "tab");
    const field = screen.getByRole("textbox", { name: "低圧の上限（未満）" });
    await act(async () => {
      fireEvent.change(field, { target: { value: "６０" } });
      fireEvent.blur(field);
    });
    await settle();
    expect(session.state.stored.settings["contract.low"]).toEqual({ value: "60", confirmed: false });
    await act(async () => screen.getByRole("switch", { name: "低圧の上限（未満）を確認済みにする" }).click());
    await settle();
    expect(session.state.stored.settings["contract.low"]).toEqual({ value: "60", confirmed: true });
  });

  it("takes everything of ours out of the workbook when asked twice", async () => {
    const { session } = await renderPane(faultyBook());
    await act(async () => session.changeSetting("contract.low", { value: "60", confirmed: true }));
    await settle();
    await press("設定", "tab");
    await press("診断と保存データ");
    await press("保存データを取り除く");
    expect(Object.keys(session.state.stored.settings)).toHaveLength(1);
    await press("1件を取り除く");
    expect(session.state.stored.settings).toEqual({});
  });
});

describe("表", () => {
  it("leads to the next empty required cell", async () => {
    const { port } = await renderPane(snapshotOf(fundingSheet(NAME, { cells: [[1, 3, null]] })));
    await press("表", "tab");
    await press(/^3.4 活用想定補助金/);
    await press("次の空欄へ");
    expect(port.selections.at(-1)).toEqual({ sheet: NAME, range: { top: 6, left: 4, bottom: 6, right: 4 } });
  });

  it("lets a person point at a table nobody recognises", async () => {
    const header = [
      "番号",
      "取組内容",
      "導入量・台数",
      "お金（全部）",
      "交付金",
      "GX",
      "その他交付金/補助金",
      "地方債",
      "一般財源",
      "その他",
    ];
    const { port, session } = await renderPane(
      snapshotOf(sheetOf("資金", [header, ["①-1", "太陽光", "計10件", 3000, 2000, 0, 0, 0, 1000, 0]])),
    );
    await press("表", "tab");
    await press("表を手で指す");
    fireEvent.change(screen.getByRole("combobox"), { target: { value: "P-3.4a" } });
    port.selected = { sheet: "資金", range: { top: 5, left: 0, bottom: 5, right: 9 } };
    await press("選択範囲を読み取る");
    expect(screen.getByText("選択した範囲に見出しの文字がありません。")).toBeTruthy();
    port.selected = { sheet: "資金", range: { top: 0, left: 0, bottom: 0, right: 9 } };
    await press("選択範囲を読み取る");
    await press("この範囲を見出しにする");
    expect(session.state.analysis!.tables.map((table) => table.id)).toEqual(["P-3.4a"]);
  });
});

describe("a warning that may stand", () => {
  it("needs a reason, leaves the list, and opens again when its figures change", async () => {
    const { port, session } = await renderPane(
      snapshotOf(
        fundingSheet(NAME, {
          cells: [
            [2, 4, 600000],
            [2, 9, 60000],
          ],
        }),
      ),
    );
    const warning = session.state.sorted.open.find((finding) => finding.severity === "warning")!;
    const before = session.state.sorted.open.length;
    await act(async () => session.acknowledge(warning, "交付率は3/4の対象です。"));
    await settle();
    expect(session.state.sorted.open).toHaveLength(before - 1);
    await press(/^確認済み 1$/);
    expect(screen.getByText("理由：交付率は3/4の対象です。")).toBeTruthy();
    const { sheet, row, col } = warning.cell;
    const own = port.current.sheets[0]!.rows[row]![col]!;
    port.type(sheet, row, col, { ...own, value: Number(own.value) - 1 });
    await settle();
    expect(session.state.sorted.acknowledged).toHaveLength(0);
  });

  it("is never offered for an error", async () => {
    await renderPane(faultyBook());
    await press(/E11.*合計と内訳の不一致/);
    expect(screen.queryByRole("button", { name: "確認済みにする" })).toBeNull();
  });
});
