import fc from "fast-check";
import type { CellEdit, CellInput } from "../../../src/core/edit/cellEdit";
import { cellOf } from "../../../src/core/edit/cellEdit";
import { a1, addressKey } from "../../../src/core/grid/address";
import type { Cell, Snapshot } from "../../../src/core/grid/snapshot";
import { BLANK, cellAt, findSheet } from "../../../src/core/grid/snapshot";
import { readXlsx } from "../../../src/host/xlsx";
import { patch } from "./support/edits";
import { handMade, stylesXml } from "./support/handMade";

const styles = stylesXml(
  ['<xf numFmtId="0"/>', '<xf numFmtId="3"/>', '<xf numFmtId="164"/>'],
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0&quot;戸&quot;"/></numFmts>',
);
const book = handMade({
  styles,
  strings: "<si><t>共有</t></si>",
  calcChain: '<calcChain><c r="B1" i="1"/></calcChain>',
  sheets: {
    表1: `<dimension ref="A1:F7"/><sheetData>
      <row r="1" spans="1:3"><c r="A1" s="1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B5" si="0">A1*2</f><v>2</v></c><c r="C1"><f t="shared" ref="C1:D5" si="1">SUM($A1:A1)</f><v>1</v></c><c r="D1"><f t="shared" si="1"/></c></row>
      <row r="2"/><row r="3" s="2" customFormat="1"><c r="B3"><f t="shared" si="0"/><v>6</v></c><c r="C3" s="2" t="str"><f t="shared" si="1"/><v>x</v></c></row>
      <row><c t="s"><v>0</v></c><c><f t="shared" si="0"/></c><c t="b"><f t="shared" ref="C4:C6" si="1">A4=1</f><v>1</v></c></row>
      <row r="6"><c r="C6" t="e"><f t="shared" si="1"/><v>#N/A</v></c><c r="F6"/></row><row r="7"><c r="A7" t="e"><v>#REF!</v></c></row></sheetData>`,
    "表 '2'": "<sheetData/>",
  },
});
const original = readXlsx(book).snapshot;

const anyText = fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)), maxLength: 12 });
const trickyText = fc.constantFrom(
  "=1+1",
  "+1",
  "-1",
  "@a",
  " a",
  "a\n",
  "_x000D_",
  "a\r\nb",
  "<&>\"'",
  "]]>",
  "",
  "😀",
  "\u0000",
  "１，２３４",
);
const anyNumber = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value));
const anyFormula = fc.constantFrom("=A1+1", '="<&>"&"_x000D_"', "=XLOOKUP(A1,B:B,C:C)", "='表 ''2'''!A1", "= A1 ", "=IF(A1>0,\n1,2)");
const input: fc.Arbitrary<CellInput> = fc.oneof(
  fc.record({ kind: fc.constant("number" as const), value: anyNumber }),
  fc.record({ kind: fc.constant("text" as const), value: fc.oneof(anyText, trickyText) }),
  fc.record({ kind: fc.constant("boolean" as const), value: fc.boolean() }),
  fc.constant({ kind: "blank" } as const),
  fc.record(
    { kind: fc.constant("formula" as const), formula: anyFormula, value: fc.oneof(anyNumber, anyText) },
    { requiredKeys: ["kind", "formula"] },
  ),
);
const format = fc.option(fc.constantFrom("General", "0.000", "#,##0", '0.0"戸"', "@", '"&<>"'), { nil: undefined, freq: 2 });
const row = fc.oneof({ weight: 20, arbitrary: fc.nat(8) }, { weight: 1, arbitrary: fc.constant(1_048_575) });
const edits = fc.array(
  fc
    .record({ sheet: fc.constantFrom("表1", "表 '2'"), row, col: fc.oneof(fc.nat(6), fc.constant(16_383)), new: input, format })
    .map(({ format: code, ...rest }): CellEdit => ({ ...rest, old: BLANK, why: "試験", ...(code === undefined ? {} : { format: code }) })),
  { maxLength: 14 },
);

/** Cells of a snapshot that are not plain blank, by address. */
function contents({ sheets }: Snapshot): Map<string, Cell> {
  const found = new Map<string, Cell>();
  for (const sheet of sheets) {
    // Keys instead of indexes: a sheet with a cell in its last row is a long list of holes.
    for (const [row, line] of Object.entries(sheet.rows)) {
      for (const [col, cell] of Object.entries(line ?? [])) {
        if (cell && Object.keys(plain(cell)).length > 0)
          found.set(`${sheet.name}!${a1({ row: Number(row), col: Number(col) })}`, plain(cell));
      }
    }
  }
  return found;
}

/** A cell without what is the same as absent. */
function plain({ value, error, formula, format: code }: Cell): Cell {
  return Object.fromEntries(
    Object.entries({ value, error, formula, format: code }).filter(
      ([, field]) => field !== undefined && field !== null && field !== "General",
    ),
  ) as unknown as Cell;
}

/** What the snapshot must be after the edits (one a cell), by their own meaning. */
function expected(all: readonly CellEdit[]): Map<string, Cell> {
  const cells = contents(original);
  for (const edit of all) {
    const name = `${edit.sheet}!${a1(edit)}`;
    const cell = plain(cellOf(edit.new, edit.format ?? formatBefore(edit)));
    if (Object.keys(cell).length > 0) cells.set(name, cell);
    else cells.delete(name);
  }
  return cells;
}

/** Row 3 of 表1 has a style of its own, which cells other than the present B3 and C3 take when they are made. */
function formatBefore(edit: CellEdit): string | undefined {
  const isNew = edit.sheet === "表1" && edit.row === 2 && edit.col !== 1 && edit.col !== 2;
  if (isNew) return edit.new.kind === "blank" ? undefined : '0.0"戸"';
  return cellAt(findSheet(original, edit.sheet)!, edit).format;
}

test("reading what was patched equals applying the edits to what was read", () => {
  fc.assert(
    fc.property(edits, (all) => {
      const last = [...new Map(all.map((edit) => [addressKey(edit), edit])).values()];
      const { bytes, refused } = patch(book, all);
      expect(refused).toEqual([]);
      expect(contents(readXlsx(bytes).snapshot)).toEqual(expected(last));
    }),
    { numRuns: 300 },
  );
});

test("patching in two steps gives the same workbook as patching at once", () => {
  fc.assert(
    fc.property(edits, edits, (first, second) => {
      const steps = patch(patch(book, first).bytes, second).bytes;
      const once = patch(book, [...first, ...second]).bytes;
      expect(withoutFormats(steps)).toEqual(withoutFormats(once));
    }),
    { numRuns: 100 },
  );
});

/** Contents without formats: a blank cell that was made and emptied again keeps its style. */
function withoutFormats(bytes: Uint8Array): Map<string, Cell> {
  const bare = [...contents(readXlsx(bytes).snapshot)].map(([name, cell]) => [name, plain({ ...cell, format: "General" })] as const);
  return new Map(bare.filter(([, cell]) => Object.keys(cell).length > 0).sort());
}
