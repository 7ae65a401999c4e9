import { XlsxError } from "../errors";

const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENTRY = 128;

/**
 * Refuses OLE compound files, telling a password-protected .xlsx (stream EncryptedPackage) from an old .xls (stream Workbook or Book).
 * Directory entries are 128 bytes at 128-byte boundaries, so they are found without following the sector chains.
 */
export function refuseCompoundFile(bytes: Uint8Array): void {
  if (!OLE_SIGNATURE.every((byte, i) => bytes[i] === byte)) return;
  const names = streamNames(bytes);
  if (names.has("EncryptedPackage")) throw new XlsxError("encrypted", "OLE EncryptedPackage");
  if (names.has("Workbook") || names.has("Book")) throw new XlsxError("legacyXls", "OLE workbook stream");
  throw new XlsxError("notWorkbook", "OLE compound file");
}

function streamNames(bytes: Uint8Array): Set<string> {
  const names = new Set<string>();
  const utf16 = new TextDecoder("utf-16le");
  for (let at = 512; at + ENTRY <= bytes.length; at += ENTRY) {
    const length = bytes[at + 64]! | (bytes[at + 65]! << 8);
    const kind = bytes[at + 66]!;
    if (kind < 1 || kind > 5 || length < 4 || length > 64 || length % 2 !== 0) continue;
    names.add(utf16.decode(bytes.subarray(at, at + length - 2)));
  }
  return names;
}
