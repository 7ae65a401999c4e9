import { checkReport, reportHtml, reportText } from "../../src/app/checkReport";
import { Session } from "../../src/app/session";
import { memoryPort } from "../support/memoryPort";
import { faultyBook } from "../support/storyBook";

async function report(file = "提案書.xlsx") {
  const session = new Session(memoryPort(faultyBook()), () => new Date(2025, 10, 22, 10, 42));
  await session.open();
  return checkReport(session.state, session.state.analysis!, file, (date) => `${date.getHours()}:${date.getMinutes()}`);
}

describe("確認表", () => {
  it("says which file, when, by which rules, and what is open", async () => {
    const made = await report();
    expect(made).toMatchObject({ file: "提案書.xlsx", checkedAt: "10:42", form: "計画提案書 様式1（表3個）" });
    expect(made.rules).toMatch(/^表作成ナビ 規則 /);
    expect(made.open[0]).toMatchObject({ severity: "エラー", cell: "3.4活用想定補助金(事業別)!E11", rule: "B-01 合計と内訳の不一致" });
    expect(made.acknowledged).toEqual([]);
  });

  it("is a page of its own in which file and cell text stay text", async () => {
    const html = reportHtml(await report("<img src=x>.xlsx"));
    expect(html).not.toContain("<img");
    expect(html).toContain("&lt;img src=x&gt;.xlsx");
    expect(html).toContain("<p>ありません。</p>");
    expect(html).not.toMatch(/https?:/);
  });

  it("can be pasted as text", async () => {
    expect(reportText(await report())).toMatch(/^確認表\nファイル\t提案書.xlsx\n/);
  });
});
