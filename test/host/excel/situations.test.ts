import { parseA1, parseRange } from "../../../src/core/grid/address";
import { createExcelPort } from "../../../src/host/excel/excelPort";
import { browserTimer } from "../../../src/host/excel/environment";
import { cellOf, edit, number, text } from "../../contract/workbookSpec";
import type { SheetSpec } from "../../contract/workbookSpec";
import { FLOOR, openExcel } from "../../support/excelClient";
import type { ExcelPort } from "../../support/excelPort";
import { excelPort } from "../../support/excelPort";
import { memoryFromSpec } from "../../support/memoryFromSpec";

const DELAYS = { ...FLOOR, DelayForCellEdit: "1.1" };

function open(
  sheets: readonly SheetSpec[],
  options: Parameters<typeof excelPort>[2] = {},
  environment: Parameters<typeof excelPort>[1] = {},
): ExcelPort {
  return excelPort(memoryFromSpec({ name: "様式.xlsx", sheets }), environment, options);
}

const simple = (): readonly SheetSpec[] => [
  { name: "表", cells: { A1: 1, B1: 2 } },
  { name: "裏", hidden: true, cells: { A1: "x" } },
];

describe("while the person types in a cell", () => {
  test("a write is turned away whole and says so", async () => {
    const { port, book } = open(simple());
    await port.snapshot();
    book.setEditing(true);
    const result = await port.write([edit("表", "A1", number(5), { value: 1 })]);
    expect(result).toEqual({ written: [], refused: [], failure: { reason: "cellEditMode", unchanged: true } });
    expect(book.sheet("表").cell(0, 0)?.value).toBe(1);
  });

  test("what the person asked for waits where Excel can wait, but the writing itself does not", async () => {
    const { port, book, client } = open(simple(), { sets: DELAYS });
    book.setEditing(true);
    const reading = port.snapshot();
    setTimeout(() => book.setEditing(false), 50);
    expect((await reading).sheets).toHaveLength(2);
    const writing = port.write([edit("表", "A1", number(5), { value: 1 })]);
    await writing;
    const flags = client.requests.map((request) => request.flags & 64);
    expect(flags.slice(-2)).toEqual([64, 0]);
  });

  test("waiting too long is told as typing, not as a dead connection", async () => {
    const { port, book } = open(simple(), { sets: DELAYS }, { patience: 40 });
    book.setEditing(true);
    await expect(port.snapshot()).rejects.toMatchObject({ reason: "cellEditMode" });
    book.setEditing(false);
  });

  test("a background read keeps the old picture and tells the change again afterwards", async () => {
    const { port, book } = open(simple());
    const snapshot = await port.snapshot();
    const seen: string[] = [];
    const stop = await port.onChange((event) => seen.push(event.sheet));
    book.setEditing(true);
    const change = { sheet: "表", ranges: [parseRange("A1")!], structural: false };
    expect(await port.refresh(snapshot, [change])).toBe(snapshot);
    book.setEditing(false);
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect(seen).toEqual(["表"]);
    await stop();
  });
});

test("rows under a filter are refused, others written", async () => {
  const { port, book } = open([{ name: "表", cells: { A1: "区分", A2: 1, A3: 2, A9: 3 } }]);
  book.sheet("表").filter = { range: parseRange("A1:B3")!, hidesRows: true };
  book.sheet("表").hiddenRows.add(1);
  expect((await port.snapshot()).sheets[0]?.filtered).toBe(true);
  const result = await port.write([
    edit("表", "A2", number(5), { value: 1 }),
    edit("表", "B3", number(6)),
    edit("表", "A9", number(7), { value: 3 }),
  ]);
  expect(result.refused.map((refusal) => refusal.reason)).toEqual(["filtered", "filtered"]);
  expect(book.sheet("表").cell(8, 0)?.value).toBe(7);
});

test("a filter that hides nothing stands against nothing", async () => {
  const { port, book } = open([{ name: "表", cells: { A1: "区分", A2: 1 } }]);
  book.sheet("表").filter = { range: parseRange("A1:B3")!, hidesRows: false };
  await port.snapshot();
  expect((await port.write([edit("表", "A2", number(5), { value: 1 })])).refused).toEqual([]);
});

test("where Excel calculates only when told to, what the write left stale is calculated along with it", async () => {
  const book = memoryFromSpec(
    { name: "手動.xlsx", sheets: [{ name: "表", cells: { A1: 1, B1: { value: 2, formula: "=A1*2" } } }] },
    { evaluate: (_formula, { sheet }) => Number(sheet.cell(0, 0)?.value) * 2 },
  );
  book.calculationMode = "Manual";
  const { port, client } = excelPort(book);
  const snapshot = await port.snapshot();
  client.resetCounters();
  await port.write([edit("表", "A1", number(5), { value: 1 })]);
  expect(client.requests).toHaveLength(2);
  const fresh = await port.refresh(snapshot, [{ sheet: "表", ranges: [parseRange("B1")!], structural: false }]);
  expect(cellOf(fresh, "表", "B1").value).toBe(10);
});

test("a read-only workbook refuses everything", async () => {
  const { port, book } = open(simple());
  book.readOnly = true;
  const result = await port.write([edit("表", "A1", number(5), { value: 1 })]);
  expect(result.refused.map((refusal) => refusal.reason)).toEqual(["readOnly"]);
  await expect(port.saveState("{}")).rejects.toMatchObject({ reason: "protected" });
});

describe("select", () => {
  test("retries once when another workbook is in front, then asks", async () => {
    const { port, client } = open(simple());
    client.host.faults.arm(1, { kind: "actionError", code: "InactiveWorkbook", at: 0 });
    expect(await port.select("表", parseRange("B1")!)).toEqual({ ok: true });
    for (const code of ["InactiveWorkbook", "InvalidSelection", "GeneralException"] as const) {
      client.host.faults.arm(1, { kind: "actionError", code, at: 0 });
      client.host.faults.arm(3, { kind: "actionError", code, at: 0 });
      expect(await port.select("表", parseRange("B1")!)).toEqual({ ok: false, reason: "inactiveWorkbook" });
    }
  });

  test("says when the sheet is hidden", async () => {
    expect(await open(simple()).port.select("裏", parseRange("A1")!)).toEqual({ ok: false, reason: "hiddenSheet" });
  });
});

describe("protected sheets", () => {
  const form = (): readonly SheetSpec[] => [
    {
      name: "様式",
      protected: true,
      cells: { A1: "題", B5: 1, D6: { value: 2, format: "@" }, F300: 3 },
      unlocked: ["B5:C9", "D6", "F300:F301", "BJ2"],
    },
  ];

  test("locks are known after three requests for an ordinary form, asked once, and never by a call that counts as a change", async () => {
    const { port, client } = open([{ name: "様式", protected: true, cells: { A1: "題", B5: 1 }, unlocked: ["B5:C9"] }]);
    const sheet = (await port.snapshot()).sheets[0]!;
    expect(client.requests).toHaveLength(3);
    expect(client.writes()).toEqual([]);
    expect(["B5", "C9", "A1", "B4", "D5", "B10"].map((name) => sheet.isLocked?.(parseA1(name)!))).toEqual([
      false,
      false,
      true,
      true,
      true,
      true,
    ]);
    client.resetCounters();
    await port.snapshot();
    expect(Math.max(...client.requests.map((request) => request.body.Actions.length))).toBeLessThan(60);
  });

  test("scattered unlocked cells are found exactly", async () => {
    const sheet = (await open(form()).port.snapshot()).sheets[0]!;
    const unlocked = ["B5", "C9", "D6", "F300"];
    const locked = ["A1", "D5", "D7", "E6", "F299", "G300", "A300"];
    expect([...unlocked, ...locked].filter((name) => sheet.isLocked?.(parseA1(name)!) === false)).toEqual(unlocked);
  });

  test("a value goes into an unlocked cell, a new number format does not", async () => {
    const { port, book } = open(form());
    await port.snapshot();
    const result = await port.write([
      edit("様式", "B5", number(9), { value: 1 }),
      edit("様式", "B6", number(9), undefined, "0.00"),
      edit("様式", "D6", number(9), { value: 2, format: "@" }),
      edit("様式", "C7", text("=可")),
    ]);
    expect(result.failure).toBeUndefined();
    expect(result.refused.map((refusal) => refusal.reason)).toEqual(["protected", "protected"]);
    expect([book.sheet("様式").cell(4, 1)?.value, book.sheet("様式").cell(6, 2)?.value]).toEqual([9, "=可"]);
    expect(book.sheet("様式").protected).toBe(true);
  });

  test("protection that came after the snapshot is noticed before writing and when reading again", async () => {
    const { port, book } = open([{ name: "様式", cells: { A1: "題", B5: 1, C5: 1 } }]);
    const snapshot = await port.snapshot();
    book.setLocked(book.sheet("様式").id, parseRange("B5")!, false);
    book.sheet("様式").protected = true;
    const result = await port.write([edit("様式", "B5", number(9), { value: 1 }), edit("様式", "C5", number(9), { value: 1 })]);
    expect(result.refused.map((refusal) => refusal.edit.col)).toEqual([2]);
    const fresh = await port.refresh(snapshot, [{ sheet: "様式", ranges: [parseRange("B5")!], structural: false }]);
    expect(fresh.sheets[0]?.protected).toBe(true);
    expect(["B5", "C5"].map((name) => fresh.sheets[0]?.isLocked?.(parseA1(name)!))).toEqual([false, true]);
  });
});

test("a sheet that vanished or got another name makes refresh read everything", async () => {
  const { port, book } = open(simple());
  const snapshot = await port.snapshot();
  book.renameSheet(book.sheet("表").id, "第1表", "person");
  const fresh = await port.refresh(snapshot, [{ sheet: "表", ranges: [], structural: false }]);
  expect(fresh.sheets.map((sheet) => sheet.name)).toEqual(["第1表", "裏"]);
});

test("a block Excel hands back as null is a failure, never an empty table", async () => {
  const { port, book } = open([{ name: "表", cells: { A1: 1, XFD400000: 2 } }]);
  expect(book.usedRange(book.sheet("表").id, true)).toEqual(parseRange("A1:XFD400000"));
  await expect(port.snapshot()).rejects.toMatchObject({ reason: "tooLarge" });
  await expect(
    port.refresh({ sheets: [{ name: "表", hidden: false, protected: false, rows: [] }] }, [{ sheet: "表", ranges: [], structural: false }]),
  ).rejects.toMatchObject({
    reason: "tooLarge",
  });
});

test("the state comes along with the snapshot and costs no request of its own", async () => {
  const { port, client } = open(simple());
  await port.saveState('{"a":1}');
  await port.snapshot();
  client.resetCounters();
  expect(await port.loadState()).toBe('{"a":1}');
  expect(client.requests).toHaveLength(0);
  expect(await port.loadState()).toBe('{"a":1}');
  expect(client.requests).toHaveLength(2);
});

test("copies of the state part are reduced to one", async () => {
  const { port, book } = open(simple());
  await port.saveState('{"a":1}');
  book.xmlParts.set("{2}", [...book.xmlParts.values()][0]!);
  book.xmlParts.set("{3}", '<other xmlns="urn:other"/>');
  await port.saveState('{"a":2}');
  expect(book.xmlParts.size).toBe(2);
  expect(await port.loadState()).toBe('{"a":2}');
});

test("a state too large for a custom part is refused before it is sent", async () => {
  const { port, client } = open(simple());
  await expect(port.saveState(JSON.stringify("あ".repeat(1_000_001)))).rejects.toMatchObject({ reason: "tooLarge" });
  expect(client.requests).toHaveLength(0);
});

test("a picture of a range comes as base64", async () => {
  expect(atob((await open(simple()).port.picture?.("表", parseRange("A1:B1")!)) ?? "")).toMatch(/^PNG /);
});

test("Excel below the floor is not accepted, and the description names version and platform", () => {
  const client = openExcel(memoryFromSpec({ name: "a.xlsx", sheets: simple() }), { sets: { ExcelApi: "1.13" } });
  const environment = { run: client.Excel.run, web: false, platform: "Windows", documentUrl: "", timer: browserTimer, patience: 100 };
  expect(() => createExcelPort({ ...environment, isSupported: client.isSetSupported })).toThrow(
    expect.objectContaining({ reason: "unsupported" }),
  );
  const port = createExcelPort({
    ...environment,
    isSupported: (set, version) => set === "ExcelApi" && Number(version.slice(2)) <= 14,
    documentUrl: "https://x/%E8%A1%A8.xlsx?web=1",
  });
  expect(port.capabilities).toEqual({
    calculates: true,
    canSelect: true,
    canCopyPicture: true,
    description: "Excel (Windows) ExcelApi 1.14",
  });
  expect(port.name()).toBe("表.xlsx");
});

test("edits that build on one another in one batch all count, the last one stands", async () => {
  const { port, book } = open(simple());
  const result = await port.write([
    edit("表", "A1", number(5), { value: 1 }),
    edit("表", "A1", text("六"), { value: 5 }),
    edit("表", "A1", number(7), { value: 5 }),
  ]);
  expect(result.written).toHaveLength(2);
  expect(result.refused.map((refusal) => refusal.reason)).toEqual(["conflict"]);
  expect(book.sheet("表").cell(0, 0)?.value).toBe("六");
  expect(cellOf(await port.snapshot(), "表", "A1").value).toBe("六");
});
