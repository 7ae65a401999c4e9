import type { Sheet } from "../../../../src/core/grid/snapshot";
import { columnPattern, relativeFormula } from "../../../../src/core/calc/relative";
import { analyse, findings } from "../../../support/analysed";
import { byMeasure } from "../../../support/fundingSheets";
import type { TestCell } from "../../../support/sheetOf";
import { PLANTS, templateLayout } from "../../../support/solarPlants";

function withCell(sheet: Sheet, changes: readonly (readonly [number, number, TestCell])[]): Sheet {
  const rows = sheet.rows.map((cells) => [...(cells ?? [])]);
  for (const [row, col, value] of changes) rows[row]![col] = typeof value === "object" && value !== null ? value : { value };
  return { ...sheet, rows };
}

/** The plant list with live formulas in every computed cell. */
function live(): Sheet {
  const formula = (value: number, text: string) => ({ value, formula: text });
  return withCell(templateLayout(PLANTS), [
    [4, 8, formula(1400, "=SUM(J6:J7)")],
    [4, 11, formula(1680000, "=SUM(M6:M7)")],
    [7, 8, formula(169.5, "=SUM(J9:J10)")],
    [7, 11, formula(210000, "=SUM(M9:M10)")],
    [10, 8, formula(2000, "=SUM(J12)")],
    [10, 11, formula(2600000, "=SUM(M12)")],
    [12, 9, formula(3569.5, "=SUM(J6:J12)")],
    [12, 12, formula(4490000, "=SUM(M6:M12)")],
    [12, 8, null],
    [12, 11, null],
  ]);
}

describe("the pattern of a formula", () => {
  it("is the same wherever it was filled", () => {
    expect(relativeFormula("=SUM(B2:B5)", { row: 5, col: 1 })).toBe(relativeFormula("=SUM(C2:C5)", { row: 5, col: 2 }));
    expect(relativeFormula("=B2*$D$1", { row: 1, col: 2 })).toBe(relativeFormula("=B7*$D$1", { row: 6, col: 2 }));
    expect(relativeFormula("=B2", { row: 1, col: 2 })).not.toBe(relativeFormula("=B3", { row: 1, col: 2 }));
    expect(relativeFormula("=IF(B2=0,\"A1\",'表 B2'!B2)", { row: 1, col: 1 })).toContain('"A1"');
  });

  it("does not depend on the length of a section", () => {
    expect(columnPattern("=SUM(J6:J7)", { row: 4, col: 8 })).toBe(columnPattern("=SUM(J9)", { row: 7, col: 8 }));
    expect(columnPattern("=SUM(J6:J7)", { row: 4, col: 8 })).not.toBe(columnPattern("=MAX(J6:J7)", { row: 4, col: 8 }));
  });
});

describe("B-12 計算式の上書き", () => {
  it("is silent on formulas throughout and on constants throughout", () => {
    expect(findings(analyse(live()))).toEqual([]);
    expect(findings(analyse(templateLayout(PLANTS)))).toEqual([]);
  });

  it("reports a constant among formulas, right or wrong, alone, with the formula as its fix", () => {
    expect(findings(analyse(withCell(live(), [[7, 11, 210000]])))).toEqual(["B-12 error L8"]);
    const analysis = analyse(withCell(live(), [[12, 12, 4500000]]));
    expect(findings(analysis)).toEqual(["B-12 error M13"]);
    expect(analysis.findings[0]).toMatchObject({
      actual: "4500000",
      expected: "4490000",
      fix: [{ new: { kind: "formula", value: 4490000 } }],
    });
  });

  it("reports it along a total row of one formula", () => {
    const letters = "EFGHIJK";
    const sums = [..."DEFGHIJ"].map(
      (_, index) =>
        [
          6,
          4 + index,
          { value: [95000, 40000, 0, 0, 20000, 20000, 15000][index]!, formula: `=SUM(${letters[index]}4:${letters[index]}6)` },
        ] as const,
    );
    const sheet = withCell(byMeasure(), [...sums, [6, 11, { value: 1900, formula: "=SUM(L4:L6)" }]]);
    expect(findings(analyse(sheet))).toEqual([]);
    expect(findings(analyse(withCell(sheet, [[6, 8, 21000]])))).toEqual(["B-12 error I7"]);
  });

  it("leaves one formula of one's own among constants alone", () => {
    expect(findings(analyse(withCell(templateLayout(PLANTS), [[4, 11, { value: 1680000, formula: "=960000+720000" }]])))).toEqual([]);
    expect(findings(analyse(withCell(templateLayout(PLANTS), [[4, 11, { value: 1680000, formula: "=M6+M7" }]])))).toEqual([]);
  });
});
