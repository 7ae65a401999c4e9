import { partOfType } from "../../../host/xlsx/book";
import type { Package } from "../../../host/xlsx/package/package";
import type { Workbook } from "../../../host/xlsx/package/workbook";
import { XmlScanner } from "../../../host/xlsx/xml/scanner";

/** Order of theme="n" in styles.xml; it swaps the light and dark pairs of the theme part (ECMA-376 18.8.3). */
const ORDER = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];

/** Office's own theme, for files without one. */
const OFFICE = ["FFFFFF", "000000", "E7E6E6", "44546A", "4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47", "0563C1", "954F72"];

/** Colours of the workbook's theme as RRGGBB, by theme index. */
export function readTheme(pack: Package, workbook: Workbook): readonly string[] {
  const part = partOfType(workbook, "theme");
  const text = part === undefined ? undefined : pack.textOf(part);
  if (part === undefined || text === undefined) return OFFICE;
  const colors = new Map<string, string>();
  const xml = new XmlScanner(text, part);
  let slot = "";
  while (xml.next()) {
    if (xml.closing) continue;
    if (ORDER.includes(xml.name)) slot = xml.name;
    else if (xml.name === "srgbClr" || xml.name === "sysClr") {
      const hex = xml.attr(xml.name === "srgbClr" ? "val" : "lastClr");
      if (slot !== "" && hex !== undefined && !colors.has(slot)) colors.set(slot, hex);
      slot = "";
    } else if (xml.name === "fontScheme") break;
  }
  return ORDER.map((name, i) => colors.get(name) ?? OFFICE[i]!);
}
