import { analyse, findings } from "../../../support/analysed";
import type { Plant } from "../../../support/solarPlants";
import { PLANTS, templateLayout } from "../../../support/solarPlants";

/** Findings of the list with one plant more: given count, kW and class, generation at 13.7 %. */
function check(count: string | number | null, kW: number, contract: string): string[] {
  const plant = [
    "ため池",
    "ため池A",
    "太陽光ー６",
    null,
    "市",
    "オフサイト",
    "フロート",
    count,
    kW,
    contract,
    Math.round(kW * 1200),
    "R9年",
  ] as unknown as Plant;
  return findings(analyse(templateLayout([...PLANTS, plant]))).filter((found) => !found.startsWith("D-05"));
}

describe("契約電力区分", () => {
  it("is judged by the capacity of one facility (D-01)", () => {
    expect(check("900戸", 3000, "低圧")).toEqual([]);
    expect(check("900戸", 3000, "高圧")).toEqual(["D-01 error J14"]);
    expect(check("10棟", 600, "低圧")).toEqual(["D-01 warning J14"]);
    expect(check("2棟", 600, "低圧")).toEqual(["D-01 error J14"]);
  });

  it("of a single facility is judged by its capacity (D-02)", () => {
    expect(check("1棟", 49.9, "低圧")).toEqual([]);
    expect(check("1棟", 49.9, "高圧")).toEqual(["D-02 error J14"]);
    expect(check(1, 149.9, "低圧")).toEqual(["D-02 warning J14"]);
    expect(check("１棟", 150, "低圧")).toEqual(["D-02 error J14"]);
  });

  it("has its limits at 50 and 2,000 kW (D-03)", () => {
    expect(check("1棟", 50, "高圧")).toEqual([]);
    expect(check("1棟", 50, "低圧")).toEqual(["D-03 warning J14"]);
    expect(check("1棟", 2000, "高圧")).toEqual(["D-03 error J14"]);
    expect(check("1棟", 1999.9, "特別高圧")).toEqual(["D-03 error J14"]);
    expect(check("1棟", 1999.9, "高圧")).toEqual([]);
    expect(check("1棟", 30, "特別高圧")).toEqual(["D-03 error J14"]);
  });

  it("is not judged without 施設数, with a placeholder or an unknown class", () => {
    expect(check(null, 3000, "低圧")).toEqual([]);
    expect(check("○棟", 3000, "低圧").filter((found) => found.startsWith("D-"))).toEqual([]);
    expect(check("1棟", 3000, "低圧・高圧")).toEqual([]);
  });

  it("other than 低圧 is not for grouped rows (D-04)", () => {
    expect(check("2箇所", 200, "高圧")).toEqual(["D-04 warning K14"]);
    expect(check("1箇所", 200, "高圧")).toEqual([]);
  });

  it("names the class that fits, both cells and the fix", () => {
    const plants = PLANTS.map((plant) =>
      plant[2] === "太陽光ー４" ? (plant.with(9, "低圧").with(8, 200).with(10, 250000) as unknown as Plant) : plant,
    );
    const finding = analyse(templateLayout(plants)).findings.find((found) => found.rule === "D-02")!;
    expect(finding).toMatchObject({
      row: "太陽光ー４",
      column: "contract",
      actual: "低圧",
      expected: "高圧",
      table: "P-4.1(2).equipment",
      source: "太陽光発電",
    });
    expect(finding.cells.map((cell) => cell.col)).toEqual([9, 10]);
    expect(finding.fix).toMatchObject([{ row: 9, col: 10, old: { value: "低圧" }, new: { kind: "text", value: "高圧" } }]);
  });
});

describe("a wrong capacity", () => {
  it("is reported once, with the sums it drags along as consequences", () => {
    const sheet = templateLayout(PLANTS);
    const rows = sheet.rows.map((row, index) => (index === 8 ? row?.map((cell, col) => (col === 9 ? { value: 60.5 } : cell)) : row));
    const analysis = analyse({ ...sheet, rows });
    expect(findings(analysis)).toEqual(["D-10 error I8", "D-02 warning J9"]);
    const far = sheet.rows.map((row, index) => (index === 8 ? row?.map((cell, col) => (col === 9 ? { value: 155 } : cell)) : row));
    expect(findings(analyse({ ...sheet, rows: far }))).toEqual(["D-02 error J9"]);
  });
});
