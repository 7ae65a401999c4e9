import { decodeXstring } from "../xml/text";
import { XmlScanner } from "../xml/scanner";
import { BUILTIN_FORMATS } from "./numberFormats";

/** What a cell style means to us, by style index (the s attribute of a cell). */
export interface CellStyles {
  /** Number format code by style index; undefined is General. */
  readonly formats: readonly (string | undefined)[];
  /** Whether cells of that style may be changed on a protected sheet. */
  readonly unlocked: readonly boolean[];
}

export const NO_STYLES: CellStyles = { formats: [], unlocked: [] };

/** Reads number formats and cell locking from styles.xml. */
export function readStyles(text: string, part: string): CellStyles {
  const xml = new XmlScanner(text, part);
  const custom = new Map<number, string>();
  const ids: number[] = [];
  const unlocked: boolean[] = [];
  let section = "";
  while (xml.next()) {
    if (xml.depth === 2) section = xml.closing || xml.selfClosing ? "" : xml.name;
    if (xml.closing) continue;
    if (section === "numFmts" && xml.name === "numFmt") {
      custom.set(Number(xml.attr("numFmtId")), decodeXstring(xml.attr("formatCode") ?? ""));
    } else if (section === "cellXfs" && xml.name === "xf" && xml.depth === 3) {
      ids.push(Number(xml.attr("numFmtId") ?? 0));
      unlocked.push(false);
    } else if (section === "cellXfs" && xml.name === "protection") {
      const locked = xml.attr("locked");
      unlocked[unlocked.length - 1] = locked === "0" || locked === "false" || locked === "off";
    }
  }
  return { formats: ids.map((id) => formatCode(id, custom)), unlocked };
}

function formatCode(id: number, custom: ReadonlyMap<number, string>): string | undefined {
  const code = custom.get(id) ?? BUILTIN_FORMATS.get(id);
  return code === undefined || code === "" || code === "General" ? undefined : code;
}
