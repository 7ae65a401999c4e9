import { readXlsx } from "../../../src/host/xlsx";
import type { CellEdit } from "../../../src/core/edit/cellEdit";
import { blank, edit, formula, number, patch, text } from "./support/edits";
import type { HandMade } from "./support/handMade";
import { XML, handMade, partText, partsOf, rel, relsXml, stylesXml, withParts } from "./support/handMade";

const SHEET = "xl/worksheets/sheet1.xml";
const one = (content: string, more: Partial<HandMade> = {}) => handMade({ ...more, sheets: { 表1: content } });

/** The sheet's XML inside <worksheet> after edits of one sheet. */
function patched(content: string, edits: readonly CellEdit[], more: Partial<HandMade> = {}): string {
  const xml = partText(patch(one(content, more), edits).bytes, SHEET);
  return xml.slice(xml.indexOf("<worksheet"), xml.lastIndexOf("</worksheet>")).replace(/^<worksheet[^>]*>/, "");
}

const put = (name: string, input: CellEdit["new"], format?: string) => edit("表1", name, input, format);

describe("content of a cell", () => {
  const cell = '<sheetData><row r="1"><c r="A1" s="0" t="s"><v>0</v></c></row></sheetData>';
  const strings = "<si><t>前</t></si>";
  const body = (input: CellEdit["new"]) => /<c.*<\/c>|<c[^>]*\/>/s.exec(patched(cell, [put("A1", input)], { strings }))![0];
  test.each<[CellEdit["new"], string]>([
    [number(12.5), '<c r="A1" s="0"><v>12.5</v></c>'],
    [number(0.1 + 0.2), '<c r="A1" s="0"><v>0.30000000000000004</v></c>'],
    [number(-0), '<c r="A1" s="0"><v>0</v></c>'],
    [number(1e21), '<c r="A1" s="0"><v>1e+21</v></c>'],
    [{ kind: "boolean", value: false }, '<c r="A1" s="0" t="b"><v>0</v></c>'],
    [blank, '<c r="A1" s="0"></c>'],
    [text("=SUM(A1)"), '<c r="A1" s="0" t="inlineStr"><is><t>=SUM(A1)</t></is></c>'],
    [text("+81-1"), '<c r="A1" s="0" t="inlineStr"><is><t>+81-1</t></is></c>'],
    [
      text(" a&b <c>\u0001\ud800 "),
      '<c r="A1" s="0" t="inlineStr"><is><t xml:space="preserve"> a&amp;b &lt;c&gt;_x0001__xD800_ </t></is></c>',
    ],
    [text("_x0041_"), '<c r="A1" s="0" t="inlineStr"><is><t>_x005F_x0041_</t></is></c>'],
    [text("一\r\n二"), '<c r="A1" s="0" t="inlineStr"><is><t xml:space="preserve">一_x000D_\n二</t></is></c>'],
    [formula('=IF(B1<2,"&","")', 3), '<c r="A1" s="0"><f>IF(B1&lt;2,&quot;&amp;&quot;,&quot;&quot;)</f><v>3</v></c>'],
    [
      formula('=TEXTJOIN(",",TRUE,B1)', "a "),
      '<c r="A1" s="0" t="str"><f>_xlfn.TEXTJOIN(&quot;,&quot;,TRUE,B1)</f><v xml:space="preserve">a </v></c>',
    ],
    [formula("=B1"), '<c r="A1" s="0"><f>B1</f></c>'],
  ])("%j", (input, xml) => expect(body(input)).toBe(xml));
});

describe("cells and rows that do not exist yet", () => {
  test("go to their place; spans and dimension grow when they must", () => {
    const before =
      '<dimension ref="B2:C3"/><sheetData>\n<row r="2" spans="2:3" ht="20"><c r="B2"><v>1</v></c>\n<c r="D2"><v>2</v></c></row>\n<row r="5" spans="2:3"/>\n</sheetData>';
    const after = patched(before, [
      put("C2", number(9)),
      put("A2", number(8)),
      put("E2", number(7)),
      put("B5", number(6)),
      put("A3", number(5)),
      put("A9", text("末")),
      put("A1", number(4)),
      put("Z99", blank),
    ]);
    expect(after).toBe(
      '<dimension ref="A1:E9"/><sheetData>\n<row r="1"><c r="A1"><v>4</v></c></row><row r="2" spans="1:5" ht="20"><c r="A2"><v>8</v></c><c r="B2"><v>1</v></c>\n<c r="C2"><v>9</v></c><c r="D2"><v>2</v></c><c r="E2"><v>7</v></c></row>\n' +
        '<row r="3"><c r="A3"><v>5</v></c></row><row r="5" spans="2:3"><c r="B5"><v>6</v></c></row><row r="9"><c r="A9" t="inlineStr"><is><t>末</t></is></c></row>\n</sheetData>',
    );
  });

  test("an empty sheet", () => {
    expect(patched('<dimension ref="A1"/><sheetData/>', [put("B2", number(1))])).toBe(
      '<dimension ref="A1:B2"/><sheetData><row r="2"><c r="B2"><v>1</v></c></row></sheetData>',
    );
  });

  test("take the style of their row, else of their column", () => {
    const before =
      '<cols><col min="1" max="2" style="1"/></cols><sheetData><row r="1" s="2" customFormat="1"/><row r="2" s="2"><c r="C2"/></row></sheetData>';
    const after = patched(before, [put("A1", number(1)), put("A2", number(1)), put("C2", number(1)), put("D2", number(1))], {
      styles: stylesXml(["<xf numFmtId='0'/>", "<xf numFmtId='9'/>", "<xf numFmtId='3'/>"]),
    });
    expect([...after.matchAll(/<c [^>]*>/g)].map(([tag]) => tag)).toEqual([
      '<c r="A1" s="2">',
      '<c r="A2" s="1">',
      '<c r="C2">',
      '<c r="D2">',
    ]);
  });
});

test("prefixes, attribute order, quotes and whitespace stay; metadata of the old content goes", () => {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const sheet = `${XML}<x:worksheet xmlns:x='${main}'>\n <x:sheetData>\n  <x:row r='1' >\n   <x:c  ph='1' cm="1" s='0' vm='2' r='A1' ><x:v>1</x:v></x:c >\n  </x:row></x:sheetData></x:worksheet>`;
  const { bytes } = patch(one(sheet), [put("A1", text("a")), put("B1", formula("=A1", 1)), put("A2", { kind: "boolean", value: true })]);
  expect(partText(bytes, SHEET)).toBe(
    sheet
      .replace(
        /<x:c .*<\/x:c >/,
        "<x:c  ph='1' s='0' r='A1' t=\"inlineStr\" ><x:is><x:t>a</x:t></x:is></x:c><x:c r=\"B1\"><x:f>A1</x:f><x:v>1</x:v></x:c>",
      )
      .replace("</x:row>", '</x:row><x:row r="2"><x:c r="A2" t="b"><x:v>1</x:v></x:c></x:row>'),
  );
});

describe("shared formulas", () => {
  const group =
    '<row r="1"><c r="A1" s="0"><f t="shared" ref="A1:A4" si="0">B1*$C$1&amp;"x"</f><v>1</v></c></row><row r="2"><c r="A2" s="0"><f t="shared" si="0"/><v>2</v></c></row>' +
    '<row r="3"><c r="A3"><f ca="1" t="shared" si="0"></f><v>3</v></c></row><row r="4"><c r="A4"><f t="shared" si="0"/><v>4</v></c></row>';

  test("overwriting the cell that holds it writes it out for those that follow", () => {
    const after = patched(`<sheetData>${group}</sheetData>`, [put("A1", number(9)), put("A4", number(8))]);
    expect(after).toBe(
      '<sheetData><row r="1"><c r="A1" s="0"><v>9</v></c></row><row r="2"><c r="A2" s="0"><f>B2*$C$1&amp;&quot;x&quot;</f><v>2</v></c></row>' +
        '<row r="3"><c r="A3"><f ca="1">B3*$C$1&amp;&quot;x&quot;</f><v>3</v></c></row><row r="4"><c r="A4"><v>8</v></c></row></sheetData>',
    );
  });

  test("overwriting one that follows leaves the group alone", () => {
    expect(patched(`<sheetData>${group}</sheetData>`, [put("A2", number(9))])).toBe(
      `<sheetData>${group.replace('<f t="shared" si="0"/><v>2</v>', "<v>9</v>")}</sheetData>`,
    );
  });

  test("cells of an array formula or a data table are refused, a lone array formula is not", () => {
    const rows =
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c><c r="C1"><f t="array" ref="C1">SUM(B1:B2)</f><v>1</v></c><c r="E1"><f t="dataTable" ref="E1:E2" r1="G1"/><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>';
    const edits = ["A1", "A2", "E2", "C1"].map((name) => put(name, number(5)));
    const { refused, written } = patch(one(`<sheetData>${rows}</sheetData>`), edits);
    expect(refused).toEqual(edits.slice(0, 3).map((refusedEdit) => ({ edit: refusedEdit, reason: "sharedFormula" })));
    expect(written).toEqual([edits[3]]);
  });
});

describe("refusals", () => {
  test.each([
    ["text over 32,767 characters", put("A1", text("あ".repeat(32_768))), "tooLarge"],
    ["a formula over 8,192 characters", put("A1", formula(`=${"1+".repeat(5000)}1`)), "tooLarge"],
    ["no finite number", put("A1", number(Number.NaN)), "failed"],
    ["an empty formula", put("A1", formula("= ")), "failed"],
    ["a cell outside the grid", { ...put("A1", number(1)), row: 1_048_576 }, "failed"],
    ["a format without a style sheet", put("A1", number(1), "0.0"), "unsupported"],
    ["a sheet that is not there", edit("表9", "A1", number(1)), "missingSheet"],
  ])("%s", (_what, refused, reason) => {
    const book = one("<sheetData/>");
    expect(patch(book, [refused])).toEqual({ bytes: book, written: [], refused: [{ edit: refused, reason }] });
  });

  test("the heading of an Excel table, whose text the table part repeats", () => {
    const table = (attributes: string) => `<table xmlns="x" id="1" name="t" ref="A1:B3"${attributes}><tableColumns count="2"/></table>`;
    const book = (attributes: string) =>
      one("<sheetData/>", {
        extra: {
          "xl/worksheets/_rels/sheet1.xml.rels": relsXml([rel("r", "table", "../tables/table1.xml")]),
          "xl/tables/table1.xml": table(attributes),
        },
      });
    const edits = [put("B1", text("見出し")), put("B2", text("値"))];
    expect(patch(book(""), edits).refused).toEqual([{ edit: edits[0], reason: "unsupported" }]);
    expect(patch(book(' headerRowCount="0"'), edits).refused).toEqual([]);
  });
});

describe("recalculation", () => {
  const value = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
  const computed = '<sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row></sheetData>';
  const workbook = (bytes: Uint8Array) => partText(bytes, "xl/workbook.xml");

  test("is not asked for when the book holds no formula", () => {
    const book = one(`${value}<extLst><ext><xm:f xmlns:xm="x">A1</xm:f></ext></extLst>`);
    expect(workbook(patch(book, [put("A1", number(2))]).bytes)).toBe(workbook(book));
  });

  test("is asked for when any sheet holds one, at the place the schema gives calcPr", () => {
    const book = handMade({
      sheets: { 表1: value, 表2: computed },
      before: "<workbookPr/>",
      after: "<definedNames><definedName name='a'>1</definedName></definedNames><oleSize ref='A1'/>",
    });
    expect(workbook(patch(book, [put("A1", number(2))]).bytes)).toContain('</definedNames><calcPr fullCalcOnLoad="1"/><oleSize');
    const switched = handMade({ sheets: { 表1: computed }, after: '<calcPr calcId="1" fullCalcOnLoad="0" calcMode="manual"/>' });
    expect(workbook(patch(switched, [put("B1", number(2))]).bytes)).toContain('<calcPr calcId="1" fullCalcOnLoad="1" calcMode="manual"/>');
  });

  test("is not asked for when the last formula goes, and the calculation chain goes with it", () => {
    const { bytes } = patch(one(computed, { calcChain: '<calcChain><c r="A1"/></calcChain>' }), [put("A1", number(2))]);
    expect(workbook(bytes)).not.toContain("calcPr");
    expect(Object.keys(partsOf(bytes)).filter((name) => /calcChain/i.test(name))).toEqual([]);
  });
});

describe("number formats", () => {
  const styles = stylesXml([
    '<xf numFmtId="0" fontId="1"/>',
    '<xf numFmtId="49" fontId="2" quotePrefix="1"><alignment horizontal="left"/></xf>',
  ]);
  const cells = '<sheetData><row r="1"><c r="A1" s="1"/><c r="B1" s="1"/><c r="C1"/></row></sheetData>';
  test("one copy a style and format; built-in codes use their id; an undone format finds its old style again", () => {
    const first = patch(one(cells, { styles }), [
      put("A1", number(1), "0.000"),
      put("B1", number(1), "0.000"),
      put("C1", number(1), "#,##0"),
    ]);
    const xml = partText(first.bytes, "xl/styles.xml");
    expect(xml).toContain(
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.000"/></numFmts><fonts',
    );
    expect(xml).toContain('<cellXfs count="4">');
    expect(xml).toContain(
      '<xf numFmtId="164" fontId="2" quotePrefix="1" applyNumberFormat="1"><alignment horizontal="left"/></xf><xf numFmtId="3" fontId="1" applyNumberFormat="1"/></cellXfs>',
    );
    expect(readXlsx(first.bytes).snapshot.sheets[0]!.rows[0]!.map((cell) => cell?.format)).toEqual(["0.000", "0.000", "#,##0"]);
    const second = patch(first.bytes, [put("C1", number(2), "0.000"), put("A1", number(3), "0.000")]);
    expect(partText(second.bytes, "xl/styles.xml")).toContain('<cellXfs count="5">');
    const again = patch(withParts(second.bytes, {}), [put("C1", number(2), "#,##0")]);
    expect(partText(again.bytes, "xl/styles.xml")).toBe(partText(second.bytes, "xl/styles.xml"));
  });
});
