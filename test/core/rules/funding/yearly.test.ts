import { analyse, findings } from "../../../support/analysed";
import { byMeasure, byYear } from "../../../support/fundingSheets";
import type { Change } from "../../../support/fundingSheets";

const years = (change: Change): string[] => findings(analyse(byYear({ change }), byMeasure()));

describe("G-03 年度別の合計", () => {
  it("reports a wrong sector sum once", () => {
    expect(years((rows) => (rows[9]![5] = 46000))).toEqual(["G-03 error G12"]);
  });

  it("reports a wrong year once, not the plan above it", () => {
    expect(years((rows) => (rows[8]![6] = 54000))).toEqual(["G-03 error H11"]);
    expect(
      years((rows) => {
        rows[8]![6] = 54000;
        rows[15]![6] = 96000;
      }),
    ).toEqual(["G-03 error H11"]);
  });

  it("reports a wrong total of the plan, also of its parts and of 必要額", () => {
    expect(years((rows) => (rows[15]![6] = 96000))).toEqual(["G-03 error H18"]);
    expect(years((rows) => (rows[16]![5] = 76000))).toEqual(["G-03 error G19"]);
    expect(years((rows) => (rows[15]![9] = 61000))).toEqual(["G-03 error K18"]);
  });
});

describe("G-02 事業別と年度別", () => {
  it("names the year's cost where its sums contradict it too, with the figure that fits all", () => {
    const analysis = analyse(byYear({ change: (rows) => (rows[13]![4] = 31000) }), byMeasure());
    expect(findings(analysis)).toEqual(["G-02 error F16"]);
    expect(analysis.findings[0]).toMatchObject({
      table: "P-3.4b.byYear",
      column: "cost",
      actual: "31000",
      expected: "30000",
      fix: [{ new: { kind: "number", value: 30000 } }],
    });
  });

  it("names the measure where both sides add up in themselves", () => {
    const moved: Change = (rows) => {
      rows[13]![4] = 31000;
      rows[13]![5] = 31000;
      rows[12]![6] = 43000;
      rows[15]![6] = 96000;
      rows[16]![5] = 76000;
    };
    expect(years(moved)).toEqual(["G-02 error E4"]);
  });

  it("compares the totals when the measures agree: a cost without a number; 執行事務費 is separate", () => {
    const extra =
      (name: string): Change =>
      (rows) => {
        rows.splice(12, 0, [null, null, null, name, 500, null, null, "一般財源"]);
        rows[8]![6] = 53500;
        rows[11]![5] = 8500;
        rows[16]![6] = 95500;
        rows[18]![5] = 20500;
      };
    expect(years(extra("普及啓発"))).toEqual(["G-02 error E7"]);
    expect(years(extra("執行事務費"))).toEqual([]);
  });

  it("is silent while a year is not filled in or the other table is missing", () => {
    expect(years((rows) => (rows[14]![4] = null)).filter((found) => found.startsWith("G-02"))).toEqual([]);
    expect(findings(analyse(byYear()))).toEqual([]);
  });
});

describe("G-01", () => {
  it("speaks alone for one wrong amount in the list by measure", () => {
    expect(
      findings(
        analyse(
          byYear(),
          byMeasure((rows) => (rows[3]![3] = 31000)),
        ),
      ).filter((found) => !found.startsWith("G-05")),
    ).toEqual(["G-01 error E5"]);
    expect(
      findings(
        analyse(
          byYear(),
          byMeasure((rows) => (rows[3]![7] = 21000)),
        ),
      ),
    ).toEqual(["G-01 error E5"]);
  });
});

describe("G-04 交付対象期間", () => {
  const moved = (year: string): string[] => years((rows) => (rows[12]![0] = year));

  it("fires for a grant in 令和7年度 or after 令和12年度", () => {
    expect(moved("令和7年度")).toEqual(["G-04 error K16"]);
    expect(moved("R13年度")).toEqual(["G-04 error K16"]);
  });

  it("leaves the years of the period and other money alone", () => {
    expect(moved("令和12年度")).toEqual([]);
    expect(
      years((rows) => {
        rows[12]![0] = "令和7年度";
        rows[13]![7] = "一般財源";
        rows[14]![7] = "一般財源";
        rows[1]![2] = 30000;
        rows[2]![2] = 10000;
        rows[4]![2] = 4000;
        rows[5]![2] = 4000;
      }),
    ).toEqual([]);
  });
});
