import { Analyser } from "../../../src/app/analysis";
import { a1 } from "../../../src/core/grid/address";
import { nonCivilTown } from "../../support/nonCivilTown";
import { townBook, zeroTown } from "../../support/zeroTown";

/** Figures nothing else in the workbook repeats or adds up: numbers of the section headings, and inputs of 4.3 without a card. */
const FREE = /^(4\.2民生電力需要量 A\d+|4\.3民生部門電力以外の排出削減取組 G[49]|4\.3電力供給状況\(民生部門電力以外\) C[67])$/;
/** Every so many figures are tried: enough to meet every table, few enough to stay quick. */
const STRIDE = 5;

describe("one cause, one finding", () => {
  const base = townBook(new Map([...zeroTown(), ...nonCivilTown()]));
  const analyser = new Analyser();
  const before = analyser.analyse(base);

  it("holds for any single figure changed in chapters 4.2 and 4.3", () => {
    const several: string[] = [];
    let tried = 0;
    for (const sheet of base.sheets) {
      sheet.rows.forEach((row, top) =>
        row?.forEach((cell, left) => {
          const name = `${sheet.name} ${a1({ row: top, col: left })}`;
          if (typeof cell?.value !== "number" || FREE.test(name) || (tried += 1) % STRIDE !== 0) return;
          const value = cell.value === 0 ? 7000 : Math.round(cell.value * 1.13) + 1;
          const rows = sheet.rows.map((cells, at) =>
            at === top ? cells!.map((own, col) => (col === left ? { ...own!, value } : own)) : cells,
          );
          const found = analyser
            .reanalyse(before, { sheets: base.sheets.map((own) => (own === sheet ? { ...sheet, rows } : own)) })
            .findings.filter((finding) => finding.rule !== "B-02");
          if (found.length !== 1)
            several.push(`${name}: ${found.map((finding) => `${finding.rule} ${finding.table} ${finding.row}`).join("; ")}`);
        }),
      );
    }
    expect(tried).toBeGreaterThan(200);
    expect(several).toEqual([]);
  }, 60_000);
});
