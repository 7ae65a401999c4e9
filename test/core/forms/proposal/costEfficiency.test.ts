import type { Sheet } from "../../../../src/core/grid/snapshot";
import { analyse, computed, findings } from "../../../support/analysed";
import { byMeasure } from "../../../support/fundingSheets";
import type { Change, Rows } from "../../../support/fundingSheets";
import { sheetOf } from "../../../support/sheetOf";

const LONG = "地域脱炭素移行・\n再エネ推進交付金及び\n特定地域脱炭素移行加速化\n交付金【GX】\nに係る費用効率性\n（円/t-CO2）";

function template(change: Change = () => undefined, sums = true): Sheet {
  const f = (value: number) => (sums ? value : null);
  const rows: Rows = [
    [null, "総事業費（千円）", "交付金額（千円）", "累計CO2削減量\n（t-CO2）", "事業費に係る\n費用効率性（円/t-CO2）", LONG],
    ["民生部門電力の取組", 75000, 30000, 1500, f(50000), f(20000)],
    ["民生部門電力以外の取組", 20000, 10000, 400, f(50000), f(25000)],
    ["交付金対象事業全体", 95000, 40000, 1900, f(50000), f(40000000 / 1900)],
  ];
  change(rows);
  return sheetOf("3.4費用効率性", rows, [2, 1]);
}

/** Lower, in 円, the whole's inputs left blank, inputs behind the results, a remark between. */
const shifted = (): Sheet =>
  sheetOf(
    "【様式1】3.4 費用効率性",
    [
      ["地域脱炭素移行・再エネ推進交付金等の費用効率性"],
      [],
      [
        "取組",
        null,
        "事業費に係る費用効率性（円／ｔ－ＣＯ２）",
        LONG.replace("【GX】", "【ＧＸ】"),
        null,
        "総事業費（円）",
        "交付金額（円）",
        "累計CO2削減量（t-CO2）",
      ],
      ["民生部門電力の取組", null, null, null, null, 75000000, 30000000, 1500],
      ["民生部門電力以外の取組", null, null, null, null, 20000000, 10000000, 400],
      ["※吸収源対策は含まない"],
      ["交付金対象事業全体"],
    ],
    [6, 4],
  );

const swapped = (): Sheet =>
  sheetOf(
    "効率",
    [
      ["【費用効率性】"],
      ["累計CO2削減量(千t-CO2)", LONG, "備考", "事業費に係る費用効率性（円/t-CO2）", "交付金額（千円）", "総事業費（千円）"],
      [1.5, null, "R8～", null, 30000, 75000],
      [0.4, null, null, null, 10000, 20000],
      [1.9, null, null, null, 40000, 95000],
    ].map((cells, index) => [[null, null, "民生部門電力の取組", "民生部門電力以外の取組", "交付金対象事業全体"][index] ?? null, ...cells]),
  );

const VALUES = ["50000", "50000", "50000", "20000", "25000", "21052.63157894736842105263157894737"];

describe.each([
  ["template", template(undefined, false)],
  ["shifted", shifted()],
  ["swapped", swapped()],
])("P-3.4c 費用効率性, %s layout", (_, sheet) => {
  it("divides costs by the cumulative reduction", () => {
    expect(Object.values(computed(analyse(sheet), "P-3.4c"))).toEqual(VALUES);
  });

  it("is clean", () => {
    expect(findings(analyse(sheet, byMeasure()))).toEqual([]);
    expect(findings(analyse(template()))).toEqual([]);
  });
});

describe("the list by measure", () => {
  const withoutCo2 = (): Sheet => byMeasure((rows) => rows.forEach((cells) => cells.splice(10, 1)));

  it("is incomplete without a cumulative reduction anywhere", () => {
    const values = computed(analyse(withoutCo2()), "P-3.4a");
    expect([values["住宅への太陽光発電設備/efficiency"], values["合計/efficiency"]]).toEqual(["incomplete", "incomplete"]);
  });

  it("takes that of the plan from P-3.4c", () => {
    const values = computed(analyse(withoutCo2(), template()), "P-3.4a");
    expect([values["住宅への太陽光発電設備/efficiency"], values["合計/efficiency"]]).toEqual(["incomplete", "50000"]);
  });

  it("reads － where nothing is reduced", () => {
    expect(computed(analyse(byMeasure()), "P-3.4a")["公用車のEV化/efficiency"]).toBe("－");
  });
});
