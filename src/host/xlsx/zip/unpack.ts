import { Inflate } from "fflate";
import { XlsxError, broken } from "../errors";
import type { Archive, ZipEntry } from "./archive";
import { crc32 } from "./crc32";
import { viewOf } from "./view";

const CHUNK = 1 << 18;

/** The unpacked bytes of an entry, checked against its stored size and CRC. Throws XlsxError: truncated, broken. */
export function unpack(archive: Archive, entry: ZipEntry): Uint8Array {
  const packed = packedBytes(archive, entry);
  const bytes = entry.method === 0 ? packed : inflate(packed, entry);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw broken(`${entry.name}: checksum`);
  return bytes;
}

function packedBytes({ bytes }: Archive, entry: ZipEntry): Uint8Array {
  const view = viewOf(bytes);
  if (entry.start + 30 > bytes.length || view.getUint32(entry.start, true) !== 0x04034b50) throw broken(`${entry.name}: local header`);
  const start = entry.start + 30 + view.getUint16(entry.start + 26, true) + view.getUint16(entry.start + 28, true);
  if (start + entry.compressedSize > bytes.length) throw new XlsxError("truncated", entry.name);
  return bytes.subarray(start, start + entry.compressedSize);
}

/** Inflates in slices and stops as soon as more comes out than the directory promised (zip bombs lie about size). */
function inflate(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.method !== 8) throw broken(`${entry.name}: compression method ${entry.method}`);
  const out = new Uint8Array(entry.size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > out.length) throw broken(`${entry.name}: larger than declared`);
    out.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += CHUNK) stream.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
  } catch (error) {
    throw error instanceof XlsxError ? error : broken(`${entry.name}: deflate data`);
  }
  return out.subarray(0, filled);
}
