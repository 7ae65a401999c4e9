import { a1 } from "../../../../src/core/grid/address";
import { findingsOf, lines } from "../../../support/ruleFindings";
import { blocksSheet, kpiBlock, measureBlock } from "../../../support/yearlySheet";

const check = (rule: string, block: ReturnType<typeof kpiBlock>) => findingsOf([rule], blocksSheet("KPI", [block]));

describe("B-05 dashes and figures in one 累計 row", () => {
  const single = [null, "351,000人", null, null, "375,500人"];

  it("is a remark (高岡 指標②-1, T15) that offers the dash", () => {
    const findings = check("B-05", kpiBlock("■指標②-1：観光入込客数", single, ["-", "-", "-", "-", "375,500人", "-", "-", "-", "-"]));
    expect(lines(findings)).toEqual(["B-05 info G4 -"]);
    expect(findings[0]!.fix!.map((edit) => edit.new)).toEqual([{ kind: "text", value: "-" }]);
  });

  it("leaves rows of dashes, rows of figures and one missing figure alone", () => {
    expect(check("B-05", kpiBlock("指標①：客数", single, ["-", "-", "-"]))).toEqual([]);
    expect(check("B-05", kpiBlock("指標①：件数", [1, 1, 1], [1, 2, 3]))).toEqual([]);
    expect(check("B-05", kpiBlock("指標①：件数", [1, 1, 1, 1], [1, "-", 3, 4]))).toEqual([]);
  });
});

describe("B-06 a 累計 that ends in blanks", () => {
  it("is carried forward while the plan goes on (高岡 取組⑧, T9)", () => {
    const block = measureBlock("■取組⑧：EVタクシー", {
      unit: "台",
      process: [null, "調査", "協議", null, "運用開始", "運用"],
      single: [0, 0, 0, 0, 2, 2, 2],
      cumulative: [0, 0, 0, 0, 2, 4, 6],
    });
    const findings = check("B-06", block);
    expect(lines(findings)).toEqual(["B-06 info K5"]);
    expect(findings[0]!.fix!.map((edit) => [a1(edit), edit.new])).toEqual([
      ["K5", { kind: "number", value: 6 }],
      ["L5", { kind: "number", value: 6 }],
    ]);
  });

  it("carries the unit written in the cells", () => {
    const findings = check("B-06", kpiBlock("指標①-2：モデル数", ["0件", "2件"], ["0件", "2件"]));
    expect(findings[0]!.fix![0]!.new).toEqual({ kind: "text", value: "2件" });
  });

  it("is silent when the plan ends (延岡 取組④-2), for zeros and for actual figures", () => {
    const process = [null, "計画実行", "計画実行"];
    expect(
      check("B-06", measureBlock("取組④-2：効果促進事業", { unit: "人", process, single: [0, 685, 730], cumulative: [0, 685, 1415] })),
    ).toEqual([]);
    expect(check("B-06", measureBlock("取組①：PPA", { unit: "件", single: [0, 0], cumulative: [0, 0] }))).toEqual([]);
    const actual = { actual: [0, 3], actualCumulative: [0, 3] };
    expect(check("B-06", measureBlock("取組①：PPA", { unit: "件", single: [], cumulative: [], ...actual }))).toEqual([]);
  });
});

describe("B-13 units in one row", () => {
  it("is a remark when only zeros differ (高岡 L322), once for both rows", () => {
    const findings = check("B-13", kpiBlock("■指標：流出抑制額", ["0円", "0円", "12,276千円"], ["0円", "0円", "12,276千円"]));
    expect(lines(findings)).toEqual(["B-13 info C3"]);
    expect(findings[0]!.cells.map(a1)).toEqual(["C3", "D3", "C4", "D4"]);
    expect(findings[0]!.fix!.every((edit) => edit.new.kind === "text" && edit.new.value === "0千円")).toBe(true);
  });

  it("is a warning when a figure differs, and converts it", () => {
    const findings = check(
      "B-13",
      kpiBlock("指標：額", ["1,000千円", "2,500,000円", "3,000千円"], ["1,000千円", "3,500千円", "6,500千円"]),
    );
    expect(lines(findings)).toEqual(["B-13 warning D3"]);
    expect(findings[0]!.fix!.map((edit) => edit.new)).toEqual([{ kind: "text", value: "2,500千円" }]);
  });

  it("does not mind other spellings of a count", () => {
    expect(check("B-13", kpiBlock("指標：拠点数", ["3箇所", "2か所"], ["3箇所", "5箇所"]))).toEqual([]);
  });
});
