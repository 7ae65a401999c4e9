import type { ListedFinding } from "../../../src/app/findingList";
import type { Finding } from "../../../src/core/rules/rule";
import { steady } from "../../../src/taskpane/check/steady";

const item = (key: string, message = key): ListedFinding => {
  const cell = { sheet: "S", row: 0, col: 0 };
  const finding: Finding = { rule: "B-01", severity: "error", message, cell, cells: [cell] };
  return { key, finding };
};

describe("the list under the pointer", () => {
  it("follows the findings while nothing holds it", () => {
    expect(steady(undefined, [item("a")])).toEqual({ items: [{ ...item("a"), gone: false }], waiting: 0 });
  });

  it("keeps mended rows in place, lets new ones wait, and shows the new text of those that stay", () => {
    const list = steady([item("a"), item("b"), item("c")], [item("x"), item("c", "変わった"), item("a")]);
    expect(list.items.map(({ key, gone }) => [key, gone])).toEqual([
      ["a", false],
      ["b", true],
      ["c", false],
    ]);
    expect(list.items[2]!.finding.message).toBe("変わった");
    expect(list.waiting).toBe(1);
  });
});
