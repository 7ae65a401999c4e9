import { Analyser } from "../../src/app/analysis";
import { keyFigures } from "../../src/app/keyFigures";
import { cleanBook, fundingSheet } from "../support/storyBook";
import { snapshotOf } from "../support/sheetOf";

describe("the numbers that decide", () => {
  it("are computed, with the cell they stand in", () => {
    const [figure] = keyFigures(new Analyser().analyse(cleanBook()));
    expect(figure).toEqual({
      id: "efficiency",
      label: "総事業費の費用効率性",
      value: "52,465",
      unit: "円/t-CO2",
      at: { sheet: "3.4活用想定補助金(事業別)", row: 11, col: 4 },
    });
  });

  it("say when the sheet shows another figure", () => {
    const sheet = fundingSheet("3.4活用想定補助金(事業別)");
    const rows = sheet.rows.map((row, index) => (index === 11 ? [...row!.slice(0, 4), { value: 50000 }] : row));
    expect(keyFigures(new Analyser().analyse(snapshotOf({ ...sheet, rows })))[0]).toMatchObject({ value: "52,465", printed: "50,000" });
  });

  it("are left out while their inputs are missing", () => {
    expect(keyFigures(new Analyser().analyse(snapshotOf(fundingSheet("3.4活用想定補助金(事業別)", { cells: [[0, 10, null]] }))))).toEqual(
      [],
    );
  });
});
