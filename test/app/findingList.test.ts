import { Analyser } from "../../src/app/analysis";
import { filterFindings, groupFindings, listed } from "../../src/app/findingList";
import type { Finding, Severity } from "../../src/core/rules/rule";
import { faultyBook } from "../support/storyBook";

const analysis = new Analyser().analyse(faultyBook());
const items = listed(analysis.findings);
const all = { severities: new Set<Severity>(), text: "" };

describe("the list of findings", () => {
  it("gives every finding a key of its own, also in a copy of the sheet", () => {
    expect(new Set(items.map((item) => item.key)).size).toBe(items.length);
  });

  it("keeps the keys of the findings that stay when one is mended", () => {
    const [, ...rest] = analysis.findings;
    const keys = listed(rest).map((item) => item.key);
    expect(keys).toEqual(items.slice(1).map((item) => item.key));
  });

  it("finds words in any width, in message, sheet, cell or rule, and needs all of them", () => {
    const found = (text: string) => filterFindings(items, { ...all, text }, analysis).map((item) => item.finding.rule);
    expect(found("合計と内訳　ｅ１１")).toEqual(["B-01", "B-01"]);
    expect(found("控")).toEqual(["B-01"]);
    expect(found("Ｇ-０１")).toEqual(["G-01"]);
    expect(found("合計 ない言葉")).toEqual([]);
  });

  it("groups by severity, then by sheet and table, with nothing lost", () => {
    const warning: Finding = { ...analysis.findings[0]!, severity: "warning", rule: "Z-99" };
    const groups = groupFindings(listed([...analysis.findings, warning]), analysis);
    expect(groups.map((group) => [group.severity, group.count])).toEqual([
      ["error", analysis.findings.length],
      ["warning", 1],
    ]);
    expect(groups[0]!.sections.map((section) => section.sheet)).toEqual(
      ["3.4", "【控】3.4", "【乙】3.4"].map((name) => `${name}活用想定補助金(事業別)`),
    );
    expect(groups[0]!.sections.flatMap((section) => section.items)).toHaveLength(analysis.findings.length);
  });

  it("shows chosen severities only", () => {
    expect(filterFindings(items, { severities: new Set<Severity>(["warning"]), text: "" }, analysis)).toEqual([]);
  });
});
