import { rectangles } from "../../../src/workbench/grid/ranges";

const cells = (text: string) =>
  text.split(" ").map((pair) => {
    const [row, col] = pair.split(",").map(Number);
    return { row: row!, col: col! };
  });

test("a block of cells is one rectangle, in whatever order they come", () => {
  expect(rectangles(cells("3,1 2,1 2,2 3,2"))).toEqual([{ top: 2, left: 1, bottom: 3, right: 2 }]);
});

test("gaps and steps give several", () => {
  const found = rectangles(cells("0,0 0,1 1,0 5,5 0,3"));
  expect(found).toHaveLength(4);
  expect(found).toEqual(
    expect.arrayContaining([
      { top: 0, left: 0, bottom: 0, right: 1 },
      { top: 0, left: 3, bottom: 0, right: 3 },
      { top: 1, left: 0, bottom: 1, right: 0 },
      { top: 5, left: 5, bottom: 5, right: 5 },
    ]),
  );
});

test("a column that ends and begins again lower down is two", () => {
  expect(rectangles(cells("0,0 1,0 3,0"))).toEqual([
    { top: 0, left: 0, bottom: 1, right: 0 },
    { top: 3, left: 0, bottom: 3, right: 0 },
  ]);
});
