import type { Sheet } from "../../../../src/core/grid/snapshot";
import { analyse, findings } from "../../../support/analysed";
import { byMeasure } from "../../../support/fundingSheets";
import type { Change, Rows } from "../../../support/fundingSheets";
import { sheetOf } from "../../../support/sheetOf";

const measures = (change: Change): string[] => findings(analyse(byMeasure(change)));

function efficiency(change: Change = () => undefined): Sheet {
  const rows: Rows = [
    [
      null,
      "総事業費（千円）",
      "交付金額（千円）",
      "累計CO2削減量（t-CO2）",
      "事業費に係る費用効率性（円/t-CO2）",
      "交付金に係る費用効率性（円/t-CO2）",
    ],
    ["民生部門電力の取組", 75000, 30000, 1500, 50000, 20000],
    ["民生部門電力以外の取組", 20000, 10000, 400, 50000, 25000],
    ["交付金対象事業全体", 95000, 40000, 1900, 50000, 21053],
  ];
  change(rows);
  return sheetOf("3.4費用効率性", rows);
}

const whole = (change: Change): string[] => findings(analyse(efficiency(change), byMeasure()));

describe("G-05 費用効率性", () => {
  it("fires where the figure is not cost over reduction, and tells a 千円 slip", () => {
    const analysis = analyse(byMeasure((rows) => (rows[2]![11] = 50)));
    expect(findings(analysis)).toEqual(["G-05 error M4"]);
    expect(analysis.findings[0]!.message).toContain("千円のまま");
    expect(analysis.findings[0]).toMatchObject({ expected: "50000", fix: [{ new: { value: 50000 } }] });
    expect(whole((rows) => (rows[2]![5] = 26000))).toEqual(["G-05 error F3"]);
  });

  it("speaks alone for a wrong reduction, and leaves a wrong total to B-01", () => {
    expect(measures((rows) => (rows[2]![10] = 950))).toEqual(["G-05 error M4"]);
    expect(measures((rows) => (rows[5]![3] = 96000))).toEqual(["B-01 error E7"]);
  });

  it("takes rounded figures as they are", () => {
    expect(
      measures((rows) => {
        rows[2]![10] = 903;
        rows[2]![11] = 49834;
        rows[5]![10] = 1903;
        rows[5]![11] = 49921;
        rows[6]![3] = 49921;
      }),
    ).toEqual([]);
  });
});

describe("G-06 累計CO2削減量", () => {
  const beside =
    (cumulative: number): Change =>
    (rows) =>
      rows.forEach((cells, index) =>
        cells.splice(
          10,
          0,
          ...(index === 0 ? ["年間CO2削減量(t-CO2)", "法定耐用年数"] : index === 2 ? [cumulative / 15, 15] : [null, null]),
        ),
      );

  it("warns where annual × service life gives another figure", () => {
    expect(measures(beside(900))).toEqual([]);
    expect(measures(beside(750))).toEqual(["G-06 warning N4"]);
  });
});

describe("G-07 交付率 and G-08 上限", () => {
  const granted =
    (grant: number): Change =>
    (rows) => {
      rows[2]![4] = grant;
      rows[2]![9] = 45000 - grant;
      rows[5]![4] = grant + 10000;
      rows[5]![9] = 45000 - grant;
    };

  it("warns above 2/3, counting GX, and leaves 2/3 alone", () => {
    expect(measures(granted(30000))).toEqual([]);
    expect(measures(granted(31000))).toEqual(["G-07 warning F4"]);
    expect(
      measures((rows) => {
        granted(30000)(rows);
        rows[2]![5] = 5000;
        rows[2]![9] = 10000;
        rows[5]![5] = 5000;
        rows[5]![9] = 10000;
      }),
    ).toEqual(["G-07 warning F4"]);
  });

  it("is an error above the cap", () => {
    const large: Change = (rows) => {
      rows[2] = ["①-1", "住宅", "計30件", 9000000, 5000000, null, null, null, null, 4000000, 180000, 50000];
      rows[5] = ["合計(千円)", null, null, 9050000, 5010000, null, null, 20000, 20000, 4000000, 181000, 50000];
      rows[6]![3] = 50000;
    };
    expect(measures(large)).toEqual(["G-08 error F7"]);
  });
});

describe("G-09 交付金の費用効率性", () => {
  it("warns above the unconfirmed limit, once for the plan", () => {
    expect(
      whole((rows) => {
        rows[2]![3] = 20;
        rows[2]!.splice(4, 2, 1000000, 500000);
      }).filter((found) => found.startsWith("G-09")),
    ).toEqual([]);
    const costly = findings(
      analyse(
        efficiency((rows) => {
          for (const index of [1, 2, 3]) rows[index]![3] = Number(rows[index]![3]) / 20;
          rows[1]!.splice(4, 2, 1000000, 400000);
          rows[2]!.splice(4, 2, 1000000, 500000);
          rows[3]!.splice(4, 2, 1000000, 421053);
        }),
      ),
    );
    expect(costly).toEqual(["G-09 warning F4"]);
  });
});

describe("G-11 CO2削減量 0", () => {
  it("asks for － instead of a figure or an error value", () => {
    expect(measures((rows) => (rows[4]![11] = { value: null, error: "#DIV/0!" }))).toEqual(["G-11 error M6"]);
    expect(measures((rows) => (rows[4]![11] = 0))).toEqual(["G-11 error M6"]);
    expect(measures((rows) => (rows[4]![11] = null))).toEqual([]);
  });
});

describe("G-12 総事業費", () => {
  it("fires where the whole is another sum than the list by measure", () => {
    expect(whole((rows) => rows[3]!.splice(1, 5, 96000, 40000, 1920, 50000, 20833))).toEqual(["G-12 error B4"]);
  });

  it("takes the measures with a grant for 交付金対象事業全体", () => {
    expect(whole((rows) => rows[3]!.splice(1, 5, 65000, 40000, 1300, 50000, 30769))).toEqual([]);
  });
});

describe("G-10 協調補助 (P-3.4d)", () => {
  const table = (ratio: number, grant = 50000): Sheet =>
    sheetOf(
      "3.4",
      [
        ["【国の交付率等より低い交付率等で実施する場合、協調補助を実施する場合】"],
        [
          "(事業)番号",
          "事業概要（※１）",
          "①1kW（1件）当たりの交付額（円/kW（件））（※２）",
          "「地域脱炭素移行・再エネ推進交付金 実施要領 別紙２」により計算された1kW（1件）当たりの交付限度額（円/kW（件））（※３）",
          "②地方公共団体から間接事業者への1kW（1件）当たりの協調補助額（円/kW（件））（※４）",
          "交付額に対する協調補助額の割合（②/①）（％）",
        ],
        ["①-1", "太陽光発電設備（上限4kW/世帯）", grant, 70000, 10000, ratio],
        ["①-2", "高効率空調設備", 100000, 100000, 25000, 25],
      ],
      [1, 1],
    );

  it("checks the share", () => {
    expect(findings(analyse(table(20)))).toEqual([]);
    expect(findings(analyse(table(25)))).toEqual(["G-10 error G4"]);
  });

  it("warns above the limit of the amount", () => {
    expect(findings(analyse(table(12.5, 80000)))).toEqual(["G-10 warning D4"]);
  });
});
