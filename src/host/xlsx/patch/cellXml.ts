import type { CellInput } from "../../../core/edit/cellEdit";
import { storedFormula } from "../formula/futureFunctions";
import { opened, retag } from "../xml/retag";
import { encodeXstring } from "../xml/text";

/** What stands between <c …> and </c>, and the type it needs. */
interface CellBody {
  readonly type: string | undefined;
  readonly xml: string;
}

/**
 * A <c> element with new content: `tag` is its start tag, whose other attributes stay as they are. Metadata of rich values
 * (cm, vm) goes with the old content.
 */
export function cellXml(tag: string, prefix: string, input: CellInput, style: number | undefined): string {
  const body = cellBody(prefix, input);
  const changes = { ...(style === undefined ? {} : { s: String(style) }), t: body.type, cm: undefined, vm: undefined };
  const start = retag(tag, changes);
  if (body.xml === "") return start.endsWith("/>") ? start : `${start}</${prefix}c>`;
  return `${opened(start)}${body.xml}</${prefix}c>`;
}

/**
 * Text is written as an inline string, not into sharedStrings.xml: that part then stays byte-identical, and t="str" is meant
 * for results of formulas. Excel moves it into the shared strings at its next save.
 */
function cellBody(prefix: string, input: CellInput): CellBody {
  const element = (name: string, content: string) =>
    `<${prefix}${name}${name === "f" ? "" : preserve(content)}>${content}</${prefix}${name}>`;
  switch (input.kind) {
    case "blank":
      return { type: undefined, xml: "" };
    case "number":
      return { type: undefined, xml: element("v", numberText(input.value)) };
    case "boolean":
      return { type: "b", xml: element("v", input.value ? "1" : "0") };
    case "text":
      return { type: "inlineStr", xml: element("is", element("t", encodeXstring(input.value))) };
    case "formula": {
      const formula = element("f", encodeXstring(storedFormula(input.formula.replace(/^=/, ""))));
      if (typeof input.value === "string") return { type: "str", xml: formula + element("v", encodeXstring(input.value)) };
      const cached = input.value === undefined || !Number.isFinite(input.value) ? "" : element("v", numberText(input.value));
      return { type: undefined, xml: formula + cached };
    }
  }
}

/** Spaces at the ends and line breaks survive only when asked for. */
function preserve(content: string): string {
  return !content.startsWith("<") && /^\s|\s$|[\n\t]| {2}/.test(content) ? ' xml:space="preserve"' : "";
}

/** Shortest text that reads back as the same number; Excel knows no minus zero. */
function numberText(value: number): string {
  return String(value === 0 ? 0 : value);
}
