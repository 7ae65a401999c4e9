import { Analyser } from "../../src/app/analysis";
import type { Analysis } from "../../src/app/analysis";
import type { Cell, Sheet, Snapshot } from "../../src/core/grid/snapshot";
import { readXlsx } from "../../src/host/xlsx";
import { buildNobeoka2022 } from "../fixtures/nobeoka2022";
import { buildTakaoka2023 } from "../fixtures/takaoka2023";
import { oneSheet, shifted, spelledOtherwise } from "../support/layouts";
import type { Layout } from "../support/layouts";

type Rows = (Cell | undefined)[][];

function map(snapshot: Snapshot, change: (rows: Rows, sheet: Sheet) => Rows): Snapshot {
  return {
    sheets: snapshot.sheets.map((sheet) => {
      const rows = Array.from({ length: sheet.rows.length }, (_, row) => [...(sheet.rows[row] ?? [])]);
      return { name: sheet.name, hidden: false, protected: false, rows: change(rows, sheet) };
    }),
  };
}

const FULL_WIDTH = (text: string): string => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

/** Labels and years of the yearly tables in full width, with line breaks before 年 and brackets. */
const yearsSpelledOtherwise: Layout = {
  name: "yearly labels in full width",
  of: ({ snapshot, tables }) =>
    map(snapshot, (rows, sheet) => {
      for (const table of tables.filter((found) => found.sheet === sheet.name && found.form.shape === "years")) {
        const first = Math.min(...table.columns.filter((column) => column.year !== undefined).map((column) => column.col));
        for (let row = table.header.top; row <= table.range.bottom; row += 1) {
          rows[row] = rows[row]!.map((cell, col) => {
            const label = row <= table.header.bottom || col < first;
            return label && typeof cell?.value === "string" ? { ...cell, value: FULL_WIDTH(cell.value).replace(/年度|（/g, "\n$&") } : cell;
          });
        }
      }
      return rows;
    }),
};

/** A blank column before the last three columns of every yearly table's sheet. */
const blankColumn: Layout = {
  name: "a blank column among the years",
  of: ({ snapshot, tables }) =>
    map(snapshot, (rows, sheet) => {
      const table = tables.find((found) => found.sheet === sheet.name && found.form.shape === "years");
      if (!table) return rows;
      const at = table.header.right - 2;
      return rows.map((cells) => [...Array.from({ length: at }, (_, col) => cells[col]), undefined, ...cells.slice(at)]);
    }),
};

/** A note row below every yearly header and a blank row above its last row. */
const noteRows: Layout = {
  name: "note and blank rows in the yearly tables",
  of: ({ snapshot, tables }) =>
    map(snapshot, (rows, sheet) => {
      const own = tables
        .filter((found) => found.sheet === sheet.name && found.form.shape === "years")
        .sort((a, b) => b.header.top - a.header.top);
      for (const table of own) {
        rows.splice(table.range.bottom, 0, []);
        const note: (Cell | undefined)[] = [];
        note[table.range.left] = { value: "※各年度末の見込み" };
        rows.splice(table.header.bottom + 1, 0, note);
      }
      return rows;
    }),
};

/** Merged labels written out in every row. */
const labelsRepeated: Layout = {
  name: "merged labels repeated",
  of: ({ snapshot, tables }) =>
    map(snapshot, (rows, sheet) => {
      for (const table of tables.filter((found) => found.sheet === sheet.name && found.form.shape === "years")) {
        for (let row = table.header.bottom + 2; row <= table.range.bottom; row += 1) {
          const first = rows[row]!.findIndex((cell) => cell !== undefined && cell.value !== null);
          for (let col = table.range.left; col < first; col += 1) rows[row]![col] = rows[row - 1]![col];
        }
      }
      return rows;
    }),
};

const LAYOUTS: readonly Layout[] = [shifted, spelledOtherwise, oneSheet, yearsSpelledOtherwise, blankColumn, noteRows, labelsRepeated];

/** What must not depend on the layout: tables by id and source, findings by rule and figures. Text about sheets and places is left out. */
function essence(analysis: Analysis): readonly string[] {
  const glyphs = /^A-0[2-5]$/;
  return [
    ...analysis.tables.map((table) => `${table.id} ${table.source ?? ""} ${table.rows.length}`),
    ...analysis.findings
      .filter((finding) => !glyphs.test(finding.rule))
      .map(({ rule, severity, table, source, actual, expected }) =>
        [rule, severity, table, source, actual?.normalize("NFKC").replace(/\s/g, ""), expected].join(" "),
      ),
  ].sort();
}

describe.each([
  ["takaoka", buildTakaoka2023],
  ["nobeoka", buildNobeoka2022],
] as const)("%s laid out otherwise", (_, build) => {
  let original: Analysis;
  beforeAll(async () => {
    original = new Analyser().analyse(readXlsx(await build()).snapshot);
  }, 60_000);

  it.each(LAYOUTS.map((layout) => [layout.name, layout] as const))("gives the same results: %s", (_name, layout) => {
    expect(essence(new Analyser().analyse(layout.of(original)))).toEqual(essence(original));
  });
});
