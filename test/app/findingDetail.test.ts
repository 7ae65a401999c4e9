import { Analyser } from "../../src/app/analysis";
import { findingDetail, sidesOf } from "../../src/app/findingDetail";
import type { Finding } from "../../src/core/rules/rule";
import { faultyBook } from "../support/storyBook";

const analysis = new Analyser().analyse(faultyBook());
const total = analysis.findings.find((finding) => finding.rule === "B-01")!;
const NAME = "3.4活用想定補助金(事業別)";

describe("the slots of a finding", () => {
  it("name the place in the form's words, with figures grouped and in their unit", () => {
    const detail = findingDetail(total, analysis);
    expect(detail).toMatchObject({
      title: "合計と内訳の不一致",
      table: "3.4 活用想定補助金（事業別）",
      place: "合計(千円)　事業費全体の金額",
      actual: "1,500,000千円",
      expected: "1,490,000千円",
    });
    expect(detail.why).not.toBe("");
    expect(detail.how).not.toBe("");
  });

  it("leave our own papers out of the source", () => {
    expect(findingDetail(total, analysis).source).not.toMatch(/\.md|seed/);
    expect(
      findingDetail(
        analysis.findings.find((finding) => finding.rule === "G-01")!,
        analysis,
      ).source,
    ).toBe("様式1 3.4");
  });

  it("take neighbouring cells together as one side", () => {
    const [side] = sidesOf(total, analysis);
    expect(side).toMatchObject({ sheet: NAME, range: { top: 5, left: 4, bottom: 9, right: 4 }, count: 5, label: "事業費全体の金額" });
    expect(side).not.toHaveProperty("value");
  });

  it("show the other sheet's cell with its value and table", () => {
    const other = { sheet: `【控】${NAME}`, row: 10, col: 4 };
    const finding: Finding = { ...total, cells: [total.cell, other] };
    expect(sidesOf(finding, analysis)).toEqual([
      {
        sheet: other.sheet,
        range: { top: 10, left: 4, bottom: 10, right: 4 },
        count: 1,
        label: "3.4 活用想定補助金（事業別）　合計(千円)　事業費全体の金額",
        value: "1,480,000",
      },
    ]);
  });
});
