import { a1 } from "../../../../src/core/grid/address";
import { analyse, computed, findings } from "../../../support/analysed";
import { PLANTS, shiftedLayout, swappedLayout, templateLayout } from "../../../support/solarPlants";

const EQUIPMENT = "P-4.1(2).equipment";
const layouts = { template: templateLayout, shifted: shiftedLayout, swapped: swappedLayout };

describe.each(Object.entries(layouts))("P-4.1(2) 設備情報, %s layout", (name, layout) => {
  it("is located with its source, every plant and every column", () => {
    const analysis = analyse(layout(PLANTS));
    const table = analysis.tables.find((found) => found.source === "太陽光発電")!;
    expect([table.id, table.confidence >= 0.8, table.rows.filter((row) => row.kind === "leaf").length]).toEqual([EQUIPMENT, true, 5]);
    expect(analysis.views[0]!.text(table.rows.find((row) => row.id === "太陽光ー２")!, "site")).toBe("エリアB");
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
  expect([values["戸建住宅/kWhSubtotal"], values["オフィスビル/kWhSubtotal"], values["合計/kWh"], values["合計/kW"]]).toEqual(["1680000", "incomplete", "incomplete", "3569.5"]);
});

it("fills the cell of the total row that is there: the one with a number format", () => {
  const analysis = analyse(shiftedLayout(PLANTS, { sums: false }));
  const totals = analysis.calculation.cells.filter((cell) => cell.row.kind === "total").map((cell) => `${a1(cell.address)} ${cell.column.id}`);
  expect(totals).toEqual(["L19 kWSubtotal", "O19 kWhSubtotal"]);
});
