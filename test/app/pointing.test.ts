import { isDoubtful, isPointed, missingForms, pointableForms, pointAt, unpoint, whyNotHeader } from "../../src/app/pointing";
import { Session } from "../../src/app/session";
import { memoryPort } from "../support/memoryPort";
import { sheetOf, snapshotOf } from "../support/sheetOf";

const book = () =>
  snapshotOf(
    sheetOf("資金", [
      ["番号", "取組内容", "導入量・台数", "お金（全部）", "交付金", "GX", "その他交付金/補助金", "地方債", "一般財源", "その他"],
      ["①-1", "屋根の太陽光", "計10件", 3000, 2000, 0, 0, 0, 900, 0],
      ["合計", null, null, 3000, 2000, 0, 0, 0, 900, 0],
    ]),
  );
const HEADER = { top: 0, left: 0, bottom: 0, right: 9 };

describe("pointing at a table", () => {
  it("makes it a table that is checked, keeps it in the workbook, and can be taken back", async () => {
    const port = memoryPort(book());
    const session = new Session(port);
    await session.open();
    expect(session.state.analysis!.tables).toEqual([]);
    await session.keep((stored, analysis) => pointAt(stored, analysis, "P-3.4a", "資金", HEADER));
    const [table] = session.state.analysis!.tables;
    expect(table).toMatchObject({ id: "P-3.4a" });
    expect(isPointed(table!)).toBe(true);
    expect(isDoubtful(table!)).toBe(false);
    expect(session.state.sorted.open.some((finding) => finding.rule === "G-01")).toBe(true);

    const again = new Session(port);
    await again.open();
    expect(again.state.analysis!.tables).toHaveLength(1);
    port.type("資金", 1, 8, { value: 1000 });
    await new Promise((done) => setTimeout(done, 10));
    expect(again.state.analysis!.tables).toHaveLength(1);
    expect(again.state.sorted.open.some((finding) => finding.rule === "G-01")).toBe(false);
    await again.keep((stored) => unpoint(stored, "P-3.4a", "資金"));
    expect(again.state.analysis!.tables).toEqual([]);
  });

  it("refuses what cannot be a header, with a sentence", async () => {
    const session = new Session(memoryPort(book()));
    await session.open();
    const { analysis, stored } = session.state;
    expect(whyNotHeader(analysis!, "資金", { top: 7, left: 0, bottom: 7, right: 3 })).toBe("選択した範囲に見出しの文字がありません。");
    expect(whyNotHeader(analysis!, "資金", { top: 0, left: 0, bottom: 9, right: 3 })).toMatch(/見出しの行だけ/);
    expect(() => pointAt(stored, analysis!, "P-3.4a", "ない", HEADER)).toThrow(RangeError);
  });

  it("offers only tables with a header, and names what is missing of a recognised document", async () => {
    expect(pointableForms().every((form) => form.shape === "grid")).toBe(true);
    const session = new Session(memoryPort(book()));
    await session.open();
    expect(missingForms(session.state.analysis!)).toEqual([]);
    await session.keep((stored, analysis) => pointAt(stored, analysis, "P-3.4a", "資金", HEADER));
    const missing = missingForms(session.state.analysis!);
    expect(missing.every((form) => form.form === "proposal" && form.id !== "P-3.4a")).toBe(true);
    expect(missing.length).toBeGreaterThan(3);
  });
});
