import { broken } from "../errors";
import { XmlScanner } from "../xml/scanner";
import { splice } from "../xml/splice";
import { escapeXml } from "../xml/text";
import type { PackageDraft } from "./draft";

const PART = "[Content_Types].xml";

/** Takes the content type of a part out of the list. */
export function removeContentType(draft: PackageDraft, part: string): void {
  const text = contentTypes(draft);
  const xml = new XmlScanner(text, PART);
  while (xml.next()) {
    if (xml.closing || xml.name !== "Override" || xml.attr("PartName")?.toLowerCase() !== `/${part}`.toLowerCase()) continue;
    const { start } = xml;
    xml.skip();
    return draft.set(PART, splice(text, [{ start, end: xml.end, text: "" }]));
  }
}

/** Says what a part is, unless the list already says so for it or for its file extension. */
export function addContentType(draft: PackageDraft, part: string, type: string): void {
  const text = contentTypes(draft);
  const extension = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
  const xml = new XmlScanner(text, PART);
  let prefix = "";
  while (xml.next()) {
    if (xml.depth === 1) prefix = xml.prefix;
    if (xml.depth === 1 && xml.closing) break;
    const same = xml.attr("PartName")?.toLowerCase() === `/${part}`.toLowerCase() || xml.attr("Extension")?.toLowerCase() === extension;
    if (same && xml.attr("ContentType") === type) return;
  }
  const entry = `<${prefix}Override PartName="${escapeXml(`/${part}`)}" ContentType="${type}"/>`;
  draft.set(PART, splice(text, [{ start: xml.start, end: xml.start, text: entry }]));
}

function contentTypes(draft: PackageDraft): string {
  const text = draft.textOf(PART);
  if (text === undefined) throw broken(`${PART}: missing part`);
  return text;
}
