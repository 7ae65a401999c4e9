import type { Range } from "../../../core/grid/address";
import { parseRange } from "../../../core/grid/address";
import type { Package } from "../package/package";
import { readRels } from "../package/rels";
import { XmlScanner } from "../xml/scanner";

/**
 * Heading rows of the Excel tables of a sheet. Their texts are repeated in the table part, and Excel offers repairs when the two
 * differ, so they are not patched.
 */
export function tableHeadings(pack: Package, sheetPart: string): Range[] {
  return readRels(pack, sheetPart).flatMap((rel) => {
    const text = rel.type === "table" && !rel.external ? pack.textOf(rel.target) : undefined;
    if (text === undefined) return [];
    const xml = new XmlScanner(text, rel.target);
    const range = xml.root("table") ? parseRange(xml.attr("ref") ?? "") : undefined;
    return range && xml.attr("headerRowCount") !== "0" ? [{ ...range, bottom: range.top }] : [];
  });
}
