import { a1 } from "../../../../src/core/grid/address";
import { findingsOf, lines } from "../../../support/ruleFindings";
import { blocksSheet, kpiBlock, measureBlock } from "../../../support/yearlySheet";
import type { MeasureRows } from "../../../support/yearlySheet";

const RULES = ["B-02", "B-03", "B-04", "B-07"];
const check = (rows: MeasureRows) => findingsOf(RULES, blocksSheet("取組", [measureBlock("■取組①：オンサイトPPA", rows)]));

describe("B-03 running sums", () => {
  const single = [0, 0, 3, 6, 6, 6, 6, 0, 0];

  it("accepts the running sums of 高岡 取組①", () => {
    expect(check({ unit: "件", single, cumulative: [0, 0, 3, 9, 15, 21, 27, 27, 27] })).toEqual([]);
  });

  it("reports one wrong 累計 where it stands, and offers the sum", () => {
    const findings = check({ unit: "件", single, cumulative: [0, 0, 3, 9, 16, 21, 27, 27, 27] });
    expect(lines(findings)).toEqual(["B-03 error H5 15"]);
    expect(findings[0]!.fix!.map((edit) => [a1(edit), edit.new])).toEqual([["H5", { kind: "number", value: 15 }]]);
  });

  it("reports a changed 単年度 once, with the years it drags along as consequences", () => {
    const findings = check({ unit: "件", single: [0, 0, 3, 7, 6, 6, 6, 0, 0], cumulative: [0, 0, 3, 9, 15, 21, 27, 27, 27] });
    expect(lines(findings)).toEqual(["B-03 error G5 10"]);
    expect(findings[0]!.cells.map(a1)).toEqual(expect.arrayContaining(["G5", "H5", "L5"]));
  });

  it("counts tolerate nothing, measured figures what rounding explains (高岡 共通KPI, T12)", () => {
    expect(lines(check({ unit: "台", single: [1, 1, 1], cumulative: [1, 2, 2] }))).toEqual(["B-03 error F5 3"]);
    const yen = ["0円", "0円", "12,276千円", "26,598千円", "26,598千円", "26,598千円", "26,598千円", "26,598千円", "26,598千円"];
    const sums = ["0円", "0円", "12,276千円", "38,873千円", "65,471千円", "92,069千円", "118,666千円", "145,264千円", "171,862千円"];
    expect(findingsOf(RULES, blocksSheet("KPI", [kpiBlock("■指標：流出抑制額", yen, sums)]))).toEqual([]);
    const wrong = sums.with(4, "65,571千円");
    expect(lines(findingsOf(RULES, blocksSheet("KPI", [kpiBlock("■指標：流出抑制額", yen, wrong)])))).toEqual(["B-03 error G4 65472"]);
  });

  it("takes a stock before the first year as given", () => {
    expect(check({ unit: "件", single: [null, 2, 3], cumulative: [20, 22, 25] })).toEqual([]);
    expect(check({ unit: "件", single: [2, 2, 3], cumulative: [20, 22, 25] })).toEqual([]);
    expect(lines(check({ unit: "件", single: [2, 2, 3], cumulative: [20, 22, 26] }))).toHaveLength(1);
  });

  it("skips dashes, texts and 維持", () => {
    expect(check({ unit: "人", single: [null, 351, null], cumulative: ["－", "－", "－"] })).toEqual([]);
    expect(check({ unit: "件", single: [1, "調整中", 1], cumulative: [1, 5, 9] })).toEqual([]);
    expect(check({ unit: "件", single: [1, 1, "維持"], cumulative: [1, 2, 2] })).toEqual([]);
  });

  it("adds in the unit of the 累計 row", () => {
    expect(
      findingsOf(RULES, blocksSheet("KPI", [kpiBlock("指標①：抑制額", ["500千円", "1,500千円"], ["0.5百万円", "2.0百万円"])])),
    ).toEqual([]);
  });
});

describe("B-07 a row moved by one year", () => {
  it("accompanies B-03 and mends the row (延岡 取組⑭, N4)", () => {
    const findings = check({ unit: "台", single: [null, null, 0, 1, 0, 0, 0, 0, 0], cumulative: [null, null, 0, 0, 1, 1, 1, 1, 1] });
    expect(lines(findings)).toEqual(["B-03 error G5 1", "B-07 error G5 1"]);
    expect(findings[1]!.fix!.map((edit) => [a1(edit), edit.new])).toEqual([["G5", { kind: "number", value: 1 }]]);
  });

  it("sees a row that runs ahead", () => {
    const findings = check({ unit: "件", single: [0, 2, 3, 4, 0], cumulative: [2, 5, 9, 9, 9] });
    expect(findings.map((finding) => finding.rule)).toContain("B-07");
  });

  it("is no name for a single wrong figure", () => {
    expect(check({ unit: "件", single: [1, 2, 3, 4], cumulative: [1, 3, 7, 10] }).map((finding) => finding.rule)).toEqual(["B-03"]);
  });
});

describe("B-04 a falling 累計", () => {
  it("is a warning where no 単年度 figures explain it", () => {
    expect(lines(check({ unit: "件", single: [], cumulative: [1, 5, 4] }))).toEqual(["B-04 warning F5"]);
  });

  it("is not what adding in binary leaves behind", () => {
    expect(check({ unit: "kW", single: [], cumulative: [302.5, 742.5000000000001, 742.5] })).toEqual([]);
  });

  it("asks about a negative year, unless the block tells of a removal; shares may fall", () => {
    const removal = { unit: "台", single: [3, -1, 0], cumulative: [3, 2, 2] };
    expect(lines(check(removal))).toEqual(["B-04 warning E5"]);
    expect(check({ unit: "台", single: [], cumulative: [], actual: [3, -1, 0], actualCumulative: [3, 2, 2] })).toEqual([]);
    expect(check({ ...removal, process: ["設置", "1台撤去", "運用"] })).toEqual([]);
    expect(check({ unit: "%", single: [], cumulative: [50, 48, 47] })).toEqual([]);
  });
});
