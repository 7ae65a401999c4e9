import type { Sheet } from "../../../../src/core/grid/snapshot";
import { analyse, computed, findings } from "../../../support/analysed";
import { PLANTS, templateLayout } from "../../../support/solarPlants";
import type { TestCell } from "../../../support/sheetOf";
import { sheetOf } from "../../../support/sheetOf";

const ROWS: readonly (readonly [string, number, number, number])[] = [
  ["太陽光発電", 12000, 4000, 8000],
  ["小水力発電", 300, 100, 200],
  ["木質バイオマス発電", 1500, 0, 1500],
  ["風力発電", 5000.5, 5000.5, 0],
];
const SUMS = [18800.5, 9100.5, 9700];

function template(change: (cells: TestCell[][]) => void = () => undefined): Sheet {
  const rows: TestCell[][] = [
    [
      "再エネ種別",
      "地方公共団体\n導入可能量①\n（kW）",
      "調査状況",
      null,
      "考慮すべき事項②\n（経済合理性・支障の有無等）",
      null,
      "除外後の\n導入可能量\n（①－②）\n(kW)",
    ],
    [null, null, "状況", "その手法", "除外量(kW)", "除外理由"],
    ...ROWS.map(([source, available, excluded, net]): TestCell[] => [source, available, "済", "REPOS", excluded, "景観規制", net]),
    ["合計", SUMS[0]!, null, null, SUMS[1]!, null, SUMS[2]!],
  ];
  change(rows);
  return sheetOf("4.1(1)再エネ導入可能量", rows, [3, 1]);
}

const shifted = (): Sheet =>
  sheetOf(
    "【様式1】4.1（1）再エネ導入可能量",
    [
      [
        "再エネ種別",
        null,
        "地方公共団体導入可能量①（ｋＷ）",
        "調査状況",
        null,
        "考慮すべき事項②（経済合理性・支障の有無等）",
        null,
        "除外後の導入可能量（①－②）（ｋＷ）",
      ],
      [null, null, null, "状況", "その手法", "除外量（ｋＷ）", "除外理由"],
      ["※REPOSの値"],
      ...ROWS.map(([source, available, excluded, net]): TestCell[] => [
        source,
        null,
        available,
        "済",
        "REPOS",
        excluded || "－",
        null,
        net || "－",
      ]),
      ["合計", null, null, null, null, null, null, null],
    ],
    [6, 3],
  );

const swapped = (): Sheet =>
  sheetOf(
    "再エネ",
    [
      ["再エネ導入可能量"],
      ["種別", "除外後の導入可能量(MW)", "地方公共団体導入可能量(MW)", "考慮すべき事項②", null, "調査状況", null, "備考"],
      [null, null, null, "除外理由", "除外量(MW)", "その手法", "状況"],
      ...ROWS.map(([source, available, excluded]): TestCell[] => [
        source,
        null,
        available / 1000,
        "景観",
        excluded / 1000,
        "REPOS",
        "済",
        "R5調査",
      ]),
      ["合計"],
    ],
    [0, 5],
  );

const EXPECTED = {
  "太陽光発電/net": "8000",
  "小水力発電/net": "200",
  "木質バイオマス発電/net": "1500",
  "風力発電/net": "0",
  "合計/available": "18800.5",
  "合計/excluded": "9100.5",
  "合計/net": "9700",
};

describe.each([
  ["template", template()],
  ["shifted", shifted()],
  ["swapped", swapped()],
])("P-4.1(1) 再エネ導入可能量, %s layout", (_, sheet) => {
  it("computes what remains and the totals", () => {
    expect(computed(analyse(sheet), "P-4.1(1)")).toEqual(EXPECTED);
    expect(analyse(sheet).tables[0]!.confidence).toBeGreaterThan(0.8);
  });

  it("is clean", () => {
    expect(findings(analyse(sheet))).toEqual([]);
  });
});

describe("D-15", () => {
  it("fires where 除外後 is not ① − ②, once", () => {
    expect(findings(analyse(template((rows) => (rows[2]![6] = 8500))))).toEqual(["D-15 error H6"]);
    expect(findings(analyse(template((rows) => (rows[2]![1] = 12500))))).toEqual(["D-15 error H6"]);
  });

  it("fires where more is excluded than there is", () => {
    expect(findings(analyse(template((rows) => (rows[3]![4] = 400))))).toEqual(["D-15 error F7"]);
  });

  it("leaves a wrong total to B-01", () => {
    expect(findings(analyse(template((rows) => (rows[6]![1] = 19800.5))))).toEqual(["B-01 error C10"]);
  });
});

describe("D-14", () => {
  it("fires where more solar is planned than its potential", () => {
    const little = template((rows) => {
      rows[2] = ["太陽光発電", 5000, "済", "REPOS", 2000, "景観規制", 3000];
      rows[6] = ["合計", 11800.5, null, null, 7100.5, null, 4700];
    });
    expect(findings(analyse(little, templateLayout(PLANTS)))).toEqual(["D-14 warning H6"]);
    expect(findings(analyse(template(), templateLayout(PLANTS)))).toEqual([]);
  });
  it("leaves more excluded than available to D-15", () => {
    const odd = template((rows) => {
      rows[2] = ["太陽光発電", 5000, "済", "REPOS", 6000, "景観規制", -1000];
      rows[6] = ["合計", 11800.5, null, null, 11100.5, null, 700];
    });
    expect(new Set(findings(analyse(odd, templateLayout(PLANTS))).map((found) => found.slice(0, 4)))).toEqual(new Set(["D-15"]));
  });
});
