import { XmlScanner } from "../xml/scanner";
import { splice } from "../xml/splice";
import { escapeXml } from "../xml/text";
import type { PackageDraft } from "./draft";
import { relsName, resolveTarget } from "./rels";

const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** Takes the relationships from one part to another out. */
export function removeRel(draft: PackageDraft, part: string, target: string): void {
  const name = relsName(part);
  const text = draft.textOf(name);
  if (text === undefined) return;
  const xml = new XmlScanner(text, name);
  const splices = [];
  while (xml.next()) {
    if (xml.closing || xml.name !== "Relationship") continue;
    if (resolveTarget(part, xml.attr("Target") ?? "").toLowerCase() !== target.toLowerCase()) continue;
    const { start } = xml;
    xml.skip();
    splices.push({ start, end: xml.end, text: "" });
  }
  draft.set(name, splice(text, splices));
}

/** Adds a relationship (full type URI, target as written) with a free id. */
export function addRel(draft: PackageDraft, part: string, type: string, target: string): void {
  const name = relsName(part);
  const stored = draft.textOf(name) ?? "";
  const text = /<\/[^<]*>\s*$/.test(stored) ? stored : EMPTY;
  const xml = new XmlScanner(text, name);
  const ids = new Set<string>();
  while (xml.next() && !(xml.depth === 1 && xml.closing)) ids.add(xml.attr("Id") ?? "");
  let number = ids.size + 1;
  while (ids.has(`rId${number}`)) number++;
  const entry = `<${xml.prefix}Relationship Id="rId${number}" Type="${type}" Target="${escapeXml(target)}"/>`;
  draft.set(name, splice(text, [{ start: xml.start, end: xml.start, text: entry }]));
}
