import type { Range } from "../../../core/grid/address";
import { parseRange } from "../../../core/grid/address";
import type { Package } from "../package/package";
import { readRels } from "../package/rels";
import { XmlScanner } from "../xml/scanner";

/** Range of the <autoFilter> the scanner stands on, when one of its columns has a condition; else nothing. */
export function activeFilter(xml: XmlScanner): Range[] {
  const range = parseRange(xml.attr("ref") ?? "");
  if (!range || xml.selfClosing) return [];
  const { depth } = xml;
  let active = false;
  while (xml.next() && xml.depth > depth) active ||= xml.name === "filterColumn";
  return active ? [range] : [];
}

/** Ranges of the tables of a sheet whose filter has a condition. */
export function tableFilters(pack: Package, sheetPart: string): Range[] {
  return readRels(pack, sheetPart).flatMap((rel) => {
    const text = rel.type === "table" && !rel.external ? pack.textOf(rel.target) : undefined;
    if (text === undefined) return [];
    const xml = new XmlScanner(text, rel.target);
    while (xml.next()) if (xml.name === "autoFilter" && !xml.closing) return activeFilter(xml);
    return [];
  });
}

/** Whether a row under the filter's heading is hidden. */
export function hidesRows(range: Range, hiddenRows: ReadonlySet<number>): boolean {
  for (const row of hiddenRows) if (row > range.top && row <= range.bottom) return true;
  return false;
}
