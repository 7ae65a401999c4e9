import { planRecalculation } from "../../src/app/recalculate";
import { outcomeOf } from "../../src/app/refusals";
import { Session } from "../../src/app/session";
import type { CellEdit } from "../../src/core/edit/cellEdit";
import { MemoryWorkbook } from "../../src/workbench/memoryWorkbook";
import { API_ERROR_CODES } from "../../src/workbench/richapi/apiError";
import type { Fault } from "../../src/workbench/richapi/faults";
import { HOST_ERROR_NUMBERS } from "../../src/workbench/richapi/hostErrors";
import type { ExcelClient } from "../support/excelClient";
import { excelPort } from "../support/excelPort";
import { faultyBook } from "../support/storyBook";

/** The faulty workbook behind Microsoft's client. */
function workbook(): MemoryWorkbook {
  const book = new MemoryWorkbook();
  for (const { name, rows } of faultyBook().sheets) {
    const sheet = book.arrange(name);
    rows.forEach((row, r) =>
      row?.forEach(
        (cell, c) => cell && sheet.put(r, c, { value: cell.value, ...(cell.format === undefined ? {} : { format: cell.format }) }),
      ),
    );
  }
  return book;
}

function contents(book: MemoryWorkbook): string {
  return JSON.stringify(book.sheets().map(({ id }) => book.read(id, { top: 0, left: 0, bottom: 40, right: 20 })));
}

interface Opened {
  readonly book: MemoryWorkbook;
  readonly client: ExcelClient;
  readonly session: Session;
  readonly edits: readonly CellEdit[];
}

/** A session that has checked the workbook, and the recalculation it would show. */
async function opened(): Promise<Opened> {
  const { port, client, book } = excelPort(workbook(), { patience: 60 });
  const session = new Session(port);
  await session.open();
  client.resetCounters();
  return { book, client, session, edits: planRecalculation(session.state.analysis!).flatMap((planned) => planned.edit ?? []) };
}

const FAULTS: readonly Fault[] = [
  ...HOST_ERROR_NUMBERS.map((error): Fault => ({ kind: "hostError", error })),
  ...API_ERROR_CODES.flatMap((code) => [0, 0.7, 1].map((at): Fault => ({ kind: "actionError", code, at }))),
  { kind: "latency", ms: 20 },
  { kind: "droppedReply" },
  { kind: "droppedRequest" },
  { kind: "disconnect", after: false },
  { kind: "disconnect", after: true },
];

/** Targets read again, written, read for the new list. */
const REQUESTS = [1, 2, 3];

let whole = "";
beforeAll(async () => {
  const { book, client, session, edits } = await opened();
  await session.write(edits, "再計算");
  expect(client.requests).toHaveLength(REQUESTS.length);
  whole = contents(book);
});

describe.each(REQUESTS)("request %d of a recalculation fails", (request) => {
  test.each(FAULTS.map((fault) => [JSON.stringify(fault), fault] as const))(
    "%s: the workbook is unchanged or complete, and the sentence says which",
    async (_name, fault) => {
      const { book, client, session, edits } = await opened();
      const before = contents(book);
      client.host.faults.arm(request, fault);
      const result = await session.write(edits, "再計算");
      const { text } = outcomeOf(result, "再計算しました");
      const after = contents(book);
      expect([before, whole]).toContain(after);
      if (text.endsWith("ブックは変わっていません。")) expect(after).toBe(before);
      else if (text === `${edits.length}か所を再計算しました。`) expect(after).toBe(whole);
      else {
        expect(client.host.faults.disconnected).toBe(true);
        expect(text).toContain("一部のセルが書き込まれた可能性があります");
      }
      // What was written can be taken back, also when it could not be read again.
      expect(session.state.history.length).toBe(result.written.length > 0 ? 1 : 0);
    },
  );
});

test("a change that could not be read is read with the next one", async () => {
  const { book, client, session } = await opened();
  const sheet = session.state.analysis!.snapshot.sheets[0]!.name;
  const shown = (row: number, col: number) => session.state.analysis!.snapshot.sheets[0]!.rows[row]?.[col]?.value;
  const types = async (row: number, value: number): Promise<void> => {
    book.personWrites(sheet, [{ row, col: 15, content: { kind: "value", value } }]);
    await new Promise((resolve) => setTimeout(resolve, 150));
  };
  client.host.faults.arm(1, { kind: "actionError", code: "AccessDenied", at: 0 });
  await types(5, 7);
  expect([session.state.failure?.reason, shown(5, 15)]).toEqual(["protected", undefined]);
  await types(6, 8);
  expect([session.state.failure, shown(5, 15), shown(6, 15)]).toEqual([undefined, 7, 8]);
});
