import { Analyser } from "../../src/app/analysis";
import { tableProgress } from "../../src/app/tableProgress";
import { cleanBook, faultyBook, fundingSheet } from "../support/storyBook";
import { snapshotOf } from "../support/sheetOf";

const NAME = "3.4活用想定補助金(事業別)";
const progressOf = (book = cleanBook()) => {
  const analysis = new Analyser().analyse(book);
  return tableProgress(analysis, analysis.findings);
};

describe("progress of a table", () => {
  it("is done when every required cell is filled and nothing is open", () => {
    const [own] = progressOf();
    expect(own).toMatchObject({ state: "done", issues: { error: 0 } });
    expect(own!.filled).toBe(own!.required);
    expect(own!.required).toBeGreaterThan(0);
    expect(own).not.toHaveProperty("next");
  });

  it("leads to the next empty required cell; computed cells are not asked of a person", () => {
    const [own] = progressOf(
      snapshotOf(
        fundingSheet(NAME, {
          cells: [
            [1, 3, null],
            [0, 11, null],
          ],
        }),
      ),
    );
    expect(own).toMatchObject({ state: "filling", next: { sheet: NAME, row: 6, col: 4 } });
    expect(own!.required - own!.filled).toBe(1);
  });

  it("counts a placeholder as empty", () => {
    expect(progressOf(snapshotOf(fundingSheet(NAME, { cells: [[0, 3, "○○"]] })))[0]).toMatchObject({ state: "filling" });
  });

  it("asks for a look when errors are open", () => {
    const [own] = progressOf(faultyBook());
    expect(own).toMatchObject({ state: "check" });
    expect(own!.issues.error).toBeGreaterThan(0);
  });
});
