import { XlsxError, broken } from "../errors";
import { MAX_FILE_BYTES, MAX_UNPACKED_BYTES } from "../limits";
import { findDirectory } from "./directoryEnd";
import { u64, viewOf } from "./view";

/** One file of the zip, as its central directory describes it. */
export interface ZipEntry {
  /** Part name with forward slashes, without a leading one. */
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** The local header with its data and whatever follows it: [start, end) in the file. */
  readonly start: number;
  readonly end: number;
  /** The central directory record: [start, end) in the file. */
  readonly recordStart: number;
  readonly recordEnd: number;
}

/** A zip whose directory has been read; nothing is unpacked yet. */
export interface Archive {
  readonly bytes: Uint8Array;
  readonly entries: readonly ZipEntry[];
  readonly comment: Uint8Array;
}

/** Reads the directory of a zip. Throws XlsxError: tooLarge, notZip, truncated, encrypted, broken. */
export function openArchive(bytes: Uint8Array): Archive {
  if (bytes.length > MAX_FILE_BYTES) throw new XlsxError("tooLarge", `${bytes.length} bytes`);
  const directory = findDirectory(bytes);
  const view = viewOf(bytes);
  const entries: ZipEntry[] = [];
  let at = directory.start;
  for (let i = 0; i < directory.count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw broken("central directory");
    const entry = readRecord(view, bytes, at, directory.shift);
    entries.push(entry);
    at = entry.recordEnd;
  }
  if (entries.some((entry) => entry.flags & 1)) throw new XlsxError("encrypted", "zip encryption");
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (total > MAX_UNPACKED_BYTES) throw new XlsxError("tooLarge", `${total} bytes unpacked`);
  return { bytes, entries: withEnds(entries, directory.start), comment: directory.comment };
}

function readRecord(view: DataView, bytes: Uint8Array, at: number, shift: number): ZipEntry {
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const recordEnd = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  if (recordEnd > bytes.length) throw new XlsxError("truncated", "central directory");
  const wide = zip64Fields(view, at, at + 46 + nameLength, extraLength);
  return {
    name: new TextDecoder()
      .decode(bytes.subarray(at + 46, at + 46 + nameLength))
      .replaceAll("\\", "/")
      .replace(/^\/+/, ""),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    compressedSize: wide.compressedSize,
    size: wide.size,
    start: wide.offset + shift,
    end: 0,
    recordStart: at,
    recordEnd,
  };
}

/** Sizes and offset, from the zip64 extra field where the 32-bit ones are saturated (some .NET and Java writers). */
function zip64Fields(view: DataView, at: number, extraStart: number, extraLength: number) {
  const fields = {
    size: view.getUint32(at + 24, true),
    compressedSize: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  };
  const end = extraStart + extraLength;
  for (let p = extraStart; p + 4 <= end; p += 4 + view.getUint16(p + 2, true)) {
    if (view.getUint16(p, true) !== 1) continue;
    let q = p + 4;
    for (const key of ["size", "compressedSize", "offset"] as const) {
      if (fields[key] !== 0xffffffff || q + 8 > end) continue;
      fields[key] = u64(view, q);
      q += 8;
    }
  }
  return fields;
}

/** An entry reaches to the next local header, so data descriptors and padding travel with it. */
function withEnds(entries: readonly ZipEntry[], directoryStart: number): ZipEntry[] {
  const starts = [...new Set(entries.map((entry) => entry.start)), directoryStart].sort((a, b) => a - b);
  const next = new Map(starts.map((start, i) => [start, starts[i + 1] ?? directoryStart]));
  return entries.map((entry) => {
    if (entry.start < 0 || entry.start >= directoryStart) throw broken(`offset of ${entry.name}`);
    return { ...entry, end: next.get(entry.start)! };
  });
}
