import { XmlScanner } from "../xml/scanner";
import type { Package } from "./package";

/** One relationship of a part. `type` is only the last segment of its URI (worksheet, styles …): strict and transitional files agree there. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** Part name without leading slash; the raw target when external. */
  readonly target: string;
  readonly external: boolean;
}

/** Name of the part that holds the relationships of a part; "" is the package itself. */
export function relsName(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** Part name that a target means, seen from a part: "worksheets/sheet1.xml", "../a.xml" and "/xl/a.xml" are all met. */
export function resolveTarget(part: string, target: string): string {
  const plain = target.replaceAll("\\", "/");
  const base = plain.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const segment of plain.split("/")) {
    if (segment === "..") base.pop();
    else if (segment !== "" && segment !== ".") base.push(segment);
  }
  return base.join("/");
}

/** Relationships of a part, in document order; empty when it has none. */
export function readRels(pack: Package, part: string): Relationship[] {
  const name = relsName(part);
  const text = pack.textOf(name);
  const found: Relationship[] = [];
  if (text === undefined) return found;
  const xml = new XmlScanner(text, name);
  while (xml.next()) {
    if (xml.closing || xml.name !== "Relationship") continue;
    const external = xml.attr("TargetMode") === "External";
    const target = xml.attr("Target") ?? "";
    const type = xml.attr("Type") ?? "";
    found.push({
      id: xml.attr("Id") ?? "",
      type: type.slice(type.lastIndexOf("/") + 1),
      target: external ? target : resolveTarget(part, target),
      external,
    });
  }
  return found;
}
