import { readXlsx, xlsxPort } from "../../../src/host/xlsx";
import { edit, number, patch } from "./support/edits";
import { handMade, stylesXml } from "./support/handMade";

const COLUMNS = [..."ABCDEFGHIJKL"];

/** 25 sheets of rows × 12 columns with two text columns, a shared and a plain formula column, as the benchmark has them. */
function bigBook(rows: number): Uint8Array {
  const line = (r: number) =>
    `<row r="${r}" spans="1:12">${COLUMNS.map((col, i) => {
      if (i < 2) return `<c r="${col}${r}" s="1" t="s"><v>${r % 50}</v></c>`;
      if (i === 10)
        return `<c r="K${r}">${r === 1 ? `<f t="shared" ref="K1:K${rows}" si="0">SUM(C1:J1)</f>` : '<f t="shared" si="0"/>'}<v>${r * 8}</v></c>`;
      return i === 11 ? `<c r="L${r}" s="2"><f>ROUND(K${r}/8,1)</f><v>${r}</v></c>` : `<c r="${col}${r}"><v>${r * 1.25 + i}</v></c>`;
    }).join("")}</row>`;
  const data = `<sheetData>${Array.from({ length: rows }, (_, r) => line(r + 1)).join("")}</sheetData>`;
  const sheets = Object.fromEntries(Array.from({ length: 25 }, (_, i) => [`第${i + 1}表`, data]));
  const styles = stylesXml(['<xf numFmtId="0"/>', '<xf numFmtId="0"/>', '<xf numFmtId="4"/>']);
  return handMade({ sheets, styles, strings: Array.from({ length: 50 }, (_, i) => `<si><t>設備${i}</t></si>`).join("") });
}

test("25 sheets × 1,000 rows × 12 columns are read whole, and one cell of them is saved", () => {
  const large = bigBook(1000);
  const cells = readXlsx(large).snapshot.sheets.reduce((sum, sheet) => sum + sheet.rows.reduce((n, row) => n + (row?.length ?? 0), 0), 0);
  expect(cells).toBe(300_000);
  expect(patch(large, [edit("第9表", "C500", number(1))]).written).toHaveLength(1);
});

test("a thousand edits go into one batch", () => {
  const edits = Array.from({ length: 1000 }, (_, r) => edit("第3表", `D${r + 1}`, number(r)));
  expect(patch(bigBook(1000), edits).written).toHaveLength(1000);
});

test("a validation, a conditional format, a style and hidden cells over whole columns are not spread over their cells", () => {
  const whole =
    '<dimension ref="A1:XFD1048576"/><cols><col min="1" max="16384" width="9" style="1" hidden="1"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' +
    '<conditionalFormatting sqref="A:XFD"><cfRule type="expression" priority="1"><formula>A1=1</formula></cfRule></conditionalFormatting>' +
    '<dataValidations count="1"><dataValidation type="list" sqref="A1:C1048576"><formula1>"低圧,高圧"</formula1></dataValidation></dataValidations>';
  const book = handMade({ sheets: { s: whole }, styles: stylesXml(['<xf numFmtId="0"/>', '<xf numFmtId="4"/>']) });
  expect(readXlsx(book).snapshot.sheets[0]!.rows).toEqual([[{ value: 1 }]]);
  expect(patch(book, [edit("s", "B2", number(1))]).written).toHaveLength(1);
});

test("a write through the port reads only the sheets it wrote", async () => {
  const port = xlsxPort(bigBook(1000), "a.xlsx");
  const before = await port.snapshot();
  await port.write([{ ...edit("第3表", "D5", number(1)), old: before.sheets[2]!.rows[4]![3]! }]);
  expect((await port.snapshot()).sheets.filter((sheet, i) => sheet !== before.sheets[i])).toHaveLength(1);
});
