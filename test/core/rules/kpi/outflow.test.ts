import { Analyser } from "../../../../src/app/analysis";
import { a1 } from "../../../../src/core/grid/address";
import { computedValues } from "../../../support/computedValues";
import { findingsOf, lines } from "../../../support/ruleFindings";
import { sheetOf, snapshotOf } from "../../../support/sheetOf";
import type { TestCell } from "../../../support/sheetOf";

const RULES = ["H-01", "H-02", "H-03", "H-04"];

interface Values {
  readonly kWh?: TestCell;
  readonly price?: TestCell;
  readonly renewable?: TestCell;
  readonly saving?: TestCell;
  readonly total?: TestCell;
}

/** The figure of 1.3 as the tool shows it, with invented values. */
function figure(
  { kWh = 1_000_000, price = 27, renewable = 27_000_000, saving = 5_400_000, total = 32_400_000 }: Values,
  indent = 0,
): TestCell[][] {
  const rows: TestCell[][] = [
    ["脱炭素先行地域における域外へのエネルギー代金流出抑制額"],
    [],
    [
      "エネルギー代金流出抑制額（最終年度）\n（円）",
      null,
      "（ａ）【再エネ】エネルギー代金\n流出抑制額（円）",
      null,
      "（ｂ）【省エネ】エネルギー代金\n流出抑制額（円）",
    ],
    [total, "＝", renewable, "＋", saving],
    [],
    ["（ａ）【再エネ】エネルギー代金\n流出抑制額（円）", null, "①新規再エネ導入量（kWh/年）", null, "②電力単価（円/kWh）"],
    [renewable, "＝", kWh, "×", price],
    [],
    ["（ｂ）【省エネ】エネルギー代金\n流出抑制額（円）", null, "③省エネによる電力削減量\n（kWh/年）", null, "④電力単価（円/kWh）"],
    [saving, "＝", 200_000, "×", 27],
  ];
  return rows.map((row) => [...Array<null>(indent).fill(null), ...row]);
}

describe("P-1.3 共通KPI", () => {
  it.each([
    ["official", sheetOf("1.3共通KPI", figure({ renewable: null, saving: null, total: null }))],
    ["moved", sheetOf("【様式１】1.3 共通ＫＰＩ", figure({ renewable: null, saving: null, total: null }, 3), [4, 2])],
    ["another sheet name", sheetOf("Sheet3", figure({ renewable: null, saving: null, total: null }))],
  ])("computes the amounts, each wherever it stands (%s)", (_, sheet) => {
    const analysis = new Analyser().analyse(snapshotOf(sheet));
    expect(computedValues(analysis, "P-1.3")).toEqual({
      "1.3 共通KPI/renewableYen": "27000000",
      "1.3 共通KPI/savingYen": "5400000",
      "1.3 共通KPI/totalYen": "32400000",
    });
    expect(analysis.calculation.cells.filter((cell) => cell.column.id === "renewableYen")).toHaveLength(2);
  });

  it("reads each value right of its label, three on a line", () => {
    const rows: TestCell[][] = [
      [
        "（ａ）【再エネ】エネルギー代金流出抑制額（円）",
        null,
        "＝",
        "①新規再エネ導入量（kWh/年）",
        1_000_000,
        "×",
        "②電力単価（円/kWh）",
        27,
      ],
      [
        "（ｂ）【省エネ】エネルギー代金流出抑制額（円）",
        null,
        "＝",
        "③省エネによる電力削減量（kWh/年）",
        200_000,
        "×",
        "④電力単価（円/kWh）",
        27,
      ],
      [],
      ["エネルギー代金流出抑制額（最終年度）（円）", null],
    ];
    const amounts = (values: TestCell[][]) => computedValues(new Analyser().analyse(snapshotOf(sheetOf("共通KPI", values))), "P-1.3");
    expect(amounts(rows)).toEqual({
      "1.3 共通KPI/renewableYen": "27000000",
      "1.3 共通KPI/savingYen": "5400000",
      "1.3 共通KPI/totalYen": "32400000",
    });
    // One amount alone is not the total.
    expect(amounts(rows.map((row, index) => (index === 0 ? row.with(4, null) : row)))).toMatchObject({ "1.3 共通KPI/totalYen": "…" });
  });

  it("waits for a price", () => {
    const analysis = new Analyser().analyse(snapshotOf(sheetOf("1.3共通KPI", figure({ price: null, renewable: null, total: null }))));
    expect(computedValues(analysis, "P-1.3")).toMatchObject({ "1.3 共通KPI/renewableYen": "…", "1.3 共通KPI/totalYen": "…" });
  });

  it("finds nothing in consistent figures", () => {
    expect(findingsOf(RULES, sheetOf("1.3共通KPI", figure({})))).toEqual([]);
  });
});

describe("H rules of the proposal", () => {
  const check = (values: Values) => lines(findingsOf(RULES, sheetOf("1.3共通KPI", figure(values))));

  it("H-01 a total that is not the sum", () => {
    expect(check({ total: 32_400_100 })).toEqual(["H-01 error A4 32400000"]);
    expect(check({ kWh: 1_000_000.4, renewable: 27_000_011, total: 32_400_011 })).toEqual([]);
  });

  it("H-04 alone for a price in 千円/kWh or 円/MWh whose amounts are right", () => {
    expect(check({ price: 0.027 })).toEqual(["H-04 warning E7 27"]);
    expect(check({ price: 27_000 })).toEqual(["H-04 warning E7 27"]);
    expect(check({ price: 0.03 })).toEqual(["H-01 error C4 30000", "H-04 warning E7 30"]);
  });

  it("H-01 once for an amount that stands twice, and the total that follows it not again", () => {
    const found = findingsOf(RULES, sheetOf("1.3共通KPI", figure({ renewable: 26_000_000, total: 31_400_000 })));
    expect(lines(found)).toEqual(["H-01 error C4 27000000"]);
    expect(found[0]!.fix!.map((edit) => a1(edit))).toEqual(["C4", "A7"]);
  });

  it("H-03 speaks before H-01 where the amount stands in 千円", () => {
    expect(check({ total: 32_400 })).toEqual(["H-03 error A4 32400000"]);
  });

  it("H-04 a price outside the band", () => {
    expect(check({ price: 2.7, renewable: 2_700_000, total: 8_100_000 })).toEqual(["H-04 warning E7"]);
  });

  it("H-02 a copy that differs from the saving table, and nothing else for it", () => {
    const saving = sheetOf("4.2電力削減量", [
      ["電力削減量"],
      ["No", "対象施設名", "施設数", "取組内容", "省エネによる電力削減量(kWh/年)"],
      ["3_1", "A庁舎", 1, "LED", 150_000],
      ["3_2", "B庁舎", 1, "LED", 50_500],
      ["合計", null, null, null, 200_500],
    ]);
    const found = findingsOf(RULES, sheetOf("1.3共通KPI", figure({ saving: 5_413_500, total: 32_413_500 })), saving);
    expect(lines(found)).toEqual(["H-02 warning C10 200500"]);
  });
});
