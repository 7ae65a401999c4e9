import { addressKey } from "../../src/core/grid/address";
import { buildTemplate } from "../../src/cli/templates/build";
import { readXlsx } from "../../src/host/xlsx";
import { Analyser } from "../../src/app/analysis";
import { Oracle } from "../support/oracle";
import { emptied, recalculated } from "../support/recalculate";
import { planRecalculation } from "../../src/app/recalculate";
import { change, townBook, zeroTown } from "../support/zeroTown";

describe("recalculation of the sample proposal", () => {
  const sample = buildTemplate("proposal", "consistent").then((bytes) => readXlsx(bytes).snapshot);

  it("restores every computed cell that was emptied", async () => {
    const full = new Analyser().analyse(await sample);
    const again = recalculated(emptied(full)).analysis;
    const values = (analysis: typeof full) =>
      analysis.calculation.cells.map((cell) => [addressKey(cell.address), JSON.stringify(analysis.calculation.stored(cell))]);
    expect(values(again)).toEqual(values(full));
  });

  it("writes live formulas that an independent engine computes to our decimals", async () => {
    const { analysis, after } = recalculated(await sample, "formulas");
    const oracle = new Oracle(after);
    const off = analysis.calculation.cells.flatMap((cell) => {
      const stored = analysis.calculation.stored(cell);
      const value = oracle.value(cell.address);
      if (stored.state === "incomplete") return [];
      const same =
        stored.state === "text"
          ? value === stored.text
          : Math.abs(Number(value) - stored.value.toNumber()) <= 1e-9 * Math.max(1, Math.abs(stored.value.toNumber()));
      return same ? [] : [{ at: addressKey(cell.address), ours: stored, engine: value }];
    });
    expect(off).toEqual([]);
  });
});

describe("an input that repeats another table's", () => {
  const HOUSING = "4.2需要家合意形成状況(住宅)";
  const written = (count: number | null) => {
    const book = townBook(change(zeroTown(), HOUSING, "対象施設数", 2, count));
    const plan = planRecalculation(new Analyser().analyse(book), "formulas").filter(({ cell }) => cell.table.id === "P-4.2.consent");
    return plan.map(({ cell, state }) => `${cell.row.id} ${cell.column.id} ${state}`);
  };

  it("is filled in where it is blank and never overwritten", () => {
    expect(written(7)).toEqual([]);
    expect(written(null)).toHaveLength(1);
  });
});
