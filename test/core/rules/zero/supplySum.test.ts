import { Analyser } from "../../../../src/app/analysis";
import { snapshotOf } from "../../../support/sheetOf";
import type { TestCell } from "../../../support/sheetOf";
import { officialSupply, SUPPLY_ROWS, SUPPLY_SHARE, SUPPLY_TOTAL } from "../../../support/zeroSheets";

const rows = [...SUPPLY_ROWS, SUPPLY_TOTAL, SUPPLY_SHARE];
function findings(row?: number, col?: number, value?: TestCell) {
  const changed = rows.map((cells, index) => (index === row ? cells.map((cell, at) => (at === col ? value! : cell)) : cells));
  return new Analyser().analyse(snapshotOf(officialSupply(changed))).findings.map((finding) => [finding.rule, finding.row, finding.column]);
}

describe("C-01", () => {
  it("is silent on a consistent table", () => expect(findings()).toEqual([]));
  it("speaks once when a facility's supply is wrong", () => expect(findings(1, 11, 510000)).toEqual([["C-01", "エリアA", "supplied"]]));
  it("speaks once when one way of supply is wrong", () => expect(findings(2, 6, 9000000)).toEqual([["C-01", "エリアB", "supplied"]]));
  it("leaves a wrong column total to B-01", () => expect(findings(6, 2, 430000)).toEqual([["B-01", "合計", "selfLocal"]]));
  it("leaves a wrong grand total to B-01", () => expect(findings(6, 11, 1910000)).toEqual([["B-01", "合計", "supplied"]]));
  it("passes over placeholders and dashes", () => expect(findings(1, 3, "－")).toEqual([]));
});
