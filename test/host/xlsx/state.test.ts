import fc from "fast-check";
import { SaxesParser } from "saxes";
import { openBook, readXlsx, xlsxPort } from "../../../src/host/xlsx";
import { withState } from "../../../src/host/xlsx/state";
import { edit, number, patch } from "./support/edits";
import { handMade, partText, partsOf, withParts } from "./support/handMade";
import { richBook } from "./support/richBook";

const RELS = "xl/_rels/workbook.xml.rels";
const TYPES = "[Content_Types].xml";
let original: Uint8Array;

beforeAll(async () => {
  original = await richBook();
});

const same = (a: Uint8Array, b: Uint8Array, names: readonly string[]) =>
  names.every((name) => Buffer.from(partsOf(a)[name]!).equals(Buffer.from(partsOf(b)[name]!)));

test("the state is a custom XML part of its own, properly tied in, beside those of others", async () => {
  const port = xlsxPort(original, "a.xlsx");
  expect(await port.loadState()).toBeNull();
  await port.saveState('{"確認":["<a>&"]}');
  const saved = port.save();
  const added = Object.keys(partsOf(saved)).filter((name) => !(name in partsOf(original)));
  expect(added.sort()).toEqual(["customXml/_rels/item2.xml.rels", "customXml/item2.xml", "customXml/itemProps2.xml"]);
  expect(partText(saved, "customXml/item2.xml")).toContain(
    '<state xmlns="https://hyo-navi.example/state/1">{"確認":["&lt;a&gt;&amp;"]}</state>',
  );
  expect(partText(saved, RELS)).toMatch(/Id="rId(\d+)" Type="[^"]*\/customXml" Target="\.\.\/customXml\/item2\.xml"\/><\/Relationships>$/);
  expect(partText(saved, TYPES)).toContain(
    '<Override PartName="/customXml/itemProps2.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>',
  );
  expect(partText(saved, "customXml/_rels/item2.xml.rels")).toContain('Target="itemProps2.xml"');
  expect(
    same(
      original,
      saved,
      Object.keys(partsOf(original)).filter((name) => name !== RELS && name !== TYPES),
    ),
  ).toBe(true);
  const ids = [...partText(saved, RELS).matchAll(/ Id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test("later saves replace it, cell edits keep it, and it can be taken out without a trace", async () => {
  const port = xlsxPort(original, "a.xlsx");
  await port.saveState("[1]");
  const once = port.save();
  await port.saveState("[2]");
  expect(
    same(
      once,
      port.save(),
      Object.keys(partsOf(once)).filter((name) => name !== "customXml/item2.xml"),
    ),
  ).toBe(true);
  const edited = patch(port.save(), [edit("リスト", "A9", number(1))]).bytes;
  const reopened = xlsxPort(edited, "b.xlsx");
  expect(await reopened.loadState()).toBe("[2]");
  await port.removeState();
  expect(await port.loadState()).toBeNull();
  expect(partsOf(port.save())).toEqual(partsOf(original));
});

test("a state stored by Excel under another part name and prefix is found", async () => {
  const book = handMade({ sheets: { s: "<sheetData/>" } });
  const stored = '<?xml version="1.0"?><h:state xmlns:h="https://hyo-navi.example/state/1">{"a":1}</h:state>';
  const rels = partText(book, RELS).replace("</Rel", '<Relationship Id="c" Type="x/customXml" Target="/customXml/item7.xml"/></Rel');
  const port = xlsxPort(withParts(book, { "customXml/item7.xml": stored, [RELS]: rels }), "a.xlsx");
  expect(await port.loadState()).toBe('{"a":1}');
  await port.saveState('{"a":2}');
  expect(partText(port.save(), "customXml/item7.xml")).toContain('{"a":2}');
});

test("a damaged state part does not keep the workbook from being read", () => {
  const book = handMade({ sheets: { s: "<sheetData/>" } });
  const rels = partText(book, RELS).replace("</Rel", '<Relationship Id="c" Type="x/customXml" Target="../customXml/item1.xml"/></Rel');
  const read = (xml: string) => readXlsx(withParts(book, { "customXml/item1.xml": xml, [RELS]: rels })).state;
  expect(read('<state xmlns="https://hyo-navi.example/state/1">[1]</state>')).toBe("[1]");
  expect(read('<state xmlns="https://hyo-navi.example/state/1">[1]</st>')).toBeNull();
  expect(read("")).toBeNull();
});

test("any JSON comes back with the same meaning from the file, and its part is well-formed", () => {
  const book = handMade({ sheets: { s: "<sheetData/>" } });
  const anyString = fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)), maxLength: 20 });
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: "binary" }), anyString, (value, string) => {
      const json = JSON.stringify({ value, string }, null, "\r\n ");
      const saved = withState(openBook(book), json);
      const parser = new SaxesParser({ xmlns: true });
      parser.on("error", (error) => {
        throw error;
      });
      parser.write(partText(saved, "customXml/item1.xml")).close();
      expect(JSON.parse(readXlsx(saved).state!)).toEqual(JSON.parse(json));
    }),
  );
});
