import { Locks } from "../../../src/workbench/grid/locks";

test("everything is locked unless the file says otherwise", () => {
  expect(new Locks().isLocked(0, 0)).toBe(true);
  expect(new Locks((row) => row !== 2).isLocked(2, 5)).toBe(false);
});

test("unlocked cells move with their rows; new rows take after the one above", () => {
  const locks = new Locks((row) => row !== 4);
  locks.insert("row", 5, 2);
  expect([3, 4, 5, 6, 7].map((row) => locks.isLocked(row, 0))).toEqual([true, false, false, false, true]);
  locks.remove("row", 0, 1);
  expect([3, 4, 5, 6].map((row) => locks.isLocked(row, 0))).toEqual([false, false, false, true]);
});

test("what is set later wins, only inside its range", () => {
  const locks = new Locks();
  locks.set({ top: 1, left: 1, bottom: 2, right: 2 }, false);
  expect([locks.isLocked(1, 1), locks.isLocked(2, 2), locks.isLocked(3, 2), locks.isLocked(1, 0)]).toEqual([false, false, true, true]);
});
