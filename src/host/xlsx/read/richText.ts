import { decodeXstring } from "../xml/text";
import type { XmlScanner } from "../xml/scanner";

/** Text of an <si> or <is> element (the scanner stands on its start tag): runs joined, phonetic guides dropped. */
export function readRichText(xml: XmlScanner): string {
  if (xml.selfClosing) return "";
  const { depth } = xml;
  let text = "";
  while (xml.next() && !(xml.closing && xml.depth === depth)) {
    if (xml.closing) continue;
    if (xml.name === "rPh") xml.skip();
    else if (xml.name === "t") text += decodeXstring(xml.content());
  }
  return text;
}
