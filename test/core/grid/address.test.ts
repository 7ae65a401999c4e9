import fc from "fast-check";
import {
  a1,
  addressKey,
  columnIndex,
  columnName,
  contains,
  parseA1,
  parseRange,
  placeKey,
  quoteSheet,
  rangeA1,
  reference,
} from "../../../src/core/grid/address";

const row = fc.integer({ min: 0, max: 1_048_575 });
const col = fc.integer({ min: 0, max: 16_383 });

test("names of columns and cells lead back to them", () => {
  expect([0, 25, 26, 701, 702, 16_383].map(columnName)).toEqual(["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
  fc.assert(
    fc.property(row, col, (r, c) => {
      expect(columnIndex(columnName(c))).toBe(c);
      expect(parseA1(a1({ row: r, col: c }))).toEqual({ row: r, col: c });
      expect(parseA1(`$${columnName(c)}$${r + 1}`)).toEqual({ row: r, col: c });
    }),
  );
});

test("a range is read whichever corners name it", () => {
  expect(parseRange("D9:B2")).toEqual({ top: 1, left: 1, bottom: 8, right: 3 });
  expect(rangeA1({ top: 1, left: 1, bottom: 8, right: 3 })).toBe("B2:D9");
  expect(rangeA1({ top: 1, left: 1, bottom: 1, right: 1 })).toBe("B2");
  expect(["", "B", "2", "B0", "ABCD1", "B2:"].map(parseRange)).toEqual(Array(6).fill(undefined));
});

test("no two places share a key", () => {
  fc.assert(
    fc.property(row, col, row, col, (r, c, otherRow, otherCol) => {
      const same = r === otherRow && c === otherCol;
      expect(placeKey(r, c) === placeKey(otherRow, otherCol)).toBe(same);
      expect(addressKey({ sheet: "表", row: r, col: c }) === addressKey({ sheet: "表", row: otherRow, col: otherCol })).toBe(same);
    }),
  );
});

test("a range holds what stands in it", () => {
  const range = { top: 2, left: 1, bottom: 4, right: 3 };
  expect(
    [
      [2, 1],
      [4, 3],
      [1, 1],
      [5, 3],
      [2, 0],
      [4, 4],
    ].map(([r, c]) => contains(range, { row: r!, col: c! })),
  ).toEqual([true, true, false, false, false, false]);
});

test("a sheet's name is quoted, its apostrophes doubled", () => {
  expect(quoteSheet("別の 'シート'")).toBe("'別の ''シート'''");
  expect(reference({ sheet: "表", row: 4, col: 1 }, "表")).toBe("B5");
  expect(reference({ sheet: "表", row: 4, col: 1 }, "他")).toBe("'表'!B5");
});
