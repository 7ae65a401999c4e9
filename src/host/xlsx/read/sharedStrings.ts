import { XmlScanner } from "../xml/scanner";
import { readRichText } from "./richText";

/** The texts of sharedStrings.xml, by index. */
export function readSharedStrings(text: string, part: string): string[] {
  const xml = new XmlScanner(text, part);
  const strings: string[] = [];
  while (xml.next()) if (!xml.closing && xml.name === "si") strings.push(readRichText(xml));
  return strings;
}
