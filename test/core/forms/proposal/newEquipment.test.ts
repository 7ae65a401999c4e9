import { a1 } from "../../../../src/core/grid/address";
import { analyse, computed, findings } from "../../../support/analysed";
import { sheetOf } from "../../../support/sheetOf";
import { PLANTS, shiftedLayout, swappedLayout, templateLayout } from "../../../support/solarPlants";

const EQUIPMENT = "P-4.1(2).equipment";
const layouts = { template: templateLayout, shifted: shiftedLayout, swapped: swappedLayout };

describe.each(Object.entries(layouts))("P-4.1(2) 設備情報, %s layout", (name, layout) => {
  it("is located with its source, every plant and every column", () => {
    const analysis = analyse(layout(PLANTS));
    const table = analysis.tables.find((found) => found.source === "太陽光発電")!;
    expect([table.id, table.confidence >= 0.8, table.rows.filter((row) => row.kind === "leaf").length]).toEqual([EQUIPMENT, true, 5]);
    expect(
      analysis.views[0]!.text(
        table.rows.find((row) => row.id === "太陽光ー２")!,
        "site",
      ),
    ).toBe("エリアB");
  });

  it("computes the same subtotals and totals, filled or not", () => {
    const sections = name === "swapped" ? ["エリアA", "ビルA", "遊休地A"] : ["戸建住宅", "オフィスビル", "遊休地"];
    const total = name === "shifted" ? "Subtotal" : "";
    const expected = {
      [`${sections[0]}/kWSubtotal`]: "1400",
      [`${sections[0]}/kWhSubtotal`]: "1680000",
      [`${sections[1]}/kWSubtotal`]: "169.5",
      [`${sections[1]}/kWhSubtotal`]: "210000",
      [`${sections[2]}/kWSubtotal`]: "2000",
      [`${sections[2]}/kWhSubtotal`]: "2600000",
      [`合計/kW${total}`]: "3569.5",
      [`合計/kWh${total}`]: "4490000",
    };
    expect(computed(analyse(layout(PLANTS)), EQUIPMENT, "太陽光発電")).toEqual(expected);
    expect(computed(analyse(layout(PLANTS, { sums: false })), EQUIPMENT, "太陽光発電")).toEqual(expected);
  });

  it("is clean", () => {
    expect(findings(analyse(layout(PLANTS)))).toEqual([]);
    expect(findings(analyse(layout(PLANTS, { sums: false })))).toEqual([]);
  });
});

it("keeps two sources side by side apart", () => {
  const analysis = analyse(swappedLayout(PLANTS));
  expect(analysis.tables.map((table) => table.source)).toEqual(["太陽光発電", "水力発電"]);
  expect(computed(analysis, EQUIPMENT, "水力発電")).toEqual({ "合計/kW": "40", "合計/kWh": "200000" });
});

it("is incomplete, not zero, while a plant has no figure", () => {
  const plants = PLANTS.map((plant, index) => (index === 3 ? (plant.with(10, null) as unknown as (typeof PLANTS)[number]) : plant));
  const values = computed(analyse(templateLayout(plants, { sums: false })), EQUIPMENT);
  expect([values["戸建住宅/kWhSubtotal"], values["オフィスビル/kWhSubtotal"], values["合計/kWh"], values["合計/kW"]]).toEqual([
    "1680000",
    "incomplete",
    "incomplete",
    "3569.5",
  ]);
});

it("fills the cell of the total row that is there: the one with a number format", () => {
  const analysis = analyse(shiftedLayout(PLANTS, { sums: false }));
  const totals = analysis.calculation.cells
    .filter((cell) => cell.row.kind === "total")
    .map((cell) => `${a1(cell.address)} ${cell.column.id}`);
  expect(totals).toEqual(["L19 kWSubtotal", "O19 kWhSubtotal"]);
});

it("takes a row with nothing but its number for one kept ready", () => {
  const sheet = templateLayout(PLANTS);
  const rows = [
    ...sheet.rows.slice(0, -1),
    ...["太陽光ー６", "太陽光ー７"].map((value) => [undefined, undefined, { value }]),
    ...sheet.rows.slice(-1),
  ];
  const analysis = analyse({ ...sheet, rows });
  expect(computed(analysis, EQUIPMENT)).toEqual(computed(analyse(sheet), EQUIPMENT));
  expect(findings(analysis)).toEqual([]);
});

it("gives a subtotal in a row of its own, and then not beside the heading", () => {
  const number = { value: null, format: "#,##0" };
  const sheet = sheetOf("設備情報", [
    ["【太陽光発電】"],
    [
      "設置場所",
      "施設番号",
      "基幹設備",
      "設置者",
      "オンサイト・オフサイト",
      "設置方法",
      "施設数",
      "設備能力(kW)(小計)",
      "設備能力(kW)",
      "契約電力区分",
      "発電量(kWh/年)(小計)",
      "発電量(kWh/年)",
      "導入時期",
    ],
    ["戸建住宅"],
    ["エリアA", "太陽光-1", "基幹1", "個人", "オンサイト", "屋根置き", "200戸", null, 800, "低圧", null, 960000, "R9年"],
    ["エリアB", "太陽光-2", null, "個人", "オンサイト", "屋根置き", "150戸", null, 600, "低圧", null, 720000, "R9年"],
    ["小計", null, null, null, null, null, null, number, null, null, number],
    ["合計", null, null, null, null, null, null, null, number, null, null, number],
  ]);
  expect(computed(analyse(sheet), EQUIPMENT)).toEqual({
    "小計/kWSubtotal": "1400",
    "小計/kWhSubtotal": "1680000",
    "合計/kW": "1400",
    "合計/kWh": "1680000",
  });
});

describe("【民生部門以外の電力取組】 as the tool prints it: the sector in a column of its own", () => {
  const nonCivil = (sums: boolean) => {
    const f = (value: number) => (sums ? value : null);
    return sheetOf(
      "4.1(2)新規再エネ導入予定（設備情報）",
      [
        ["【民生部門以外の電力取組】"],
        [
          "設置場所",
          null,
          "施設番号",
          "基幹設備",
          "設置者",
          "オンサイト・\nオフサイト",
          "設置方法",
          "施設数",
          "設備能力\n(kW)",
          null,
          "契約電力\n区分",
          "発電量\n(kWh/年)",
          null,
          "導入\n時期",
          "設備導入の\n実現可能性",
        ],
        [null, null, null, null, null, null, null, null, "(小計)", "設備能力(kW)", null, "(小計)", "発電量(kWh/年)"],
        [
          "産業部門",
          "A工場",
          "太陽光20",
          "基幹１",
          "PPA事業者",
          "オンサイト",
          "屋根置き",
          "1箇所",
          f(700),
          500,
          "高圧",
          f(910000),
          650000,
          "R9年",
        ],
        [null, "B工場", "太陽光21", null, "PPA事業者", "オンサイト", "屋根置き", "1箇所", null, 200, "高圧", null, 260000, "R9年"],
        ["農林水産業", "選果場", "太陽光22", null, "組合", "オンサイト", "屋根置き", "2棟", f(90), 90, "低圧", f(117000), 117000, "R10年"],
        ["合計", null, null, null, null, null, null, null, f(790), null, null, f(1027000), null],
      ],
      [1, 1],
    );
  };

  it.each([
    ["filled", true],
    ["blank", false],
  ])("gives every sector its subtotal beside the first plant, %s", (_, sums) => {
    const analysis = analyse(nonCivil(sums));
    const column = sums ? "Subtotal" : "";
    expect(computed(analysis, EQUIPMENT)).toEqual({
      "A工場/kWSubtotal": "700",
      "選果場/kWSubtotal": "90",
      [`合計/kW${column}`]: "790",
      "A工場/kWhSubtotal": "910000",
      "選果場/kWhSubtotal": "117000",
      [`合計/kWh${column}`]: "1027000",
    });
    expect(findings(analysis)).toEqual([]);
  });

  it("does not take a plant named like a section for its heading", () => {
    const plants = [
      ...PLANTS,
      [
        "遊休地",
        "その他",
        "太陽光ー６",
        null,
        "市",
        "オフサイト",
        "野立て",
        "1箇所",
        100,
        "高圧",
        130000,
        "R10年",
      ] as unknown as (typeof PLANTS)[number],
    ];
    expect(findings(analyse(templateLayout(plants)))).toEqual([]);
    expect(computed(analyse(templateLayout(plants)), EQUIPMENT)).toMatchObject({ "遊休地/kWSubtotal": "2100", "合計/kW": "3669.5" });
  });
});
