import { a1, parseA1, parseRange } from "../../../src/core/grid/address";
import { findSheet } from "../../../src/core/grid/snapshot";
import type { PortFactory, WorkbookSpec } from "../workbookSpec";
import { cellOf } from "../workbookSpec";

const BOOK: WorkbookSpec = {
  name: "第1号様式.xlsx",
  sheets: [
    {
      name: "第1表 排出量",
      cells: {
        A1: "区分",
        B1: 1234.5,
        C1: true,
        D1: { value: "00123", format: "@" },
        A2: { value: 45383, format: "yyyy/m/d" },
        B2: { value: 1235.5, formula: "=B1+1", format: "#,##0.0" },
        C2: { error: "#DIV/0!", formula: "=1/0" },
        D2: { error: "#N/A" },
        A3: "１２３",
        B3: { value: "=1+2", format: "@" },
        C3: { value: "", formula: '=""' },
        A6: "結合",
        F9: { format: "@" },
        F10: 0,
      },
      merges: ["A6:B7"],
    },
    { name: "'控え' & 作業", hidden: true, cells: { C3: "裏" } },
    { name: "白紙", cells: {} },
    { name: "保護", protected: true, cells: { A1: "見出し", B2: 5, C2: { value: "入力", format: "@" } }, unlocked: ["B2:C4"] },
  ],
};

const first = "第1表 排出量";

export function describeReading(open: PortFactory): void {
  test("gives the sheets in order with their flags, and the file's name", async () => {
    const { port } = await open(BOOK);
    const snapshot = await port.snapshot();
    expect(snapshot.sheets.map(({ name, hidden, protected: locked }) => [name, hidden, locked])).toEqual([
      [first, false, false],
      ["'控え' & 作業", true, false],
      ["白紙", false, false],
      ["保護", false, true],
    ]);
    expect(port.name()).toBe("第1号様式.xlsx");
  });

  test("reads values by kind: number, text, truth value, date serial, error, formula with its result", async () => {
    const snapshot = await (await open(BOOK)).port.snapshot();
    const at = (name: string) => cellOf(snapshot, first, name);
    expect(at("A1")).toEqual({ value: "区分" });
    expect(at("B1")).toEqual({ value: 1234.5 });
    expect(at("C1")).toEqual({ value: true });
    expect(at("A2")).toEqual({ value: 45383, format: "yyyy/m/d" });
    expect(at("B2")).toEqual({ value: 1235.5, formula: "=B1+1", format: "#,##0.0" });
    expect(at("C2")).toEqual({ value: null, error: "#DIV/0!", formula: "=1/0" });
    expect(at("D2")).toEqual({ value: null, error: "#N/A" });
    expect(at("C3")).toMatchObject({ value: "", formula: '=""' });
  });

  test("keeps text text: numbers stored as text, full-width digits, text that looks like a formula", async () => {
    const snapshot = await (await open(BOOK)).port.snapshot();
    expect(cellOf(snapshot, first, "D1")).toEqual({ value: "00123", format: "@" });
    expect(cellOf(snapshot, first, "A3")).toEqual({ value: "１２３" });
    expect(cellOf(snapshot, first, "B3")).toEqual({ value: "=1+2", format: "@" });
  });

  test("blank cells are blank, and keep their format where one is set", async () => {
    const snapshot = await (await open(BOOK)).port.snapshot();
    expect(cellOf(snapshot, first, "E5")).toEqual({ value: null });
    expect(cellOf(snapshot, first, "F9")).toMatchObject({ value: null, format: "@" });
    expect(cellOf(snapshot, first, "F10")).toEqual({ value: 0 });
    expect(cellOf(snapshot, "'控え' & 作業", "C3")).toEqual({ value: "裏" });
    expect(
      findSheet(snapshot, "白紙")
        ?.rows.flat()
        .filter((cell) => cell?.value !== null && cell !== undefined) ?? [],
    ).toEqual([]);
  });

  test("a merged area holds its value in the top-left cell only", async () => {
    const snapshot = await (await open(BOOK)).port.snapshot();
    expect(["A6", "B6", "A7", "B7"].map((name) => cellOf(snapshot, first, name).value)).toEqual(["結合", null, null, null]);
    const { merges } = findSheet(snapshot, first)!;
    if (merges) expect(merges).toEqual([parseRange("A6:B7")]);
  });

  test("knows locked and unlocked cells of a protected sheet", async () => {
    const snapshot = await (await open(BOOK)).port.snapshot();
    const { isLocked } = findSheet(snapshot, "保護")!;
    const locked = ["A1", "B1", "A2", "B2", "C2", "B4", "C4", "B5", "D2"].filter((name) => isLocked?.(parseA1(name)!) ?? true);
    expect(locked).toEqual(["A1", "B1", "A2", "B5", "D2"]);
  });

  test("reads more cells than Excel on the web takes in one message", async () => {
    const [rows, columns] = [2200, 20];
    const many = Array.from({ length: rows * columns }, (_, n) => [a1({ row: Math.floor(n / columns), col: n % columns }), n] as const);
    const tables = ["大1", "大2"].map((name) => ({ name, cells: Object.fromEntries(many) }));
    const snapshot = await (await open({ name: "大.xlsx", sheets: tables })).port.snapshot();
    expect(snapshot.sheets.map((sheet) => sheet.rows.flat().reduce((sum, cell) => sum + Number(cell?.value), 0))).toEqual(
      Array(2).fill(((rows * columns - 1) * rows * columns) / 2),
    );
  });
}
