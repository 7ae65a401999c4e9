import { Analyser } from "../../../../src/app/analysis";
import { computedEdit } from "../../../../src/core/edit/computedEdit";
import type { Snapshot } from "../../../../src/core/grid/snapshot";
import { computedValues } from "../../../support/computedValues";
import type { TestCell } from "../../../support/sheetOf";
import { bookFindings, townFindings } from "../../../support/townFindings";
import type { Town } from "../../../support/zeroTown";
import { change, townBook, zeroTown } from "../../../support/zeroTown";

const SUMMARY = "4.2実質ゼロ(サマリ)";
const DEMAND = "4.2民生電力需要量";
const SUPPLY = "4.2電力供給状況(民生部門)";
const SAVING = "4.2電力削減量";

const analyse = (book: Snapshot) => new Analyser().analyse(book);
const summary = (town: Town) => computedValues(analyse(townBook(town)), "P-4.2.summary");
const text = (cell: TestCell | undefined): string => (typeof cell === "string" ? cell : "");

/** Figures of a sheet from kWh to 千kWh, rounded to a number of decimals, with their labels. */
function inThousands(town: Town, sheet: string, columns: readonly number[], decimals: number): Town {
  const rows = town.get(sheet)!.map((row) =>
    row.map((cell, col) => {
      if (typeof cell === "string") return cell.replace("kWh", "千kWh");
      const ratio = text(row[0]).startsWith("割合");
      return typeof cell === "number" && columns.includes(col) && !ratio ? Number((cell / 1000).toFixed(decimals)) : cell;
    }),
  );
  return town.set(sheet, rows);
}

describe("chapter 4.2 in other units", () => {
  it("accepts a summary in 千kWh with one decimal, each figure rounded by itself", () => {
    expect(townFindings(inThousands(zeroTown(), SUMMARY, [4, 5, 6, 7, 8, 9, 10], 1))).toEqual([]);
  });
  it("still sees a summary figure that rounding does not explain", () => {
    const town = inThousands(zeroTown(), SUMMARY, [4, 5, 6, 7, 8, 9, 10], 1);
    expect(townFindings(change(town, SUMMARY, "商業施設", 4, 601.1))).toEqual(["C-05 P-4.2.summary 民生・業務その他(商業施設) demand"]);
  });
  it("computes the summary in the sheet's own unit", () => {
    const analysis = analyse(townBook(inThousands(zeroTown(), SUMMARY, [4, 5, 6, 7, 8, 9, 10], 1)));
    const cell = analysis.calculation.cells.find(
      (own) => own.table.id === "P-4.2.summary" && own.column.id === "demand" && own.row.form === "民生・家庭(戸建住宅)",
    )!;
    const stored = analysis.calculation.stored(cell);
    expect(stored.state === "complete" && stored.value.toFixed()).toBe("1698");
  });
});

describe("chapter 4.2 without section headings", () => {
  const withoutHeadings = (town: Town, sheet: string): Town =>
    town.set(
      sheet,
      town
        .get(sheet)!
        .filter(
          (row) =>
            !(row.length <= 2 || /^(民生|公共)/.test(text(row[0])) || (typeof row[0] === "number" && /^(民生|公共)/.test(text(row[1])))),
        ),
    );

  it("finds the sections of supply and saving by facility", () => {
    const town = withoutHeadings(withoutHeadings(zeroTown(), SUPPLY), SAVING);
    expect(summary(town)).toEqual(summary(zeroTown()));
    expect(townFindings(town)).toEqual([]);
  });
  it("finds the sections of the demand by its numbers", () => {
    const town = withoutHeadings(zeroTown(), DEMAND);
    expect(summary(town)).toEqual(summary(zeroTown()));
    expect(townFindings(town)).toEqual([]);
  });
});

describe("an example left in the form", () => {
  it("raises nothing but the placeholders, though its numbers of facilities differ", () => {
    const town = zeroTown();
    for (const sheet of [DEMAND, SUPPLY, SAVING]) {
      town.set(
        sheet,
        town.get(sheet)!.map((row) => row.map((cell) => (typeof cell === "number" && cell >= 1000 ? "○○○" : cell))),
      );
    }
    change(town, SUPPLY, "テナントビル（中小）", 1, 60);
    for (const name of [...town.keys()]) if (![DEMAND, SUPPLY, SAVING].includes(name)) town.delete(name);
    expect(new Set(bookFindings(townBook(town)).map((finding) => finding.rule))).toEqual(new Set(["A-01"]));
  });
});

describe("live formulas of chapter 4.2", () => {
  it("refer to the detail sheets", () => {
    const analysis = analyse(townBook(zeroTown()));
    const formulaOf = (table: string, row: string, column: string) => {
      const cell = analysis.calculation.cells.find(
        (own) => own.table.id === table && (own.row.form ?? own.row.id) === row && own.column.id === column,
      )!;
      const edit = computedEdit(cell, analysis.calculation, analysis.snapshot, "formulas");
      return edit?.new.kind === "formula" ? edit.new.formula : edit?.new;
    };
    expect(formulaOf("P-4.2.summary", "民生・家庭(戸建住宅)", "demand")).toBe("=SUM('4.2民生電力需要量'!F3:F4)");
    expect(formulaOf("P-4.2.result", "4.2 実質ゼロ（計算結果）", "demand")).toMatch(/^='4\.2民生電力需要量'!H\d+$/);
    expect(formulaOf("P-4.2.localShare", "4.2 地産地消割合", "share")).toBe('=IF(C3=0,"－",MIN(A3/C3*100,100))');
    expect(formulaOf("P-4.2.supply", "戸建住宅(エリアA)", "supplied")).toBe("=SUM(C5:J5)");
  });
});
