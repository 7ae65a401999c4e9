import { cellAt, isProtected } from "../../../src/core/grid/snapshot";
import { parseA1 } from "../../../src/core/grid/address";
import type { Cell, Sheet } from "../../../src/core/grid/snapshot";
import { readXlsx } from "../../../src/host/xlsx";
import type { HandMade } from "./support/handMade";
import { handMade, rel, relsXml, stylesXml } from "./support/handMade";

const data = (rows: string, rest = "") => `<sheetData>${rows}</sheetData>${rest}`;

function readOne(content: string, more: Partial<HandMade> = {}): Sheet {
  return readXlsx(handMade({ ...more, sheets: { 表1: content } })).snapshot.sheets[0]!;
}

function at(sheet: Sheet, name: string): Cell {
  return cellAt(sheet, parseA1(name)!);
}

describe("values", () => {
  const strings =
    '<si><t>共有</t></si><si><r><rPr><b/></rPr><t>太陽</t></r><r><t xml:space="preserve">光 </t></r><rPh sb="0" eb="2"><t>タイヨウ</t></rPh><phoneticPr fontId="1"/></si><si><t/></si><si><t>a_x000D_b _x005F_x0041_ &lt;&amp;&#x1F600;</t></si>';
  const sheet = readOne(
    data(`<row r="1"><c r="A1"><v>12.5</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c><c r="D1" t="s"><v>2</v></c><c r="E1" t="s"><v>3</v></c>
      <c r="F1" t="inlineStr"><is><r><t>行</t></r><r><t>内</t></r><rPh sb="0" eb="1"><t>ギョウ</t></rPh></is></c><c r="G1" t="b"><v>1</v></c><c r="H1" t="e"><v>#DIV/0!</v></c>
      <c r="I1" t="n"><v>-1.5E-7</v></c><c r="J1" t="d"><v>2025-04-01T12:00:00</v></c><c r="K1"/><c r="L1"><v/></c><c r="M1"><v>NaN</v></c><c r="N1" t="str"><v><![CDATA[<a> & ]]>b<!-- x -->c</v></c></row>
      <row r="3"><c r="A3"><f>SUM(A1:A2)</f><v>3</v></c><c r="B3" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="C3" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="D3"><f>A1</f></c><c r="E3" t="b"><f>TRUE()</f><v>0</v></c><c r="F3" t="str"><f>""</f><v></v></c></row>`),
    { strings },
  );
  test.each<[string, Cell]>([
    ["A1", { value: 12.5 }],
    ["B1", { value: "共有" }],
    ["C1", { value: "太陽光 " }],
    ["D1", { value: "" }],
    ["E1", { value: "a\rb _x0041_ <&😀" }],
    ["F1", { value: "行内" }],
    ["G1", { value: true }],
    ["H1", { value: null, error: "#DIV/0!" }],
    ["I1", { value: -1.5e-7 }],
    ["J1", { value: 45748.5 }],
    ["K1", { value: null }],
    ["L1", { value: null }],
    ["M1", { value: "NaN" }],
    ["N1", { value: "<a> & bc" }],
    ["A3", { value: 3, formula: "=SUM(A1:A2)" }],
    ["B3", { value: "ab", formula: '="a"&"b"' }],
    ["C3", { value: null, error: "#DIV/0!", formula: "=1/0" }],
    ["D3", { value: null, formula: "=A1" }],
    ["E3", { value: false, formula: "=TRUE()" }],
    ["F3", { value: "", formula: '=""' }],
  ])("%s", (name, cell) => expect(at(sheet, name)).toEqual(cell));
});

describe("formulas", () => {
  test("a shared formula is written out for every cell, also before its master and when its index is used again", () => {
    const sheet = readOne(
      data(`<row r="1"><c r="B1"><f t="shared" si="7"/><v>0</v></c></row>
        <row r="2"><c r="A2"><f t="shared" ref="A2:B4" si="0">C2*$D$1</f><v>1</v></c><c r="B2"><f t="shared" si="0"/><v>2</v></c><c r="C2"><f t="shared" ref="B1:C2" si="7">E2</f></c></row>
        <row r="3"><c r="A3"><f t="shared" si="0"></f><v>3</v></c><c r="C3"><f t="shared" ref="C3:C4" si="0">SUM(E3:F3)</f><v>9</v></c></row>
        <row r="4"><c r="C4"><f ca="1" t="shared" si="0"/><v>9</v></c></row>`),
    );
    expect(["A2", "B2", "A3", "C3", "C4", "C2", "B1"].map((name) => at(sheet, name).formula)).toEqual([
      "=C2*$D$1",
      "=D2*$D$1",
      "=C3*$D$1",
      "=SUM(E3:F3)",
      "=SUM(E4:F4)",
      "=E2",
      "=D1",
    ]);
    expect(at(sheet, "B1").value).toBe(0);
  });

  test("every cell of an array formula and of a data table shows its formula", () => {
    const sheet = readOne(
      data(`<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c><c r="C1"><v>1</v></c></row>
        <row r="2"><c r="A2"><v>4</v></c><c r="D2"><f t="dataTable" ref="D2:D3" dt2D="0" dtr="0" r1="F1"/><v>5</v></c></row><row r="3"><c r="D3"><v>6</v></c></row>`),
    );
    expect(at(sheet, "A2")).toEqual({ value: 4, formula: "=B1:B2*2" });
    expect(at(sheet, "D3")).toEqual({ value: 6, formula: "=TABLE(,F1)" });
    expect(at(sheet, "C1")).toEqual({ value: 1 });
  });
});

describe("styles", () => {
  const xf = (id: number, locked?: string) =>
    locked === undefined
      ? `<xf numFmtId="${id}" xfId="0"/>`
      : `<xf numFmtId="${id}" xfId="0" applyProtection="1"><protection locked="${locked}"/></xf>`;
  const styles = stylesXml(
    [xf(0), xf(3), xf(14), xf(30), xf(57), xf(164), xf(0, "0"), xf(0, "1"), xf(5)],
    '<numFmts count="2"><numFmt numFmtId="164" formatCode="#,##0&quot;戸&quot;"/><numFmt numFmtId="5" formatCode="&quot;￥&quot;#,##0"/></numFmts>',
  );
  test("number formats: built in, Japanese and of the file", () => {
    const sheet = readOne(
      data(
        `<row r="1">${[0, 1, 2, 3, 4, 5, 8].map((s, i) => `<c r="${"ABCDEFG"[i]}1" s="${s}"><v>1</v></c>`).join("")}<c r="H1" s="5"/></row>`,
      ),
      { styles },
    );
    expect([..."ABCDEFG"].map((col) => at(sheet, `${col}1`).format)).toEqual([
      undefined,
      "#,##0",
      "m/d/yyyy",
      "m/d/yy",
      "[$-411]ge.m.d",
      '#,##0"戸"',
      '"￥"#,##0',
    ]);
    expect(at(sheet, "H1")).toEqual({ value: null, format: '#,##0"戸"' });
  });

  test("locked cells of a protected sheet: own style, then row, then column", () => {
    const rows = '<row r="1" s="6" customFormat="1"><c r="A1" s="6"><v>1</v></c><c r="B1" s="7"/></row><row r="2"><c r="C2"/></row>';
    const sheet = readOne(`<cols><col min="3" max="4" style="6"/></cols>${data(rows, '<sheetProtection sheet="1" objects="1"/>')}`, {
      styles,
    });
    expect(["A1", "B1", "C1", "C2", "D2", "E2", "D9"].map((name) => isProtected(sheet, parseA1(name)!))).toEqual([
      false,
      true,
      false,
      true,
      false,
      true,
      false,
    ]);
    expect(readOne(data(rows, '<sheetProtection objects="1"/>'), { styles }).protected).toBe(false);
  });
});

describe("layout", () => {
  test("merged areas hold a value only at the top left", () => {
    const sheet = readOne(
      data(
        '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c><c r="C2"><v>4</v></c></row>',
        '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
      ),
    );
    expect(["A1", "B1", "A2", "C2"].map((name) => at(sheet, name).value)).toEqual([1, null, null, 4]);
    expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
  });

  test("hidden rows and columns, and filters that hide rows", () => {
    const rows = '<row r="1"/><row r="2" hidden="1"><c r="A2"><v>1</v></c></row><row r="5"/>';
    const filter = (ref: string, inner: string) => `<autoFilter ref="${ref}">${inner}</autoFilter>`;
    const column = '<filterColumn colId="0"><filters><filter val="x"/></filters></filterColumn>';
    const sheet = readOne(`<cols><col min="2" max="3" hidden="1"/></cols>${data(rows, filter("A1:B5", column))}`);
    expect([...sheet.hiddenRows!]).toEqual([1]);
    expect([...sheet.hiddenColumns!]).toEqual([1, 2]);
    expect(sheet.filtered).toBe(true);
    expect(readOne(data(rows, filter("A1:B5", ""))).filtered).toBe(false);
    expect(readOne(data(rows, filter("A3:B5", column))).filtered).toBe(false);
    expect(readOne(`<sheetPr filterMode="1"/>${data(rows)}`).filtered).toBe(true);
  });

  test("a table of Excel's own hides rows by its filter as a sheet does", () => {
    const filteredBy = (table: string): boolean | undefined =>
      readOne(
        data(
          '<row r="1"/><row r="2" hidden="1"><c r="A2"><v>1</v></c></row>',
          '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
        ),
        {
          extra: {
            "xl/worksheets/_rels/sheet1.xml.rels": relsXml([rel("rId1", "table", "../tables/table1.xml")]),
            "xl/tables/table1.xml": `<table id="1" name="表" displayName="表" ref="A1:B5">${table}<tableColumns count="2"/></table>`,
          },
        },
      ).filtered;
    expect(
      filteredBy('<autoFilter ref="A1:B5"><filterColumn colId="0"><filters><filter val="x"/></filters></filterColumn></autoFilter>'),
    ).toBe(true);
    expect(filteredBy('<autoFilter ref="A1:B5"/>')).toBe(false);
    expect(filteredBy("")).toBe(false);
  });

  test("rows and cells beyond Excel's grid are passed over, a cell in its last corner is read", () => {
    const sheet = readOne(
      `<dimension ref="A1:XFD1048576"/>${data('<row r="1"><c r="A1"><v>1</v></c><c r="XFE1"><v>2</v></c></row><row r="1048576"><c r="XFD1048576"><v>3</v></c></row><row r="99999999"><c r="A99999999"><v>2</v></c></row>', '<mergeCells><mergeCell ref="B2:XFD1048575"/></mergeCells>')}`,
    );
    expect([at(sheet, "A1").value, at(sheet, "XFD1048576").value, sheet.rows.length]).toEqual([1, 3, 1_048_576]);
  });
});
