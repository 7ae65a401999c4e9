import type { CellEdit } from "../../../src/core/edit/cellEdit";
import { inverse } from "../../../src/core/edit/cellEdit";
import type { Cell, Snapshot } from "../../../src/core/grid/snapshot";
import { cellAt, findSheet } from "../../../src/core/grid/snapshot";
import { parseA1 } from "../../../src/core/grid/address";
import { XlsxError, patchXlsx, readXlsx, xlsxPort } from "../../../src/host/xlsx";
import { edit, formula, number, text } from "./support/edits";
import { handMade, stylesXml } from "./support/handMade";

const styles = stylesXml(['<xf numFmtId="0"/>', '<xf numFmtId="0"><protection locked="0"/></xf>']);
const bytes = handMade({
  styles,
  sheets: {
    入力: `<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" t="str"><f>A1&amp;"x"</f><v>1x</v></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>前</t></is></c></row></sheetData><mergeCells><mergeCell ref="C1:D2"/></mergeCells>`,
    保護: '<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1"><v>2</v></c></row></sheetData><sheetProtection sheet="1"/>',
    絞込: '<sheetData><row r="1"/><row r="2" hidden="1"><c r="A2"><v>1</v></c></row><row r="3"><c r="A3"><v>2</v></c></row></sheetData><autoFilter ref="A1:A3"><filterColumn colId="0"/></autoFilter>',
  },
});
const at = (snapshot: Snapshot, sheet: string, name: string): Cell => cellAt(findSheet(snapshot, sheet)!, parseA1(name)!);

/** An edit that expects what the workbook holds. */
async function from(
  port: { snapshot(): Promise<Snapshot> },
  sheet: string,
  name: string,
  input: CellEdit["new"],
  format?: string,
): Promise<CellEdit> {
  return { ...edit(sheet, name, input, format), old: at(await port.snapshot(), sheet, name) };
}

test("what may be written is written, the rest is refused with its reason", async () => {
  const port = xlsxPort(bytes, "様式.xlsx");
  const good = [
    await from(port, "入力", "A1", number(5)),
    await from(port, "保護", "A1", number(6)),
    await from(port, "絞込", "A3", number(7)),
    await from(port, "入力", "C1", text("=結合")),
  ];
  const bad = [
    { ...(await from(port, "入力", "A2", text("後"))), old: { value: "別" } },
    await from(port, "入力", "D2", number(1)),
    await from(port, "保護", "B1", number(1)),
    await from(port, "保護", "Z9", number(1)),
    await from(port, "絞込", "A2", number(1)),
    edit("無い", "A1", number(1)),
  ];
  const result = await port.write([...good, ...bad]);
  expect(result.written).toEqual(good);
  expect(result.refused.map(({ reason }) => reason)).toEqual(["conflict", "merged", "protected", "protected", "filtered", "missingSheet"]);
  const after = await port.snapshot();
  expect(
    [at(after, "入力", "A1"), at(after, "保護", "A1"), at(after, "絞込", "A3"), at(after, "入力", "C1"), at(after, "入力", "A2")].map(
      ({ value }) => value,
    ),
  ).toEqual([5, 6, 7, "=結合", "前"]);
  expect(readXlsx(port.save()).snapshot.sheets.map(({ rows }) => rows)).toEqual(after.sheets.map(({ rows }) => rows));
});

test("patching a file outright refuses the same edits for the same reasons", async () => {
  const port = xlsxPort(bytes, "様式.xlsx");
  const good = await from(port, "入力", "A1", number(5));
  const bad = [
    { ...good, old: { value: 2 } },
    await from(port, "入力", "D2", number(1)),
    await from(port, "保護", "B1", number(1)),
    await from(port, "絞込", "A2", number(1)),
    edit("無い", "A1", number(1)),
  ];
  const result = patchXlsx(bytes, [...bad, good]);
  expect(result.refused.map(({ reason }) => reason)).toEqual(["conflict", "merged", "protected", "filtered", "missingSheet"]);
  expect(result.written).toEqual([good]);
  await port.write([good]);
  expect(Buffer.from(result.bytes).equals(Buffer.from(port.save()))).toBe(true);
});

test("an edit written is undone by its inverse, also a formula and a format", async () => {
  const port = xlsxPort(bytes, "様式.xlsx");
  const before = await port.snapshot();
  const edits = [
    await from(port, "入力", "A1", number(0.5), "0%"),
    await from(port, "入力", "B1", text("x")),
    await from(port, "入力", "A2", formula("=A1*2", 1)),
    await from(port, "入力", "F9", text("新")),
  ];
  expect((await port.write(edits)).refused).toEqual([]);
  expect(at(await port.snapshot(), "入力", "A1")).toEqual({ value: 0.5, format: "0%" });
  expect((await port.write(edits.map(inverse))).refused).toEqual([]);
  const after = await port.snapshot();
  for (const name of ["A1", "B1", "A2", "F9"]) expect(at(after, "入力", name)).toEqual(at(before, "入力", name));
});

test("a second edit of a cell in the same batch must expect what the first leaves", async () => {
  const port = xlsxPort(bytes, "様式.xlsx");
  const first = await from(port, "入力", "A1", number(2));
  const second = { ...edit("入力", "A1", number(3)), old: { value: 2 } };
  const stale = await from(port, "入力", "A1", number(9));
  const result = await port.write([first, second, stale]);
  expect(result.refused).toEqual([{ edit: stale, reason: "conflict" }]);
  expect(at(await port.snapshot(), "入力", "A1").value).toBe(3);
});

test("sheets that were not written keep their identity, refresh brings only the named ones", async () => {
  const port = xlsxPort(bytes, "様式.xlsx");
  const before = await port.snapshot();
  await port.write([await from(port, "入力", "A1", number(8)), await from(port, "保護", "A1", number(8))]);
  const after = await port.refresh(before, [{ sheet: "入力", ranges: [], structural: false }]);
  expect([at(after, "入力", "A1").value, at(after, "保護", "A1").value]).toEqual([8, 1]);
  expect(after.sheets[2]).toBe(before.sheets[2]);
  expect((await port.refresh(before, [{ sheet: "", ranges: [], structural: true }])).sheets[1]!.rows[0]![0]!.value).toBe(8);
});

test("a damaged part met while writing leaves the workbook as it was", async () => {
  const port = xlsxPort(
    handMade({ styles: stylesXml([]), sheets: { 入力: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' } }),
    "x.xlsx",
  );
  const before = port.save();
  const result = await port.write([await from(port, "入力", "A1", number(2), "0.00")]);
  expect(result).toMatchObject({ written: [], failure: { reason: "failed", unchanged: true } });
  expect(port.save()).toBe(before);
});

test("a file that is no workbook is refused at once", () => {
  expect(() => xlsxPort(new Uint8Array([1, 2, 3]), "x.xlsx")).toThrow(XlsxError);
});
