import { Analyser } from "../../src/app/analysis";
import type { Analysis } from "../../src/app/analysis";
import { a1 } from "../../src/core/grid/address";
import type { Cell, Sheet } from "../../src/core/grid/snapshot";
import { withSheets } from "../../src/core/grid/snapshot";
import { existing, planBook } from "../support/planBook";

const book = planBook();

/** Everything a person would see, as text. */
function shown(analysis: Analysis): string[] {
  const results = analysis.calculation.cells.map((cell) => {
    const result = analysis.calculation.result(cell);
    return `${cell.address.sheet}!${a1(cell.address)} ${result.state === "complete" ? result.value.toFixed() : result.state}`;
  });
  return [
    ...results.sort(),
    ...analysis.findings.map((finding) => `${finding.rule} ${finding.cell.sheet}!${a1(finding.cell)} ${finding.message}`).sort(),
  ];
}

function edited(sheet: Sheet, row: number, col: number, cell: Cell): Sheet {
  return {
    ...sheet,
    rows: Array.from({ length: Math.max(sheet.rows.length, row + 1) }, (_, at) =>
      at === row ? Object.assign([...(sheet.rows[at] ?? [])], { [col]: cell }) : sheet.rows[at],
    ),
  };
}

it("gives after every edit what a cold reading gives", () => {
  const analyser = new Analyser();
  const cold = analyser.analyse(book);
  expect(cold.findings).toEqual([]);
  for (const sheet of book.sheets) {
    sheet.rows.forEach((cells, row) =>
      cells?.forEach((cell, col) => {
        if (cell === undefined || (row * 7 + col) % 11 !== 0) return;
        for (const value of typeof cell.value === "number" ? [cell.value * 2 + 1, null] : ["別の値"]) {
          const changed = withSheets(book, [edited(sheet, row, col, { value })]);
          expect(shown(analyser.reanalyse(cold, changed))).toEqual(shown(new Analyser().analyse(changed)));
        }
      }),
    );
  }
}, 60_000);

it("follows the name of an old plant on another sheet", () => {
  const analyser = new Analyser();
  const renamed = withSheets(book, [edited(existing, 8, 1, { value: "Aセンター" })]);
  const after = analyser.reanalyse(analyser.analyse(book), renamed);
  expect(shown(after)).toEqual(shown(new Analyser().analyse(renamed)));
});
