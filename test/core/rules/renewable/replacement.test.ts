import { analyse, findings } from "../../../support/analysed";
import type { Plant } from "../../../support/solarPlants";
import { PLANTS, templateLayout } from "../../../support/solarPlants";
import { sheetOf } from "../../../support/sheetOf";

function replaced(kW: number, kWh: number, mark: string | null = "○") {
  const plants = PLANTS.map((plant) =>
    plant[2] === "太陽光ー５"
      ? (plant
          .with(8, kW)
          .with(9, kW < 2000 ? "高圧" : "特別高圧")
          .with(10, kWh) as unknown as Plant)
      : plant,
  );
  const sheet = templateLayout(plants);
  return {
    ...sheet,
    rows: sheet.rows.map((cells, index) =>
      index === 11 ? Object.assign([...cells!], { 15: mark === null ? undefined : { value: mark } }) : cells,
    ),
  };
}

const existing = sheetOf("4.1(3)活用可能な既存の再エネ発電設備", [
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
  ["野立て", "遊休地A（太陽光－５）", "1箇所", "市", 1500, 1900000, 1900000, "H28年", "FIT電源", "証書"],
  ["合計", null, null, null, 1500, 1900000, 1900000],
]);

describe("D-13 リプレース", () => {
  it("warns where the increment is the size the plant already has", () => {
    expect(findings(analyse(replaced(1500, 1950000), existing))).toEqual(["D-13 warning J12"]);
    expect(findings(analyse(replaced(1600, 1900000), existing)).filter((found) => !found.startsWith("D-05"))).toEqual(["D-13 warning M12"]);
  });

  it("leaves a real increment and new plants alone", () => {
    expect(findings(analyse(replaced(1600, 1950000), existing))).toEqual([]);
    expect(findings(analyse(replaced(1500, 1950000, null), existing))).toEqual([]);
    expect(findings(analyse(replaced(1500, 1950000)))).toEqual([]);
  });
});
