import type { WriteResult } from "../../../src/host/port";
import { a1 } from "../../../src/core/grid/address";
import type { PortFactory, WorkbookSpec } from "../workbookSpec";
import { cellOf, edit, formula, number, text } from "../workbookSpec";

const sheet = "表";
const BOOK: WorkbookSpec = {
  name: "断り.xlsx",
  sheets: [
    { name: sheet, cells: { A1: 1, B1: { value: 2, formula: "=A1+1" }, A3: "結合", C3: 0 }, merges: ["A3:B4"] },
    { name: "保護", protected: true, cells: { A1: "固定", B1: 5 }, unlocked: ["B1:B3", "D1"] },
  ],
};

const reasons = (result: WriteResult) => result.refused.map((refusal) => [a1(refusal.edit), refusal.reason]);

export function describeRefusals(open: PortFactory): void {
  test("a cell that changed since is a conflict and keeps its content; the rest is written", async () => {
    const { port, reopen } = await open(BOOK);
    const result = await port.write([
      edit(sheet, "A1", number(9), { value: 7 }),
      edit(sheet, "B1", number(9), { value: 2 }),
      edit(sheet, "C3", number(9), { value: 0 }),
    ]);
    expect(reasons(result)).toEqual([
      ["A1", "conflict"],
      ["B1", "conflict"],
    ]);
    expect(result.failure).toBeUndefined();
    const after = await (await reopen()).snapshot();
    expect(cellOf(after, sheet, "A1").value).toBe(1);
    expect(cellOf(after, sheet, "B1").formula).toBe("=A1+1");
    expect(cellOf(after, sheet, "C3").value).toBe(9);
  });

  test("of two edits of one cell the first is written, the second refused", async () => {
    const { port, reopen } = await open(BOOK);
    const result = await port.write([edit(sheet, "D1", number(1)), edit(sheet, "D1", number(2))]);
    expect(reasons(result)).toEqual([["D1", "conflict"]]);
    expect(cellOf(await (await reopen()).snapshot(), sheet, "D1").value).toBe(1);
  });

  test("locked cells of a protected sheet are refused, unlocked ones written", async () => {
    const { port, reopen } = await open(BOOK);
    const result = await port.write([
      edit("保護", "A1", text("変える"), { value: "固定" }),
      edit("保護", "B1", number(6), { value: 5 }),
      edit("保護", "B3", number(7)),
      edit("保護", "C1", number(8)),
      edit("保護", "D1", formula("=B1")),
    ]);
    expect(reasons(result)).toEqual([
      ["A1", "protected"],
      ["C1", "protected"],
    ]);
    const after = await (await reopen()).snapshot();
    expect(cellOf(after, "保護", "A1").value).toBe("固定");
    expect(cellOf(after, "保護", "B1").value).toBe(6);
    expect(cellOf(after, "保護", "B3").value).toBe(7);
    expect(cellOf(after, "保護", "D1").formula).toBe("=B1");
    expect(after.sheets[1]?.protected).toBe(true);
  });

  test("a cell under a merged area is refused, its top-left cell written", async () => {
    const { port, reopen } = await open(BOOK);
    const result = await port.write([edit(sheet, "A3", text("題"), { value: "結合" }), edit(sheet, "B4", number(1))]);
    expect(reasons(result)).toEqual([["B4", "merged"]]);
    const after = await (await reopen()).snapshot();
    expect(cellOf(after, sheet, "A3").value).toBe("題");
    expect(cellOf(after, sheet, "B4").value).toBeNull();
  });

  test("edits of a sheet that is not there are refused", async () => {
    const { port } = await open(BOOK);
    const result = await port.write([edit("ない表", "A1", number(1)), edit(sheet, "D1", number(2))]);
    expect(reasons(result)).toEqual([["A1", "missingSheet"]]);
    expect(result.written).toHaveLength(1);
  });

  test("no edits, nothing done", async () => {
    const { port } = await open(BOOK);
    expect(await port.write([])).toEqual({ written: [], refused: [] });
  });
}
