import { XmlScanner } from "./xml/scanner";
import { UNWRITABLE, escapeXml } from "./xml/text";

/** Namespace of the product's own state in a workbook. */
export const STATE_NAMESPACE = "https://hyo-navi.example/state/1";
/** Identity of the state part; fixed, so that saving twice gives the same bytes. */
export const STATE_ITEM_ID = "{3F0C2B61-8B5E-4B7C-9E55-6A1D0C7A41E2}";

/** The state part: one element whose text is the JSON. Characters XML cannot hold become JSON escapes. */
export function stateXml(json: string): string {
  // Outside of strings JSON holds no such character but CR, which is a mere line break there.
  const safe = json.replace(/\r\n?/g, "\n").replace(UNWRITABLE, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<state xmlns="${STATE_NAMESPACE}">${escapeXml(safe)}</state>`;
}

/** The JSON inside a state part, or null when the part holds none. Throws XlsxError when it is not well-formed. */
export function stateJson(xml: string): string | null {
  const scanner = new XmlScanner(xml, "state");
  if (!scanner.root("state")) return null;
  const json = scanner.content();
  return json.trim() === "" ? null : json;
}
