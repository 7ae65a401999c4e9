import type { Sheet } from "../../../../src/core/grid/snapshot";
import { analyse, computed, findings } from "../../../support/analysed";
import type { Change, Rows } from "../../../support/sisterSheets";
import { sheetOf } from "../../../support/sheetOf";

/** Seed 002 L1219-1224: plants of 3,000 and 4,000 kWh at 50 % become one of 10,000 kWh at 60 %: 2,500 kWh more. */
function waste(change: Change = () => undefined): Sheet {
  const rows: Rows = [
    ["【廃棄物発電】（設備情報）"],
    [
      "設置場所",
      "施設番号",
      "基幹発電設備",
      "設置者",
      "オンサイト・\nオフサイト",
      "電源",
      "施設数",
      "設備能力(kW)",
      "設備全体の\n発電量\n(kwh/年）",
      "契約電力\n区分",
      "バイオマス\n発電量(kWh/年)",
      "バイオマス比\n率（%）",
      "導入時期",
      "設備導入の\n実現可能性",
    ],
    [
      "Cセンター（建替分）",
      "廃棄物ー１",
      "基幹１",
      "市",
      "オフサイト",
      "非該当",
      "1箇所",
      2,
      10000,
      "低圧",
      2500,
      { value: 0.6, format: "0%" },
      "R9年",
    ],
    ["合計", null, null, null, null, null, null, 2, 10000, null, 2500],
  ];
  change(rows);
  return sheetOf("4.1(2)新規再エネ導入予定（設備情報）", rows, [2, 1]);
}

function existing(change: Change = () => undefined): Sheet {
  const head = [
    "設置場所",
    "数量",
    "設置者",
    "設備能力(kW)",
    "発電量\n(kWh/年)",
    "発電量のうち先行\n地域へ供給する電\n力量(kWh/年)",
    "導入時期",
    "電源",
    "供給方法（供給主体）等",
  ];
  const rows: Rows = [
    ["【太陽光発電設備】※既存"],
    ["設置方法", ...head],
    ["屋根置き", "公共施設", "3箇所", "市", 60, 75000, 70000, "H28年", "FIT電源", "トラッキング付非化石証書"],
    ["野立て", "北地区遊休地", "１箇所", "PPA事業者", 500, 650000, 650000, "R3年", "非FIT電源", "相対契約"],
    ["合計", null, null, null, 560, 725000, 720000],
    [],
    ["【その他発電設備（廃棄物発電を除く）】※既存"],
    ["発電方式", ...head],
    ["小水力発電", "南地区", "２箇所", "市", 50, 260000, 260000, "H20年", "非FIT電源", "相対契約"],
    ["合計", null, null, null, 50, 260000, 260000],
    [],
    ["【廃棄物発電】※既存"],
    [
      "発電方式",
      "設置場所",
      "数量",
      "設置者",
      "バイオマス\n比率",
      "設備のバイオマス\n発電量\n(kWh/年)",
      "バイオマス発電量\nのうち先行地域へ\n供給する電力量\n(kWh/年)",
      "導入時期",
      "電源",
      "供給方法（供給主体）",
      "設備全体の\n発電量(kWh/年)",
    ],
    [
      "廃棄物発電",
      "Aセンター（廃棄物-1）",
      "１箇所",
      "市",
      { value: 0.5, format: "0%" },
      1500,
      1500,
      "H10年",
      "非FIT電源",
      "相対契約",
      3000,
    ],
    ["廃棄物発電", "Bセンター（廃棄物－１）", "１箇所", "市", 50, 2000, 2000, "H12年", "非FIT電源", "相対契約", 4000],
    ["合計", null, null, null, null, 3500, 3500, null, null, null, 7000],
    [],
    ["【合計値】"],
    ["活用可能な既存の再エネ発電量（kWh/年）", null, 988500],
    ["上記のうち先行地域へ供給する電力量（kWh/年）", null, 983500],
  ];
  change(rows);
  return sheetOf("4.1(3)活用可能な既存の再エネ発電設備", rows, [1, 1]);
}

/** The same plants, other order, MWh, totals blank, tables side by side on another sheet. */
function existingSwapped(): Sheet {
  const left: Rows = [
    ["【太陽光発電設備】"],
    [
      "設置場所",
      "設置方法",
      "数量",
      "設備能力（kW）",
      "発電量（MWh/年）",
      "発電量のうち先行地域へ供給する電力量（MWh/年）",
      "電源",
      "設置者",
      "導入時期",
      "供給方法（供給主体）等",
    ],
    ["公共施設", "屋根置き", "3箇所", 60, 75, 70, "FIT電源", "市", "H28年", "証書"],
    ["北地区遊休地", "野立て", "1箇所", 500, 650, 650, "非FIT電源", "PPA事業者", "R3年", "相対契約"],
    ["合計"],
  ];
  const right: Rows = [
    ["【その他発電設備】"],
    [
      "発電方式",
      "設置場所",
      "数量",
      "設置者",
      "設備能力(kW)",
      "発電量(kWh/年)",
      "発電量のうち先行地域へ供給する電力量(kWh/年)",
      "導入時期",
      "電源",
      "供給方法（供給主体）等",
    ],
    ["小水力発電", "南地区", "2箇所", "市", 50, 260000, 260000, "H20年", "非FIT電源", "相対契約"],
    ["合計"],
  ];
  return sheetOf(
    "既存",
    left.map((cells, index) => [...cells, ...Array<null>(11 - cells.length).fill(null), ...(right[index] ?? [])]),
  );
}

describe("P-4.1(3) 既存の再エネ発電設備", () => {
  const blank: Change = (rows) => {
    for (const index of [4, 9, 15]) rows[index] = ["合計"];
    rows[18]![2] = null;
    rows[19]![2] = null;
  };

  it.each([
    ["filled", existing()],
    ["blank", existing(blank)],
  ])("computes totals of every table and of all, %s", (_, sheet) => {
    const analysis = analyse(sheet);
    expect(analysis.tables.map((table) => table.id)).toEqual(["P-4.1(3).solar", "P-4.1(3).other", "P-4.1(3).waste", "P-4.1(3).totals"]);
    expect(computed(analysis, "P-4.1(3).solar")).toEqual({ "合計/kW": "560", "合計/kWh": "725000", "合計/supplied": "720000" });
    expect(computed(analysis, "P-4.1(3).other")).toEqual({ "合計/kW": "50", "合計/kWh": "260000", "合計/supplied": "260000" });
    expect(computed(analysis, "P-4.1(3).waste")).toEqual({ "合計/biomassKwh": "3500", "合計/supplied": "3500", "合計/grossKwh": "7000" });
    expect(Object.values(computed(analysis, "P-4.1(3).totals"))).toEqual(["988500", "983500"]);
  });

  it("computes them side by side in other units", () => {
    const analysis = analyse(existingSwapped());
    expect(computed(analysis, "P-4.1(3).solar")).toEqual({ "合計/kW": "560", "合計/kWh": "725000", "合計/supplied": "720000" });
    expect(computed(analysis, "P-4.1(3).other")).toEqual({ "合計/kW": "50", "合計/kWh": "260000", "合計/supplied": "260000" });
  });

  it("is clean", () => {
    for (const sheet of [existing(), existing(blank), existingSwapped()]) expect(findings(analyse(sheet))).toEqual([]);
  });

  it("reports a wrong total where it stands", () => {
    expect(findings(analyse(existing((rows) => (rows[4]![5] = 735000))))).toEqual(["B-01 error G6"]);
    expect(findings(analyse(existing((rows) => (rows[18]![2] = 998500))))).toEqual(["B-01 error D20"]);
  });
});

describe("D-11 増加分", () => {
  it("computes the official example: 10,000 × 60 % − (3,000 + 4,000) × 50 % = 2,500", () => {
    const analysis = analyse(
      waste((rows) => (rows[2]![10] = null)),
      existing(),
    );
    expect(computed(analysis, "P-4.1(2).equipment")).toEqual({
      "Cセンター（建替分）/biomassKwh": "2500",
      "合計/kW": "2",
      "合計/grossKwh": "10000",
      "合計/biomassKwh": "2500",
    });
    expect(findings(analyse(waste(), existing()))).toEqual([]);
  });

  it("fires once where the whole is counted", () => {
    expect(
      findings(
        analyse(
          waste((rows) => (rows[2]![10] = 6000)),
          existing(),
        ),
      ),
    ).toEqual(["D-11 error L5"]);
    expect(
      findings(
        analyse(
          waste((rows) => {
            rows[2]![10] = 6000;
            rows[3]![10] = 6000;
          }),
          existing(),
        ),
      ),
    ).toEqual(["D-11 error L5"]);
  });

  it("takes 60, 0.6 and 60 % as the same ratio", () => {
    for (const ratio of [60, 0.6, "60%"])
      expect(
        findings(
          analyse(
            waste((rows) => (rows[2]![11] = ratio)),
            existing(),
          ),
        ).filter((found) => !found.startsWith("A-02")),
      ).toEqual([]);
  });

  it("counts the whole of a new plant and is silent where the old plants are not named", () => {
    const fresh: Change = (rows) => {
      rows[2]![0] = "Dセンター";
      rows[2]![10] = 6000;
      rows[3]![10] = 6000;
    };
    expect(findings(analyse(waste(fresh)))).toEqual([]);
    expect(findings(analyse(waste()))).toEqual([]);
  });
});

describe("D-12 バイオマス発電量の上限", () => {
  it("fires above whole × ratio where the increment cannot be told", () => {
    expect(
      findings(
        analyse(
          waste((rows) => {
            rows[2]![10] = 7000;
            rows[3]![10] = 7000;
          }),
        ),
      ),
    ).toEqual(["D-12 error L5"]);
    expect(
      findings(
        analyse(
          existing((rows) => {
            rows[13]![5] = 1600;
            rows[15]![5] = 3600;
            rows[18]![2] = 988600;
          }),
        ),
      ),
    ).toEqual(["D-12 error G15"]);
  });
});
