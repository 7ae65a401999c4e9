import type { CellEdit } from "../../../src/core/edit/cellEdit";
import { API_ERROR_CODES } from "../../../src/workbench/richapi/apiError";
import type { Fault } from "../../../src/workbench/richapi/faults";
import { HOST_ERROR_NUMBERS } from "../../../src/workbench/richapi/hostErrors";
import type { MemoryWorkbook } from "../../../src/workbench/memoryWorkbook";
import { edit, formula, number, text } from "../../contract/workbookSpec";
import { excelPort } from "../../support/excelPort";
import { memoryFromSpec } from "../../support/memoryFromSpec";

const EDITS: readonly CellEdit[] = [
  edit("第1表", "B2", number(10), { value: 1, format: "0.0" }),
  edit("第1表", "B3", number(20), { value: "2", format: "@" }, "#,##0"),
  edit("第1表", "B9", number(30), { value: null }),
  edit("第1表", "C2", text("=もとのまま"), { value: "字" }),
  edit("第1表", "C3", number(5), { value: 4, formula: "=2+2" }),
  edit("第2表", "A1", formula("=第1表!B2"), { value: null, error: "#N/A" }),
  edit("第2表", "A2", number(7), { value: "text", format: "@" }),
];

function book(): MemoryWorkbook {
  return memoryFromSpec({
    name: "障害.xlsx",
    sheets: [
      {
        name: "第1表",
        cells: { B2: { value: 1, format: "0.0" }, B3: { value: "2", format: "@" }, C2: "字", C3: { value: 4, formula: "=2+2" }, D9: "隣" },
      },
      { name: "第2表", cells: { A1: { error: "#N/A" }, A2: { value: "text", format: "@" } } },
    ],
  });
}

/** Everything the workbook holds, to compare before and after; results of formulas are the host's business. */
function content(workbook: MemoryWorkbook): string {
  const cells = workbook.sheets().flatMap(({ id, name }) => {
    const found: string[] = [];
    workbook.sheet(id).forEach((row, col, { value, formula: own, format = "General" }) => {
      if (value !== null || own !== undefined || format !== "General")
        found.push(`${name} ${row},${col}: ${JSON.stringify(own ?? value)} ${format}`);
    });
    return found;
  });
  return cells.sort().join("\n");
}

let whole = "";
beforeAll(async () => {
  const { port, book: workbook } = excelPort(book());
  await port.snapshot();
  await port.write(EDITS);
  whole = content(workbook);
});

/** Where in the write batch an error may strike: before the first action … after the last. */
const PLACES = [0, 0.2, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

const FAULTS: readonly (readonly [string, Fault])[] = [
  ...HOST_ERROR_NUMBERS.map((error) => [`host error ${error}`, { kind: "hostError", error }] as const),
  ...API_ERROR_CODES.flatMap((code) => [0, 0.6, 1].map((at) => [`${code} at ${at}`, { kind: "actionError", code, at }] as const)),
  ...PLACES.map((at) => [`AccessDenied at ${at}`, { kind: "actionError", code: "AccessDenied", at }] as const),
  ["latency", { kind: "latency", ms: 30 }],
  ["dropped reply", { kind: "droppedReply" }],
  ["dropped request", { kind: "droppedRequest" }],
  ["disconnect before", { kind: "disconnect", after: false }],
  ["disconnect after", { kind: "disconnect", after: true }],
];

describe.each([1, 2])("request %d of a write fails", (request) => {
  test.each(FAULTS)("%s: unchanged or complete, and the result says which", async (_name, fault) => {
    const { port, book: workbook, client } = excelPort(book(), { patience: 60 });
    await port.snapshot();
    const before = content(workbook);
    client.host.faults.arm(request, fault);
    const result = await port.write(EDITS);
    const after = content(workbook);
    expect([before, whole]).toContain(after);
    if (result.failure?.unchanged) expect([after, result.written]).toEqual([before, []]);
    else if (!result.failure) expect([after, result.written.length, result.refused]).toEqual([whole, EDITS.length, []]);
    else expect(client.host.faults.disconnected).toBe(true);
  });
});

test("a write whose putting back fails too says that the workbook is not known to be unchanged", async () => {
  const { port, client } = excelPort(book(), { patience: 60 });
  await port.snapshot();
  client.host.faults.arm(2, { kind: "actionError", code: "GeneralException", at: 0.8 });
  client.host.faults.arm(4, { kind: "disconnect", after: false });
  const result = await port.write(EDITS);
  expect(result.failure).toEqual({ reason: "failed", unchanged: false });
  expect(result.written.length).toBeGreaterThan(0);
  expect(result.written.length).toBeLessThan(EDITS.length);
});

/** Faults that meet the looking-up and the putting-back after a write that stopped half way. */
const SECOND: readonly Fault[] = [
  { kind: "hostError", error: 5004 },
  { kind: "hostError", error: 5104 },
  { kind: "actionError", code: "GeneralException", at: 0.5 },
  { kind: "actionError", code: "AccessDenied", at: 0.6 },
  { kind: "actionError", code: "AccessDenied", at: 1 },
  { kind: "droppedReply" },
  { kind: "droppedRequest" },
  { kind: "disconnect", after: true },
];

describe.each([3, 4, 5])("a write stops half way and request %d fails too", (request) => {
  test.each(SECOND.map((fault) => [JSON.stringify(fault), fault] as const))(
    "%s: the result claims no more than is true",
    async (_name, fault) => {
      for (const at of [0.3, 0.7, 0.85]) {
        const { port, book: workbook, client } = excelPort(book(), { patience: 40 });
        await port.snapshot();
        const before = content(workbook);
        client.host.faults.arm(2, { kind: "actionError", code: "GeneralException", at });
        client.host.faults.arm(request, fault);
        const result = await port.write(EDITS);
        if (result.failure?.unchanged) expect([content(workbook), result.written]).toEqual([before, []]);
        if (!result.failure) expect(content(workbook)).toBe(whole);
      }
    },
  );
});

test.each([
  ["AccessDenied", "protected"],
  ["ItemNotFound", "missingSheet"],
  ["FilteredRangeConflict", "filtered"],
  ["MergedRangeConflict", "merged"],
  ["InactiveWorkbook", "inactiveWorkbook"],
  ["OperationCellsExceedLimit", "tooLarge"],
  ["NotImplemented", "unsupported"],
  ["Conflict", "failed"],
] as const)("Excel's %s is told as %s", async (code, reason) => {
  const { port, client } = excelPort(book());
  await port.snapshot();
  client.host.faults.arm(2, { kind: "actionError", code, at: 0.5 });
  expect((await port.write(EDITS)).failure).toEqual({ reason, unchanged: true });
});

test("reads survive one passing failure, one lost answer, and slowness", async () => {
  for (const fault of [
    { kind: "hostError", error: 5102 },
    { kind: "droppedReply" },
    { kind: "droppedRequest" },
    { kind: "latency", ms: 40 },
  ] as const) {
    for (const request of [1, 2, 3]) {
      const { port, client } = excelPort(book(), { patience: 80 });
      client.host.faults.arm(request, fault);
      expect((await port.snapshot()).sheets).toHaveLength(2);
    }
  }
});

test("a dead connection is told as such, within the patience", async () => {
  const { port, client } = excelPort(book(), { patience: 50 });
  client.host.faults.arm(1, { kind: "disconnect", after: false });
  await expect(port.snapshot()).rejects.toMatchObject({ reason: "disconnected" });
});
