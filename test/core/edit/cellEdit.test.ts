import fc from "fast-check";
import type { CellEdit, CellInput } from "../../../src/core/edit/cellEdit";
import { cellOf, inputOf, inverse, unchanged } from "../../../src/core/edit/cellEdit";
import { withEdits } from "../../../src/core/edit/withEdits";
import type { Cell } from "../../../src/core/grid/snapshot";
import { cellAt } from "../../../src/core/grid/snapshot";
import { sheetOf, snapshotOf } from "../../support/sheetOf";

const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 });
const value = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), text, fc.boolean(), fc.constant("=1+1"), fc.constant("'01"));
const format = fc.constantFrom(undefined, "0.0%", "#,##0");

const cells: fc.Arbitrary<Cell> = fc.oneof(
  fc.constant<Cell>({ value: null }),
  fc.tuple(value, format).map(([own, shown]): Cell => (shown === undefined ? { value: own } : { value: own, format: shown })),
  fc.tuple(fc.integer(), fc.constantFrom("=A1+1", "=SUM(B2:B9)")).map(([own, formula]): Cell => ({ value: own, formula })),
);

const inputs: fc.Arbitrary<CellInput> = fc.oneof(
  fc.integer().map((own): CellInput => ({ kind: "number", value: own })),
  text.map((own): CellInput => ({ kind: "text", value: own })),
  fc.constant<CellInput>({ kind: "blank" }),
  fc.integer().map((own): CellInput => ({ kind: "formula", formula: "=A1", value: own })),
);

const edits = fc.tuple(cells, inputs, format).map(([old, input, shown]): CellEdit => ({
  sheet: "表",
  row: 1,
  col: 2,
  old,
  new: input,
  why: "試し",
  ...(shown === undefined ? {} : { format: shown }),
}));

/** The workbook in which an edit was made. */
function before({ old }: CellEdit) {
  return snapshotOf(
    sheetOf("表", [
      [1, 2, 3],
      [4, 5, old.value === null ? null : old],
    ]),
    sheetOf("他", [[1]]),
  );
}

test("an edit and its inverse leave the cell as it was", () => {
  fc.assert(
    fc.property(edits, (edit) => {
      const book = before(edit);
      const back = withEdits(withEdits(book, [edit]), [inverse(edit)]);
      const restored = cellAt(back.sheets[0]!, edit);
      expect(unchanged(edit.old, restored)).toBe(true);
      expect(restored.value).toEqual(edit.old.value);
      if (edit.format !== undefined) expect(restored.format).toBe(edit.old.format ?? "General");
    }),
  );
});

test("only the edited cell differs, and only its sheet is another object", () => {
  fc.assert(
    fc.property(edits, (edit) => {
      const book = before(edit);
      const after = withEdits(book, [edit]);
      expect(after.sheets[1]).toBe(book.sheets[1]);
      expect(cellAt(after.sheets[0]!, { row: 0, col: 2 })).toBe(cellAt(book.sheets[0]!, { row: 0, col: 2 }));
      expect(cellAt(after.sheets[0]!, edit).value).toEqual(cellOf(edit.new).value);
    }),
  );
});

test("what a person typed since is a conflict, a recalculated formula is none", () => {
  expect(unchanged({ value: 1 }, { value: 2 })).toBe(false);
  expect(unchanged({ value: 1 }, { value: "1" })).toBe(false);
  expect(unchanged({ value: null }, { value: null, error: "#REF!" })).toBe(false);
  expect(unchanged({ value: 1, formula: "=A1" }, { value: 9, formula: "=A1" })).toBe(true);
  expect(unchanged({ value: 1, formula: "=A1" }, { value: 1 })).toBe(false);
});

test("text that looks like a formula stays text", () => {
  expect(inputOf({ value: "=1+1" })).toEqual({ kind: "text", value: "=1+1" });
  expect(cellOf({ kind: "text", value: "=1+1" })).toEqual({ value: "=1+1" });
});
