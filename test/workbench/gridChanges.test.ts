import type { Cell, Snapshot } from "../../src/core/grid/snapshot";
import { gridChanges } from "../../src/workbench/gridChanges";
import type { HostCell, HostWorkbook } from "../../src/workbench/hostWorkbook";

/** One sheet of one row, as opened and as it is now. */
function changes(before: readonly (Cell | undefined)[], now: readonly (HostCell | undefined)[]) {
  const original: Snapshot = { sheets: [{ name: "表", hidden: false, protected: false, rows: [before] }] };
  const width = Math.max(before.length, now.length);
  const workbook: Pick<HostWorkbook, "sheets" | "usedRange" | "read"> = {
    sheets: () => [{ id: "{1}", name: "表", visibility: "Visible", protected: false }],
    usedRange: () => ({ top: 0, left: 0, bottom: 0, right: now.length - 1 }),
    read: () => [Array.from({ length: width }, (_, col) => now[col])],
  };
  const { edits, results } = gridChanges(workbook, original);
  const brief = (list: typeof edits) =>
    list.map((edit) => ({ col: edit.col, new: edit.new, ...(edit.format === undefined ? {} : { format: edit.format }) }));
  return { edits: brief(edits), results: brief(results) };
}

test("an untouched sheet gives no edits", () => {
  expect(changes([{ value: 1, format: "0.0" }, { value: "a" }, undefined], [{ value: 1, format: "0.0" }, { value: "a" }])).toEqual({
    edits: [],
    results: [],
  });
});

test("changed, emptied and new cells are edits", () => {
  expect(changes([{ value: 1 }, { value: "a" }, undefined], [{ value: 2 }, undefined, { value: "007" }]).edits).toEqual([
    { col: 0, new: { kind: "number", value: 2 } },
    { col: 1, new: { kind: "blank" } },
    { col: 2, new: { kind: "text", value: "007" } },
  ]);
});

test("a number and the same digits as text are different", () => {
  expect(changes([{ value: "7" }], [{ value: 7 }]).edits).toEqual([{ col: 0, new: { kind: "number", value: 7 } }]);
});

test("new results of untouched formulas are kept apart, errors of the grid's engine are not taken", () => {
  const { edits, results } = changes(
    [
      { value: 1, formula: "=A2" },
      { value: 3, formula: "=EDATE(A1,1)" },
      { value: 2, formula: "=A3" },
    ],
    [
      { value: 9, formula: "=A2" },
      { value: "#NAME?", isError: true, formula: "=EDATE(A1,1)" },
      { value: 2, formula: "=A3" },
    ],
  );
  expect(edits).toEqual([]);
  expect(results).toEqual([{ col: 0, new: { kind: "formula", formula: "=A2", value: 9 } }]);
});

test("a new number format goes with the cell; that of a blank cell's row or column does not", () => {
  expect(
    changes(
      [{ value: "1", format: "@" }, undefined],
      [
        { value: 1, format: "#,##0" },
        { value: null, format: "#,##0" },
      ],
    ).edits,
  ).toEqual([{ col: 0, new: { kind: "number", value: 1 }, format: "#,##0" }]);
});
