import { Analyser } from "../../src/app/analysis";
import { clipboardOf, pasteItems, preflight, remembered } from "../../src/app/paste";
import { planRecalculation } from "../../src/app/recalculate";
import { Session } from "../../src/app/session";
import { tableCells, tableHtml, tableText } from "../../src/app/tableHtml";
import { memoryPort } from "../support/memoryPort";
import { cleanBook, faultyBook } from "../support/storyBook";
import { sheetOf } from "../support/sheetOf";

describe("a table for Word", () => {
  const sheet = sheetOf("表", [
    ["<script>alert(1)</script>", "金額\n(千円)", "率"],
    ["A & B", { value: 1234567.5, format: "#,##0.0" }, { value: 0.1234, format: "0.0%" }],
    [null, { value: null, error: "#DIV/0!" }, "－"],
  ]);
  const range = { top: 0, left: 0, bottom: 2, right: 2 };
  const header = { top: 0, left: 0, bottom: 0, right: 2 };

  it("holds what the cells show, and cell text never as markup", () => {
    const html = tableHtml(tableCells(sheet, range, header));
    expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(html).not.toContain("<script>");
    expect(html).toContain("金額<br>(千円)</th>");
    expect(html).toContain(';text-align:right">1,234,567.5</td>');
    expect(html).toContain(">12.3%</td>");
    expect(html).toContain(">#DIV/0!</td>");
    expect(html.match(/<tr>/g)).toHaveLength(3);
  });

  it("keeps merged cells and leaves hidden rows and columns out", () => {
    const merged = { ...sheet, merges: [{ top: 0, left: 0, bottom: 1, right: 1 }], hiddenColumns: new Set([1]), hiddenRows: new Set([2]) };
    const html = tableHtml(tableCells(merged, range, header));
    expect(html).toContain('<th rowspan="2" style');
    expect(html.match(/<(th|td)/g)).toHaveLength(3);
    expect(tableText(merged, range)).toBe("<script>alert(1)</script>\t率\nA & B\t12.3%");
  });
});

describe("様式への貼り付け", () => {
  it("says what stands in the way", async () => {
    const session = new Session(memoryPort(faultyBook()));
    await session.open();
    const before = preflight(session.state, session.state.analysis!);
    expect(before.map((item) => item.ok)).toEqual([false, true, false]);
    expect(before[0]!.text).toMatch(/^エラーが\d件あります。$/);
  });

  it("is ready when nothing is wrong and everything computed", async () => {
    const session = new Session(memoryPort(cleanBook()));
    await session.open();
    await session.write(
      planRecalculation(session.state.analysis!).flatMap((planned) => planned.edit ?? []),
      "再計算",
    );
    expect(preflight(session.state, session.state.analysis!).every((item) => item.ok)).toBe(true);
  });

  it("remembers a copied table and notices a later change", async () => {
    const port = memoryPort(cleanBook());
    const session = new Session(port);
    await session.open();
    const [table] = session.state.analysis!.tables;
    expect(clipboardOf(session.state.analysis!, table!)!.html).toContain("取組No");
    await session.keep((stored, analysis) => remembered(stored, analysis, table!, "2025-11-22T01:42:00.000Z"));
    const items = () => pasteItems(session.state.analysis!, session.state.stored);
    expect(items()).toMatchObject([{ state: "same", at: "2025-11-22T01:42:00.000Z" }]);
    port.type(table!.sheet, 5, 4, { value: 1 });
    await session.recheck();
    expect(items()).toMatchObject([{ state: "changed" }]);
    // It travels in the workbook.
    const again = new Session(port);
    await again.open();
    expect(pasteItems(again.state.analysis!, again.state.stored)).toMatchObject([{ state: "changed" }]);
  });

  it("tells tables alike apart", () => {
    const analysis = new Analyser().analyse(faultyBook());
    const keys = pasteItems(analysis, { acknowledgements: [], settings: {}, pastes: [], pointed: [] }).map((item) => item.key);
    expect(new Set(keys).size).toBe(3);
  });
});
