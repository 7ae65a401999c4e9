import { XlsxError } from "../errors";
import { u64, viewOf } from "./view";

/** Where the central directory lies. `shift` is added to stored offsets (bytes prepended to the zip). */
export interface DirectoryPlace {
  readonly start: number;
  readonly count: number;
  readonly shift: number;
  readonly comment: Uint8Array;
}

const LOCAL_HEADER = 0x04034b50;
const END_RECORD = 0x06054b50;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_END_RECORD = 0x06064b50;

/** Finds the end-of-central-directory record. Throws XlsxError notZip or truncated. */
export function findDirectory(bytes: Uint8Array): DirectoryPlace {
  const view = viewOf(bytes);
  const looksZip = bytes.length >= 4 && view.getUint32(0, true) === LOCAL_HEADER;
  const end = findEnd(view, bytes.length);
  if (end < 0) throw new XlsxError(looksZip ? "truncated" : "notZip", "no end of central directory");
  const wide = zip64End(view, end);
  const count = wide ? u64(view, wide + 32) : view.getUint16(end + 10, true);
  const size = wide ? u64(view, wide + 40) : view.getUint32(end + 12, true);
  const stored = wide ? u64(view, wide + 48) : view.getUint32(end + 16, true);
  const start = (wide ?? end) - size;
  if (start < 0 || start < stored) throw new XlsxError("truncated", "central directory outside the file");
  const commentLength = view.getUint16(end + 20, true);
  return { start, count, shift: start - stored, comment: bytes.subarray(end + 22, end + 22 + commentLength) };
}

function findEnd(view: DataView, length: number): number {
  for (let at = length - 22; at >= Math.max(0, length - 22 - 0xffff); at--) {
    if (view.getUint32(at, true) === END_RECORD && at + 22 + view.getUint16(at + 20, true) <= length) return at;
  }
  return -1;
}

function zip64End(view: DataView, end: number): number | undefined {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== ZIP64_LOCATOR) return undefined;
  const at = u64(view, locator + 8);
  return at + 56 <= locator && view.getUint32(at, true) === ZIP64_END_RECORD ? at : undefined;
}
