import { Session } from "../../src/app/session";
import { comparisonFindings } from "../../src/app/otherBooks";
import type { ReadBook } from "../../src/app/otherBooks";
import { readBeside } from "../../src/host/xlsx/beside";
import { memoryPort } from "../support/memoryPort";
import { proposalBook, reportBook } from "../support/reportBooks";
import { sheetOf, snapshotOf } from "../support/sheetOf";

const BYTES = new Uint8Array();

async function opened(readBook: ReadBook): Promise<{ readonly session: Session; readonly written: () => number }> {
  const port = memoryPort(reportBook(110));
  const before = port.current;
  const session = new Session(port, undefined, readBook);
  await session.open();
  return { session, written: () => (port.current === before ? 0 : 1) };
}

const ids = (session: Session): string[] => comparisonFindings(session.state.sorted.open).map((finding) => finding.rule);

describe("a second workbook", () => {
  it("is compared, named in the finding, follows edits, and leaves without a trace", async () => {
    const { session, written } = await opened(async () => ({ snapshot: proposalBook() }));
    expect(ids(session)).toEqual([]);
    expect(await session.openBeside("計画提案書.xlsx", BYTES)).toBeUndefined();
    expect(session.state.beside.map(({ name, tables }) => [name, tables])).toEqual([["計画提案書.xlsx", 1]]);
    const [finding] = comparisonFindings(session.state.sorted.open);
    expect(finding?.rule).toBe("I-07");
    expect(finding?.message).toContain("計画提案書.xlsx");
    await session.recheck();
    expect(ids(session)).toEqual(["I-07"]);
    await session.closeBeside("計画提案書.xlsx");
    expect(session.state.beside).toEqual([]);
    expect(ids(session)).toEqual([]);
    expect(written()).toBe(0);
    expect(session.state.stored.settings).toEqual({});
  });

  it("of the same name takes the first one's place", async () => {
    const { session } = await opened(async () => ({ snapshot: proposalBook() }));
    await session.openBeside("a.xlsx", BYTES);
    await session.openBeside("a.xlsx", BYTES);
    expect(session.state.beside).toHaveLength(1);
    expect(ids(session)).toEqual(["I-07"]);
  });

  it("that cannot be read is told in a sentence, and the check stands", async () => {
    const { session } = await opened(async (bytes) => readBeside(bytes));
    expect(await session.openBeside("a.xlsx", new TextEncoder().encode("not a workbook"))).toContain(
      "Excelブック（.xlsx）として読み取れない",
    );
    expect(session.state.failure).toBeUndefined();
    expect(session.state.beside).toEqual([]);
  });

  it("whose reader cannot be fetched is told too", async () => {
    const { session } = await opened(async () => Promise.reject(new Error("chunk")));
    expect(await session.openBeside("a.xlsx", BYTES)).toContain("もう一度");
    expect(session.state.failure).toBeUndefined();
  });

  it("without a table of the forms is not taken", async () => {
    const { session } = await opened(async () => ({ snapshot: snapshotOf(sheetOf("家計簿", [["食費", 1]])) }));
    expect(await session.openBeside("a.xlsx", BYTES)).toContain("様式の表が見つからない");
    expect(session.state.beside).toEqual([]);
  });
});
