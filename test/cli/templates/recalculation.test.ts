import { Analyser } from "../../../src/app/analysis";
import { buildTemplate } from "../../../src/cli/templates/build";
import { TEMPLATES } from "../../../src/cli/templates/forms";
import type { FormId } from "../../../src/core/forms/types";
import { addressKey } from "../../../src/core/grid/address";
import { readXlsx } from "../../../src/host/xlsx";
import { Oracle } from "../../support/oracle";
import { emptied, recalculated } from "../../support/recalculate";

// Every case lays out, reads and checks whole workbooks.
jest.setTimeout(60_000);

describe.each(Object.keys(TEMPLATES) as FormId[])("recalculation of the sample of %s", (form) => {
  const sample = buildTemplate(form, "consistent").then((bytes) => readXlsx(bytes).snapshot);

  it("restores every computed cell that was emptied", async () => {
    const full = new Analyser().analyse(await sample);
    const values = (analysis: typeof full) =>
      analysis.calculation.cells.map((cell) => [addressKey(cell.address), JSON.stringify(analysis.calculation.stored(cell))]);
    expect(values(recalculated(emptied(full)).analysis)).toEqual(values(full));
  });

  it("writes live formulas that an independent engine computes to our decimals", async () => {
    const { analysis, after } = recalculated(await sample, "formulas");
    const oracle = new Oracle(after);
    const off = analysis.calculation.cells.flatMap((cell) => {
      const stored = analysis.calculation.stored(cell);
      const value = oracle.value(cell.address);
      if (stored.state === "incomplete") return [addressKey(cell.address)];
      const same =
        stored.state === "text"
          ? value === stored.text
          : Math.abs(Number(value) - stored.value.toNumber()) <= 1e-9 * Math.max(1, Math.abs(stored.value.toNumber()));
      return same ? [] : [`${addressKey(cell.address)} ${JSON.stringify(stored)} ${String(value)}`];
    });
    expect(off).toEqual([]);
  });
});
