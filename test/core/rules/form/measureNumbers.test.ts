import { byMeasure } from "../../../support/fundingSheets";
import { findingsOf, lines } from "../../../support/ruleFindings";
import { blocksSheet, measureBlock } from "../../../support/yearlySheet";

const titled = (...titles: readonly string[]) =>
  blocksSheet(
    "取組",
    titles.map((title) => measureBlock(title, { unit: "件", single: [1], cumulative: [1] })),
  );
const check = (...titles: readonly string[]) => findingsOf(["A-06", "A-07"], titled(...titles));

describe("numbers of the measures of the report", () => {
  it("run on, in whatever order and spelling they stand", () => {
    expect(check("■取組①-1：A", "取組１－２　B", "○取組③：C", "■取組②：D")).toEqual([]);
    expect(check("■取組④：A", "■取組⑤：B")).toEqual([]);
  });

  it("A-06 are not used twice (延岡 ⑩)", () => {
    const found = check("取組⑨：ZEB分譲", "取組⑩：小水力発電", "取組10：乗り合いタクシー");
    expect(lines(found)).toEqual(["A-06 error A19"]);
    expect(found[0]!.cells).toHaveLength(2);
  });

  it("A-07 leave none out (延岡 ⑪), nor a part of one", () => {
    expect(lines(check("取組⑩：A", "取組⑫：B"))).toEqual(["A-07 warning A10 ⑪"]);
    expect(lines(check("取組①-1：A", "取組①-3：B"))).toEqual(["A-07 warning A10 ①-2"]);
    expect(lines(check("取組①-1：A", "取組②-2：B"))).toEqual(["A-07 warning A10 ②-1"]);
  });

  it("A-07 may go on from another sheet", () => {
    const listed = (name: string, ...numbers: readonly string[]) => ({
      ...byMeasure((rows) => numbers.forEach((number, index) => (rows[2 + index]![0] = number))),
      name,
    });
    const pages = (...second: readonly string[]) =>
      findingsOf(["A-07"], listed("事業別1", "①-1", "①-2", "②-1"), listed("事業別2", ...second));
    expect(pages("②-2", "②-3", "③-1")).toEqual([]);
    expect(lines(pages("②-3", "②-4", "④-1"))).toEqual(["A-07 warning B4 ②-2", "A-07 warning B6 ③"]);
  });

  it("are no duplicate where one measure is told in two tables", () => {
    expect(check("取組①：PPA", "取組①：PPA（続き）")).toEqual([]);
  });
});
