import type { CellInput } from "../../core/edit/cellEdit";
import type { Cell } from "../../core/grid/snapshot";

/** What a write may put into a cell; an error constant only when a cell is put back as it was. */
export type Content = CellInput | { readonly kind: "error"; readonly text: string };

/** The content that puts a cell back. */
export function contentOf(cell: Cell): Content {
  if (cell.formula !== undefined) return { kind: "formula", formula: cell.formula };
  if (cell.error !== undefined) return { kind: "error", text: cell.error };
  if (cell.value === null) return { kind: "blank" };
  if (typeof cell.value === "number") return { kind: "number", value: cell.value };
  if (typeof cell.value === "boolean") return { kind: "boolean", value: cell.value };
  return { kind: "text", value: cell.value };
}

/** How to write a content into a cell whose format is `current` and shall be `final`. */
export interface Typed {
  readonly input: number | string | boolean;
  /** Format to set first. */
  readonly before: string | null;
  /** Format to set afterwards. */
  readonly after: string | null;
}

const TEXT_FORMAT = "@";

/**
 * Excel reads a written value as if typed. So text that could be read otherwise gets a leading apostrophe, which Excel keeps
 * out of the value; and a number or formula for a cell of text format is written while the cell is "General" for a moment,
 * because the text format would make text of it.
 */
export function typed(content: Content, current: string, final: string): Typed {
  const asText = content.kind === "text" || content.kind === "blank";
  if (!asText && final === TEXT_FORMAT) return { input: inputOf(content), before: "General", after: TEXT_FORMAT };
  const input = content.kind === "text" ? textInput(content.value, final) : inputOf(content);
  return { input, before: final === current ? null : final, after: null };
}

function inputOf(content: Content): number | string | boolean {
  switch (content.kind) {
    case "blank":
      return "";
    case "formula":
      return content.formula;
    case "error":
      return content.text;
    default:
      return content.value;
  }
}

/** Text as Excel must be given it to keep it text. */
export function textInput(text: string, format: string): string {
  if (text === "") return "";
  if (text.startsWith("'")) return `'${text}`;
  return format !== TEXT_FORMAT && couldBeRead(text) ? `'${text}` : text;
}

/** Whether Excel might read the text as formula, number, date, truth value or error: any digit or sign in front is enough. */
function couldBeRead(text: string): boolean {
  const normal = text.normalize("NFKC").trim();
  return /^[=+\-@#(¥\\$]/.test(normal) || /\d/.test(normal) || /^(true|false)$/i.test(normal);
}

/** Whether the cell now holds the content. Formulas count by presence: Excel writes them in its own spelling. */
export function holds(cell: Cell, content: Content): boolean {
  switch (content.kind) {
    case "formula":
      return cell.formula !== undefined;
    case "error":
      return cell.formula === undefined && cell.error === content.text;
    case "number":
      return cell.formula === undefined && typeof cell.value === "number" && sameNumber(cell.value, content.value);
    case "blank":
      return isBlank(cell);
    case "text":
      if (content.value === "") return isBlank(cell);
      return cell.formula === undefined && sameText(cell.value, content.value);
    case "boolean":
      return cell.formula === undefined && cell.value === content.value;
  }
}

export function isBlank(cell: Cell): boolean {
  return cell.formula === undefined && cell.error === undefined && (cell.value === null || cell.value === "");
}

/** Excel keeps 15 to 17 significant digits. */
function sameNumber(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= 1e-14 * Math.max(Math.abs(a), Math.abs(b));
}

/** Excel keeps line feeds only. */
function sameText(actual: unknown, expected: string): boolean {
  return actual === expected || actual === expected.replaceAll("\r\n", "\n");
}
