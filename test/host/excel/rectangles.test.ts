import fc from "fast-check";
import type { Position, Range } from "../../../src/core/grid/address";
import { contains } from "../../../src/core/grid/address";
import { takeBlocks } from "../../../src/host/excel/readBlocks";
import { area, exactCover, looseCover } from "../../../src/host/excel/rectangles";

const cells = fc.array(fc.record({ row: fc.nat(40), col: fc.nat(15) }), { maxLength: 80 });
const key = ({ row, col }: Position) => `${row},${col}`;
const covering = (rects: readonly Range[], cell: Position) => rects.filter((rect) => contains(rect, cell)).length;
const total = (rects: readonly Range[]) => rects.reduce((sum, rect) => sum + area(rect), 0);

test("an exact cover holds each wanted cell once and nothing else", () => {
  fc.assert(
    fc.property(cells, (wanted) => {
      const rects = exactCover(wanted);
      expect(total(rects)).toBe(new Set(wanted.map(key)).size);
      for (const cell of wanted) expect(covering(rects, cell)).toBe(1);
    }),
  );
});

test("a loose cover holds each wanted cell once, with few others", () => {
  fc.assert(
    fc.property(cells, (wanted) => {
      const rects = looseCover(wanted);
      for (const cell of wanted) expect(covering(rects, cell)).toBe(1);
      for (const rect of rects) {
        const inside = new Set(wanted.filter((cell) => contains(rect, cell)).map(key)).size;
        expect(area(rect) <= 64 || area(rect) <= 4 * wanted.filter((cell) => contains(rect, cell)).length || area(rect) === inside).toBe(
          true,
        );
      }
    }),
  );
});

test("a computed column is one rectangle, two far tables are two", () => {
  const column = Array.from({ length: 500 }, (_, row) => ({ row, col: 9 }));
  expect(looseCover(column)).toEqual([{ top: 0, bottom: 499, left: 9, right: 9 }]);
  expect(looseCover([...column, ...column.map(({ row, col }) => ({ row, col: col + 40 }))])).toHaveLength(2);
  expect(looseCover([])).toEqual([]);
});

test("blocks are cut between rows so that none exceeds the limit, and every cell is read once", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 20 })), { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 20, max: 300 }),
      (sizes, limit) => {
        let left = sizes.map(([rows, columns], index) => ({
          sheetId: String(index),
          rect: { top: 3, left: 2, bottom: rows + 2, right: columns + 1 },
        }));
        const read: Range[] = [];
        while (left.length > 0) {
          const { now, later } = takeBlocks(left, limit);
          expect(now.length).toBeGreaterThan(0);
          expect(total(now.map((block) => block.rect))).toBeLessThanOrEqual(limit);
          read.push(...now.map((block) => block.rect));
          left = [...later];
        }
        expect(total(read)).toBe(sizes.reduce((sum, [rows, columns]) => sum + rows * columns, 0));
      },
    ),
  );
});
