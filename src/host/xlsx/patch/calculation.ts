import type { Workbook } from "../package/workbook";
import { removeContentType } from "../package/contentTypes";
import type { PackageDraft } from "../package/draft";
import { removeRel } from "../package/editRels";
import { retag } from "../xml/retag";
import { XmlScanner } from "../xml/scanner";
import { splice } from "../xml/splice";

/** The calculation chain lists the formula cells; Excel rebuilds it, but a wrong one makes it offer repairs. */
export function dropCalcChain(draft: PackageDraft, workbook: Workbook): void {
  for (const rel of workbook.relationships) {
    if (rel.type !== "calcChain") continue;
    draft.remove(rel.target);
    removeRel(draft, workbook.part, rel.target);
    removeContentType(draft, rel.target);
  }
}

/** Whether any cell of the workbook, as drafted, holds a formula. */
export function hasFormulas(draft: PackageDraft, workbook: Workbook): boolean {
  if (workbook.relationships.some((rel) => rel.type === "calcChain" && draft.textOf(rel.target) !== undefined)) return true;
  return workbook.sheets.some(({ part }) => {
    const text = draft.textOf(part) ?? "";
    // Behind the cells other elements are called f too (xm:f of validations).
    return /<(?:[\w.-]+:)?f[\s/>]/.test(text.slice(0, text.lastIndexOf("sheetData>")));
  });
}

/** Elements of workbook.xml that must stand before calcPr. */
const BEFORE_CALC_PR = new Set([
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
]);

/** Asks Excel to calculate everything when it opens the file: cached results of dependants are stale now. */
export function recalculateOnLoad(draft: PackageDraft, { part }: Workbook): void {
  const text = draft.textOf(part) ?? "";
  const xml = new XmlScanner(text, part);
  let place = 0;
  let prefix = "";
  while (xml.next()) {
    if (xml.depth === 1) ({ prefix } = xml);
    if (xml.depth !== 2) continue;
    if (xml.name === "calcPr" && !xml.closing) {
      return draft.set(
        part,
        splice(text, [{ start: xml.start, end: xml.end, text: retag(text.slice(xml.start, xml.end), { fullCalcOnLoad: "1" }) }]),
      );
    }
    if (BEFORE_CALC_PR.has(xml.name)) place = xml.end;
  }
  draft.set(part, splice(text, [{ start: place, end: place, text: `<${prefix}calcPr fullCalcOnLoad="1"/>` }]));
}
