import type { Sheet } from "../../../../src/core/grid/snapshot";
import { analyse, computed, findings } from "../../../support/analysed";
import { consent, survey } from "../../../support/sisterSheets";
import type { Change, Rows } from "../../../support/sisterSheets";
import { PLANTS, templateLayout } from "../../../support/solarPlants";
import { sheetOf } from "../../../support/sheetOf";

const TOTALS = "P-4.1(2).totals";

function others(change: Change = () => undefined): Sheet {
  const head = [
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
  ];
  const rows: Rows = [
    ["【水力発電】"],
    head,
    ["北川", "水力-1", "基幹２", "市", "オフサイト", "流れ込み式", "1箇所", 40, "低圧", 200000, "R9年"],
    ["合計", null, null, null, null, null, null, 40, null, 200000],
    [],
    ["【民生部門以外の電力取組】"],
    head,
    ["産業部門", "太陽光-9", null, "PPA事業者", "オンサイト", "屋根置き", "1箇所", 300, "高圧", 390000, "R9年"],
    ["合計", null, null, null, null, null, null, 300, null, 390000],
  ];
  change(rows);
  return sheetOf("その他の電源", rows, [0, 0]);
}

const LABELS = [
  "太陽光発電",
  "水力発電",
  "風力発電",
  "地熱発電",
  "バイオマス発電",
  "廃棄物発電（バイオマス発電量）",
  "その他発電",
  "民生部門_新規再エネ導入量 合計",
  "民生部門以外の電力_新規再エネ導入量 合計",
];
const VALUES = [4490000, 200000, null, null, null, null, null, 4690000, 390000];

const below = (values: readonly (number | null)[] = VALUES): Sheet =>
  sheetOf(
    "4.1(2)新規再エネ導入予定(合計)",
    [["【電源別新規再エネ導入量合計（kWh/年）】"], ...LABELS.map((label, index) => [label, null, values[index]!])],
    [3, 2],
  );

const across = (values: readonly (number | null)[] = VALUES): Sheet =>
  sheetOf("合計", [["【電源別新規再エネ導入量合計（kWh/年）】"], [], LABELS, values.slice()], [1, 0]);

/** Below another table whose rows bear the same names, with a header of its own. */
const mixed = (values: readonly (number | null)[] = VALUES): Sheet =>
  sheetOf(
    "再エネ",
    [
      ["【再エネ導入可能量】"],
      ["再エネ種別", "地方公共団体導入可能量①（kW）", "調査状況", null, "考慮すべき事項②", null, "除外後の導入可能量（①－②）(kW)"],
      [null, null, "状況", "その手法", "除外量(kW)", "除外理由"],
      ["太陽光発電", 20000, "済", "REPOS", 5000, "景観", 15000],
      ["風力発電", 100, "済", "REPOS", 100, "景観", 0],
      ["合計", 20100, null, null, 5100, null, 15000],
      [],
      ["【電源別新規再エネ導入量合計】"],
      ["電源", "新規再エネ導入量（kWh/年）"],
      ...LABELS.map((label, index) => [label, values[index]!]),
    ],
    [0, 0],
  );

const SISTERS = [templateLayout(PLANTS), others(), survey(PLANTS), consent(PLANTS)];

describe.each([
  ["below", below],
  ["across", across],
  ["mixed", mixed],
])("P-4.1(2) 電源別合計, %s", (_, layout) => {
  it("sums the sources, filled or not; a source without plants stays blank", () => {
    const expected = ["4490000", "200000", "390000", "4690000"];
    expect(Object.values(computed(analyse(...SISTERS, layout()), TOTALS))).toEqual(expected);
    expect(Object.values(computed(analyse(...SISTERS, layout(VALUES.map(() => null))), TOTALS))).toEqual(expected);
  });

  it("is clean beside all sheets", () => {
    expect(findings(analyse(...SISTERS, layout()))).toEqual([]);
    expect(findings(analyse(...SISTERS, layout(VALUES.map(() => null))))).toEqual([]);
  });

  it("reports the link of the chain that breaks", () => {
    const broken = (index: number, value: number): string[] =>
      analyse(...SISTERS, layout(VALUES.with(index, value))).findings.map((found) => `${found.rule} ${found.column}`);
    expect(broken(0, 4500000)).toEqual(["D-10 solar"]);
    expect(broken(7, 4700000)).toEqual(["D-10 civilTotal"]);
    expect(broken(8, 400000)).toEqual(["D-10 nonCivilTotal"]);
  });
});

describe("D-10 across the sister sheets", () => {
  it("reports a plant whose generation differs on one sister sheet", () => {
    const wrong = survey(PLANTS, (rows) => {
      rows[4]![5] = 970000;
      rows.at(-1)![5] = 4500000;
    });
    expect(findings(analyse(templateLayout(PLANTS), wrong, consent(PLANTS)))).toEqual(["D-10 error G6"]);
    const alone = survey(PLANTS, (rows) => (rows[4]![5] = 970000));
    expect(findings(analyse(templateLayout(PLANTS), alone, consent(PLANTS)))).toEqual(["D-10 error G6"]);
  });

  it("reports 設備情報 once where its own sums agree with the sister sheets, with the figure that fits", () => {
    const sheet = templateLayout(PLANTS);
    const rows = sheet.rows.map((cells, index) =>
      index === 5 ? cells!.map((cell, col) => (col === 12 ? { value: 1000000 } : cell)) : cells,
    );
    const analysis = analyse({ ...sheet, rows }, survey(PLANTS), consent(PLANTS), below([4490000, ...VALUES.slice(1)]), others());
    expect(findings(analysis)).toEqual(["D-10 error M6"]);
    expect(analysis.findings[0]).toMatchObject({
      actual: "1000000",
      expected: "960000",
      fix: [{ new: { kind: "number", value: 960000 } }],
    });
  });

  it("reports a sister sheet that misses a plant", () => {
    const short = survey(PLANTS, (rows) => {
      rows.splice(9, 2);
      rows.at(-1)![5] = 1890000;
    });
    expect(findings(analyse(templateLayout(PLANTS), short))).toEqual(["D-10 error G11"]);
  });
});

it("does not count a kept copy of a sheet twice", () => {
  const copy = { ...templateLayout(PLANTS), name: "4.1(2)新規再エネ導入予定(設備情報)（控）" };
  expect(findings(analyse(...SISTERS, copy, below()))).toEqual([]);
  expect(Object.values(computed(analyse(...SISTERS, copy, below()), TOTALS))).toEqual(["4490000", "200000", "390000", "4690000"]);
});

it("takes the unit the title names: MWh for kWh", () => {
  const inMwh = sheetOf("合計", [
    ["【電源別新規再エネ導入量合計（MWh/年）】"],
    ...LABELS.map((label, index) => [label, VALUES[index] === null ? null : VALUES[index]! / 1000]),
  ]);
  expect(findings(analyse(...SISTERS, inMwh))).toEqual([]);
  const analysis = analyse(
    ...SISTERS,
    sheetOf("合計", [["【電源別新規再エネ導入量合計（MWh/年）】"], ...LABELS.map((label) => [label, null])]),
  );
  const [first] = analysis.calculation.cells.filter((cell) => cell.table.id === TOTALS);
  expect(analysis.calculation.stored(first!)).toMatchObject({ state: "complete" });
  expect(String((analysis.calculation.stored(first!) as { value: unknown }).value)).toBe("4490");
});

it("is exact between sheets: a kWh more is a kWh too many", () => {
  expect(
    analyse(...SISTERS, below(VALUES.with(0, 4490001).with(7, 4690001))).findings.map((found) => `${found.rule} ${found.column}`),
  ).toEqual(["D-10 solar"]);
});
