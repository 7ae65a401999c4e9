import { XmlScanner } from "./scanner";
import { splice } from "./splice";
import { escapeXml } from "./text";

/**
 * A start tag (`<c r="A1" t="s">`) with some attributes set or, with undefined, removed. Order, quotes and spacing of the others
 * stay; new attributes go to the end.
 */
export function retag(tag: string, changes: Readonly<Record<string, string | undefined>>): string {
  const xml = XmlScanner.atTag(tag);
  const tail = /\s*\/?>$/.exec(tag)!;
  const splices = Object.entries(changes).flatMap(([name, value]) => {
    const span = xml.attrSpan(name);
    if (span && value !== undefined) return [{ start: span.valueStart, end: span.valueEnd, text: escapeXml(value) }];
    if (span) return [{ start: span.start - /\s*$/.exec(tag.slice(0, span.start))![0].length, end: span.end, text: "" }];
    return value === undefined ? [] : [{ start: tail.index, end: tail.index, text: ` ${name}="${escapeXml(value)}"` }];
  });
  return splice(tag, splices);
}

/** A self-closing tag made an opening one: `<row r="1"/>` → `<row r="1">`. */
export function opened(tag: string): string {
  return tag.replace(/\s*\/>$/, ">");
}
