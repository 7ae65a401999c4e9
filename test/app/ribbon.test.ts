import type { RibbonMessage } from "../../src/app/ribbon";
import { ribbonCheck, ribbonRecalculate } from "../../src/app/ribbon";
import { Session } from "../../src/app/session";
import { memoryPort } from "../support/memoryPort";
import { cleanBook, faultyBook, foreignBook } from "../support/storyBook";

function begin(book = faultyBook(), answers: readonly (string | undefined)[] = []) {
  const port = memoryPort(book);
  const asked: RibbonMessage[] = [];
  const left = [...answers];
  const ask = async (message: RibbonMessage) => {
    asked.push(message);
    return left.shift();
  };
  return { port, session: new Session(port), asked, ask };
}

describe("点検 on the ribbon", () => {
  it("goes to the first finding and says what was found", async () => {
    const { port, session, asked, ask } = begin();
    await ribbonCheck(session, ask);
    expect(port.selections).toHaveLength(1);
    expect(asked[0]!.title).toMatch(/^計画提案書 様式1：エラー[1-9]/);
    expect(asked[0]!.lines[0]).toMatch(/^エラー　3.4活用想定補助金\(事業別\)!E11　/);
  });

  it("says what it could not do", async () => {
    const foreign = begin(foreignBook());
    await ribbonCheck(foreign.session, foreign.ask);
    expect(foreign.asked[0]!.title).toBe("様式の表が見つかりません");
    const broken = begin();
    broken.port.failNext("cellEditMode");
    await ribbonCheck(broken.session, broken.ask);
    expect(broken.asked[0]!.lines[0]).toBe("セルを編集中です。Enterで確定してから、もう一度お試しください。");
  });
});

describe("再計算 on the ribbon", () => {
  it("writes nothing unless the person agrees to every change it shows", async () => {
    const { port, session, asked, ask } = begin(faultyBook(), ["close"]);
    const before = port.current;
    await ribbonRecalculate(session, ask);
    expect(port.current).toBe(before);
    expect(asked[0]!.lines).toContain("3.4活用想定補助金(事業別)!E11　1,500,000 → 1,490,000");
    expect(`${asked[0]!.lines.length}か所を計算し直します`).toBe(asked[0]!.title);
  });

  it("writes, says so, and takes it back", async () => {
    const { port, session, asked, ask } = begin(faultyBook(), ["write", "undo"]);
    await ribbonRecalculate(session, ask);
    expect(asked.map((message) => message.title)).toEqual([
      expect.stringMatching(/計算し直します$/),
      expect.stringMatching(/再計算しました。$/),
      expect.stringMatching(/元に戻しました。$/),
    ]);
    expect(port.current.sheets[0]!.rows[10]![4]).toMatchObject({ value: 1500000 });
  });

  it("keeps what it wrote when the window is just closed", async () => {
    const { port, session, ask } = begin(faultyBook(), ["write", undefined]);
    await ribbonRecalculate(session, ask);
    expect(port.current.sheets[0]!.rows[10]![4]).toMatchObject({ value: 1490000 });
  });

  it("claims nothing of the workbook when the write broke off", async () => {
    const { port, session, asked } = begin();
    await ribbonRecalculate(session, async (message) => {
      asked.push(message);
      port.failNext("disconnected");
      return "write";
    });
    expect(asked[1]!.title).toBe("再計算を終えられませんでした");
    expect(asked[1]!.lines[1]).toContain("書き込まれた可能性があります");
  });

  it("says when there is nothing to do", async () => {
    const { session, ask } = begin(cleanBook(), ["write"]);
    await ribbonRecalculate(session, ask);
    const again = begin();
    await ribbonRecalculate(session, again.ask);
    expect(again.asked[0]!.title).toBe("計算する欄はすべて最新です");
  });
});
