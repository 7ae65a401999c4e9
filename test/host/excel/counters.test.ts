import { cellAt } from "../../../src/core/grid/snapshot";
import type { ChangeEvent } from "../../../src/host/port";
import { excelPort } from "../../support/excelPort";
import { recalculation, tables } from "./tables";

const SHEETS = 25;
const MB = 1_000_000;
/** Request flag of anything that counts as a change, and so may clear Excel's undo list. */
const WRITE = 1;

describe.each([100, 1000])("25 sheets of %d rows", (rows) => {
  test("cold open: three requests, none of them a change", async () => {
    const { port, client } = excelPort(tables(SHEETS, rows));
    const snapshot = await port.snapshot();
    expect(client.requests).toHaveLength(3);
    expect(client.requests.filter((request) => (request.flags & WRITE) !== 0)).toEqual([]);
    expect(snapshot.sheets).toHaveLength(SHEETS);
    expect(cellAt(snapshot.sheets[24]!, { row: rows, col: 1 })).toEqual({ value: rows * 100 + 1.5, format: "#,##0.0" });
    expect(await port.loadState()).toBeNull();
    expect(client.requests).toHaveLength(3);
  });

  test("full recalculation: the targets read again in one request, written in one", async () => {
    const { port, client, book } = excelPort(tables(SHEETS, rows));
    const snapshot = await port.snapshot();
    client.resetCounters();
    const result = await port.write(recalculation(SHEETS, rows));
    expect(result.written).toHaveLength(SHEETS * rows);
    expect(client.requests).toHaveLength(2);
    expect(client.writes()).toHaveLength(1);
    expect(book.sheet("第25表").cell(rows, 11)?.value).toBe(rows / 8);
    expect(snapshot.sheets).toHaveLength(SHEETS);
  });

  test("one edit: one request to check again, and no reference left behind", async () => {
    const { port, client, book } = excelPort(tables(SHEETS, rows));
    const snapshot = await port.snapshot();
    const seen: ChangeEvent[] = [];
    const stop = await port.onChange((event) => seen.push(event));
    client.resetCounters();
    book.personWrites("第7表", [{ row: 5, col: 3, content: { kind: "value", value: 7 } }]);
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(seen).toEqual([{ sheet: "第7表", ranges: [{ top: 5, left: 3, bottom: 5, right: 3 }], structural: false }]);
    const fresh = await port.refresh(snapshot, seen);
    expect(client.requests).toHaveLength(1);
    expect(client.requests[0]!.responseBytes).toBeLessThan(2000);
    expect(cellAt(fresh.sheets[6]!, { row: 5, col: 3 }).value).toBe(7);
    await stop();
    expect(client.host.keptReferences).toBe(0);
  });

  test("Excel on the web: no message above 5 MB, cells read and written whole", async () => {
    const { port, client, book } = excelPort(tables(SHEETS, rows), { web: true }, { messageLimit: 5 * MB });
    const snapshot = await port.snapshot();
    expect(Math.max(...client.requests.map((request) => Math.max(request.requestBytes, request.responseBytes)))).toBeLessThan(5 * MB);
    expect(client.requests).toHaveLength(rows === 100 ? 3 : 2 + Math.ceil((SHEETS * (rows + 1) * 12) / 66_000));
    expect(cellAt(snapshot.sheets[24]!, { row: rows, col: 0 }).value).toBe(`取組の名称 ${rows}`);
    const result = await port.write(recalculation(SHEETS, rows));
    expect(result.written).toHaveLength(SHEETS * rows);
    expect(book.sheet("第25表").cell(rows, 11)?.value).toBe(rows / 8);
  });
});

test("reading thousands of written cells again takes one small request", async () => {
  const { port, client } = excelPort(tables(2, 1000));
  const snapshot = await port.snapshot();
  const edits = recalculation(2, 1000);
  await port.write(edits);
  client.resetCounters();
  const changes = edits.map(({ sheet, row, col }) => ({
    sheet,
    ranges: [{ top: row, left: col, bottom: row, right: col }],
    structural: false,
  }));
  const fresh = await port.refresh(snapshot, changes);
  expect(client.requests).toHaveLength(1);
  expect(client.requests[0]!.body.Actions.length).toBeLessThan(30);
  expect(cellAt(fresh.sheets[1]!, { row: 1000, col: 11 }).value).toBe(125);
});

test("a sheet that has grown beyond one message is read again in parts", async () => {
  const { port, book, client } = excelPort(tables(2, 20), {}, { messageLimit: 100_000 });
  const snapshot = await port.snapshot();
  for (let row = 21; row <= 600; row++) book.sheet("第1表").put(row, 0, { value: `追加 ${row}` });
  client.resetCounters();
  const fresh = await port.refresh(snapshot, [{ sheet: "第1表", ranges: [], structural: false }]);
  expect(cellAt(fresh.sheets[0]!, { row: 600, col: 0 }).value).toBe("追加 600");
  expect(fresh.sheets[1]).toBe(snapshot.sheets[1]);
  expect(client.requests.length).toBeGreaterThan(2);
});

test("a host that takes less than announced: the read is cut until it fits", async () => {
  const { port, client } = excelPort(tables(3, 200), {}, { messageLimit: 100_000 });
  const snapshot = await port.snapshot();
  expect(snapshot.sheets.map((sheet) => cellAt(sheet, { row: 200, col: 0 }).value)).toEqual(Array(3).fill("取組の名称 200"));
  expect(client.requests.length).toBeGreaterThan(3);
});
