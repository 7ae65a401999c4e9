import type { TestCell } from "../../../support/sheetOf";
import { bookFindings, recalculated, recalculatedFindings, townFindings } from "../../../support/townFindings";
import { change, townBook, zeroTown } from "../../../support/zeroTown";

const DEMAND = "4.2民生電力需要量";
const SUPPLY = "4.2電力供給状況(民生部門)";
const SAVING = "4.2電力削減量";
const RESULT = "4.2実質ゼロ(計算結果)";

type Change = readonly [sheet: string, label: string, col: number, value: TestCell];
const changed = (...changes: readonly Change[]) => changes.reduce((town, args) => change(town, ...args), zeroTown());
const after = (...changes: readonly Change[]) => recalculatedFindings(changed(...changes));

describe("a town recalculated after a change of its inputs", () => {
  it("raises nothing when nothing changed", () => expect(after()).toEqual([]));

  describe("C-02", () => {
    it("speaks when electricity is missing", () => {
      expect(after([SUPPLY, "駅前集合住宅", 6, 226300])).toEqual(["C-02 P-4.2.result 4.2 実質ゼロ（計算結果） supply"]);
      const [finding] = bookFindings(recalculated(changed([SUPPLY, "駅前集合住宅", 6, 226300])));
      expect(finding).toMatchObject({ severity: "error", message: expect.stringContaining("100,000kWh足りません（達成率98.3%）") });
    });
    it("is silent while a supply row is not filled in", () =>
      expect(
        after([SUPPLY, "駅前集合住宅", 6, null], ...[2, 3, 4, 5, 7, 8, 9].map((col) => [SUPPLY, "駅前集合住宅", col, null] as const)),
      ).not.toContain("C-02 P-4.2.result 4.2 実質ゼロ（計算結果） supply"));
    it("works without the result figure", () => {
      const town = changed([SUPPLY, "駅前集合住宅", 6, 226300]);
      town.delete(RESULT);
      town.delete("4.2実質ゼロ(サマリ)");
      expect(recalculatedFindings(town)).toEqual(["C-02 P-4.2.supply 合計 supplied"]);
    });
  });

  it("C-03 names the facility that gets too much, and C-02 does not repeat it", () => {
    expect(after([SUPPLY, "図書館", 2, 150000])).toEqual(["C-03 P-4.2.supply 図書館 supplied"]);
  });

  it("C-07 asks for the grounds of a saving above 60 %, or above the demand", () => {
    expect(after([SAVING, "図書館", 3, 200000], [SUPPLY, "図書館", 2, 0], [SUPPLY, "図書館", 4, 100000])).toEqual([
      "C-07 P-4.2.saving 図書館 kWh",
    ]);
    expect(after([SAVING, "図書館", 3, 400000])).toEqual(["C-07 P-4.2.saving 図書館 kWh"]);
  });

  describe("C-08", () => {
    const town = (existing: number, renewable: number) => {
      const own = zeroTown();
      const rows = own.get(RESULT)!;
      rows[7]![0] = existing;
      rows[9]![0] = renewable;
      return own;
    };
    it("speaks when more is delivered locally than generated", () => {
      expect(townFindings(town(1000000, 5000000))).toEqual(["C-08 P-4.2.supply 合計 selfLocal"]);
    });
    it("is silent at the limit", () => expect(townFindings(town(1134900, 5134900))).toEqual([]));
    it("is silent at the limit where one side is printed in MWh", () => {
      const own = town(1134900, 5134900);
      for (const row of own.get(SUPPLY)!)
        row.forEach((cell, col) => {
          if (typeof cell === "string") row[col] = cell.replace("kWh/年", "MWh/年");
          else if (typeof cell === "number" && col >= 2 && col <= 11 && cell >= 1000) row[col] = Math.round(cell / 1000);
        });
      expect(townFindings(own).filter((found) => found.startsWith("C-08"))).toEqual([]);
    });
    it("counts the plants themselves where no total is stated", () => {
      const own = zeroTown();
      own.delete(RESULT);
      const plants = (kWh: number): TestCell[][] => [
        ["【太陽光発電】（設備情報）"],
        [
          "設置場所",
          "施設番号",
          "基幹設備",
          "設置者",
          "オンサイト・オフサイト",
          "設置方法",
          "施設数",
          "設備能力(kW)",
          "契約電力区分",
          "発電量(kWh/年)",
          "導入時期",
        ],
        ["遊休地A", "太陽光-1", "基幹１", "市", "オフサイト", "野立て", 1, 1900, "高圧", kWh, "R8年"],
      ];
      const existing = (supplied: number | null): TestCell[][] => [
        [
          "設置方法",
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
        ["野立て", "処分場跡地", 1, "市", 1900, 2134900, supplied, "R2年", "非FIT電源", "小売電気事業者"],
      ];
      const found = (kWh: number, supplied: number | null) =>
        townFindings(
          new Map([
            ...own,
            ["4.1(2)新規再エネ導入予定(設備情報)", plants(kWh)],
            ["4.1(3)活用可能な既存の再エネ発電設備", existing(supplied)],
          ]),
        ).filter((line) => line.startsWith("C-08"));
      expect(found(2500000, 2134900)).toEqual(["C-08 P-4.2.supply 合計 selfLocal"]);
      expect(found(3000000, 2134900)).toEqual([]);
      expect(found(2500000, null)).toEqual([]);
    });
    it("leaves out plastics power of a municipal waste plant", () => {
      const own = town(1000000, 5000000);
      change(own, SUPPLY, "清掃工場", 10, "証書同等（廃棄物発電のプラスチック発電分）");
      expect(townFindings(own)).toEqual([]);
    });
  });

  describe("C-12 and C-13", () => {
    it("C-12 asks about an unusual demand per dwelling", () => {
      expect(after([DEMAND, "エリアA", 5, 1809400], [SUPPLY, "戸建住宅(エリアA)", 6, 1650000])).toContain("C-12 P-4.2.demand 1_1 kWh");
    });
    it("C-13 recognises 千kWh written as kWh, and the sums are its consequences", () => {
      const found = townFindings(change(zeroTown(), DEMAND, "エリアA", 5, 509.4));
      expect(found).toEqual(["C-13 P-4.2.demand 1_1 kWh"]);
      const [finding] = bookFindings(townBook(change(zeroTown(), DEMAND, "エリアA", 5, 509.4)));
      expect(finding).toMatchObject({ expected: "509400" });
    });
    it("leaves offices and shops alone", () =>
      expect(
        after(
          [DEMAND, "テナントビル", 3, 1],
          [SUPPLY, "テナントビル（大規模）", 1, 0],
          [SUPPLY, "テナントビル（中小）", 1, 1],
          [SAVING, "テナントビル（中小）", 1, 1],
          ["4.2対象地域の民生需要家数等", "民間施設", 2, 21],
        ),
      ).toEqual([]));
  });
});

describe("C-17", () => {
  const reductions = (tCo2: number | null): TestCell[][] => [
    [
      "No",
      "対象",
      "事業内容",
      "数量",
      "温室効果ガス\n排出削減量\n(t-CO2/年)",
      "(小計)\n温室効果ガス\n排出削減量",
      "合意形成対\n象者数",
      "現在の\n合意形成\n進捗度",
    ],
    ["④非エネルギー起源（廃棄物・下水処理）"],
    ...(tCo2 === null ? [] : [["②-5", "市内全域", "プラスチック分別収集", "1式", tCo2, null, 3, "B"]]),
    ["合計", null, null, null, tCo2],
  ];
  const town = (tCo2: number | null) => {
    const own = change(zeroTown(), SUPPLY, "清掃工場", 10, "証書同等（廃棄物発電のプラスチック発電分）");
    return own.set("4.3民生部門電力以外の排出削減取組", reductions(tCo2));
  };
  it("recommends a reduction of waste emissions", () =>
    expect(townFindings(town(null))).toEqual(["C-17 P-4.2.supply 清掃工場 wastePlant"]));
  it("is silent when there is one", () => expect(townFindings(town(300))).toEqual([]));
});

describe("C-15 and C-16 in the demand table", () => {
  const renamed = (from: string, to: string) => {
    const town = zeroTown();
    for (const [sheet, rows] of town)
      town.set(
        sheet,
        rows.map((row) =>
          row.map((cell) => (typeof cell === "string" && (cell === from || cell.endsWith(` ${from}`)) ? cell.replace(from, to) : cell)),
        ),
      );
    return townFindings(town);
  };
  it("C-15 asks about restaurants among the households", () =>
    expect(renamed("駅前集合住宅", "飲食店等")).toContain("C-15 P-4.2.demand 2_1 name"));
  it("C-16 asks about works among the offices", () =>
    expect(renamed("テナントビル", "テクノ工業団地")).toContain("C-16 P-4.2.demand 3_1 name"));
  it("leaves dwellings with a shop and municipal waste works alone", () => expect(renamed("駅前集合住宅", "店舗併用住宅")).toEqual([]));
});
