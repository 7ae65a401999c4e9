import { Analyser } from "../../../src/app/analysis";
import { a1 } from "../../../src/core/grid/address";
import { planBook } from "../../support/planBook";

/** 49.5 kW written 低圧 becomes doubtful as well as a wrong sum: a suspicion must not silence an error (rules.md §M.2). */
const TWO = /設備情報\) J9 /;

describe("one cause, one finding in chapters 1.1, 3.4 and 4.1", () => {
  const base = planBook();
  const analyser = new Analyser();
  const before = analyser.analyse(base);

  it("starts from a plan without findings", () => {
    expect(before.findings).toEqual([]);
    expect(before.tables).toHaveLength(15);
  });

  it.each([
    ["a little more", 1.13],
    ["less than half", 0.4],
    ["a thousandfold", 1000],
  ])(
    "holds for any single figure: %s",
    (_, factor) => {
      const several: string[] = [];
      let tried = 0;
      for (const sheet of base.sheets) {
        sheet.rows.forEach((cells, row) =>
          cells?.forEach((cell, col) => {
            if (typeof cell?.value !== "number" || cell.value === 0) return;
            const name = `${sheet.name} ${a1({ row, col })} `;
            const value = Math.round(cell.value * factor) + 1;
            if (value === cell.value) return;
            const rows = sheet.rows.map((own, at) =>
              at === row ? own!.map((one, index) => (index === col ? { ...one!, value } : one)) : own,
            );
            const { findings } = analyser.reanalyse(before, {
              sheets: base.sheets.map((own) => (own === sheet ? { ...sheet, rows } : own)),
            });
            tried += 1;
            if (findings.length !== 1 && !TWO.test(name))
              several.push(`${name}: ${findings.map((finding) => `${finding.rule} ${a1(finding.cell)}`).join("; ")}`);
          }),
        );
      }
      expect(tried).toBeGreaterThan(150);
      expect(several).toEqual([]);
    },
    60_000,
  );
});
