import { analyse, findings } from "../../../support/analysed";
import type { Cell, Sheet } from "../../../../src/core/grid/snapshot";
import type { Plant } from "../../../support/solarPlants";
import { PLANTS, shiftedLayout, swappedLayout, templateLayout } from "../../../support/solarPlants";
import { sheetOf } from "../../../support/sheetOf";

function change(sheet: Sheet, row: number, col: number, cell: Cell): Sheet {
  return { ...sheet, rows: sheet.rows.map((cells, index) => (index === row ? Object.assign([...(cells ?? [])], { [col]: cell }) : cells)) };
}

describe("D-05 まとめ行の発電量", () => {
  const grouped = (kWh: number): readonly Plant[] =>
    PLANTS.map((plant) => (plant[2] === "太陽光ー１" ? (plant.with(8, kWh / 1200).with(10, kWh) as unknown as Plant) : plant));

  it("fires above 25 % of the source's generation", () => {
    expect(findings(analyse(templateLayout(grouped(1200000))))).toEqual(["D-05 warning M6"]);
    expect(findings(analyse(swappedLayout(grouped(1200000))))).toEqual(["D-05 warning I4"]);
  });

  it("leaves 25 % and single facilities alone", () => {
    // 3,530,000 kWh stand in the other rows: a third of that is exactly 25 % of the whole.
    const quarter = grouped(960000).map((plant) =>
      plant[2] === "太陽光ー５"
        ? (plant
            .with(10, 1950000 + 0)
            .with(8, 1500)
            .with(9, "高圧") as unknown as Plant)
        : plant,
    );
    expect(findings(analyse(templateLayout(quarter)))).toEqual([]);
    expect(findings(analyse(templateLayout(PLANTS)))).toEqual([]);
  });
});

describe("D-08 設備利用率", () => {
  const withGeneration = (kWh: number): readonly Plant[] =>
    PLANTS.map((plant) => (plant[2] === "太陽光ー５" ? (plant.with(10, kWh) as unknown as Plant) : plant));
  const only = (rule: string, found: readonly string[]): string[] => found.filter((text) => text.startsWith(rule));

  it("is an error where a unit is mistaken, with no word on the sums", () => {
    expect(findings(analyse(change(templateLayout(PLANTS), 11, 12, { value: 2600 })))).toEqual(["D-08 error M12"]);
  });

  it("is a warning outside the usual band", () => {
    expect(only("D-08", findings(analyse(templateLayout(withGeneration(3400000)))))).toEqual(["D-08 warning M12"]);
    expect(only("D-08", findings(analyse(shiftedLayout(withGeneration(3400000)))))).toEqual(["D-08 warning P18"]);
  });

  it("takes the home band for homes: 17.3 % is unusual, never an error", () => {
    const plants = PLANTS.map((plant) => (plant[2] === "太陽光ー２" ? (plant.with(10, 909288) as unknown as Plant) : plant));
    expect(findings(analyse(templateLayout(plants)))).toEqual(["D-08 warning M7"]);
  });

  it("gives way to D-09 above the theoretical limit", () => {
    expect(findings(analyse(change(templateLayout(PLANTS), 11, 12, { value: 2600000000 })))).toEqual(["D-09 error M12"]);
  });

  it("does not judge a replaced plant's increment as too high", () => {
    const sheet = change(change(templateLayout(withGeneration(26000000)), 11, 15, { value: "○" }), 11, 9, { value: 2000 });
    expect(findings(analyse(sheet))).toEqual([]);
  });

  it("never gives an error on bands known from memory only", () => {
    const rows = [
      ["【地熱発電】"],
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
      ["東山", "地熱-1", "基幹１", "市", "オフサイト", "バイナリー", "1箇所", 100, "高圧", 700, "R9年"],
      ["合計", null, null, null, null, null, null, 100, null, 700],
    ];
    expect(findings(analyse(sheetOf("地熱", rows)))).toEqual(["D-08 warning J3"]);
  });
});

describe("D-10 小計と合計", () => {
  it("reports a wrong subtotal once, not the total above it", () => {
    expect(findings(analyse(change(templateLayout(PLANTS), 4, 11, { value: 1690000 })))).toEqual(["D-10 error L5"]);
  });

  it("reports a wrong total alone", () => {
    expect(findings(analyse(change(templateLayout(PLANTS), 12, 12, { value: 4490100 })))).toEqual(["D-10 error M13"]);
  });

  it("reports a total that was not carried on from a raised subtotal at the subtotal", () => {
    const sheet = change(change(templateLayout(PLANTS), 4, 11, { value: 1690000 }), 12, 12, { value: 4500000 });
    expect(findings(analyse(sheet))).toEqual(["D-10 error L5"]);
  });

  it("counts a section without listed facilities with its own figure", () => {
    const sheet = templateLayout(PLANTS);
    const section = ["公共施設", null, null, null, null, null, null, 100, null, null, 120000].map((value) =>
      value === null ? undefined : { value },
    );
    const rows = [...sheet.rows];
    rows.splice(12, 0, [undefined, ...section]);
    const raised = change(change({ ...sheet, rows }, 13, 9, { value: 3669.5 }), 13, 12, { value: 4610000 });
    expect(findings(analyse(raised))).toEqual([]);
  });

  it("offers the sum as the fix", () => {
    const [finding] = analyse(change(templateLayout(PLANTS), 12, 12, { value: 4490100 })).findings;
    expect(finding).toMatchObject({
      row: "合計",
      column: "kWh",
      actual: "4490100",
      expected: "4490000",
      fix: [{ row: 12, col: 12, new: { kind: "number", value: 4490000 } }],
    });
  });
});
