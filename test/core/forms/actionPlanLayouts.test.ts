import { a1 } from "../../../src/core/grid/address";
import type { Cell, Sheet } from "../../../src/core/grid/snapshot";
import { table6_13, table6_4 } from "../../fixtures/takasago";
import { analyse } from "../../support/findings";
import type { Change } from "../../support/plans";
import { blankColumnAt, fullWidth, moved, renamed, tableCells, takasago, texts } from "../../support/plans";

/** Rule, row and column of every alarm: independent of where the sheets put their tables. */
function alarms(sheets: readonly Sheet[]): string[] {
  return analyse(...sheets)
    .findings.filter((finding) => finding.severity !== "info")
    .map((finding) => `${finding.rule} ${finding.row ?? ""} ${finding.column ?? ""}`.normalize("NFKC").replace(/\s+/g, ""))
    .sort();
}

function tables(sheets: readonly Sheet[]): string[] {
  return analyse(...sheets)
    .tables.map((table) => table.id)
    .sort();
}

/** All sheets of the plan, one below the other on one sheet. */
function onOneSheet(): Sheet[] {
  const rows = takasago().flatMap((sheet) => [...Array.from({ length: sheet.rows.length }, (_, row) => sheet.rows[row] ?? []), [], []]);
  return [{ name: "第6章", hidden: false, protected: false, rows }];
}

const each = (change: Change) => (): Sheet[] => takasago().map(change);

describe("the tables of an area plan in other layouts", () => {
  const known = takasago();
  const [wantedTables, wantedAlarms] = [tables(known), alarms(known)];

  it("are all there to begin with", () => {
    expect(wantedTables).toHaveLength(15);
    expect(wantedAlarms).toHaveLength(12);
  });

  it.each<[string, () => Sheet[]]>([
    ["moved down and right", each(moved(5, 3))],
    ["with a blank column left of the figures and one among them", each(blankColumnAt(3, 5))],
    ["on sheets with other names", () => takasago().map((sheet, index) => renamed(() => ` 【様式】資料${index + 1}（案）`)(sheet))],
    ["in full-width letters and digits", each(texts((text) => (/kWh \(|^[\d,]+(棟|㎡)$/.test(text) ? text : fullWidth(text))))],
    [
      "with other line breaks in the headers",
      each(texts((text) => (text.length < 40 ? text.replace(/\n/g, "").replace(/(年度|削減|排出)/, "$1\n") : text))),
    ],
    ["all on one sheet", onOneSheet],
  ])("are found and checked alike: %s", (_, make) => {
    const sheets = make();
    expect(tables(sheets)).toEqual(wantedTables);
    expect(alarms(sheets)).toEqual(wantedAlarms);
  });

  it("stand side by side, with remarks between them and the newest year first", () => {
    const reversed = (row: readonly (Cell | undefined)[]): (Cell | undefined)[] => [
      row[0],
      row[8],
      row[9],
      row[6],
      row[7],
      row[4],
      row[5],
      row[2],
      row[3],
      row[1],
    ];
    const bau = tableCells(table6_4);
    // The group's label spans the figures: it stands over the first of them, whichever that is.
    const left = bau.map((row, index) => (index === 0 ? row : reversed(row)));
    const right = tableCells(table6_13);
    const rows = [
      [
        { value: "表1 現状趨勢による排出量" },
        ...Array<undefined>(11),
        { value: "表2 部門別温室効果ガス排出量（再生可能エネルギー導入を含む）" },
      ],
      ...left.map((row, index) => [
        ...row,
        index === 1 ? { value: "備考" } : index === 3 ? { value: "暖冬" } : undefined,
        undefined,
        ...(right[index] ?? []),
      ]),
      [...Array<undefined>(12), ...right.at(-1)!],
    ];
    const analysis = analyse({ name: "排出量", hidden: false, protected: false, rows });
    expect(analysis.tables.map((table) => [table.id, table.rows.length])).toEqual([
      ["A-bau", 6],
      ["A-sector", 7],
    ]);
    expect(analysis.findings.filter((finding) => finding.severity !== "info")).toEqual([]);
    expect(analysis.calculation.cells.filter((cell) => cell.column.form.id !== "emission").length).toBe(6 * 4 + 7 * 7);
  });

  it("names cells where they stand", () => {
    const analysis = analyse(...takasago().map(moved(2, 1)));
    const stale = analysis.findings.find((finding) => finding.rule === "J-04")!;
    expect(a1(stale.cell)).toBe("G16");
  });
});
