import type { Sheet } from "../../../../src/core/grid/snapshot";
import { analyse, computed, findings } from "../../../support/analysed";
import type { Change, Rows } from "../../../support/sisterSheets";
import { PLANTS, templateLayout } from "../../../support/solarPlants";
import { sheetOf } from "../../../support/sheetOf";

const AREAS: Rows = [
  ["駅前エリア", 1.2, 400, 60, 5, 6000000, 1569.5, 1890000],
  ["北エリア", 3.05, 150, 8, 2, 1500000, 2000, 2600000],
];
const WHOLE = [4.25, 550, 68, 7, 7500000, 3569.5, 4490000];

function areas(change: Change = () => undefined): Sheet {
  const rows: Rows = [
    ["【対象エリアの規模等】"],
    ["エリア名", "面積\n(km²)", "民生需要家数", null, null, "民生部門の\n電力需要量\n(kWh/年)", "新規再エネ導入量", null],
    [null, null, "住宅\n(戸)", "民間施設\n(施設)", "公共施設\n(施設)", null, "(kW)", "(kWh/年)"],
    ...AREAS.map((cells) => [...cells]),
    ["合計", ...WHOLE],
  ];
  change(rows);
  return sheetOf("1.1", rows, [1, 1]);
}

const areasShifted = (): Sheet =>
  sheetOf(
    "【様式1】1.1 概要",
    [
      ["対象エリアの規模等"],
      [],
      [
        "区分",
        null,
        "面積（ｋｍ２）",
        "住宅（戸）",
        "民間施設",
        "公共施設",
        "民生部門の電力需要量（MWh/年）",
        "新規再エネ導入量（kWh／年）",
        "新規再エネ導入量（kW）",
        "備考",
      ],
      ["対象エリア全体"],
      ...AREAS.map(([name, km2, houses, offices, publics, demand, kW, kWh]) => [
        name!,
        null,
        km2!,
        `${String(houses)}戸`,
        offices!,
        publics!,
        Number(demand) / 1000,
        kWh!,
        kW!,
        "再エネ電気供給",
      ]),
    ],
    [4, 2],
  );

const areasSwapped = (): Sheet =>
  sheetOf(
    "概要",
    [
      [
        "エリア名",
        "公共施設(施設)",
        "民間施設(施設)",
        "住宅(戸)",
        "新規再エネ導入量(kW)",
        "新規再エネ導入量(MWh/年)",
        "民生部門の電力需要量(kWh/年)",
        "面積(ha)",
      ],
      ...AREAS.map(([name, km2, houses, offices, publics, demand, kW, kWh]) => [
        name!,
        publics!,
        offices!,
        houses!,
        kW!,
        Number(kWh) / 1000,
        demand!,
        Number(km2) * 100,
      ]),
      ["※面積は国土地理院による"],
      ["合計"],
    ],
    [0, 3],
  );

/** Only the units stand in a second row. */
const areasUnits = (): Sheet =>
  sheetOf("1.1", [
    ["エリア名", "面積", "住宅", "民間施設", "公共施設", "民生部門の電力需要量", "新規再エネ導入量", null],
    [null, "(km2)", null, null, null, "(kWh/年)", "(kW)", "(kWh/年)"],
    ...AREAS.map((cells) => [...cells]),
    ["合計"],
  ]);

/** The units of the second row stand without brackets. */
const areasBareUnits = (): Sheet =>
  sheetOf(
    "対象エリア",
    [
      ["エリア名", "面積（km²）", "住宅（戸）", "民間施設", "公共施設", "民生部門の電力需要量（kWh/年）", "新規再エネ導入量", null],
      [null, null, null, null, null, null, "kW", "kWh/年"],
      ...AREAS.map((cells) => [...cells]),
      ["合計"],
    ],
    [3, 1],
  );

/** Names under a label nobody knows, a blank column before the figures. */
const areasApart = (): Sheet =>
  sheetOf(
    "1.1",
    [
      [
        "行政区",
        null,
        "民生部門の電力需要量（kWh/年）",
        "住宅（戸）",
        "民間施設",
        "公共施設",
        "面積（km²）",
        "新規再エネ導入量（kWh/年）",
        "新規再エネ導入量（kW）",
      ],
      ...AREAS.map(([name, km2, houses, offices, publics, demand, kW, kWh]) => [
        name!,
        null,
        demand!,
        houses!,
        offices!,
        publics!,
        km2!,
        kWh!,
        kW!,
      ]),
      ["合計"],
    ],
    [2, 1],
  );

describe.each([
  ["template", areas()],
  ["units", areasUnits()],
  ["apart", areasApart()],
  ["bare units", areasBareUnits()],
  ["shifted", areasShifted()],
  ["swapped", areasSwapped()],
])("P-1.1a 対象エリアの規模等, %s layout", (_, sheet) => {
  it("adds up the areas", () => {
    expect(computed(analyse(sheet), "P-1.1a")).toEqual({
      "合計/areaKm2": "4.25",
      "合計/houses": "550",
      "合計/privateFacilities": "68",
      "合計/publicFacilities": "7",
      "合計/demand": "7500000",
      "合計/newKw": "3569.5",
      "合計/newKwh": "4490000",
    });
  });

  it("is clean, also beside the plants", () => {
    expect(findings(analyse(sheet))).toEqual([]);
    expect(findings(analyse(sheet, templateLayout(PLANTS)))).toEqual([]);
  });
});

describe("K-03 and K-01 on the areas", () => {
  it("reports areas that do not add up; counts to the piece", () => {
    expect(findings(analyse(areas((rows) => (rows[5]![2] = 551))))).toEqual(["K-03 error D7"]);
    expect(findings(analyse(areas((rows) => (rows[5]![5] = 7600000))))).toEqual(["K-03 error G7"]);
  });

  it("warns where the detail sheets give another figure", () => {
    const other = areas((rows) => {
      rows[3]![7] = 1900000;
      rows[5]![7] = 4500000;
    });
    expect(findings(analyse(other, templateLayout(PLANTS)))).toEqual(["K-01 warning I7"]);
    expect(findings(analyse(other))).toEqual([]);
  });
});

describe("1.1 in round numbers", () => {
  const demand = sheetOf("4.2民生電力需要量", [
    ["【民生電力需要量】"],
    ["No", "対象施設名", "区分", "施設数", "試算方法", "直近電力需要量(kWh/年)", "主として取組を実施する範囲内外", "(小計)直近電力需要量"],
    ["1 戸建住宅"],
    ["1_1", "戸建住宅", "既存", 550, "実績値", 2200340, "範囲内", 2200340],
    ["3 オフィスビル"],
    ["3_1", "オフィスビル", "既存", 68, "実績値", 5299560, "範囲内", 5299560],
    ["7 公共施設"],
    ["7_1", "庁舎", "既存", 7, "実績値", 400, "範囲内", 400],
    ["合計", null, null, null, null, 7500300],
  ]);

  it("are right as far as the rounding goes", () => {
    expect(findings(analyse(areas(), demand)).filter((found) => /K-|C-11/.test(found))).toEqual([]);
    const off: Change = (rows) => [3, 5].forEach((row) => (rows[row]![5] = Number(rows[row]![5]) + 300000));
    expect(findings(analyse(areas(off), demand)).filter((found) => /K-|C-11/.test(found))).toEqual(["K-01 warning G7"]);
  });

  it("take no repair of a total that the detail sheets confirm: an area is wrong", () => {
    const fixes = (change: Change): number =>
      analyse(areas(change), demand)
        .findings.filter((found) => found.rule === "K-03")
        .flatMap((found) => found.fix ?? []).length;
    expect(fixes((rows) => (rows[3]![2] = 410))).toBe(0);
    expect(fixes((rows) => (rows[5]![2] = 560))).toBe(1);
  });
});

const MIX = [
  ["太陽光", 4490000, "95.7%"],
  ["水力", 200000, "4.3%"],
  ["風力", null, null],
  ["廃棄物（バイオマス）", null, null],
] as const;
const hydro = sheetOf("水力", [
  ["【水力発電】"],
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
  ["北川", "水力-1", null, "市", "オフサイト", "流れ込み式", "1箇所", 40, "低圧", 200000, "R9年"],
  ["合計", null, null, null, null, null, null, 40, null, 200000],
]);

function mix(change: Change = () => undefined): Sheet {
  const percent = (text: string | null) => (text === null ? null : { value: Number.parseFloat(text) / 100, format: "0.0%" });
  const rows: Rows = [
    ["【脱炭素先行地域内の再エネ電力供給量のうち新規導入量の再エネ種別内訳】"],
    ["再エネ種別", "発電量(kWh/年)", "割合(%)"],
    ...MIX.map(([kind, kWh, share]) => [kind, kWh, percent(share)]),
    ["合計", 4690000, { value: 1, format: "0.0%" }],
  ];
  change(rows);
  return sheetOf("1.1", rows, [1, 1]);
}

const mixAcross = (filled = true): Sheet =>
  sheetOf(
    "概要",
    [
      ["再エネ種別内訳"],
      [null, "太陽光", "水力", "風力", "地熱", "バイオマス", "廃棄物(バイオマス)", "その他", "合計"],
      ["発電量(kWh/年)", ...(filled ? [4490000, 200000, null, null, null, null, null, 4690000] : [])],
      ["割合(%)", ...(filled ? [95.7, 4.3, null, null, null, null, null, 100] : [])],
    ],
    [2, 0],
  );

describe("P-1.1b 再エネ種別内訳", () => {
  const empty: Change = (rows) => rows.slice(2).forEach((cells) => cells.splice(1, 2, null, null));
  const book = [templateLayout(PLANTS), hydro];

  it("takes each kind from 4.1(2), one row or one column a kind, filled or not", () => {
    for (const sheet of [mix(), mix(empty)]) {
      expect(computed(analyse(...book, sheet), "P-1.1b")).toMatchObject({
        "太陽光/kWh": "4490000",
        "水力/kWh": "200000",
        "合計/kWh": "4690000",
        "水力/share": "4.264392324093816631130063965884861",
        "合計/share": "100",
      });
    }
    for (const sheet of [mixAcross(), mixAcross(false)]) {
      const values = computed(analyse(...book, sheet), "P-1.1b");
      expect(
        Object.entries(values)
          .filter(([key]) => /solar|hydro|total/.test(key))
          .map(([, value]) => value.slice(0, 9)),
      ).toEqual(["4490000", "200000", "4690000", "95.735607", "4.2643923", "100"]);
    }
  });

  it("takes each kind from the list of sources where the plants are not in the workbook", () => {
    const list = sheetOf("合計", [
      ["電源別新規再エネ導入量合計（kWh/年）"],
      ["太陽光発電", 4490000],
      ["水力発電", 200000],
      ["民生部門 合計", 4690000],
      ["民生部門以外の電力 合計", 0],
    ]);
    expect(computed(analyse(mix(empty), list), "P-1.1b")).toMatchObject({
      "太陽光/kWh": "4490000",
      "水力/kWh": "200000",
      "合計/kWh": "4690000",
      "合計/share": "100",
    });
    expect(
      findings(
        analyse(
          mix((rows) => (rows[3]![1] = 190000)),
          list,
        ),
      ),
    ).toEqual(["K-01 warning C5"]);
  });

  it("is clean, and only taken under its own title", () => {
    for (const sheet of [mix(), mix(empty), mixAcross(), mixAcross(false)]) expect(findings(analyse(...book, sheet))).toEqual([]);
    expect(analyse(mix((rows) => (rows[0] = ["供給の状況"]))).tables).toEqual([]);
  });

  it("reports a kind that is not that of 4.1(2), a share and a total", () => {
    expect(
      findings(
        analyse(
          ...book,
          mix((rows) => (rows[2]![1] = 4500000)),
        ),
      ),
    ).toEqual(["K-01 warning C4"]);
    expect(
      findings(
        analyse(
          ...book,
          mix((rows) => (rows[3]![2] = { value: 0.053, format: "0.0%" })),
        ),
      ),
    ).toEqual(["B-11 warning D5"]);
    expect(
      findings(
        analyse(
          ...book,
          mix((rows) => (rows[6]![1] = 4790000)),
        ),
      ),
    ).toEqual(["B-01 error C8"]);
  });
});
