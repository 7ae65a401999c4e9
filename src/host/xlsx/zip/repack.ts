import { deflateSync } from "fflate";
import type { Archive, ZipEntry } from "./archive";
import { crc32 } from "./crc32";
import { viewOf } from "./view";

const UTF8_NAME = 0x0800;
const DESCRIPTOR = 0x0008;
/** 1980-01-01 00:00, the stamp Excel itself writes: saving twice gives the same bytes. */
const NO_TIME = 0x0021_0000;

/** One file of the new zip: its local header with data, and its central directory record (offset still to be set). */
interface Piece {
  readonly local: readonly Uint8Array[];
  readonly record: Uint8Array;
}

/**
 * The zip with some entries replaced (new bytes), removed (null) or added (unknown names, at the end). All others are copied raw:
 * compressed data, headers, time stamps, order. Names are those of Archive.entries.
 */
export function repack(archive: Archive, changes: ReadonlyMap<string, Uint8Array | null>): Uint8Array {
  const known = new Set(archive.entries.map((entry) => entry.name));
  const added = [...changes].filter((change): change is [string, Uint8Array] => !known.has(change[0]) && change[1] !== null);
  const pieces = [
    ...archive.entries.flatMap((entry) => {
      const change = changes.get(entry.name);
      if (change === undefined) return [copied(archive, entry)];
      return change === null ? [] : [replaced(archive, entry, change)];
    }),
    ...added.map(([name, content]) => packed(name, content, NO_TIME, UTF8_NAME)),
  ];
  return assemble(pieces, archive.comment);
}

function copied({ bytes }: Archive, entry: ZipEntry): Piece {
  return { local: [bytes.subarray(entry.start, entry.end)], record: bytes.slice(entry.recordStart, entry.recordEnd) };
}

function replaced({ bytes }: Archive, entry: ZipEntry, content: Uint8Array): Piece {
  const view = viewOf(bytes);
  const stored = bytes.subarray(entry.recordStart + 46, entry.recordStart + 46 + view.getUint16(entry.recordStart + 28, true));
  const time = view.getUint32(entry.recordStart + 12, true);
  return packed(stored, content, time, entry.flags & ~DESCRIPTOR, view.getUint32(entry.recordStart + 38, true));
}

/** A deflated entry with plain 32-bit headers and no extra fields. */
function packed(name: string | Uint8Array, content: Uint8Array, time: number, flags: number, attributes = 0): Piece {
  const nameBytes = typeof name === "string" ? new TextEncoder().encode(name) : name;
  const data = deflateSync(content);
  const common = new Uint8Array(26);
  const view = viewOf(common);
  view.setUint16(0, 20, true);
  view.setUint16(2, flags, true);
  view.setUint16(4, 8, true);
  view.setUint32(6, time, true);
  view.setUint32(10, crc32(content), true);
  view.setUint32(14, data.length, true);
  view.setUint32(18, content.length, true);
  view.setUint16(22, nameBytes.length, true);
  const record = new Uint8Array(46 + nameBytes.length);
  record.set([0x50, 0x4b, 1, 2, 20, 0]);
  record.set(common, 6);
  viewOf(record).setUint32(38, attributes, true);
  record.set(nameBytes, 46);
  return { local: [Uint8Array.of(0x50, 0x4b, 3, 4), common, nameBytes, data], record };
}

/** Writes the new offset of a local header, into the zip64 extra field where the record keeps it there. */
function setOffset(record: Uint8Array, offset: number): void {
  const view = viewOf(record);
  if (view.getUint32(42, true) !== 0xffffffff) return view.setUint32(42, offset, true);
  const wideSizes = [20, 24].filter((at) => view.getUint32(at, true) === 0xffffffff).length;
  const extra = 46 + view.getUint16(28, true);
  for (let at = extra; at + 4 <= extra + view.getUint16(30, true); at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === 1) view.setBigUint64(at + 4 + 8 * wideSizes, BigInt(offset), true);
  }
}

function assemble(pieces: readonly Piece[], comment: Uint8Array): Uint8Array {
  const chunks: Uint8Array[] = [];
  let offset = 0;
  const push = (chunk: Uint8Array) => {
    chunks.push(chunk);
    offset += chunk.length;
  };
  for (const { local, record } of pieces) {
    setOffset(record, offset);
    local.forEach(push);
  }
  const directoryStart = offset;
  for (const { record } of pieces) push(record);
  push(endRecord(pieces.length, offset - directoryStart, directoryStart, comment.length));
  push(comment);
  const out = new Uint8Array(offset);
  let at = 0;
  for (const chunk of chunks) {
    out.set(chunk, at);
    at += chunk.length;
  }
  return out;
}

function endRecord(count: number, size: number, start: number, commentLength: number): Uint8Array {
  const record = new Uint8Array(22);
  const view = viewOf(record);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, start, true);
  view.setUint16(20, commentLength, true);
  return record;
}
