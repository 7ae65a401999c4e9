import { Analyser } from "../../../src/app/analysis";
import { groupFindings, listed } from "../../../src/app/findingList";
import { checkRows, headingsOf, order, step } from "../../../src/taskpane/check/rows";
import { faultyBook } from "../../support/storyBook";

const analysis = new Analyser().analyse(faultyBook());
const [first, ...others] = analysis.findings;
const groups = groupFindings(listed([first!, ...others.map((finding) => ({ ...finding, severity: "warning" as const }))]), analysis);
const none = new Set<string>();

describe("rows of the list", () => {
  it("open errors at first and fold the rest", () => {
    const rows = checkRows(groups, none, new Map(), false);
    expect(rows.map((row) => row.kind)).toEqual(["group", "section", "finding", "group"]);
    expect(rows.filter((row) => row.kind === "group").map((row) => [row.severity, row.count, row.open])).toEqual([
      ["error", 1, true],
      ["warning", others.length, false],
    ]);
  });

  it("open everything while a filter is on, and what a person opened", () => {
    expect(checkRows(groups, none, new Map(), true).filter((row) => row.kind === "finding")).toHaveLength(analysis.findings.length);
    expect(checkRows(groups, none, new Map([["error", false]]), false).some((row) => row.kind === "finding")).toBe(false);
  });

  it("number the findings through, folded ones too", () => {
    const rows = checkRows(
      groups,
      none,
      new Map([
        ["error", false],
        ["warning", true],
      ]),
      false,
    );
    const positions = rows.flatMap((row) => (row.kind === "finding" ? [row.position.index] : []));
    expect(positions).toEqual(others.map((_, index) => index + 2));
  });

  it("do not count what is mended", () => {
    const [key] = order(groups);
    const rows = checkRows(groups, new Set([key!]), new Map(), false);
    expect(rows.find((row) => row.kind === "group")).toMatchObject({ count: 0 });
  });

  it("lead to the next and previous finding round the end", () => {
    expect(step(["a", "b"], undefined, 1)).toBe("a");
    expect(step(["a", "b"], undefined, -1)).toBe("b");
    expect(step(["a", "b"], "b", 1)).toBe("a");
    expect(step([], "b", 1)).toBeUndefined();
  });

  it("know the headings above a finding", () => {
    const key = order(groups).at(-1)!;
    expect(headingsOf(groups, key)).toEqual(["warning", groups[1]!.sections.at(-1)!.key]);
  });
});
