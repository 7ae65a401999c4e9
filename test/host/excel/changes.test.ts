import { parseA1, parseRange } from "../../../src/core/grid/address";
import { BURST, ChangeCollector, QUIET } from "../../../src/host/excel/changeCollector";
import { eventRanges } from "../../../src/host/excel/eventRanges";
import { changeOf } from "../../../src/host/excel/events";
import { KnownSheets } from "../../../src/host/excel/knownSheets";
import { OwnWrites } from "../../../src/host/excel/ownWrites";
import type { ChangeEvent } from "../../../src/host/port";
import { excelPort } from "../../support/excelPort";
import { memoryFromSpec } from "../../support/memoryFromSpec";

const change = (sheet: string, address: string, structural = false): ChangeEvent => ({
  sheet,
  ranges: eventRanges(address) ?? [],
  structural,
});

describe("a burst", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  function collector(): { readonly seen: ChangeEvent[]; readonly add: ChangeCollector["add"] } {
    const seen: ChangeEvent[] = [];
    const made = new ChangeCollector(
      (action, ms) => {
        const id = setTimeout(action, ms);
        return () => clearTimeout(id);
      },
      (event) => seen.push(event),
    );
    return { seen, add: made.add.bind(made) };
  }

  test("is told once, 150 ms after its first change, however long the typing goes on", () => {
    const { seen, add } = collector();
    for (let row = 1; row <= 20; row++) {
      add(change("表", `B${row}`));
      jest.advanceTimersByTime(BURST / 20);
    }
    expect(seen).toHaveLength(1);
    expect(seen[0]?.ranges).toHaveLength(20);
  });

  test("of one edit and its calculation is told soon after both", () => {
    const { seen, add } = collector();
    add(change("表", "B2"));
    jest.advanceTimersByTime(QUIET - 10);
    add(change("計", "C3"));
    jest.advanceTimersByTime(QUIET - 10);
    expect(seen).toEqual([]);
    jest.advanceTimersByTime(10);
    expect(seen).toEqual([change("表", "B2"), change("計", "C3")]);
    jest.advanceTimersByTime(BURST);
    expect(seen).toHaveLength(2);
  });

  test("is one event a sheet; the same cell counts once; a whole sheet swallows its cells", () => {
    const { seen, add } = collector();
    for (const each of [change("表", "B2"), change("表", "B2"), change("控え", "A1"), change("控え", ""), change("控え", "C3")]) add(each);
    jest.advanceTimersByTime(BURST);
    expect(seen).toEqual([change("表", "B2"), { sheet: "控え", ranges: [], structural: false }]);
  });

  test("with a changed sheet list asks for everything, once", () => {
    const { seen, add } = collector();
    for (const each of [change("表", "B2"), { sheet: "", ranges: [], structural: true }]) add(each);
    jest.advanceTimersByTime(BURST);
    expect(seen).toEqual([{ sheet: "", ranges: [], structural: true }]);
  });
});

test("an event's address may be one cell, several areas, or whole rows, which mean the whole sheet", () => {
  expect(eventRanges("B2")).toEqual([parseRange("B2")]);
  expect(eventRanges("'第1表 (2)'!A1:B3,D4")).toEqual([parseRange("A1:B3"), parseRange("D4")]);
  for (const whole of ["3:5", "B:D", "", undefined, "#REF!"]) expect(eventRanges(whole)).toBeUndefined();
});

test("own writes are claimed once, at exactly their place, and not for ever", () => {
  let now = 0;
  const own = new OwnWrites(() => now);
  const rect = parseRange("B2:C5")!;
  const finish = own.begin([{ sheetId: "s", rect }]);
  expect(own.claim("s", [parseRange("B2")!])).toBe(false);
  expect(own.claim("t", [rect])).toBe(false);
  expect(own.claim("s", [rect])).toBe(true);
  expect(own.claim("s", [rect])).toBe(false);
  own.begin([{ sheetId: "s", rect }])();
  finish();
  now = 5000;
  expect(own.claim("s", [rect])).toBe(false);
});

test("an edit by somebody else at the place of our own write is told, and our own on a host that names no trigger is not", () => {
  const known = new KnownSheets();
  known.replace([{ id: "s", name: "表", hidden: false, protected: false, filtered: false }]);
  const own = new OwnWrites();
  own.begin([{ sheetId: "s", rect: parseRange("B2:C5")! }]);
  const event = (source: string, triggerSource: string, changeType = "RangeEdited") =>
    ({ worksheetId: "s", address: "B2:C5", changeType, source, triggerSource }) as Excel.WorksheetChangedEventArgs;
  expect(changeOf(event("Remote", "Unknown"), known, own)).toEqual(change("表", "B2:C5"));
  expect(changeOf(event("Local", "Unknown"), known, own)).toBeUndefined();
  expect(changeOf(event("Local", "Unknown"), known, own)).toEqual(change("表", "B2:C5"));
  expect(changeOf(event("Local", "ThisLocalAddin"), known, own)).toBeUndefined();
  expect(changeOf(event("Remote", "Unknown", "CellInserted"), known, own)).toEqual({ sheet: "表", ranges: [], structural: true });
});

/** Listens to a port; `told` gives what came since it was asked last, once a burst is over. */
async function listen(port: ReturnType<typeof excelPort>["port"]) {
  const seen: ChangeEvent[] = [];
  const stop = await port.onChange((event) => seen.push(event));
  const told = async (): Promise<ChangeEvent[]> => {
    await new Promise((resolve) => setTimeout(resolve, 220));
    return seen.splice(0);
  };
  return { told, stop };
}

test("sorted rows and changed protection are told", async () => {
  const book = memoryFromSpec({ name: "a.xlsx", sheets: [{ name: "表", cells: { A1: 3, A2: 1, B1: "三", B2: "一" }, protected: true }] });
  const { port } = excelPort(book);
  const snapshot = await port.snapshot();
  const { told, stop } = await listen(port);
  book.personSorts("表", parseRange("A1:B2")!);
  const sorted = await told();
  expect(sorted).toEqual([change("表", "A1:B2")]);
  expect((await port.refresh(snapshot, sorted)).sheets[0]?.rows.map((row) => row?.map((cell) => cell?.value))).toEqual([
    [1, "一"],
    [3, "三"],
  ]);
  book.setProtected(book.sheet("表").id, false);
  book.setLocked(book.sheet("表").id, parseRange("A1")!, false);
  book.setProtected(book.sheet("表").id, true);
  const protection = await told();
  expect(protection).toEqual([change("表", "")]);
  const fresh = (await port.refresh(snapshot, protection)).sheets[0]!;
  expect(["A1", "A2"].map((name) => fresh.isLocked?.(parseA1(name)!))).toEqual([false, true]);
  await stop();
});

test("structure, calculation and sheets are told too", async () => {
  const book = memoryFromSpec(
    {
      name: "a.xlsx",
      sheets: [
        { name: "表", cells: { A1: 1 } },
        { name: "計", cells: { B2: { value: 1, formula: "=表!A1" } } },
      ],
    },
    { evaluate: (_formula, _at, workbook) => workbook.sheet("表").cell(0, 0)?.value ?? 0 },
  );
  const { port } = excelPort(book);
  const snapshot = await port.snapshot();
  const { told, stop } = await listen(port);
  book.personWrites("表", [{ row: 0, col: 0, content: { kind: "value", value: 5 } }]);
  expect(await told()).toEqual([change("表", "A1"), change("計", "B2")]);
  const fresh = await port.refresh(snapshot, [change("表", "A1"), change("計", "B2")]);
  expect(fresh.sheets[1]?.rows[1]?.[1]).toEqual({ value: 5, formula: "=表!A1" });
  book.insert(book.sheet("表").id, "row", 0, 2, "person");
  expect(await told()).toEqual([{ sheet: "表", ranges: [], structural: true }]);
  book.addSheet("新");
  expect(await told()).toEqual([{ sheet: "", ranges: [], structural: true }]);
  expect((await port.refresh(fresh, [{ sheet: "", ranges: [], structural: true }])).sheets).toHaveLength(3);
  await stop();
});
