import type { Zippable } from "fflate";
import { strToU8, unzipSync, zipSync } from "fflate";
import fc from "fast-check";
import { openArchive } from "../../../src/host/xlsx/zip/archive";
import { crc32 } from "../../../src/host/xlsx/zip/crc32";
import { repack } from "../../../src/host/xlsx/zip/repack";
import { unpack } from "../../../src/host/xlsx/zip/unpack";
import { streamedZip } from "./support/streamedZip";

const text = (s: string) => strToU8(s);
const files: Zippable = {
  "[Content_Types].xml": [text("types ".repeat(50)), { mtime: "2024-12-31T23:58:00", level: 9, comment: "first" }],
  "xl/media/image1.png": [
    Uint8Array.from({ length: 300 }, (_, i) => (i * 37) % 251),
    { level: 0, mtime: "1999-05-05T01:02:04", extra: { 0x1234: text("kept") } },
  ],
  "xl/worksheets/sheet1.xml": [text("<a/>".repeat(99)), { mtime: "2025-04-01T09:30:00", attrs: 0o644 << 16 }],
  "xl/日本語.xml": text("名"),
};
const zip = zipSync(files);

/** The raw local entry (header and data) of a part. */
const rawEntry = (bytes: Uint8Array, name: string) => {
  const entry = openArchive(bytes).entries.find((candidate) => candidate.name === name)!;
  return Buffer.from(bytes.subarray(entry.start, entry.end)).toString("base64");
};

test("crc32 of the standard check string", () => expect(crc32(text("123456789"))).toBe(0xcbf43926));

test("nothing changed: the same bytes", () => expect(Buffer.from(repack(openArchive(zip), new Map())).equals(Buffer.from(zip))).toBe(true));

test("one part replaced, one removed, one added: the others keep header, time stamp, extra field, compressed bytes and order", () => {
  const changes = new Map([
    ["xl/worksheets/sheet1.xml", text("<b/>")],
    ["xl/日本語.xml", null],
    ["customXml/item1.xml", text("<s/>")],
    ["none", null],
  ]);
  const out = repack(openArchive(zip), changes);
  expect(openArchive(out).entries.map(({ name }) => name)).toEqual([
    "[Content_Types].xml",
    "xl/media/image1.png",
    "xl/worksheets/sheet1.xml",
    "customXml/item1.xml",
  ]);
  for (const name of ["[Content_Types].xml", "xl/media/image1.png"]) expect(rawEntry(out, name)).toBe(rawEntry(zip, name));
  const parts = unzipSync(out);
  expect([parts["xl/worksheets/sheet1.xml"], parts["customXml/item1.xml"]].map((part) => new TextDecoder().decode(part))).toEqual([
    "<b/>",
    "<s/>",
  ]);
  const time = (bytes: Uint8Array) => {
    const entry = openArchive(bytes).entries[2]!;
    return Buffer.from(bytes).readUInt32LE(entry.recordStart + 12);
  };
  expect(time(out)).toBe(time(zip));
});

test.each([false, true])("entries with data descriptors and zip64 fields (%s) are read and copied raw", (wide) => {
  const streamed = streamedZip({ "a.xml": text("<a>1</a>"), "b.xml": text("<b>2</b>"), "c.xml": text("<c>3</c>") }, wide);
  const archive = openArchive(streamed);
  expect(archive.entries.map((entry) => new TextDecoder().decode(unpack(archive, entry)))).toEqual(["<a>1</a>", "<b>2</b>", "<c>3</c>"]);
  const out = repack(archive, new Map([["a.xml", text("<a>a longer text than before</a>")]]));
  const again = openArchive(out);
  expect(again.entries.map((entry) => new TextDecoder().decode(unpack(again, entry)))).toEqual([
    "<a>a longer text than before</a>",
    "<b>2</b>",
    "<c>3</c>",
  ]);
  for (const name of ["b.xml", "c.xml"]) expect(rawEntry(out, name)).toBe(rawEntry(streamed, name));
});

test("bytes before the zip and a comment after it", () => {
  const shifted = new Uint8Array([...text("#!stub\n"), ...zip]);
  const archive = openArchive(shifted);
  expect(new TextDecoder().decode(unpack(archive, archive.entries[2]!))).toBe("<a/>".repeat(99));
});

test("any replacement of any parts is what an independent unzip finds", () => {
  const contents = fc.dictionary(
    fc.string({ minLength: 1, maxLength: 9, unit: fc.constantFrom(..."abcxyz/.") }),
    fc.uint8Array({ maxLength: 400 }),
    { minKeys: 1, noNullPrototype: true },
  );
  const tame = (parts: Record<string, Uint8Array>) => Object.fromEntries(Object.entries(parts).filter(([name]) => !/^\/|\/$/.test(name)));
  fc.assert(
    fc.property(contents, contents, (before, after) => {
      const [old, changed] = [tame(before), tame(after)];
      const out = repack(openArchive(zipSync(old)), new Map(Object.entries(changed)));
      expect(unzipSync(out)).toEqual({ ...old, ...changed });
    }),
    { numRuns: 60 },
  );
});
