import { inverse } from "../../../src/core/edit/cellEdit";
import { a1 } from "../../../src/core/grid/address";
import type { PortFactory, WorkbookSpec } from "../workbookSpec";
import { blank, cellOf, edit, formula, number, text } from "../workbookSpec";

const sheet = "表";
const BOOK: WorkbookSpec = {
  name: "書込.xlsx",
  sheets: [
    {
      name: sheet,
      cells: {
        A1: 1,
        B1: { value: 3, formula: "=A1+2" },
        C1: { value: "残す", format: "0.00" },
        D1: 4,
        A2: { value: "12", format: "@" },
        B2: { value: 0.5, format: "0.0%" },
        C2: "消す",
        D2: { error: "#N/A" },
        E2: { value: true, format: "General" },
        H40: 7,
      },
    },
    { name: "別の表", cells: { A1: "隣" } },
  ],
};

/** Text that Excel would read as something else when typed. */
const TRICKY = [
  "=1+1",
  "+5",
  "-追加",
  "@home",
  "'引用",
  "1/2",
  "00123",
  "TRUE",
  "#N/A",
  "１２３",
  "3月4日",
  "12%",
  "¥100",
  "(5)",
  "1E5",
  "2024-04-01",
];

export function describeWriting(open: PortFactory): void {
  test("writes numbers, text, truth values, formulas and blanks, and nothing beside them", async () => {
    const { port, reopen } = await open(BOOK);
    const before = await port.snapshot();
    const result = await port.write([
      edit(sheet, "A1", number(10.25), cellOf(before, sheet, "A1")),
      edit(sheet, "D1", formula("=A1*2"), cellOf(before, sheet, "D1")),
      edit(sheet, "C2", blank, cellOf(before, sheet, "C2")),
      edit(sheet, "H40", text("終わり"), cellOf(before, sheet, "H40")),
      edit("別の表", "B7", { kind: "boolean", value: false }),
    ]);
    expect(result.refused).toEqual([]);
    expect(result.failure).toBeUndefined();
    expect(result.written).toHaveLength(5);
    const after = await (await reopen()).snapshot();
    expect(cellOf(after, sheet, "A1").value).toBe(10.25);
    expect(cellOf(after, sheet, "D1").formula).toBe("=A1*2");
    expect(cellOf(after, sheet, "C2").value).toBeNull();
    expect(cellOf(after, sheet, "H40").value).toBe("終わり");
    expect(cellOf(after, "別の表", "B7").value).toBe(false);
    for (const name of ["C1", "A2", "B2", "D2", "E2"]) expect(cellOf(after, sheet, name)).toEqual(cellOf(before, sheet, name));
    expect(cellOf(after, sheet, "B1").formula).toBe("=A1+2");
    expect(cellOf(after, "別の表", "A1").value).toBe("隣");
  });

  test.each(TRICKY)("text %j stays text", async (value) => {
    const { port, reopen } = await open(BOOK);
    const before = await port.snapshot();
    const result = await port.write([edit(sheet, "F5", text(value)), edit(sheet, "A2", text(value), cellOf(before, sheet, "A2"))]);
    expect(result.refused).toEqual([]);
    const after = await (await reopen()).snapshot();
    expect(cellOf(after, sheet, "F5")).toEqual({ value });
    expect(cellOf(after, sheet, "A2")).toEqual({ value, format: "@" });
  });

  test("a number or a formula stays one in a cell of text format, and the format stays", async () => {
    const { port, reopen } = await open({
      name: "文字.xlsx",
      sheets: [{ name: sheet, cells: { A1: { value: "12", format: "@" }, B1: { format: "@" }, C1: 1 } }],
    });
    const before = await port.snapshot();
    const result = await port.write([edit(sheet, "A1", number(12), cellOf(before, sheet, "A1")), edit(sheet, "B1", formula("=C1+1"))]);
    expect(result.refused).toEqual([]);
    const after = await (await reopen()).snapshot();
    expect(cellOf(after, sheet, "A1")).toEqual({ value: 12, format: "@" });
    expect(cellOf(after, sheet, "B1")).toMatchObject({ formula: "=C1+1", format: "@" });
  });

  test("sets a number format where the edit asks for one", async () => {
    const { port, reopen } = await open(BOOK);
    const before = await port.snapshot();
    await port.write([
      edit(sheet, "A2", number(12), cellOf(before, sheet, "A2"), "#,##0"),
      edit(sheet, "B1", formula("=A1+2"), cellOf(before, sheet, "B1"), "0.0"),
    ]);
    const after = await (await reopen()).snapshot();
    expect(cellOf(after, sheet, "A2")).toEqual({ value: 12, format: "#,##0" });
    expect(cellOf(after, sheet, "B1")).toMatchObject({ formula: "=A1+2", format: "0.0" });
  });

  test("an inverse edit takes a write back to the last detail", async () => {
    const { port, reopen } = await open(BOOK);
    const before = await port.snapshot();
    const edits = [
      edit(sheet, "A1", text("=x"), cellOf(before, sheet, "A1")),
      edit(sheet, "B1", number(3), cellOf(before, sheet, "B1")),
      edit(sheet, "A2", number(12), cellOf(before, sheet, "A2"), "0.0"),
      edit(sheet, "B2", text("半分"), cellOf(before, sheet, "B2")),
      edit(sheet, "C2", blank, cellOf(before, sheet, "C2")),
      edit(sheet, "E2", formula("=A1"), cellOf(before, sheet, "E2")),
    ];
    const written = await port.write(edits);
    expect(written.written).toHaveLength(edits.length);
    const undone = await port.write(written.written.map(inverse));
    expect(undone.refused).toEqual([]);
    const after = await (await reopen()).snapshot();
    for (const { row, col } of edits) {
      const name = a1({ row, col });
      const expected = cellOf(before, sheet, name);
      // A host without calculation may have lost the cached result of a formula written again.
      if (expected.formula === undefined) expect(cellOf(after, sheet, name)).toEqual(expected);
      else expect(cellOf(after, sheet, name).formula).toBe(expected.formula);
    }
  });

  test("refresh shows what was written, and leaves other sheets as they were", async () => {
    const { port } = await open(BOOK);
    const before = await port.snapshot();
    await port.write([edit(sheet, "A1", number(99), cellOf(before, sheet, "A1"))]);
    const after = await port.refresh(before, [{ sheet, ranges: [{ top: 0, left: 0, bottom: 0, right: 0 }], structural: false }]);
    expect(cellOf(after, sheet, "A1").value).toBe(99);
    expect(cellOf(before, sheet, "A1").value).toBe(1);
    expect(after.sheets[1]).toBe(before.sheets[1]);
  });

  test("writes and reads thousands of cells", async () => {
    const rows = 1000;
    const cells = Object.fromEntries(Array.from({ length: rows }, (_, row) => [a1({ row, col: 0 }), row]));
    const { port, reopen } = await open({ name: "大.xlsx", sheets: [{ name: sheet, cells }] });
    const edits = Array.from({ length: rows * 5 }, (_, n) => edit(sheet, a1({ row: Math.floor(n / 5), col: 2 + (n % 5) * 2 }), number(n)));
    const result = await port.write(edits);
    expect(result.written).toHaveLength(edits.length);
    const after = await (await reopen()).snapshot();
    expect(cellOf(after, sheet, "A1000").value).toBe(999);
    expect(cellOf(after, sheet, "C1").value).toBe(0);
    expect(cellOf(after, sheet, "K1000").value).toBe(rows * 5 - 1);
    expect(cellOf(after, sheet, "D500").value).toBeNull();
  });
}
