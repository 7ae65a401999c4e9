/** Namespace of the custom XML part that holds our state in the workbook; the number is the version of its shape. */
export const STATE_NAMESPACE = "https://hyo-navi.example/state/1";

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const CHARACTERS: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** JSON text as the XML of a custom part. Characters XML cannot hold are written as JSON escapes. */
export function stateToXml(json: string): string {
  const clean = json
    .replace(
      /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
      escapeJson,
    )
    .replace(/[&<>]/g, (character) => ESCAPES[character]!);
  return `<state xmlns="${STATE_NAMESPACE}">${clean}</state>`;
}

/** JSON text in the XML of a custom part, or null when it is not ours. Accepts what a host may have re-written: prefix, CDATA, entities. */
export function stateFromXml(xml: string): string | null {
  const match = /<((?:[\w.-]+:)?state)\b([^>]*)>([\s\S]*?)<\/\1\s*>/.exec(xml);
  if (!match?.[2]?.includes(STATE_NAMESPACE)) return null;
  return match[3]!
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>)/)
    .map((part) => (part.startsWith("<![CDATA[") ? part.slice(9, -3) : unescape(part)))
    .join("");
}

function escapeJson(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

function unescape(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return CHARACTERS[name ?? ""] ?? whole;
  });
}
