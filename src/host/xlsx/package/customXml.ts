import { XmlScanner } from "../xml/scanner";
import { addContentType, removeContentType } from "./contentTypes";
import type { PackageDraft } from "./draft";
import { addRel, removeRel } from "./editRels";
import type { Package } from "./package";
import { readRels, relsName } from "./rels";
import type { Workbook } from "./workbook";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const PROPS_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n';

/** A custom XML part of the workbook: data of add-ins and of Office itself that Excel keeps but does not show. */
export interface CustomXml {
  readonly part: string;
  /** Namespace of the root element; "" when it has none. */
  readonly namespace: string;
  readonly xml: string;
}

/** The custom XML parts of a workbook; one that is not well-formed counts as having no namespace. */
export function customXmlParts(pack: Package, workbook: Workbook): CustomXml[] {
  const targets = workbook.relationships.filter((rel) => rel.type === "customXml" && !rel.external).map((rel) => rel.target);
  return targets.flatMap((target) => {
    const xml = pack.textOf(target);
    return xml === undefined ? [] : [{ part: target, namespace: rootNamespace(xml, target), xml }];
  });
}

/** Stores XML as the one part whose root is in that namespace; null takes it out, with all that belongs to it. */
export function setCustomXml(draft: PackageDraft, workbook: Workbook, namespace: string, itemId: string, xml: string | null): void {
  const [first, ...others] = customXmlParts(draft.pack, workbook).filter((part) => part.namespace === namespace);
  for (const { part } of others) remove(draft, workbook, part);
  if (xml === null) {
    if (first) remove(draft, workbook, first.part);
  } else if (first) draft.set(first.part, xml);
  else add(draft, workbook, namespace, itemId, xml);
}

function add(draft: PackageDraft, workbook: Workbook, namespace: string, itemId: string, xml: string): void {
  let number = 1;
  while (draft.textOf(`customXml/item${number}.xml`) !== undefined || draft.textOf(`customXml/itemProps${number}.xml`) !== undefined)
    number++;
  const [item, props] = [`customXml/item${number}.xml`, `customXml/itemProps${number}.xml`];
  const upToRoot = "../".repeat(workbook.part.split("/").length - 1);
  draft.set(item, xml);
  draft.set(props, propsXml(namespace, itemId));
  addContentType(draft, item, "application/xml");
  addContentType(draft, props, PROPS_TYPE);
  addRel(draft, item, `${OFFICE}/relationships/customXmlProps`, `itemProps${number}.xml`);
  addRel(draft, workbook.part, `${OFFICE}/relationships/customXml`, upToRoot + item);
}

function propsXml(namespace: string, itemId: string): string {
  const schema = `<ds:schemaRefs><ds:schemaRef ds:uri="${namespace}"/></ds:schemaRefs>`;
  return `${XML}<ds:datastoreItem ds:itemID="${itemId}" xmlns:ds="${OFFICE}/customXml">${schema}</ds:datastoreItem>`;
}

function remove(draft: PackageDraft, workbook: Workbook, item: string): void {
  const belongings = readRels(draft.pack, item).filter((rel) => !rel.external);
  removeRel(draft, workbook.part, item);
  for (const part of [item, ...belongings.map((rel) => rel.target)]) {
    draft.remove(part);
    removeContentType(draft, part);
  }
  draft.remove(relsName(item));
}

function rootNamespace(xml: string, part: string): string {
  try {
    const scanner = new XmlScanner(xml, part);
    if (!scanner.next()) return "";
    return scanner.attr(scanner.prefix === "" ? "xmlns" : `xmlns:${scanner.prefix.slice(0, -1)}`) ?? "";
  } catch {
    return "";
  }
}
