import { broken } from "../errors";

const NAMED: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Character data or attribute value → text: entities resolved, line ends as XML says. */
export function decodeText(raw: string, part: string): string {
  const lines = raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
  if (!lines.includes("&")) return lines;
  return lines.replace(/&([^;&]*);?/g, (whole, body: string) => {
    const text = whole.endsWith(";") ? entity(body) : undefined;
    if (text === undefined) throw broken(`${part}: entity ${whole.slice(0, 20)}`);
    return text;
  });
}

function entity(body: string): string | undefined {
  const number = /^#(?:x([0-9a-fA-F]{1,6})|(\d{1,7}))$/.exec(body);
  if (!number) return NAMED[body];
  const code = number[1] === undefined ? Number(number[2]) : parseInt(number[1], 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** Excel's own escape inside strings: _x000D_ stands for U+000D (ST_Xstring). */
export function decodeXstring(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** Characters XML 1.0 cannot hold, and CR, which a parser would turn into LF. Lone surrogates are included. */
const UNWRITABLE = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text → ST_Xstring content: what XML cannot hold becomes _xHHHH_, and a literal _xHHHH_ is itself escaped. */
export function encodeXstring(text: string): string {
  const literal = text.replace(/_(?=x[0-9a-fA-F]{4}_)/g, "_x005F_");
  const safe = literal.replace(UNWRITABLE, (c) => `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
  return escapeXml(safe);
}

/** The five characters that mean something in XML; for element content and attribute values. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (c) => (c === "&" ? "&amp;" : c === "<" ? "&lt;" : c === ">" ? "&gt;" : "&quot;"));
}
