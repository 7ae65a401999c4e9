import { broken } from "../errors";

/** Text of an XML part with its BOM kept, so that writing it back is exact. UTF-8, or UTF-16 by its BOM. */
export function decodeXml(bytes: Uint8Array, part: string): string {
  const label = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw broken(`${part}: text encoding`);
  }
}

/** Bytes of an XML part. Always UTF-8, so a declaration that says UTF-16 is corrected. */
export function encodeXml(text: string): Uint8Array {
  const declared = text.replace(/^(\ufeff?<\?xml[^>]*encoding=["'])utf-16[a-z]*(["'])/i, "$1UTF-8$2");
  return new TextEncoder().encode(declared);
}
