import type { IStyleData } from "@univerjs/core";
import { isOn } from "../../../host/xlsx/package/workbook";
import type { XmlScanner } from "../../../host/xlsx/xml/scanner";
import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy } from "../univerValues";

const HORIZONTAL: Readonly<Record<string, number>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  centerContinuous: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
};
const VERTICAL: Readonly<Record<string, number>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  justify: VerticalAlign.MIDDLE,
  distributed: VerticalAlign.MIDDLE,
};
/** Width of one indent step, in pixels. */
const INDENT = 9;

/** Alignment of the <xf> the scanner stands on; leaves the scanner at the end of that element. */
export function readAlignment(xml: XmlScanner): IStyleData {
  const style: IStyleData = { vt: VerticalAlign.BOTTOM };
  if (xml.selfClosing) return style;
  const { depth } = xml;
  while (xml.next() && !(xml.closing && xml.depth === depth)) {
    if (xml.closing || xml.name !== "alignment") continue;
    const horizontal = HORIZONTAL[xml.attr("horizontal") ?? ""];
    if (horizontal !== undefined) style.ht = horizontal;
    style.vt = VERTICAL[xml.attr("vertical") ?? ""] ?? VerticalAlign.BOTTOM;
    if (isOn(xml.attr("wrapText"))) style.tb = WrapStrategy.WRAP;
    const indent = Number(xml.attr("indent") ?? 0);
    if (indent > 0) style.pd = horizontal === HorizontalAlign.RIGHT ? { r: indent * INDENT } : { l: indent * INDENT };
    const rotation = rotationOf(Number(xml.attr("textRotation") ?? 0));
    if (rotation) style.tr = rotation;
  }
  return style;
}

/** Excel: 1–90 turns up, 91–180 turns down by (n − 90), 255 stacks the letters. */
function rotationOf(stored: number): IStyleData["tr"] | undefined {
  if (stored === 255) return { a: 0, v: BooleanNumber.TRUE };
  if (stored === 0 || stored > 180) return undefined;
  return { a: stored <= 90 ? -stored : stored - 90 };
}
