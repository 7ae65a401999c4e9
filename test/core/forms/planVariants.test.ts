import { alarmsOf, analyse, changed } from "../../support/findings";
import { sheetOf } from "../../support/sheetOf";
import type { TestCell } from "../../support/sheetOf";

type Rows = readonly (readonly TestCell[])[];

/** Tables found, and every computed cell as 「row column value」 with a value to three decimals. */
function read(rows: Rows, name = "シート1"): { readonly tables: string[]; readonly values: string[] } {
  const { tables, calculation } = analyse(sheetOf(name, rows));
  const values = calculation.cells.map((cell) => {
    const result = calculation.result(cell);
    return `${cell.row.id} ${cell.column.id} ${result.state === "complete" ? result.value.toDecimalPlaces(3).toFixed() : result.state}`;
  });
  return { tables: tables.map((table) => table.id), values };
}

/** All invented. */
const policy: Rows = [
  ["国・県の計画目標に即した2030年度の温室効果ガス排出量"],
  [null, null, null, null, null, "（単位：千t-CO2）"],
  ["部門", "国の削減率\n（％）", "県の削減率\n（％）", "2013年度排出量", "国の目標に即した\n排出量", "県の目標に即した\n排出量"],
  ["産業部門", 38, 40, 520.3, 322.6, 312.2],
  ["家庭部門", 66, 60, 230.6, 78.4, 92.2],
  ["合計", null, null, 750.9, 401.0, 404.4],
  ["基準年度比削減率", null, null, null, 46.6, 46.1],
];

const combined: Rows = [
  ["太陽光発電の導入検討結果（2030年度）"],
  ["排出係数：0.340kg-CO2/kWh"],
  ["導入対象", "導入棟数", "導入規模（kW）", "年間発電量（千kWh）", "CO2削減量（千t-CO2）"],
  ["住宅（既設）", 126, 466, 710, 0.24],
  ["公共施設", 12, 260, 310, 0.11],
  ["ため池", 3, 1800, 2050, 0.7],
  ["合計", 141, 2526, 3070, 1.04],
];

const net: Rows = [
  ["温室効果ガスの実質排出量"],
  ["項目", "単位", "2013年度", "2030年度", "2050年度"],
  ["温室効果ガス排出量（対策後）", "千t-CO2", 1262.3, 770.1, 49.9],
  ["再エネ導入による削減量", "千t-CO2", "－", 9.3, 32.5],
  ["森林吸収量", "千t-CO2", 2.1, 1.9, 1.9],
  ["実質排出量", "千t-CO2", 1260.2, 758.9, 15.5],
  ["2013年度比削減率", "％", "－", 39.8, 98.8],
];

const times: Rows = [
  ["再エネ導入目標"],
  ["種別", "2019年度実績（千kWh）", "2030年度目標（千kWh）", "2019年度比（倍）", "2050年度目標（千kWh）", "2019年度比（倍）"],
  ["太陽光発電", 41300, 65818, 1.6, 128303, 3.1],
  ["バイオマス発電", 9100, 9100, 1.0, 9100, 1.0],
  ["合計", 50400, 74918, 1.5, 137403, 2.7],
];

describe("tables of an area plan in words of their own", () => {
  it("A-policy by year and 削減率: no official header to be changed (A-05)", () => {
    expect(read(policy).tables).toEqual(["A-policy"]);
    expect(alarmsOf(policy)).toEqual([]);
    expect(read(policy).values.slice(0, 2)).toEqual(["産業部門 national 322.586", "家庭部門 national 78.404"]);
    expect(alarmsOf(changed(policy, 6, 4, 64.6))).toEqual(["J-02 E7"]);
    expect(alarmsOf(changed(policy, 3, 5, 321.2))).toEqual(["J-02 F4"]);
  });

  it("A-intro for one year in one table: CO2 by the factor above it, sums, capacity factors", () => {
    expect(read(combined).tables).toEqual(["A-intro"]);
    expect(alarmsOf(combined)).toEqual([]);
    expect(read(combined).values.slice(0, 3)).toEqual(["住宅（既設） co2 0.241", "公共施設 co2 0.105", "ため池 co2 0.697"]);
    expect(alarmsOf(changed(combined, 3, 4, 0.42))).toEqual(["J-06 E4"]);
    expect(alarmsOf(changed(combined, 6, 3, 3007))).toEqual(["B-01 D7"]);
    expect(
      alarmsOf(
        changed(changed(combined, 4, 3, 2280), 6, 3, 5040).map((row, at) =>
          at === 4 ? row.with(4, 0.78) : at === 6 ? row.with(4, 1.71) : row,
        ),
      ),
    ).toEqual(["J-07 D5"]);
  });

  it("A-intro with the milestone years beside each other below each figure", () => {
    const rows: Rows = [
      ["再生可能エネルギーの導入量（試算、0.340kg-CO2/kWh）"],
      ["導入対象", "導入規模（kW）", null, "年間発電量（千kWh）", null, "CO2削減量（千t-CO2）", null],
      [null, "2030年度", "2050年度", "2030年度", "2050年度", "2030年度", "2050年度"],
      ["住宅", 466, 932, 610, 1220, 0.21, 0.41],
      ["公共施設", 260, 520, 310, 620, 0.11, 0.21],
      ["合計", 726, 1452, 920, 1840, 0.31, 0.63],
    ];
    expect(read(rows).tables).toEqual(["A-intro"]);
    expect(alarmsOf(rows)).toEqual([]);
    expect(read(rows).values).toContain("住宅 co2.2050 0.415");
    expect(alarmsOf(changed(rows, 3, 5, 0.12))).toEqual(["J-06 F4"]);
    expect(alarmsOf(changed(rows, 5, 4, 1480))).toEqual(["B-01 E6"]);
  });

  it("A-policy with 国 and 県 over a rate and an emission each", () => {
    const rows: Rows = [
      ["国や県の計画目標に即した温室効果ガス排出量"],
      ["部門・分野", "2013年度\n排出量\n（千t-CO2）", "国の計画目標", null, "兵庫県の計画目標", null],
      [null, null, "削減率", "2030年度\n排出量", "削減率", "2030年度\n排出量"],
      ["産業部門", 520.3, { value: 0.38, format: "0%" }, 322.6, { value: 0.4, format: "0%" }, 312.2],
      ["家庭部門", 230.6, { value: 0.66, format: "0%" }, 78.4, { value: 0.6, format: "0%" }, 92.2],
      ["合計", 750.9, null, 401.0, null, 404.4],
    ];
    expect(read(rows).tables).toEqual(["A-policy"]);
    expect(alarmsOf(rows)).toEqual([]);
    expect(alarmsOf(changed(rows, 4, 3, 87.4))).toEqual(["J-02 D5"]);
  });

  it.each(["2013年度（基準年度）の排出量", "平成25年度(2013)の排出量", "基準年度（2013年度）の排出量", "2013年度\nみどり市の排出量"])(
    "A-policy with the base year as %s",
    (label) => {
      const rows: Rows = [
        ["国や県の計画に即した排出量の検討", null, null, "単位：千t-CO2"],
        ["部門・分野", "国の計画削減目標", "県の計画削減目標", label, "国の計画に即した排出量", "県の計画に即した排出量"],
        ["産業部門", { value: 0.38, format: "0%" }, { value: 0.4, format: "0%" }, 520.3, 322.6, 312.2],
        ["合計", null, null, 520.3, 322.6, 312.2],
      ];
      expect(read(rows).tables).toEqual(["A-policy"]);
      expect(read(rows).values).toContain("産業部門 national 322.586");
      expect(alarmsOf(changed(rows, 2, 4, 332.6))).toContain("J-02 E3");
    },
  );

  it("A-02 leaves ▲ and % as they are printed", () => {
    const rows = (rate: TestCell): Rows => [
      ["部門別排出量（千t-CO2）"],
      ["部門", "2013年度", "2030年度", "増減量", "増減率"],
      ["産業部門", 500, 450, "▲50", "▲10.0%"],
      ["家庭部門", 200, 220, 20, "10.0%"],
      ["運輸部門", 100, 90, "▲10", rate],
      ["合計", 800, 760, "▲40", "▲5.0%"],
    ];
    expect(alarmsOf(rows("▲10.0%"))).toEqual([]);
    expect(alarmsOf(rows({ value: -0.1, format: "0.0%" }))).toEqual([]);
    expect(alarmsOf(changed(rows("▲10.0%"), 5, 3, -40))).toEqual(["A-02 D3", "A-02 D5"]);
    expect(alarmsOf(changed(rows("▲10.0%"), 2, 2, "450"))).toEqual(["A-02 C3"]);
  });

  it("A-net with its reductions in rows of their own, whatever they are called", () => {
    expect(read(net).tables).toEqual(["A-net"]);
    expect(alarmsOf(net)).toEqual([]);
    expect(read(net).values[0]).toBe("実質排出量 amount.2013 1260.2");
    expect(alarmsOf(changed(changed(net, 5, 4, 17.4), 6, 4, 98.6))).toEqual(["J-03 E6"]);
    const signed = changed(changed(changed(net, 4, 2, -2.1), 4, 3, -1.9), 4, 4, -1.9);
    expect(alarmsOf(signed)).toEqual([]);
  });

  it("takes a figure computed in full, that its format rounds, among printed ones", () => {
    const oneDecimal = (value: number): TestCell => ({ value, format: "#,##0.0" });
    const rows = policy.map((row) => row.map((cell, at) => (typeof cell === "number" && at > 2 ? oneDecimal(cell) : cell)));
    expect(alarmsOf(changed(rows, 3, 4, oneDecimal(322.586)))).toEqual([]);
  });

  it("multiples of the base year in columns (J-13)", () => {
    expect(read(times).tables).toEqual(["A-target"]);
    expect(alarmsOf(times)).toEqual([]);
    expect(read(times).values.filter((value) => value.includes("multiple"))).toContain("合計 multiple.2050 2.726");
    expect(alarmsOf(changed(times, 4, 3, 1.8))).toEqual(["J-13 D5"]);
  });

  it("names facilities by their name, not by the section in charge", () => {
    const rows: Rows = [
      ["施設別排出量（t-CO2）"],
      ["施設名", "所管課", "2013年度", "2022年度"],
      ["本庁舎", "総務課", 120.5, 100.2],
      ["支所", "総務課", 20.5, 10.2],
      ["合計", null, 141.0, 110.4],
    ];
    expect(analyse(sheetOf("a", rows)).tables[0]!.rows.map((row) => row.id)).toEqual(["本庁舎", "支所", "合計"]);
  });
});

describe("S-target beside its multiple", () => {
  const rows: Rows = [
    ["再エネ等導入量の目標"],
    ["項目", "基準年度（2017年度）（TJ）", "倍率", "目標年度（2050年度）（TJ）", "千kWh換算"],
    ["再生可能エネルギー等導入量", 2711, "約14倍", 37954, 10542778],
  ];

  it("takes the target from base year × multiple, and 千kWh from TJ", () => {
    expect(read(rows)).toEqual({
      tables: ["S-target"],
      values: ["再生可能エネルギー等導入量 amount.2050 37954", "再生可能エネルギー等導入量 amount.2050#2 10542777.778"],
    });
    expect(alarmsOf(rows)).toEqual([]);
    expect(alarmsOf(changed(rows, 2, 3, 47954))).toEqual(["J-13 D3"]);
    expect(alarmsOf(changed(rows, 2, 4, 10542))).toEqual(["J-05 E3"]);
  });

  it("gives the multiple where only the figures stand", () => {
    expect(read(changed(rows, 2, 2, null)).values).toContain("再生可能エネルギー等導入量 multiple.2050 14");
  });

  it("reads base year, multiple and target below each other", () => {
    const list: Rows = [
      ["目標２　再生可能エネルギー等の導入量"],
      ["項目", "値", "単位"],
      ["基準年度（2017年度）の再生可能エネルギー等導入量", 2711, "TJ"],
      ["倍率（2017年度比）", 14, "倍"],
      ["目標年度（2050年度）の再生可能エネルギー等導入量", 37954, "TJ"],
      ["目標年度の導入量（千kWh換算）", 10542778, "千kWh"],
    ];
    expect(read(list)).toEqual({
      tables: ["S-target"],
      values: ["目標年度（2050年度）の再生可能エネルギー等導入量 amount 37954", "目標年度の導入量（千kWh換算） amount 10542777.778"],
    });
    expect(alarmsOf(list)).toEqual([]);
    expect(alarmsOf(changed(list, 4, 1, 47954))).toEqual(["J-13 B5"]);
    expect(alarmsOf(changed(list, 5, 1, 10542))).toEqual(["J-05 B6"]);
    expect(read(changed(list, 3, 1, null)).values[0]).toBe("目標年度の導入量（千kWh換算） amount 10542777.778");
  });
});
